"""Days and places told right before a subject: "on Monday police stopped …", where the day looks like part of it."""

from __future__ import annotations

from functools import cache

import numpy as np

from newstables.calendar_names import days_and_months
from newstables.language.batches import among, hung_on, is_under
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_FINITE = ("VBD", "VBZ", "VBP", "MD")
_BEFORE = frozenset(("on", "in", "by", "since", "until", "till", "before", "after", "during", "from"))
_AT = frozenset(("in", "at", "near", "across"))
_FARTHEST = 4  # tokens from a day to the noun that it was hung on


def free_days(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a day, a month or a place with its preposition on the verb, where it was taken for a part of the
    noun before that verb: a subject has no preposition, so that "in March inflation rose" tells when it rose.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    case, compound, subject = (model.deps.index(name) for name in ("case", "compound", "nsubj"))
    passive, oblique = model.deps.index("nsubj:pass"), model.deps.index("obl")
    firsts = np.arange(1, len(heads) - 2)
    reach = heads[firsts] - firsts
    firsts = firsts[(deps[firsts] == compound) & (deps[firsts - 1] == case) & (reach > 0) & (reach <= _FARTHEST)]
    firsts = firsts[heads[firsts - 1] == heads[firsts]]
    finite = [model.tags.index(tag) for tag in _FINITE]
    for first in firsts.tolist():
        noun = heads[first]
        is_day = tokens.word(first) in _days() and tokens.word(first - 1) in _BEFORE
        name = first if is_day else _end_of_place(answers, tokens, model, first)
        if name is None:
            continue  # Brent for May delivery
        verb = heads[noun]
        if deps[noun] not in (subject, passive):
            verb = noun + 1  # "after midnight on Saturday rebels burned", hung on midnight
            taken = among(deps[hung_on(heads, verb)], (subject, passive)).any()
            if not is_day or verb >= len(heads) or tags[verb] not in finite or taken or is_under(heads, verb, noun):
                continue
            heads[noun], deps[noun] = verb, subject
        heads[first:name] = name
        heads[name], deps[name] = verb, oblique
        heads[first - 1] = name


def _end_of_place(answers: Parsed, tokens: Tokens, model: Weights, first: int) -> int | None:
    """The last word of a name behind a preposition of place, before a common noun: "in New York prices rose"."""
    noun, names = answers.heads[first], model.pos.index("PROPN")
    if tokens.word(first - 1) not in _AT or answers.pos[noun] != model.pos.index("NOUN"):
        return None
    if tokens.word(noun + 1) == "of":
        return None  # in Norway half of all pupils
    last = first
    while last + 1 < noun and answers.pos[last + 1] == names and answers.heads[last + 1] == noun:
        last += 1
    return last if answers.pos[first] == names and last + 1 == noun else None


@cache
def _days() -> frozenset[str]:
    """Days of the week and months, in small letters, and points of a day that need no article."""
    return days_and_months() | listed("points_of_day")
