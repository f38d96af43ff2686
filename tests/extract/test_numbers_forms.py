"""Every way in which news writes a number is worth that number, whatever number it is, and hedges leave it so."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from newstables.extractors.claims import find_claims
from newstables.extractors.numbers import find_numbers
from newstables.language.annotate import Document

_ONES = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SCALES = ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred"))
_HEDGES = {
    "": "exact", "about": "about", "nearly": "about", "some": "about", "more than": "more_than", "over": "more_than",
    "at least": "at_least", "fewer than": "less_than", "under": "less_than", "up to": "at_most",
}  # fmt: skip
_SIZES = {
    "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "lakh": 5, "crore": 7, "k": 3, "m": 6, "bn": 9, "tn": 12,
}  # fmt: skip
_WHOLE = st.integers(1000, 999_999_999_999)


def spelt(number: int) -> str:
    """A number in words: two hundred and six thousand five hundred and twelve."""
    if number < 20:
        return _ONES[number]
    if number < 100:
        ten, one = divmod(number, 10)
        return _TENS[ten - 2] + (f"-{_ONES[one]}" if one else "")
    size, name = next(scale for scale in _SCALES if scale[0] <= number)
    many, rest = divmod(number, size)
    joined = " and " if size == 100 else " "
    return f"{spelt(many)} {name}" + (joined + spelt(rest) if rest else "")


def grouped(number: int, mark: str) -> str:
    return f"{number:,}".replace(",", mark)


def indian(number: int) -> str:
    """Groups of two before the last three: 12,34,567."""
    head, last = divmod(number, 1000)
    groups = [f"{last:03}"]
    while head > 99:
        head, two = divmod(head, 100)
        groups.insert(0, f"{two:02}")
    return ",".join([str(head), *groups])


def value_of(phrase: str) -> float | None:
    """What the only numeral of a phrase is worth; None where its words are not all one numeral."""
    found = find_numbers(Document(f"There are {phrase} of them."))
    return found[0].value if len(found) == 1 else None


@given(_WHOLE)
@settings(max_examples=60, deadline=None)
def test_groups_of_digits_of_every_country(number: int) -> None:
    for mark in (",", " ", "\u00a0", "\u2009", "\u202f", "'", "’", "&nbsp;", "."):
        if mark == "." and number < 1_000_000:
            continue  # 31.500 alone is thirty-one and a half, as English news has it
        assert value_of(grouped(number, mark)) == number, mark
    assert value_of(indian(number)) == number


@given(st.integers(0, 999_999_999))
@settings(max_examples=60, deadline=None)
def test_a_number_spelt_in_words_is_read_back(number: int) -> None:
    assert value_of(spelt(number)) == number
    assert value_of(spelt(number).capitalize()) == number


@given(
    st.integers(1, 99_999),
    st.sampled_from(["thousand", "million", "billion", "trillion", "lakh", "crore", "k", "m", "bn", "tn"]),
)
@settings(max_examples=60, deadline=None)
def test_decimals_with_a_scale(hundredths: int, scale: str) -> None:
    written = f"{hundredths / 100:g}" + ("" if len(scale) < 3 else " ") + scale
    assert value_of(written) == float(f"{hundredths * 10 ** (_SIZES[scale] - 2):.15g}")


@given(st.integers(2, 999_999), st.sampled_from(list(_HEDGES)), st.sampled_from(["{:,}", "words"]))
@settings(max_examples=80, deadline=None)
def test_a_hedge_bends_no_value(number: int, hedge: str, form: str) -> None:
    written = spelt(number) if form == "words" else form.format(number)
    text = f"Yesterday {hedge} {written} lanterns were sold.".replace("  ", " ")
    claims = find_claims(Document(text), [])
    assert [(claim.value, claim.unit, claim.comparator) for claim in claims] == [(number, "lantern", _HEDGES[hedge])]
    assert all(text[claim.start : claim.end] == claim.text for claim in claims)


@given(st.text(st.sampled_from("0123456789.,'’ -–/×^%½¾⅓xkmbn&;$€ \u00a0\u2009"), max_size=40))
@settings(max_examples=200, deadline=None)
def test_no_string_of_signs_fails(text: str) -> None:
    for number in find_numbers(Document(text)):
        assert 0 <= number.start < number.end <= len(text)
    for claim in find_claims(Document(text), []):
        assert text[claim.start : claim.end] == claim.text
