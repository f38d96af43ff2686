"""Places in an order: what an ordinal numbers, ranks told in figures, and the names of streets, which are none."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extract.reading import claims

# sentence → a claim's words, and what it says.
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    ("The blaze is the fourth gang-related of the year, police said.", "fourth gang-related", {"unit": "blaze"}),
    ("The fire was the third suspicious of the month.", "third suspicious", {"unit": "fire"}),
    ("She was the second black to be elected.", "second black", {"unit": None}),
    ("He is the third suspect to be charged.", "third suspect", {"unit": "suspect"}),
    (
        "She was in her second grass-court quarter-final.",
        *("second grass-court quarter-final", {"unit": "quarter-final", "unit_modifiers": "grass-court"}),
    ),
    ("He won his 300th tour-level match.", "300th tour-level match", {"unit": "match", "unit_modifiers": "tour-level"}),
    ("It was her third semi-final.", "third semi-final", {"unit": "semi-final"}),
    ("The kingdom ranks 133 out of 156 countries.", "133", {"kind": "ordinal", "unit": "country"}),
    ("The state ranked 133 of 156 nations in the index.", "133", {"kind": "ordinal", "unit": "nation"}),
    ("The school ranks at 40 among 90 schools.", "40", {"kind": "ordinal", "unit": "school"}),
    ("The team, ranked 12 in the country, lost.", "12", {"kind": "ordinal", "unit": None}),
    ("The survey ranked 40 cities by cost.", "40 cities", {"kind": "count", "unit": "city"}),
    ("The survey ranked 40 of the cities as dear.", "40 of the cities", {"kind": "count"}),
]

NONE = (
    "Officers blocked off the avenue between 16th and 18th streets.",
    "Crews closed the road between Third and Fifth avenues.",
)


@pytest.mark.parametrize(("text", "words", "said"), ROWS)
def test_what_is_numbered(text: str, words: str, said: dict[str, Any]) -> None:
    [claim] = [claim for claim in claims(text) if claim.text == words]
    assert {column: getattr(claim, column) for column in said} == said


@pytest.mark.parametrize("text", NONE)
def test_streets_are_no_claims(text: str) -> None:
    assert claims(text) == []
