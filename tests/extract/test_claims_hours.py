"""Hours of a day are no claims, though no word of the clock stands beside them; figures like them are."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

HOURS = [
    "It is open 9 till 6.",
    "The bakery opens 8 to 4 on weekdays.",
    "Gates open 10 until 5.",
    "Open 11 to 7.",
    "The office is open from 8 to 4.",
    "The boat leaves at 9 and returns at 3.",
    "The booth is manned from 7 until 11.",
    "The library closes at 5.",
    "She works 9 to 5.",
    "The pool is open to the public from 9 to 5.",
    "The hut, open Monday to Friday 9 to 5, sells tea.",
    "The ferry left at 9.",
    "He works nine-to-five.",
    "She left the nine-to-five behind.",
]
FIGURES: list[tuple[str, list[tuple[float | None, str | None]]]] = [
    ("The market opened 2 to 3 percent higher.", [(2.5, "percent")]),
    ("Shares closed at 9.", [(9, None)]),
    ("The stock opens at 12.", [(12, None)]),
    ("The hall was open to 11 girls.", [(11, "girl")]),
    ("She left school at 15.", [(15, "year of age")]),
    ("The chain opened 3 to 5 stores a year.", [(4, "store per year")]),
    ("The cafe runs 9 to 12 courses.", [(10.5, "course")]),
    ("It opens from 7 until 800 people come.", [(7, None), (800, "person")]),
    ("He arrives at 6 with 3 friends.", [(3, "friend")]),
    ("The vote was nine-to-five.", [(1.8, None)]),
    ("The jury ruled nine-to-five.", [(1.8, None)]),
    ("The slide is open to children aged 7 to 11.", [(9, "year of age")]),
    ("The cup is open to teams of three to six.", [(4.5, None)]),
    ("The choir is open to pupils from 7 to 11.", [(9, None)]),
    ("The school runs classes of 7 to 11.", [(9, None)]),
    ("The ward is staffed by three to five.", [(3, None), (5, None)]),
    ("He arrived at 6 with scurvy.", [(6, None)]),
    ("She returned at 8, unable to read.", [(8, None)]),
    ("The mare returned at 9 to 2.", [(9, None), (2, None)]),
]


@pytest.mark.parametrize("text", HOURS)
def test_an_hour_is_no_claim(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize(("text", "found"), FIGURES)
def test_a_figure_like_an_hour_is_one(text: str, found: list[tuple[float | None, str | None]]) -> None:
    assert [(claim.value, claim.unit) for claim in claims(text)] == found
