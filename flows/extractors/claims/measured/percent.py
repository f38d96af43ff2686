"""Percent, percentage points, basis points."""

from __future__ import annotations

from newstables.extractors.claims.measured.rates import rate
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number


def read_percent(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`40%`, `40 per cent`, `a 5-percent rise`, `25 basis points`: kind percent."""
    start = right + 1 if sentence.words[right] in ("-", "+") else right
    if sentence.words[start] not in LEX.percent_words.by_first:
        return None  # most
    found = LEX.percent_words.after(sentence.words, start)
    if found is None:
        return None
    unit, after = found
    if sentence.words[after - 1] == "." and after == sentence.size:  # the stop ends the sentence
        after -= 1
    if unit == "percent" and sentence.words[after] == "-" and sentence.words[after + 1].startswith("point"):
        unit, after = "percentage point", after + 2
    each = rate(sentence, after)
    if each:
        return Measure("percent", f"{unit} per {each[0]}", "<number> <percent> per <unit>", left + 1, each[1])
    return Measure("percent", unit, "<number> <percent>", left + 1, after, attributive=start > right)
