"""The scale that the first end of a range leaves to the second: 2 to 3 million, two to three hundred thousand."""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.numbers import Number
from newstables.extractors.numbers.resolve import times

HUNDRED = 100.0
THOUSAND = 1000.0
CLOSE = 2  # the larger end is at most so many times the smaller one, where a thousand is left out
RISING = 1.0  # times the second end that the first may be, in a range that rises


def inherits(first: Number, second: Number, most: float = RISING) -> bool:
    """`2 to 3 million`: the first number leaves its scale to the second, of which it is at most so many times then; the
    900 of `between 900 and 1.2 million` has none to leave.
    """
    if first.value is None or second.value is None or first.scale != 1.0 or first.value >= 1000:
        return False
    return second.scale >= 100 and first.value * lent_scale(first, second) <= second.value * most


def lent_scale(first: Number, second: Number) -> float:
    """The scale that the first number shares: of `two to three hundred thousand` hundreds of thousands, of `twenty to
    three hundred thousand` thousands.
    """
    lead = (second.value or 0.0) / second.scale
    hundreds = second.form == "words" and lead % HUNDRED == 0.0 and first.form == "words"
    return second.scale * HUNDRED if hundreds and (first.value or 0.0) * HUNDRED < lead else second.scale


def _inherits_thousands(sentence: SentenceTokens, first: Number, second: Number) -> bool:
    """`between 10 and 12,000`: ten thousand, where the ends are not far apart then."""
    if (
        first.value is None
        or second.value is None
        or first.form != "digits"
        or first.scale != 1.0
        or second.scale != 1.0
    ):
        return False
    written = "," in sentence.text[second.start : second.end]
    return written and first.value % 1 == 0 and first.value * THOUSAND <= second.value <= first.value * THOUSAND * CLOSE


def scaled(value: float, scale: float, factor: float) -> float:
    """A value with the scale that it shares and the size of its unit."""
    return times(times(value, scale), factor)


def ends(sentence: SentenceTokens, first: Number, second: Number, factor: float) -> tuple[float, float]:
    """Both ends in the unit's own size, in the order of the text."""
    low, high = first.value or 0.0, second.value or 0.0
    if inherits(first, second):
        low = times(low, lent_scale(first, second))
    elif _inherits_thousands(sentence, first, second):
        low = times(low, THOUSAND)
    return times(low, factor), times(high, factor)
