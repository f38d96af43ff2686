"""Both ends of a change past what stands between them, what moves no figure, and peoples named by two words."""

from __future__ import annotations

from typing import Any

import pytest

from .reading import claims

# (sentence, the row's text, what its columns hold)
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # a time, and an aside on it, between the ends
    (
        "Donor numbers swelled from 3,400 in all of 2015 to more than 26,000 in 2016.",
        "more than 26,000",
        {"changed_from": 3400.0, "trend": "up"},
    ),
    (
        "Monthly gifts fell from $4,500 in October, just before the vote, to $1,200 in January.",
        "$1,200",
        {"changed_from": 4500.0, "trend": "down"},
    ),
    ("He flew from the 2 islands in May to 12 cities.", "12 cities", {"changed_from": None}),
    # an aside that tells who says so, or what the figure is
    (
        "Inflation slowed to 3.6 percent in May, the least since January, from 3.8 percent in April.",
        "3.6 percent",
        {"changed_from": 3.8, "trend": "down"},
    ),
    ("Sales fell to $4 million, the company said, from $5 million.", "$4 million", {"changed_from": 5e6}),
    ("The price fell to $40, the lowest, from 12 cents a day.", "$40", {"changed_from": None}),
    # what only tells which, and whom a firm employs
    ("Twenty flights a day will link the two cities, up from 14.", "two cities", {"changed_from": None}),
    ("Twenty flights a day will link the two cities, up from 14.", "two cities", {"trend": None}),
    ("Nine firms run the 80 stores, up from 64.", "80 stores", {"changed_from": 64.0, "trend": "up"}),
    ("The two plants employ 400, up from 350.", "400", {"changed_from": 350.0, "unit": "person"}),
    ("The two plants employ 400, up from 350.", "two plants", {"changed_from": None, "trend": None}),
    ("The bomb left a crater 10 metres wide.", "10 metres", {"trend": None}),
    ("The river rose 10 metres high.", "10 metres", {"trend": "up"}),
    # how it moved, and what it was called before
    (
        "It made a profit of 200 million euros ($211 million) in 2016, up sharply from earnings of 75 million euros.",
        "200 million euros",
        {"changed_from": 75000000.0, "trend": "up"},
    ),
    ("Arda sold grain to Vega, up a strong 12.0 percent.", "12.0 percent", {"trend": "up"}),
    ("The bank cut interest rates to a historic low of zero percent.", "zero percent", {"trend": "down"}),
    ("The bank held interest rates at a historic low of zero percent.", "zero percent", {"trend": None}),
    # what moves no figure
    ("He once raised more than 30 kinds of snakes.", "more than 30 kinds", {"trend": None}),
    ("It raised the minimum age by two points.", "two points", {"trend": "up"}),
    ("The bureau gained access to 2,800 devices.", "2,800 devices", {"trend": None}),
    ("Crime has not risen despite the influx of hundreds of refugees.", "hundreds of refugees", {"trend": None}),
    ("The left would lose the vote by 20 percentage points.", "20 percentage points", {"trend": None}),
    ("The dam is higher than the old one by 12 metres.", "12 metres", {"trend": None}),
    ("Together they add up to 3,600.", "3,600", {"trend": None, "comparator": "exact"}),
    # peoples
    ("Three other North Koreans are here.", "North Koreans", {"unit": "North Korean", "unit_modifiers": "other"}),
    ("Police held 12 South Africans.", "12 South Africans", {"unit": "South African", "unit_modifiers": None}),
    ("Police held 12 African migrants.", "12 African migrants", {"unit": "migrant"}),
]


@pytest.mark.parametrize(("sentence", "text", "columns"), ROWS)
def test_a_figure_moves_where_the_sentence_says_so(sentence: str, text: str, columns: dict[str, Any]) -> None:
    row = next(claim for claim in claims(sentence) if text in claim.text)
    assert {name: getattr(row, name) for name in columns} == columns


def test_a_road_is_no_naira() -> None:
    assert claims("Her car was hit on the N85 to Ennis.") == []
    assert [claim.unit for claim in claims("He paid N85 for it.")] == ["NGN"]


def test_money_whose_sign_was_lost_is_money_of_no_currency() -> None:
    (fine,) = claims("The firm will pay a fine of more than ?129m.")
    assert (fine.kind, fine.unit, fine.value, fine.comparator) == ("money", None, 129e6, "more_than")
    assert (fine.text, fine.about) == ("more than ?129m", "fine")
    assert [claim.unit for claim in claims("The fund of ?20 million lost 5bn.")] == [None, None]
    (raised,) = claims("They raised more than ?71m so far.")
    assert raised.trend is None
    (sought,) = claims("It asks for help in raising close to $200m.")
    assert sought.trend is None
    assert [claim.kind for claim in claims("Was it so? 20 homes burned.")] == ["count"]


def test_what_is_revised_up_to_a_figure_is_that_figure() -> None:
    (profit,) = claims("Profit was revised up to $326m.")
    assert (profit.comparator, profit.trend) == ("exact", "up")


@pytest.mark.parametrize(
    "text", ["Customers could not connect to 911.", "They lost calls to 911.", "Some could not use the 911 function."]
)
def test_an_emergency_number_counts_nothing(text: str) -> None:
    assert claims(text) == []
    assert [claim.unit for claim in claims("The road led to 911 homes.")] == ["home"]


def test_a_misspelt_million_multiplies_and_past_years_bound_nothing() -> None:
    (sum_,) = claims("A further 150 milion euros is to follow.")
    assert (sum_.value, sum_.unit) == (150e6, "EUR")
    (years,) = claims("They have met here for past 4 years.")
    assert (years.value, years.comparator) == (4.0, "exact")
