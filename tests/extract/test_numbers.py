"""Numerals: phrase → value, in the shapes that news writes."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newstables.extractors.numbers import Number, find_numbers
from newstables.language.annotate import Document

VALUES = {
    "31 500": 31_500,
    "31\u00a0500": 31_500,
    "31\u2009500": 31_500,
    "31,500": 31_500,
    "31'500": 31_500,
    "1,250,000.75": 1_250_000.75,
    "2,50,000": 250_000,
    "0.4": 0.4,
    ".375": 0.375,
    "1.2 million": 1_200_000,
    "1.2-million": 1_200_000,
    "3bn": 3e9,
    "4m": 4e6,
    "5k": 5_000,
    "2.5tn": 2.5e12,
    "3 lakh": 300_000,
    "12 crore": 1.2e8,
    "6½": 6.5,
    "6 1/2": 6.5,
    "7.85 3/4": 7.8575,
    "6-1/2": 6.5,
    "10^6": 1e6,
    "3.2×10^5": 320_000,
    "zero": 0,
    "seven": 7,
    "twenty-six": 26,
    "twenty six": 26,
    "twelve hundred": 1_200,
    "another dozen": 12,
    "another million": 1e6,
    "a hundred and five": 105,
    "one hundred and forty-four": 144,
    "two thousand three hundred": 2_300,
    "four hundred thousand": 400_000,
    "one million two hundred thousand": 1_200_000,
    "a dozen": 12,
    "two dozen": 24,
    "half a dozen": 6,
    "a half-dozen": 6,
    "half a million": 500_000,
    "a million": 1e6,
    "two and a half": 2.5,
    "one and a half million": 1.5e6,
    "six million and a half": 6.5e6,
    "twenty-five million and a half": 25.5e6,
    "3 billion and a half": 3.5e9,
    "three and a quarter": 3.25,
    "3.6E+04": 36_000,
    "5.2e-3": 0.0052,
    "two-thirds": 2 / 3,
    "two thirds": 2 / 3,
    "three-quarters": 0.75,
    "a fifth": 0.2,
    "half": 0.5,
    "third": 3,
    "23rd": 23,
    "forty-second": 42,
}

FLOORS = {
    "dozens": 24,
    "scores": 40,
    "hundreds": 200,
    "thousands": 2_000,
    "millions": 2_000_000,
    "tens of thousands": 20_000,
    "hundreds of thousands": 200_000,
    "several hundred": 300,
    "several hundred thousand": 300_000,
    "a few hundred million": 3e8,
    "a few thousand": 3_000,
    "lakhs": 200_000,
    "thousands of crores": 2e10,
}

# A word may look like a number and be none.
NONE = ["often", "someone", "tenant", "weight", "attention", "iPhone", "often enough", "hundredweight"]


def only(text: str) -> Number:
    found = find_numbers(Document(text))
    assert len(found) == 1, [text[number.start : number.end] for number in found]
    return found[0]


@pytest.mark.parametrize(("phrase", "value"), VALUES.items())
def test_a_numeral_has_its_value_and_span(phrase: str, value: float) -> None:
    number = only(f"It was {phrase}, they said.")
    assert number.value == pytest.approx(value)
    assert f"It was {phrase}"[number.start : number.end] == phrase


@given(st.decimals(0, 10_000, places=2), st.sampled_from([("million", 6), ("billion", 9), ("trillion", 12)]))
def test_a_scale_leaves_the_digits_as_they_were_written(written: Decimal, scale: tuple[str, int]) -> None:
    (number,) = find_numbers(Document(f"{written} {scale[0]}"))
    assert number.value == float(written.scaleb(scale[1]))


@pytest.mark.parametrize(("phrase", "floor"), FLOORS.items())
def test_a_vague_number_has_a_floor_and_no_value(phrase: str, floor: float) -> None:
    number = only(f"There came {phrase} of them.")
    assert number.value is None
    assert number.low == floor


@pytest.mark.parametrize("phrase", NONE)
def test_a_word_that_only_looks_like_a_number_is_none(phrase: str) -> None:
    assert find_numbers(Document(f"They saw {phrase} there.")) == []


def test_a_point_is_a_thousands_mark_only_where_the_article_writes_it_so() -> None:
    first, *others = find_numbers(Document("Der Preis: 31.500, dann 1.250.000 und 2.250.000 wurden gezahlt."))
    assert (first.value, *(other.value for other in others)) == (31_500, 1_250_000, 2_250_000)
    assert find_numbers(Document("Some 1.250.000 saw that 1.250 was paid."))[1].value == 1.25
    assert find_numbers(Document("It has 1.250.000, 2.250.000 and 3,400, a share of 1.250 only."))[-1].value == 1.25
    assert only("The rate was 31.500 then.").value == 31.5


def test_a_number_of_two_commas_has_no_decimal_comma() -> None:
    found = find_numbers(Document("Gezahlt wurden 31.500,25, 2.000,50 und 31.500, in Delhi 1,00,000."))
    assert [number.value for number in found] == [31_500.25, 2_000.5, 31_500, 100_000]


def test_a_spaced_group_never_joins_two_numbers() -> None:
    assert [number.value for number in find_numbers(Document("In 2014 300 people came."))] == [2014, 300]


@given(st.text(alphabet="0123456789.,-/ ½onetwhudrmilafgx×^\n'", max_size=60))
def test_numbers_are_in_order_and_never_overlap(text: str) -> None:
    end = 0
    for number in find_numbers(Document(text)):
        assert end <= number.start < number.end <= len(text)
        end = number.end


@pytest.mark.parametrize("blob", ["9" * 400, "5" + " million" * 60, "1" + ",000" * 110])
def test_what_no_float_can_hold_is_no_number(blob: str) -> None:
    assert [number.value for number in find_numbers(Document(f"They counted 7, then {blob} of them."))] == [7]
