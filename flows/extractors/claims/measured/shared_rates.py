"""What is said once for several: 27.4 points, 8.3 rebounds and 7.1 assists a game; $449 million, or 7.42 a share."""

from __future__ import annotations

from dataclasses import replace

from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.implied import before_hedge
from newstables.extractors.numbers import Number

_JOINED = ([","], ["and"], [",", "and"], ["or"])
_RESTATED = ([",", "or"], ["or"])
_BARE = "<number> per <unit>"
_COUNTED_BY = "<number> <noun> per <unit>"


def share_rates(sentence: SentenceTokens, numbers: list[Number], measures: list[Measure | None]) -> None:
    """Give the counts of a list, in place, the rate that stands behind the last of them."""
    for index in range(len(measures) - 2, -1, -1):
        count, last = measures[index], measures[index + 1]
        if last is None or last.rule != _COUNTED_BY:
            continue  # most
        if count is None or count.kind != "count" or not count.head_noun or count.attributive:
            continue
        counted, per, by = (last.unit or "").partition(" per ")
        listed = sentence.words[count.after : numbers[index + 1].left + 1] in _JOINED
        if per and counted != count.unit and listed:
            measures[index] = replace(count, kind="rate", unit=f"{count.unit} per {by}", rule=_COUNTED_BY)


def share_money(sentence: SentenceTokens, numbers: list[Number], measures: list[Measure | None]) -> None:
    """Give a figure for each of something, in place, the money that it says again: $449 million, or 7.42 a share; and
    that of the price that it follows: from 50,000 yuan a tonne to 20,000 a tonne.
    """
    for index in range(1, len(measures)):
        said, again = measures[index - 1], measures[index]
        if said is None or again is None or said.kind != "money" or again.kind != "rate":
            continue
        if " per " in (said.unit or ""):
            moved = sentence.words[before_hedge(sentence, numbers[index].left)] == "to" and again.rule == _BARE
            if moved and (said.unit or "").endswith(f" {again.unit}"):
                measures[index] = replace(again, kind="money", unit=said.unit)
            continue
        restated = sentence.words[said.after : numbers[index].left + 1] in _RESTATED
        if restated and again.rule == _BARE and numbers[index].scale == 1.0:
            measures[index] = replace(again, kind="money", unit=f"{said.unit} {again.unit}")
