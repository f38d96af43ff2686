"""Subjects of what is said that the network takes for the object of the verb of saying: "He alleged costs rose"."""

from __future__ import annotations

import numpy as np

from newstables.calendar_names import calendar_names
from newstables.language.batches import among, beginning, heading, hung_on
from newstables.language.lemma import lemma, never_participles
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_OBJECTS = ("obj", "iobj")
_FINITE = ("VBD", "VBZ", "MD")
_DEEPEST = 4  # steps from a noun to the object that it is told of: the number of cases in the north
_NO_CLAUSE = frozenset(("accuse", "blame", "cite", "ask", "urge", "demand", "continue", "find", "show", "expect"))


def seat_said(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Give, in place, what is said the subject that was hung on the verb of saying."""
    _of_pasts(answers, tokens, model)
    _of_changes(answers, tokens, model)
    _behind_asides(answers, tokens, model)
    _behind_hearers(answers, tokens, model)
    _of_complements(answers, tokens, model)
    _of_helpers(answers, tokens, model)


def _of_pasts(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`He said the number of cases rose`: "rose" is no participle that could tell of the cases."""
    participle, clause = model.tags.index("VBN"), model.deps.index("acl")
    helpers = beginning(model.deps, "aux")
    for verb in np.flatnonzero(answers.tags == participle).tolist():
        if (
            tokens.word(verb) not in never_participles()
            or among(answers.deps[hung_on(answers.heads, verb)], helpers).any()
        ):
            continue
        answers.tags[verb], answers.pos[verb] = model.tags.index("VBD"), model.pos.index("VERB")
        noun = _object_above(answers, tokens, model, verb) if answers.deps[verb] == clause else None
        if noun is not None:
            _seat(answers, model, noun, verb)


def _of_changes(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`He alleged costs for flights increased by 9 percent`: of the words of one who tells something."""
    heads, deps = answers.heads, answers.deps
    participles = np.flatnonzero((deps == model.deps.index("acl")) & (answers.tags == model.tags.index("VBN")))
    for verb in participles.tolist():
        moved = lemma(tokens.word(verb), "VBN")
        if moved not in listed("moves") and moved not in listed("toll_moves"):
            continue
        amounts = [one for one in hung_on(heads, verb).tolist() if one > verb and _is_amount(answers, model, one)]
        noun = _object_above(answers, tokens, model, verb) if amounts else None
        if noun is not None and _tells(tokens, int(heads[noun])):
            answers.tags[verb] = model.tags.index("VBD")
            _seat(answers, model, noun, verb)


def _behind_asides(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`They pointed out the trade, held in one hall, partly reflected the fair`: a finite verb has a subject."""
    heads, deps = answers.heads, answers.deps
    subjects = beginning(model.deps, "nsubj", "csubj", "expl")
    for verb in np.flatnonzero(deps == model.deps.index("parataxis")).tolist():
        says = int(heads[verb])
        if says > verb or not _tells(tokens, says):
            continue
        below = hung_on(heads, verb)
        if among(deps[below], subjects).any():
            continue
        own = [one for one in below.tolist() if one < verb] + [verb]
        if not any(model.tags[answers.tags[one]] in _FINITE for one in own):
            continue
        nouns = [
            one for one in hung_on(heads, says).tolist() if says < one < verb and deps[one] == model.deps.index("obj")
        ]
        first = min(own)
        if len(nouns) == 1 and tokens.word(first - (tokens.word(first) != ",")) == ",":
            _seat(answers, model, nouns[0], verb)


def _behind_hearers(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`told AFP net income jumped`: a name right behind "told" is whom somebody told."""
    heads, deps = answers.heads, answers.deps
    names = np.flatnonzero((deps == model.deps.index("compound")) & among(answers.tags, beginning(model.tags, "NN")))
    nouns = heads[names]
    common = among(answers.tags[nouns], [model.tags.index("NN"), model.tags.index("NNS")])
    subject = among(deps[nouns], beginning(model.deps, "nsubj"))
    for name in names[common & subject & (names > 0)].tolist():
        said = int(heads[heads[name]])
        is_name = tokens.is_capital(name)
        if is_name and heads[said] == name - 1 and tokens.word(name - 1) in ("told", "tells", "tell"):
            heads[name], deps[name] = name - 1, model.deps.index("iobj")


def _of_complements(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`disclosed net rose to $9 million`, `insisted 40 men left`: a past with a subject of its own is a clause."""
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    past = (deps == model.deps.index("xcomp")) & among(tags, beginning(model.tags, "VBD", "VBZ", "VBN"))
    active = model.deps.index("nsubj")
    for verb in np.flatnonzero(past).tolist():
        below = hung_on(heads, verb)
        if not (deps[below] == active).any():
            continue
        if tags[verb] == model.tags.index("VBN"):
            helped = among(deps[below], beginning(model.deps, "aux", "cop", "mark")).any()
            if helped or not _tells(tokens, int(heads[verb])):
                continue
            tags[verb] = model.tags.index("VBD")
        deps[verb] = model.deps.index("ccomp")


def _of_helpers(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`The group, which counts them, said 16 children were among the dead`: what is said has a finite verb of its own,
    "were", and so a subject, that stands before it.
    """
    heads, deps = answers.heads, answers.deps
    subjects, helping = beginning(model.deps, "nsubj", "csubj", "expl"), beginning(model.deps, "aux", "cop")
    without_subject = (deps == model.deps.index("ccomp")) & ~heading(heads, among(deps, subjects))
    for said in np.flatnonzero(without_subject).tolist():
        says, below = int(heads[said]), hung_on(heads, said)
        if says > said or not _tells(tokens, says):
            continue
        helpers = below[among(deps[below], helping) & (below < said)]
        own = hung_on(heads, says)
        nouns = own[(deps[own] == model.deps.index("obj")) & (own > says) & (own < said)]
        if len(nouns) == 1 and len(helpers) and nouns[0] < helpers[0]:
            passive = model.deps.index("aux:pass") in deps[helpers]
            heads[nouns[0]], deps[nouns[0]] = said, model.deps.index("nsubj:pass" if passive else "nsubj")


def _object_above(answers: Parsed, tokens: Tokens, model: Weights, verb: int) -> int | None:
    """The object of another verb that the noun before a participle is, or is told of; or what was hung on a day behind
    that verb: "said on Monday costs rose".
    """
    heads, deps = answers.heads, answers.deps
    noun = int(heads[verb])
    for _ in range(_DEEPEST):
        if heads[noun] > noun:
            return None
        if model.deps[deps[noun]] in _OBJECTS:
            return noun
        if model.deps[deps[noun]] == "obl" and _part_from_day(answers, tokens, model, noun):
            return noun
        if model.deps[deps[noun]] != "nmod":
            return None
        noun = int(heads[noun])
    return None


def _part_from_day(answers: Parsed, tokens: Tokens, model: Weights, noun: int) -> bool:
    """Hang a day before a noun, with the "on" of both, on their verb instead; whether there is one."""
    heads, deps = answers.heads, answers.deps
    below = [one for one in hung_on(heads, noun).tolist() if one < noun]
    if len(below) < 2 or deps[below[0]] != model.deps.index("case") or below[1] != below[0] + 1:
        return False
    if tokens.word(below[1]) not in calendar_names()["weekdays"] or not _tells(tokens, int(heads[noun])):
        return False
    heads[below[0]], heads[below[1]], deps[below[1]] = below[1], heads[noun], model.deps.index("obl")
    return True


def _seat(answers: Parsed, model: Weights, noun: int, verb: int) -> None:
    """Make a noun the subject of a verb, and the verb what is said, in its place."""
    heads, deps = answers.heads, answers.deps
    says = int(heads[noun])
    passive = model.deps.index("aux:pass") in deps[hung_on(heads, verb)]
    heads[verb], deps[verb] = says, model.deps.index("ccomp")
    heads[noun], deps[noun] = verb, model.deps.index("nsubj:pass" if passive else "nsubj")


def _is_amount(answers: Parsed, model: Weights, token: int) -> bool:
    below = hung_on(answers.heads, token)
    return bool((answers.deps[below] == model.deps.index("nummod")).any())


def _tells(tokens: Tokens, verb: int) -> bool:
    """Whether a verb has a clause that needs no "that"."""
    told = lemma(tokens.word(verb), "VBD")
    return told in listed("speech_verbs") and told not in _NO_CLAUSE
