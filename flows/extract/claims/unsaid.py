"""Claims without a numeral: "no casualties" is zero, "doubled" is two times."""

from __future__ import annotations

from flows.extract.claims.reading import Measure
from flows.extract.claims.sentence import Sentence
from flows.extract.claims.vocabulary import LEX
from flows.extract.numbers import MULTIPLE, Number


def read_multiplier(sentence: Sentence, left: int, right: int) -> Measure:
    """`sales doubled`: kind ratio, unit time."""
    return Measure("ratio", "time", "<multiplied>", left + 1, right)


def multiplied(number: Number) -> str | None:
    """The trend that a multiplier has in itself."""
    if number.form != MULTIPLE or number.value is None:
        return None
    return LEX.trend_words["rise" if number.value > 1 else "fall"]
