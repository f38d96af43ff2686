"""Figures that others are set against, and figures of firms and markets whose nouns stand apart from them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extract.reading import claims

ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # A limit, another course, what so much is a multiple of, by how many of the same.
    (
        "Output averaged 1.35 million barrels per day, but below the quota of 1.74 million.",
        "1.74 million",
        {"unit": "barrel per day", "about": "quota"},
    ),
    ("Exports hit 12 million tonnes, short of a target of 14 million.", "14 million", {"unit": "tonne"}),
    ("It paid $3 million, well below a limit of 5 million.", "a limit of 5 million", {"unit": "USD"}),
    ("The naira closed at 841 to the dollar and at about 1,130 outside.", "about 1,130", {"unit": "NGN per dollar"}),
    ("The naira closed at 841 to the dollar, where it had been 760 in June.", "760", {"unit": "NGN per dollar"}),
    ("Unions want 200,000 naira, nearly seven times the present 30,000.", "30,000", {"unit": "NGN"}),
    ("He had been on duty for 17 hours, six more than rules allow.", "six", {"unit": "hour", "kind": "duration"}),
    # What a month changes with, and a rate behind "more" and behind what is measured.
    ("Output fell by 3.1 percent year-on-year in May.", "3.1 percent", {"about": "Output", "action": "fall"}),
    ("Sales grew by 4 percent year-over-year to $3 million.", "4 percent", {"about": "Sales", "trend": "up"}),
    ("Prices rose 0.4 percent month on month.", "0.4 percent", {"about": "Prices"}),
    ("Households now pay 7,100 zlotys more a month.", "7,100 zlotys", {"unit": "PLN per month", "trend": "up"}),
    ("It uses 650 cubic metres of water an hour.", "650 cubic metres", {"unit": "cubic metre per hour"}),
    ("The zloty was 0.2 percent weaker at noon.", "0.2 percent", {"trend": "down"}),
    ("The forint was 0.4 percent firmer.", "0.4 percent", {"trend": "up"}),
    # Of which the adverb tells no time.
    (
        "It sold at $38,400 a tonne, but prices have since fallen by 70 percent.",
        "$38,400 a tonne",
        {"is_cumulative": False},
    ),
    ("It sold 40 cars since May.", "40 cars", {"is_cumulative": True}),
    ("Rain had cut the harvest by as much as a third.", "as much as a third", {"comparator": "at_most"}),
    # Jets by model, and "over" that its verb takes.
    ("Boeing sold 20 777X freighters to a lessor.", "20 777X freighters", {"value": 20, "unit": "freighter"}),
    ("It ordered 50 737 MAX jets and 12 787 Dreamliners.", "50 737 MAX jets", {"value": 50, "unit": "jet"}),
    ("It ordered 50 737 MAX jets and 12 787 Dreamliners.", "12 787 Dreamliners", {"value": 12}),
    ("It made 90 737 cars.", "90 737 cars", {"value": 90_737}),
    ("It has to hand over 161 jets by May.", "161 jets", {"comparator": "exact"}),
    ("It handed out over 161 jets.", "over 161 jets", {"comparator": "more_than"}),
    # What is behind a figure of something else; a value and how far it may be out.
    (
        "Some 15,200 customers are more than 90 days behind on their mortgages, up from 9,800 in May.",
        "Some 15,200 customers",
        {"changed_from": 9800, "trend": "up"},
    ),
    (
        "Some 31 ships of more than 10,000 TEU passed in the week to Friday, compared with 74 a year earlier.",
        "74",
        {"unit": "ship"},
    ),
    (
        "The target is 3 percent plus or minus one percentage point.",
        "3 percent plus or minus one percentage point",
        {"value": 3, "value_low": 2, "value_high": 4, "unit": "percent"},
    ),
    ("It charges $1,000 extra per container.", "$1,000", {"unit": "USD per container"}),
    ("Chicken cost 3.6 percent less.", "3.6 percent", {"trend": "down"}),
    ("Onions were 36 percent dearer than in May.", "36 percent", {"trend": "up", "about": "Onions"}),
    ("Toyama lifted its full-year operating profit forecast by 9 percent.", "9 percent", {"trend": "up"}),
    ("Their pay went up 56 percent to 12,500 taka in May.", "12,500 taka", {"trend": "up"}),
    ("It ended up with 12,500 taka in May.", "12,500 taka", {"trend": None}),
    ("Some 16.7 million need help.", "Some 16.7 million", {"unit": "person"}),
    ("Some 16.7 million need paint.", "Some 16.7 million", {"unit": None}),
    ("The two campaigns began.", "two campaigns", {"unit": "campaign"}),
    # Whose amount it is.
    ("Knitwear fetched $2.76 billion and woven garments $2.21 billion.", "$2.21 billion", {"about": "woven garments"}),
    ("Investment in mining of $4.6 billion fell.", "$4.6 billion", {"about": "Investment"}),
    ("It sold 40 million shares, valuing it at about $9.3 billion.", "about $9.3 billion", {"about": "it"}),
    ("It included $12 million in legal costs and $25 million in fines.", "$12 million", {"about": "legal costs"}),
    ("It invested $4 million in houses.", "$4 million", {"about": None}),
    ("It got a $280 million loan and a $90 million advance.", "$90 million", {"about": "advance", "trend": None}),
    ("Gold settled up $42 at $1,950 an ounce.", "$42", {"about": "Gold", "action": "settle", "trend": "up"}),
    ("The state got 323 billion naira, towns 307 billion and councils 225 billion.", "225 billion", {"about": None}),
    ("Lithium miner Salar Norte plans to spend $620 million.", "$620 million", {"agent": "Lithium miner Salar Norte"}),
    ("Arrivals topped 1.2 million, double the 628,000 of the same period last year.", "628,000", {"about": None}),
]


@pytest.mark.parametrize(("text", "figure", "columns"), ROWS)
def test_a_figure_by_what_it_is_set_against(text: str, figure: str, columns: dict[str, Any]) -> None:
    claim = next(claim for claim in claims(text) if claim.text == figure)
    assert {name: getattr(claim, name) for name in columns} == columns


def test_what_comes_before_a_change_is_no_whole() -> None:
    found = {
        claim.text: claim
        for claim in claims("Boeing delivered 34 planes, down from 35 in May, including 18 large jets.")
    }
    assert found["18 large jets"].part_of_start == found["34 planes"].start


def test_a_model_of_a_jet_is_no_time() -> None:
    assert [claim.value for claim in claims("It flies 40 737-800s and 12 747s.")] == [40, 12]
    assert [claim.value for claim in claims("It took four 737s and seven 787s.")] == [4, 7]
    assert [claim.unit for claim in claims("She ran it in 45s.")] == ["second"]
