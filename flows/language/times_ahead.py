"""Days and months told right before a subject: "on Monday police stopped …", where the day looks like part of it."""

from __future__ import annotations

from functools import cache

import numpy as np

from newstables.calendar_names import calendar_names, month_numbers

from .network import Parsed, Weights
from .tokens import Tokens

_FINITE = ("VBD", "VBZ", "VBP", "MD")
_BEFORE = frozenset(("on", "in", "by", "since", "until", "till", "before", "after", "during", "from"))
_FARTHEST = 4  # tokens from a day to the noun that it was hung on


def free_days(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a day or a month with its preposition on the verb, where it was taken for a part of the noun
    before that verb: a subject has no preposition, so that "in March inflation rose" tells when it rose.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    case, compound, subject = (model.deps.index(name) for name in ("case", "compound", "nsubj"))
    passive, oblique = model.deps.index("nsubj:pass"), model.deps.index("obl")
    days = np.arange(1, len(heads) - 2)
    reach = heads[days] - days
    days = days[(deps[days] == compound) & (deps[days - 1] == case) & (reach > 0) & (reach <= _FARTHEST)]
    days = days[heads[days - 1] == heads[days]]
    finite = [model.tags.index(tag) for tag in _FINITE]
    for day in days.tolist():
        noun = heads[day]
        if tokens.word(day) not in _days() or tokens.word(day - 1) not in _BEFORE:
            continue  # Brent for May delivery
        verb = heads[noun]
        if deps[noun] not in (subject, passive):
            verb = noun + 1  # "after midnight on Saturday rebels burned", hung on midnight
            taken = ((heads == verb) & np.isin(deps, (subject, passive))).any()
            if verb >= len(heads) or tags[verb] not in finite or taken or _is_under(answers, verb, noun):
                continue
            heads[noun], deps[noun] = verb, subject
        heads[day], deps[day] = verb, oblique
        heads[day - 1] = day


def _is_under(answers: Parsed, token: int, above: int) -> bool:
    """Whether a token hangs on another."""
    while answers.heads[token] != token:
        token = answers.heads[token]
        if token == above:
            return True
    return False


@cache
def _days() -> frozenset[str]:
    """The names of the days of the week and of the months, in small letters."""
    return frozenset(calendar_names()["weekdays"]) | frozenset(month_numbers())
