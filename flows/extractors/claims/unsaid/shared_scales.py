"""The scale that a level leaves to what it is compared with: $5 billion, up from 3; 14 million, up from 11."""

from __future__ import annotations

from newstables.extractors.claims.ranges import MILLION
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import ELIDED_UNIT
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.numbers import Number

FAR_APART = 20.0  # times that money grows or shrinks to from what it is compared with, at most
MOVED = (["up", "from"], ["down", "from"])


def shared_scale(sentence: SentenceTokens, numbers: list[Number], money: Measure) -> float | None:
    """What the last number is to be multiplied by: `$5 billion, up from 3` leaves its billion out, and `$5 billion, up
    from 900 million` nothing. None where the two are too far apart to be of one thing.
    """
    number = numbers[-1]
    lead = sentence.words[number.left - 1 : number.left + 1]
    if number.form == "words" and number.scale == 1.0:
        return None  # takeovers of more than $1 billion, compared with nine last year
    bare = lead[-1:] == ["from"] and lead not in MOVED and number.scale == 1.0
    if bare and sentence.words[money.first - 1] != "to" and not (lead[0] == "," and is_decimal(number)):
        return None  # raised $40 million from 300 investors
    before = next((one for one in numbers[-2::-1] if money.first <= one.left + 1 < money.after), None)
    scale = left_out(number, before) if before is not None else None
    return scale * money.factor if scale else None


def left_out(number: Number, other: Number) -> float | None:
    """The scale of another number that a number leaves out, if any; None where the two are too far apart to be of one
    thing.
    """
    if not number.value or not other.value:
        return None
    scales = (1.0,) if number.scale > 1.0 else (other.scale, 1.0)
    return next((one for one in scales if 1 / FAR_APART < number.value * one / other.value < FAR_APART), None)


def of_millions(sentence: SentenceTokens, numbers: list[Number], before: Measure | None) -> Measure | None:
    """`rose to 14 million, up from 11`, `sold 14 million cars, up from 11`: the second leaves its millions out."""
    if len(numbers) < 2:
        return None
    number, other = numbers[-1], numbers[-2]
    between = sentence.words[before.after if before else other.right : number.left + 1]
    moved = between[between[:1] == [","] :] in MOVED
    if not moved or other.scale < MILLION or number.form != "digits" or not is_small(number):
        return None
    if left_out(number, other) != other.scale:
        return None
    kind, unit = (before.kind, before.unit) if before else ("number", None)
    return Measure(kind, unit, ELIDED_UNIT, number.left + 1, number.right, factor=other.scale)


def are_near(number: Number, other: Number) -> bool:
    """Whether a number is of the size of another."""
    return 1 / FAR_APART < (number.value or 0.0) / (other.value or 1.0) < FAR_APART


def is_nearer(began: float | None, other: float | None, last: float | None) -> bool:
    """Whether an earlier end is nearer in size to one value than to another: 14 to twenty than to two."""
    if not began or not other or not last:
        return False
    return max(began / other, other / began) < max(began / last, last / began)


def is_decimal(number: Number) -> bool:
    """Whether a number is no whole one, as no name's is: the state owns 28.6 percent and the Dutch 9.3."""
    return number.value is not None and number.value % 1 > 0


def is_small(number: Number) -> bool:
    """Whether a number is of the size of percentages."""
    return number.scale == 1.0 and number.value is not None and number.value < 1000
