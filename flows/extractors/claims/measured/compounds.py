"""Measures of two units that are one amount: 6ft 4in, 9'6", 11 stone 6, two hours and 14 minutes."""

from __future__ import annotations

from dataclasses import replace

from newstables.extractors.claims.currency.minor_coins import coins_of_money
from newstables.extractors.claims.grammar import begins_phrase, is_and_a_half
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import AGED
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun
from newstables.extractors.numbers import Number

_OF_PARTS = ("age", "money", "duration")  # kinds of a second part
# Unit → the smaller units that may follow it, and how many of each it has.
PARTS: dict[str, dict[str, int]] = {
    "foot": {"inch": 12},
    "stone": {"pound": 14},
    "pound": {"ounce": 16},
    "hour": {"minute": 60},
    "minute": {"second": 60},
    "day": {"hour": 24},
    "year": {"month": 12, "week": 52, "day": 365},
    "year of age": {"month of age": 12, "week of age": 52, "day of age": 365},
    "month": {"day": 30},
    "week": {"day": 7},
    "kilogram": {"gram": 1000},
    "metre": {"centimetre": 100},
    **{code: {coin: 100} for code, coin in coins_of_money().items()},
    **{money: {"paisa": 100} for money in ("rupee", "INR", "PKR", "NPR")},
    **{money: {"centavo": 100} for money in ("peso", "PHP", "MXN", "BRL")},
    "franc": {"centime": 100},
    **{code: {"cent": 100} for code in ("USD", "EUR", "AUD", "CAD")},
}
_SPOKEN = ("USD", "EUR", "GBP", "AUD", "CAD")  # whose hundredths may be left out in speech
_UNSAID = ("foot", "stone")  # 5 foot 3, 11 stone 6: the smaller unit may be left out
_APART = ("after", "before", "ago", "later", "earlier")
_LINKS: tuple[list[str], ...] = ([], ["and"], [","], ["-"], ["."], ["-", "and", "-"])  # 7 lb. 8 oz.


def join_parts(sentence: SentenceTokens, numbers: list[Number], measures: list[Measure | None]) -> None:
    """Make one number and one measure of each compound, in place; its unit is the larger one."""
    for index in range(len(numbers) - 2, -1, -1):  # from the end: 2hr 39min 16sec
        joined = _joined(sentence, numbers[index], numbers[index + 1], measures[index], measures[index + 1])
        if joined is not None:
            numbers[index : index + 2], measures[index : index + 2] = [joined[0]], [joined[1]]


def join_article(sentence: SentenceTokens, number: Number, measure: Measure) -> None:
    """Add the one whole that an article counts before its parts to a duration, in place: an hour and 25 minutes; not
    paid 12 dollars an hour and 20 cents.
    """
    words, left = sentence.words, number.left
    if measure.attributive or words[left - 2] not in ("a", "an"):
        return
    size = PARTS.get(words[left - 1], {}).get(measure.unit or "", 0) if words[left] == "and" else 0
    value = number.value
    before = words[left - 3]
    counted = before[:1].isdigit() or before in LEX.cardinals or LEX.units.before(words, left - 3) is not None
    if not size or value is None or not 0 < value < size or counted or sentence.tag(left - 3) in ("NN", "NNS"):
        return
    number.value = number.bare = (size + value) / size
    number.start, number.left = sentence.starts[left - 2], left - 3
    measure.unit, measure.first = words[left - 1], left - 2


def _joined(
    sentence: SentenceTokens, large: Number, small: Number, measure: Measure | None, other: Measure | None
) -> tuple[Number, Measure] | None:
    """The number and the measure of two that are one amount; None where they are two."""
    measure = measure or _spaced_stone(sentence, large, small, other)
    if measure is None or large.value is None or small.value is None or large.value % 1 or small.sign:
        return None
    unit = measure.unit or ""
    if unit == "year" and other is not None and other.kind == "age":  # two years and three months old
        unit = "year of age"
    if unit == "hour" and other is not None and other.unit == "metre" and sentence.words[other.after - 1] == "m":
        other = replace(other, kind="duration", unit="minute")  # runs 2h 14m
    kinds = (measure.kind, other.kind if other is not None else "")
    if other is not None and (kinds == ("duration", "rate") or (kinds == ("money", "money") and _is_each(other))):
        return _rated(sentence, large, small, measure, other)
    of_life = unit == "year of age" and other is not None and other.kind == "duration"  # aged 12 years 295 days
    parts = PARTS.get("year" if of_life else unit, {})
    size = parts.get(other.unit or "", 0) if other is not None else max(parts.values(), default=0)
    between = sentence.words[measure.after : small.left + 1]
    if small.form == "fraction":
        return _with_fraction(sentence, large, small, measure) if other is None and between == ["and"] else None
    count = small.bare if small.letter else small.value
    if count >= size or between not in _LINKS or small.right <= measure.after:
        return None
    if measure.rule == AGED and between == ["-"]:
        return None  # babies aged 6-12 weeks
    after: int | None = None
    if other is None:
        after = _end_of_bare_part(sentence, unit, small, between)
    elif between == [","] and sentence.words[other.after] in _APART and measure.kind == "duration":
        return None  # aid for three months, two days after the appeal
    elif between == ["and"] and other.attributive and measure.attributive and sentence.tag(other.after) == "NNS":
        return None  # were given two-year and four-month terms
    elif other.unit in parts and other.first == small.left + 1 and other.kind in (measure.kind, *_OF_PARTS):
        after = other.after
    if after is None:
        return None
    value = (large.value * size + count) / size
    whole = replace(large, value=value, end=small.end, right=small.right, bare=value)
    kind = measure.kind if of_life or other is None else other.kind
    attributive = other.attributive if other else measure.attributive
    return whole, replace(measure, kind=kind, unit=unit, after=after, attributive=attributive)


def _with_fraction(
    sentence: SentenceTokens, large: Number, small: Number, measure: Measure
) -> tuple[Number, Measure] | None:
    """`two hours and a half`: a measure and a part of one more."""
    thing = measure.kind == "count" and is_and_a_half(sentence, small)
    measured = measure.kind in ("duration", "measure") and not begins_phrase(sentence, measure.after - 1, small)
    if not (thing or measured):
        return None
    whole = replace(large, value=(large.value or 0.0) + (small.value or 0.0), end=small.end, right=small.right)
    return whole, replace(measure, after=small.right)


def _is_each(money: Measure) -> bool:
    return " per " in (money.unit or "")


def _rated(
    sentence: SentenceTokens, large: Number, small: Number, measure: Measure, other: Measure
) -> tuple[Number, Measure] | None:
    """`5 hours and 9 minutes of television a day`, `60 rupees and 50 paise a litre`: both parts are for each of what
    stands behind the second.
    """
    part, per, by = (other.unit or "").partition(" per ")
    size = PARTS.get(measure.unit or "", {}).get(part, 0)
    beside = sentence.words[measure.after : small.left + 1] in _LINKS and other.first == small.left + 1
    if not per or not beside or large.value is None or not 0 <= (small.value or -1.0) < size:
        return None
    value = (large.value * size + (small.value or 0.0)) / size
    whole = replace(large, value=value, end=small.end, right=small.right, bare=value)
    return whole, replace(measure, kind=other.kind, unit=f"{measure.unit} per {by}", after=other.after)


def _spaced_stone(sentence: SentenceTokens, large: Number, small: Number, other: Measure | None) -> Measure | None:
    """`weighed 3 st 4 lb`: what is a weight only before pounds, and a street or a saint elsewhere."""
    after = large.right + 1
    if sentence.words[large.right] != "st" or small.left != large.right or other is None or other.unit != "pound":
        return None
    return Measure("measure", "stone", "<number> <unit>", large.left + 1, after)


def _end_of_bare_part(sentence: SentenceTokens, unit: str, small: Number, between: list[str]) -> int | None:
    """Where a smaller part ends whose unit is not said, or is one letter; None where the number is no such part."""
    after = small.right
    if unit == "foot" and sentence.words[after] == "in" and not is_name_or_noun(sentence.words[after + 1]):
        after += 1  # 5 ft 2 in
    if unit == "hour" and small.letter == "m":  # 1h 20m
        return after
    spoken = unit in _SPOKEN and between == [] and small.scale == 1.0 and 10 <= (small.value or 0.0) < 100
    if spoken and (not sentence.words[after][:1].isalnum() or sentence.words[after] in LEX.stops):
        return after  # it costs 15 dollars 50
    raced = unit == "minute" and (small.value or 0.0) % 1 > 0 and between == []
    if raced and not is_name_or_noun(sentence.words[after]):  # 14 minutes 27.4
        return after
    if unit not in _UNSAID or between not in ([], ["-"], ["."]) or (small.value or 0) % 1:
        return None
    if between == ["-"] and sentence.touches(small.left) and sentence.touches(small.left - 1):
        return after  # a 6-foot-7 centre
    counts = sentence.words[after][:1].isalpha() and sentence.words[after] not in LEX.stops
    return None if counts and after == small.right else after
