"""Claims without a numeral: "no casualties" is zero, "doubled" is two times, a triple murder has three victims."""

from __future__ import annotations

from newstables.extractors.claims.plurals import singular
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import MANIFOLD_DEED
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import MULTIPLE, TIMES, Number
from newstables.schemas.claims import Trend

_LEADING = ("to", "will", "would", "can", "could", "may", "might", "must", "should", "shall", "’ll", "'ll")


def read_multiplier(left: int, right: int) -> Measure:
    """`sales doubled`: kind ratio, unit time."""
    return Measure("ratio", "time", "<multiplied>", left + 1, right)


def settle_multiple(sentence: SentenceTokens, number: Number) -> None:
    """Tell the verb from what compares: `would double its budget`, but "double the rate of May"."""
    if number.form == TIMES and sentence.words[number.left] in _LEADING and sentence.tag(number.left + 1) == "VB":
        number.form = MULTIPLE


def read_manifold(sentence: SentenceTokens, left: int, right: int) -> Measure:
    """`a triple murder`, `the double-homicide case`: so many murders; of shootings, so many people."""
    deed = right + (sentence.words[right] == "-")
    unit = singular(sentence.words[deed])
    return Measure("count", unit if unit in LEX.counted_deeds else "person", MANIFOLD_DEED, left + 1, deed + 1)


def multiplied(number: Number) -> Trend | None:
    """The trend that a multiplier has in itself: doubled, halved."""
    if number.value is None:
        return None
    return LEX.trend_words["rise" if number.value > 1 else "fall"]
