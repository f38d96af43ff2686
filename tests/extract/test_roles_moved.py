"""Whose amount it is and who acts, where the tree hangs the words elsewhere than a reader."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

ABOUT: list[tuple[str, list[str | None]]] = [
    ("Weak guidance steered the shares to lose more than 7 percent.", ["shares"]),
    ("The bank's warning led the currency to fall 3 percent.", ["currency"]),
    ("Snowfall is expected to be in the range of 25 to 40 centimetres.", ["Snowfall"]),
    ("The firm posted a loss of $4 million and revenue of $90 million.", ["loss", "revenue"]),
    ("The firm reported a drop of 8 percent in sales to $40 million.", ["sales", "sales"]),
    ("There was a rise in the pass rate, from 54 percent to 63 percent.", ["pass rate", "pass rate"]),
    ("Sales rose despite an increase in prices, to 5 million dollars.", ["Sales"]),
    ("They recovered the £3 million Hale stole from the bank.", [None]),
    ("Stocks grew by 5 million barrels, more than double the median estimate.", ["Stocks", None]),
    ("The fire is deemed 60 percent guarded and 25 percent contained.", ["fire", "fire"]),
    ("Brent for February settlement rose 29 cents.", ["Brent"]),
    ("The rates were 4.1%, 5.2% and 6.3%.", ["rates", "rates", "rates"]),
    ("The phone has an 8MP wide-angle lens.", ["wide-angle lens"]),
    ("It is a 12-inch flat-screen television.", ["flat-screen television"]),
    ("The Dutch took gold in 3min 20.72sec.", [None]),
    ("The county has 400 cases, 12 recorded since Monday.", ["cases", "cases"]),
    ("A 12-storey, 40m-tall block will be built.", ["block", "block"]),
]
AGENTS: list[tuple[str, str | None]] = [
    ("The galaxy was found by chance using 60 telescopes.", None),
    ("Two bills passed by a large margin.", None),
    ("Three sheds were built by the river.", None),
    ('Its "hard and long campaign" since March 15 has struck 800 targets.', None),
    ("Some 200 homes were flooded by the river.", "the river"),
    ("The drought forced the mine to close 12 shafts.", "the mine"),
    ("He used the money to buy two cars.", "He"),
]
TRENDS: list[tuple[str, str]] = [
    ("The changes cut sales growth by 3 percentage points.", "down"),
    ("Weaker demand trimmed wage growth by 2 points.", "down"),
    ("The deal lifted profit growth by 3 points.", "up"),
    ("Sales growth slowed by 3 percentage points.", "down"),
]
UNITS: list[tuple[str, list[str | None]]] = [
    ("The crash left two women dead and four wounded.", ["woman", "person"]),
    ("One girl died and three are held.", ["girl", "person"]),
    ("Two women were killed in Oslo and three in Bergen.", ["woman", "woman"]),
]


@pytest.mark.parametrize(("text", "about"), ABOUT)
def test_an_amount_is_of_what_the_reader_takes_it_for(text: str, about: list[str | None]) -> None:
    assert [claim.about for claim in claims(text)] == about


@pytest.mark.parametrize(("text", "agent"), AGENTS)
def test_manner_and_place_do_nothing(text: str, agent: str | None) -> None:
    assert [claim.agent for claim in claims(text)] == [agent]


@pytest.mark.parametrize(("text", "trend"), TRENDS)
def test_the_verb_says_how_a_growth_moved(text: str, trend: str) -> None:
    assert [claim.trend for claim in claims(text)] == [trend]


@pytest.mark.parametrize(("text", "units"), UNITS)
def test_those_of_another_fate_need_not_be_of_one_sex(text: str, units: list[str | None]) -> None:
    assert [claim.unit for claim in claims(text)] == units


def test_a_change_told_beside_a_figure_suffers_nothing() -> None:
    _, change = claims("Ad earnings totalled $702 million, an increase of 8 percent.")
    assert change.action_role is None


def test_a_way_is_not_what_one_walks() -> None:
    way, water = claims("Villagers walk 5 km to fetch 20 litres of water.")
    assert (way.action, way.action_role, water.action_role) == ("walk", None, "patient")
