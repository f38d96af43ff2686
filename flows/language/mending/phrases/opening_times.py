"""`Last year exports grew`, `Over the past decade rents have climbed`, `Yesterday police said`: a time without a comma,
taken for part of the subject behind.
"""

from __future__ import annotations

import numpy as np

from newstables.calendar_names import days_and_months
from newstables.language.batches import among, hung_on
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_WHICH = frozenset(("last", "this", "next"))
_TIMES = frozenset(("year", "month", "week", "quarter", "season", "summer", "winter", "autumn", "spring", "decade"))
_LEADING = frozenset(("over", "in", "during", "within", "throughout", "for"))
_PAST = frozenset(("past", "last", "previous", "coming", "next"))
_DAYS = frozenset(("yesterday", "today", "tonight", "tomorrow"))


def free_opening_times(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, the "last year", "over the past year" or "yesterday" that a clause begins with on the verb, where
    it is hung on a bare noun that is the verb's subject.
    """
    heads, deps = answers.heads, answers.deps
    subjects = [model.deps.index(name) for name in ("nsubj", "nsubj:pass") if name in model.deps]
    within = [model.deps.index(name) for name in ("nmod:unmarked", "compound", "nmod")]
    nouns = [model.tags.index(tag) for tag in ("NN", "NNS", "NNP")]
    verbal = [model.tags.index(tag) for tag in ("VBD", "VBZ", "VBP", "VBN", "VB")]
    size = len(heads)
    times = np.flatnonzero(among(deps, within) & (heads > np.arange(size)))
    times = times[among(answers.tags[heads[times]], nouns) & (answers.tags[times] == nouns[0])]  # not the Today show
    described = [*within, *(model.deps.index(name) for name in ("nmod:desc",) if name in model.deps)]
    for time in times.tolist():
        noun, first = int(heads[time]), _first(tokens, time)
        if first is None or tokens.word(noun) in days_and_months():
            continue
        named = noun
        while deps[named] in described and heads[named] > named:
            named = int(heads[named])  # last week coach Dan Orr said
        verb = int(heads[named])
        opens = first == 0 or answers.pos[first - 1] in (model.pos.index("PUNCT"), model.pos.index("CCONJ"))
        if not opens or deps[named] not in subjects or verb < named or answers.tags[verb] not in verbal:
            continue
        own = hung_on(heads, noun)
        if heads[first] not in (time, noun) or (own[own != first] < first).any():
            continue
        is_led = tokens.word(first).lower() in _LEADING
        heads[time], deps[time] = verb, model.deps.index("obl" if is_led else "obl:unmarked")
        heads[first:time] = time


def _first(tokens: Tokens, time: int) -> int | None:
    """The first token of the time that ends with token `time`; None where it is none."""
    word = tokens.word(time)
    if word in _DAYS:
        return time
    if word in _TIMES and (led := _led(tokens, time)) is not None:
        return led
    return time - 1 if time and word in _TIMES and tokens.word(time - 1) in _WHICH else None


def _led(tokens: Tokens, time: int) -> int | None:
    """The preposition of "over the past decade", which ends with token `time`."""
    if time < 3 or tokens.word(time - 1) not in _PAST or tokens.word(time - 2) != "the":
        return None
    return time - 3 if tokens.word(time - 3).lower() in _LEADING else None
