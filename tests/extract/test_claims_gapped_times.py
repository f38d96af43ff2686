"""Figures whose unit the clause before them says: a time behind the same preposition, what is counted elsewhere too."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

GAPPED: list[tuple[str, list[tuple[float, str | None]]]] = [
    ("He was jailed for 12 years and his brother for 10.", [(12, "year"), (10, "year")]),
    ("He was jailed for 12 years, and his two sons for three.", [(12, "year"), (2, "son"), (3, "year")]),
    ("It is let for 12 months and for 10 dollars more.", [(12, "month"), (10, "USD")]),
    ("Some 40 goats died on one farm and 30 on another.", [(40, "goat"), (1, "farm"), (30, "goat")]),
    ("They shut 40 shops in one town and 12 in another.", [(40, "shop"), (1, "town"), (12, "shop")]),
    ("They shut one shop in May and 12 in June.", [(1, "shop"), (12, "shop")]),
]


@pytest.mark.parametrize(("text", "found"), GAPPED)
def test_a_figure_has_the_unit_that_its_clause_leaves_out(text: str, found: list[tuple[float, str | None]]) -> None:
    assert [(claim.value, claim.unit) for claim in claims(text)] == found
