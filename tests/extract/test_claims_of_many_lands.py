"""Amounts as the world's papers write them: signs of money behind them, peoples joined before one noun, kilotonnes."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extract.reading import claims

# sentence → a claim's words, and what it says.
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    ("Repairs cost 1 250 000 zł.", "1 250 000 zł", {"unit": "PLN", "value": 1_250_000.0}),
    ("It paid 500 Kč for a sign.", "500 Kč", {"unit": "CZK"}),
    ("It paid 70 лв for a sign.", "70 лв", {"unit": "BGN"}),
    ("It paid 60 грн for a sign.", "60 грн", {"unit": "UAH"}),
    ("Fees of 3,000-plus rupees fell due.", "3,000-plus rupees", {"unit": "INR", "comparator": "at_least"}),
    ("It cost 500 or so euros.", "500 or so euros", {"unit": "EUR", "comparator": "about"}),
    ("It cost 900+ euros.", "900+ euros", {"unit": "EUR", "comparator": "at_least"}),
    ("Some 300-odd clerks left.", "Some 300-odd clerks", {"unit": "clerk"}),
    ("A total of 12,000 Polish and Czech welders struck.", "12,000 Polish and Czech welders", {"unit": "welder"}),
    (
        "Some 40 Danish, Swedish and Finnish sailors died.",
        "Some 40 Danish, Swedish and Finnish sailors",
        {"unit": "sailor"},
    ),
    ("Three Dutch and 20 Nigerians were aboard.", "Three Dutch", {"unit": "Dutch"}),
    ("Two Swiss and one Iraqi died.", "Two Swiss", {"unit": "Swiss"}),
    ("The seam yields 310 kt a year.", "310 kt a year", {"unit": "tonne per year", "value": 310_000.0}),
    ("Ships took 40 kt of coal.", "40 kt", {"unit": "tonne", "value": 40_000.0}),
    ("The yacht sailed at 12 kt past the coal pier.", "12", {"unit": None, "value": 12.0}),
    ("He gave her an 18 kt gold ring.", "18 kt gold ring", {"unit": "ring", "value": 18.0}),
    ("Winds of 30 kt blew.", "30 kt", {"unit": "knot", "value": 30.0}),
    # A range that a change leads to lends its scale to both ends.
    ("The herd grew from 12 to 15-17 million.", "15-17 million", {"changed_from": 12e6, "value_low": 15e6}),
    ("Rates rose from 12 to 15.", "15", {"changed_from": 12.0, "value": 15.0}),
    # What describes a subject by its size is no subject.
    ("Hailstones the size of eggs hurt 30 hikers.", "30 hikers", {"agent": "Hailstones"}),
    ("The size of the crowd upset 30 hikers.", "30 hikers", {"agent": "The size of the crowd"}),
]


@pytest.mark.parametrize(("text", "words", "expected"), ROWS, ids=[words for _, words, _ in ROWS])
def test_an_amount_of_many_lands(text: str, words: str, expected: dict[str, Any]) -> None:
    claim = next(claim for claim in claims(text) if claim.text == words)
    assert {name: getattr(claim, name) for name in expected} == expected
