"""Days set apart by commas or from a name: "in Peru, Friday, killing two", "On Monday Barlo, the retailer, cut"."""

from __future__ import annotations

from functools import cache

import numpy as np

from newstables.calendar_names import calendar_names, month_numbers
from newstables.language.batches import among, beginning, hung_on
from newstables.language.lemma import lemma
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_PARTS = frozenset(("morning", "afternoon", "evening", "night"))
_BEFORE = frozenset(("on", "in", "by", "since", "last", "late", "early"))
_LONGEST = 4  # words of a name
_DEEPEST = 8  # words in one another


def free_set_apart(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a day between commas on the verb, where it was taken for a part of the name before it."""
    heads, deps = answers.heads, answers.deps
    name, verb = model.pos.index("PROPN"), model.pos.index("VERB")
    within = [model.deps.index(dep) for dep in ("nmod:unmarked", "appos", "nmod", "flat", "compound")]
    inside = np.arange(2, len(heads) - 2)
    inside = inside[answers.pos[inside - 1] == model.pos.index("PUNCT")]
    inside = inside[(answers.pos[inside] == name) & among(deps[inside], within) & (heads[inside] < inside)]
    for day in inside.tolist():
        if tokens.word(day) not in _weekdays() or tokens.word(day - 1) != ",":
            continue
        part = tokens.word(day + 1) in _PARTS
        if tokens.word(day + 1 + part) != ",":
            continue
        above = heads[day]
        for _ in range(_DEEPEST):
            if answers.pos[above] == verb or heads[above] == above:
                break
            above = heads[above]
        if answers.pos[above] == verb:
            heads[day], deps[day] = above, model.deps.index("obl:unmarked")


def free_behind_saying(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`said Thursday deadly clashes had displaced`, `said Monday Hale owes`, `said Monday Hale's debts grew`: hang, in
    place, a day right behind a verb of saying on that verb, where it was taken for the beginning of what is said.
    """
    heads, deps = answers.heads, answers.deps
    name, past = model.pos.index("PROPN"), [model.tags.index(tag) for tag in ("VBD", "VBZ")]
    behind = 1 + np.flatnonzero((answers.pos[1:-1] == name) & among(answers.tags[:-2], past))
    compound, flat = model.deps.index("compound"), model.deps.index("flat")
    for day in behind.tolist():
        said = day - 1
        if tokens.word(day) not in _weekdays() or lemma(tokens.word(said), "VBD") not in listed("speech_verbs"):
            continue
        owner = deps[day] == model.deps.index("nmod:poss") and heads[day] > day and answers.pos[day + 1] == name
        if (owner or deps[day] == model.deps.index("nsubj")) and heads[day + 1] == day and deps[day + 1] == flat:
            heads[day + 1], deps[day + 1] = heads[day], deps[day]
            below = hung_on(heads, day)
            heads[below[below > day + 1]] = day + 1
        elif not owner and (deps[day] != compound or heads[day] <= day or not _is_apart(answers, model, day)):
            continue
        heads[day], deps[day] = said, model.deps.index("obl:unmarked")


def _is_apart(answers: Parsed, model: Weights, day: int) -> bool:
    """Whether what stands behind a day cannot count with it: "Monday Hale owes", "Thursday deadly clashes had", but not
    "Sunday games drew", "Monday closures of 12 plants".
    """
    subjects = beginning(model.deps, "nsubj")
    apart = among(answers.pos, [model.pos.index(name) for name in ("ADJ", "NUM", "PROPN")])
    return bool(apart[day + 1]) and answers.deps[answers.heads[day]] in subjects


def free_from_names(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Part, in place, a day or a month from a name behind it that a verb, or an apposition between commas, follows: the
    name is the subject, and what tells what it is hangs on it.
    """
    heads, deps = answers.heads, answers.deps
    name = model.pos.index("PROPN")
    named = answers.pos == name
    firsts = 1 + np.flatnonzero(named[1:-1] & named[2:] & (answers.pos[:-2] == model.pos.index("ADP")))
    for day in firsts.tolist():
        if tokens.word(day) not in _days() or tokens.word(day - 1) not in _BEFORE or not tokens.is_capital(day):
            continue
        last = _end_of_name(answers, tokens, name, day)
        if last == day or last + 2 >= len(heads):
            continue
        told, above = _told_behind(answers, tokens, model, last)
        if above is None:
            continue
        inner = np.arange(day + 1, last)
        heads[inner], deps[inner] = last, model.deps.index("compound")
        heads[day], deps[day] = above, model.deps.index("obl")
        heads[day - 1], deps[day - 1] = day, model.deps.index("case")
        heads[last], deps[last] = above, model.deps.index("nsubj")
        if told is not None:
            heads[told], deps[told] = last, model.deps.index("appos")


def _told_behind(answers: Parsed, tokens: Tokens, model: Weights, last: int) -> tuple[int | None, int | None]:
    """What an apposition behind a name says that it is, and the verb of both; no verb where it has a subject."""
    heads, deps = answers.heads, answers.deps
    subjects = [model.deps.index(dep) for dep in ("nsubj", "nsubj:pass", "csubj")]
    if tokens.word(last + 1) != ",":
        finite = [model.tags.index(tag) for tag in ("VBD", "VBZ")]
        verb = last + 1
        below = hung_on(heads, verb)  # in May Kenya Airways cut …: the name itself is no other subject
        has_own = among(deps[below[below != last]], subjects).any()
        return None, verb if answers.tags[verb] in finite and not has_own else None
    told = next((word for word in range(last + 2, min(last + 5, len(heads))) if deps[word] == subjects[0]), None)
    if told is None or tokens.word(last + 2) not in ("a", "an", "the", "its"):
        return None, None
    verb = int(heads[told])
    behind = tokens.word(_first_of_verb(answers, model, verb) - 1) == ","
    return told, verb if verb > told and behind else None


def _end_of_name(answers: Parsed, tokens: Tokens, name: int, day: int) -> int:
    """The last word of a name right behind a day."""
    last = day
    while last + 1 < len(answers.heads) and last - day < _LONGEST and answers.pos[last + 1] == name:
        if not tokens.is_capital(last + 1):
            break
        last += 1
    return last


def _first_of_verb(answers: Parsed, model: Weights, verb: int) -> int:
    """The first word of a verb with its auxiliaries."""
    helpers = [model.deps.index(dep) for dep in ("aux", "aux:pass", "advmod") if dep in model.deps]
    first = verb
    while first > 0 and answers.heads[first - 1] == verb and answers.deps[first - 1] in helpers:
        first -= 1
    return first


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(calendar_names()["weekdays"])


@cache
def _days() -> frozenset[str]:
    """Days of the week and months, in small letters."""
    return _weekdays() | frozenset(month_numbers())
