"""Figures of joined clauses of which only the time or the place is said anew, and figures right behind a day's name."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extract.reading import claims

# sentence → a claim's words, and what it says.
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    ("Output in 2016 was 310,000 barrels and in 2017 290,000.", "290,000", {"unit": "barrel", "kind": "measure"}),
    ("In 2016 sales were $4 million, in 2017 6 million.", "6 million", {"unit": "USD", "kind": "money"}),
    ("In 2016 sales were $4 million, in 2017 6 million homes were built.", "6 million", {"unit": "home"}),
    ("In 2016 sales were $4 million and in 2017 9.", "9", {"unit": None, "kind": "number"}),
    ("In Lagos 40 people drowned and in Kano 12.", "12", {"unit": "person", "kind": "count"}),
    ("Rangers freed 40 goats in Lagos, at Kano 12.", "12", {"unit": "goat", "kind": "count"}),
    ("On Boxing Day 40 swimmers braved the sea.", "40", {"unit": "swimmer", "kind": "count"}),
    ("On New Year's Day 12 people drowned.", "12", {"unit": "person", "event": "killed"}),
]
NONE = [
    ("It flew 40 Boeing 737 jets and an Airbus 12.", "12"),
    ("On Day 40 swimmers came.", "40"),
    ("The pumps stopped on day 40 of the siege.", "40"),
]


@pytest.mark.parametrize(("text", "words", "expected"), ROWS, ids=[f"{text}|{words}" for text, words, _ in ROWS])
def test_a_figure_of_a_joined_clause(text: str, words: str, expected: dict[str, Any]) -> None:
    claim = next(claim for claim in claims(text) if claim.text.startswith(words))
    assert {name: getattr(claim, name) for name in expected} == expected


@pytest.mark.parametrize(("text", "words"), NONE)
def test_what_only_looks_like_one(text: str, words: str) -> None:
    assert not any(claim.text.startswith(words) for claim in claims(text))
