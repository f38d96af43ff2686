"""Claims without a numeral: "no casualties" is zero, "doubled" is two times."""

from __future__ import annotations

from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import MULTIPLE, Number
from newstables.schemas.claims import Trend


def read_multiplier(left: int, right: int) -> Measure:
    """`sales doubled`: kind ratio, unit time."""
    return Measure("ratio", "time", "<multiplied>", left + 1, right)


def multiplied(number: Number) -> Trend | None:
    """The trend that a multiplier has in itself."""
    if number.form != MULTIPLE or number.value is None:
        return None
    return LEX.trend_words["rise" if number.value > 1 else "fall"]
