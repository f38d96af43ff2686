"""Numbers that belong to a name or number a thing are no claims; beside them what is counted still is one."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

NUMBERED: list[tuple[str, list[tuple[float, str | None]]]] = [
    ("Maroon 5 sang at the show.", []),
    ("Toy Story 3 made $2 million.", [(2e6, "USD")]),
    ("Season 2 of the show begins in May.", []),
    ("Seat 12A was free.", []),
    ("He sat in seat 12A.", []),
    ("Case 21-1234 was dropped.", []),
    ("The code 4521 opened it.", []),
    ("The password 123456 is bad.", []),
    ("He sat in seat 12.", []),
    ("She typed in the password 4471.", []),
    ("During the season 40 matches were played.", [(40, "match")]),
    ("In the back seat 12 guns were found.", [(12, "gun")]),
    ("In the hunting season 300 deer were shot.", [(300, "deer")]),
    ("At New Year 40 shops burned.", [(40, "shop")]),
    ("Between Christmas and New Year 4,000 trees were sold.", [(4000, "tree")]),
    ("Year 9 pupils left.", []),
    ("Last season 27 percent of crops failed.", [(27, "percent")]),
    ("Using a stolen password 40 accounts were emptied.", [(40, "account")]),
    ("UFC 300 fighters earn more.", [(300, "fighter")]),
    ("She has a 9-to-5 job.", []),
    ("The 12e-2 form was filed.", []),
    ("The members voted 9 to 5 in favour.", [(9, None)]),
    ("The price fell from 9 to 5 dollars.", [(9, "USD"), (5, "USD")]),
    ("A 13A plug was sold.", [(13, "ampere")]),
    ("In Kabul 12 died.", [(12, "person")]),
    ("In Lagos 12 shops burned.", [(12, "shop")]),
]


@pytest.mark.parametrize(("text", "found"), NUMBERED)
def test_a_number_of_a_name_is_none(text: str, found: list[tuple[float, str | None]]) -> None:
    assert [(claim.value, claim.unit) for claim in claims(text)] == found
