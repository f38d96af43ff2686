"""A rate that is said once for several counts: 27.4 points, 8.3 rebounds and 7.1 assists a game."""

from __future__ import annotations

from dataclasses import replace

from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.numbers import Number

_JOINED = ([","], ["and"], [",", "and"], ["or"])
_COUNTED_BY = "<number> <noun> per <unit>"


def share_rates(sentence: SentenceTokens, numbers: list[Number], measures: list[Measure | None]) -> None:
    """Give the counts of a list, in place, the rate that stands behind the last of them."""
    for index in range(len(measures) - 2, -1, -1):
        count, last = measures[index], measures[index + 1]
        if count is None or last is None or count.kind != "count" or not count.head_noun or count.attributive:
            continue
        counted, per, by = (last.unit or "").partition(" per ")
        listed = sentence.words[count.after : numbers[index + 1].left + 1] in _JOINED
        if last.rule == _COUNTED_BY and per and counted != count.unit and listed:
            measures[index] = replace(count, kind="rate", unit=f"{count.unit} per {by}", rule=_COUNTED_BY)
