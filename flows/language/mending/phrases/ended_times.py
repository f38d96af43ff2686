"""Spans told by their last day: "sales for the quarter ended June 30 fell", where the day looks like what fell."""

from __future__ import annotations

from functools import cache

import numpy as np

from newstables.calendar_names import month_numbers
from newstables.language.batches import hung_on, is_under
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import times
from newstables.language.tokens import Tokens

_DEEPEST = 6  # nouns in one another between a time and its verb
_MOST = 4  # tokens of a day with its year: June 30, 2026


def close_times(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, "ended" and "ending" behind a unit of time on it, and the day behind them on them; the verb
    behind the day is the clause's, and what "ended" was thought to have for its subject is that verb's.
    """
    words = np.flatnonzero(are_word(tokens, "ended") | are_word(tokens, "ending"))
    for end in words[(words > 1) & (words + 2 < len(answers.heads))].tolist():
        if tokens.word(end - 1).lower().removesuffix("s") not in times() and tokens.word(end - 1) != "period":
            continue
        after = _end_of_day(answers, tokens, model, end + 1)
        if after > end + 1:
            _hang(answers, model, end, after)


def _end_of_day(answers: Parsed, tokens: Tokens, model: Weights, first: int) -> int:
    """The token behind a day or a month that begins at `first`; `first` where none does."""
    after, named = first, False
    while after < min(first + _MOST, len(answers.heads) - 1):
        word = tokens.word(after).lower().rstrip(".")
        is_month, is_comma = word in _months(), word == "," and tokens.word(after + 1)[:2] in ("19", "20")
        if not (is_month or (word[:1].isdigit() and len(word) <= len("30th")) or is_comma):
            break
        named = named or is_month
        after += 1
    return after if named else first


def _hang(answers: Parsed, model: Weights, end: int, after: int) -> None:
    heads, deps = answers.heads, answers.deps
    verb = after + (model.tags[answers.tags[after]] == ",")
    if verb < len(heads) and model.tags[answers.tags[verb]] in ("VBD", "VBZ", "VBP") and is_under(heads, verb, end):
        heads[verb], deps[verb] = (verb, deps[end]) if heads[end] == end else (heads[end], deps[end])
        outside = hung_on(heads, end)
        outside = outside[((outside < end - 1) | (outside >= after)) & (outside != end)]
        heads[outside] = verb
    last = after - 1
    heads[end + 1 : last] = last
    deps[end + 1 : last] = model.deps.index("nmod:unmarked")
    heads[last], deps[last] = end, model.deps.index("obl:unmarked")
    if not is_under(heads, end - 1, end):
        heads[end], deps[end] = end - 1, model.deps.index("acl")
        _give_back(answers, model, end, after)


def _give_back(answers: Parsed, model: Weights, end: int, after: int) -> None:
    """`raised its sales for the quarter ended June 30 by 4%`: what stands behind the day and was hung on "ended" is of
    the verb above the time.
    """
    heads = answers.heads
    behind = hung_on(heads, end)
    behind = behind[behind >= after]
    verb = end - 1
    for _ in range(_DEEPEST if len(behind) else 0):
        if heads[verb] == verb or model.tags[answers.tags[verb]].startswith("VB"):
            break
        verb = int(heads[verb])
    if model.tags[answers.tags[verb]].startswith("VB") and verb < end:
        heads[behind] = verb


@cache
def _months() -> frozenset[str]:
    """The names of the months, in full and in short."""
    return frozenset(month_numbers())
