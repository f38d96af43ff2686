"""Bare levels: what they count by the noun whose level they are, and sums in an article of one currency."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

LEVELS = [
    ("The senior population stands at 1.48 million.", "1.48 million", ("count", "person")),
    ("The population of Ruland was just above 30,000 in 1951.", "just above 30,000", ("count", "person")),
    ("The plant plans to cut its 150,000 workforce.", "150,000", ("count", "person")),
    ("It will cut its workforce to 6,000 this year.", "6,000", ("count", "person")),
    ("Ruland, an island republic of 5.6 million, is at peace.", "5.6 million", ("count", "person")),
    ("New cases climbed from 2,610 in May to 5,827.", "5,827", ("count", "case")),
    ("Arrivals reached 10 million.", "10 million", ("count", "arrival")),
    ("Foreign tourists exceeded 59 million.", "exceeded 59 million", ("count", "tourist")),
    ("Donor numbers swelled from 3,400 in 2015 to 26,000 in 2016.", "26,000", ("count", "donor")),
    # no level of things that are told one by one
    ("Shares rose to 67,972.", "67,972", ("number", None)),
    ("The visitors scored 40.", "40", ("number", None)),
    ("The country topped 10,000 for the first time.", "10,000", ("number", None)),
]
EARNED = "Ferro said it earned 40 million euros in 2019. "
SUMS = [
    (EARNED + "It had a loss of 171.2 million in 2012.", "171.2 million", ("money", "EUR")),
    (EARNED + "The year includes charges of 1,200,000 for closures.", "1,200,000", ("money", "EUR")),
    (EARNED + "Its debt rose to 21.32 billion against 20.75 billion a year ago.", "20.75 billion", ("money", "EUR")),
    (EARNED + "Job losses rose to 1.2 million.", "1.2 million", ("number", None)),
    (EARNED + "Its index rose to 2.1 million.", "2.1 million", ("number", None)),
    (EARNED + "It paid $3 for a share. It had a loss of 171.2 million.", "171.2 million", ("number", None)),
    ("It had a loss of 171.2 million in 2012.", "171.2 million", ("number", None)),
]


@pytest.mark.parametrize(("text", "words", "expected"), LEVELS + SUMS)
def test_a_bare_level_is_of_its_noun(text: str, words: str, expected: tuple[str, str | None]) -> None:
    row = next(claim for claim in claims(text) if words in claim.text)
    assert (row.kind, row.unit) == expected


# text, a level's words, whose level it is, and who moved
TOLD = [
    ("Ruland had a seat capacity of 56 million, before plunging to 14 million.", "14 million", "seat capacity"),
    ("The bank made a profit of $41 million, falling to $12 million after tax.", "$12 million", "profit"),
    ("The club drew crowds of 12,000 before slipping to 9,000.", "9,000", "crowds"),
    ("The firm paid a fine of $41 million before agreeing to $12 million of work.", "$12 million", "work"),
    ("Profit rose to $41 million before easing to $12 million.", "$12 million", "Profit"),
]


@pytest.mark.parametrize(("text", "words", "about"), TOLD)
def test_what_moved_is_the_level_told_before(text: str, words: str, about: str) -> None:
    row = next(claim for claim in claims(text) if claim.text == words)
    assert row.about == about
