"""Amounts as reporters word them: bounds under a "not", rates by an adverb, odd wholes, changes without their verb."""

from __future__ import annotations

from typing import Any

import pytest

from .reading import claims

# (sentence, the row's text, what its columns hold)
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # a bound that is not passed is the other bound, and nothing is denied
    ("No penalty may exceed $700.", "exceed $700", {"comparator": "at_most", "value_high": 700.0}),
    ("Rents would not be higher than $90 a week.", "higher than $90", {"comparator": "at_most"}),
    (
        "The pass does not cost more than $30.",
        "more than $30",
        {"comparator": "at_most", "claim_status": "stated", "value_low": None},
    ),
    ("Reserves must not fall below 60 tonnes.", "below 60 tonnes", {"comparator": "at_least", "value_low": 60.0}),
    ("The pass costs more than $30.", "more than $30", {"comparator": "more_than"}),
    ("He did not say that more than 30 came.", "more than 30", {"comparator": "more_than"}),
    # how often, but by no adverb: that is of the verb
    ("The mine loses 90 million dollars annually.", "90 million dollars", {"unit": "USD"}),
    ("The port moves 30,000 tonnes annually.", "30,000 tonnes", {"unit": "tonne", "kind": "measure"}),
    ("The yard builds 80 trucks every month.", "80 trucks every month", {"unit": "truck per month"}),
    ("The stand has 80 seats each side.", "80 seats", {"unit": "seat", "kind": "count"}),
    ("They pay $70 monthly fees.", "$70", {"unit": "USD"}),
    # scales behind a hyphen
    ("The state released P14.5-B for dams.", "P14.5-B", {"value": 14.5e9, "unit": "PHP"}),
    ("A 4.2-mln-tonne harvest is due.", "4.2-mln-tonne", {"value": 4.2e6, "unit": "tonne"}),
    ("It has a 70-mm lens.", "70-mm", {"value": 70.0, "unit": "millimetre"}),
    # odd wholes are counts, round ones shares
    ("Eight out of 17 samples failed.", "Eight", {"value": 8.0, "unit": "sample", "part_of_start": 13}),
    (
        "Just 26 out of the 49 wards voted.",
        "26",
        {"value": 26.0, "unit": "ward", "part_of_start": 19, "about": "wards"},
    ),
    ("Seven out of ten drivers agree.", "Seven out of ten drivers", {"value": 0.7, "kind": "ratio"}),
    # changes whose verb is the one before, and "just" before the later end
    (
        "Its share of the mill rose from 11% to 21%; of the dock - from 31.5% to 42.5%.",
        "42.5%",
        {"changed_from": 31.5, "value": 42.5, "trend": "up"},
    ),
    (
        "Imports grew from 7 million tonnes to 8 million, exports from 2 million to 3 million.",
        "2 million",
        {"unit": "tonne"},
    ),
    ("Fares ran from $7 to $9 for adults.", "from $7 to $9", {"comparator": "between"}),
    ("Their lead shrank from 14 points to just two.", "two", {"changed_from": 14.0, "unit": "point"}),
    ("Bills will rise another £130 to £1,780.", "£130", {"value": 130.0, "comparator": "exact"}),
    ("Petrol fell to $1.12 from $1.30 a litre.", "$1.12", {"unit": "USD per litre", "changed_from": 1.3}),
    ("It now employs 720, up from 560 in 2018.", "720", {"changed_from": 560.0, "unit": "person"}),
    ("Net debt was €410m (2022: €455m).", "€410m", {"changed_from": 455e6}),
    ("Attendance fell by a quarter to 7,000.", "7,000", {"value": 7000.0}),
    ("Births fell below 600,000.", "below 600,000", {"unit": "birth"}),
    # ages
    ("A girl, 13 or 14, ran home.", "13 or 14", {"kind": "age", "value_low": 13.0, "value_high": 14.0}),
    ("Ninety teenagers were held, the youngest 12.", "12", {"kind": "age"}),
    ("A father of five, 43, was fined.", "43", {"kind": "age"}),
    ("Six were hurt, two of whom were under 16.", "under 16", {"kind": "age", "comparator": "less_than"}),
    ("A forty-something teacher won.", "forty-something", {"kind": "age", "value_low": 40.0, "value_high": 49.0}),
    # units
    ("She weighed 7 st 7 lb.", "7 st 7 lb", {"value": 7.5, "unit": "stone"}),
    ("They sold 60 Chinese-made buses.", "60 Chinese-made buses", {"unit": "bus"}),
    ("It holds NZ$71b, of which $6b is at home.", "$6b", {"unit": "NZD"}),
    ("It was sold for NZ$71m ($44m).", "$44m", {"unit": "USD"}),
    ("Police found R 35 000 in notes.", "R 35 000", {"unit": "ZAR", "value": 35_000.0}),
    ("Tens of houses burned.", "Tens of houses", {"unit": "house", "value": None, "value_low": 20.0}),
    # parts
    ("Police held 81 marchers, 27 in the capital.", "27", {"part_of_start": 12}),
    ("The blast killed 81 people in Arda, 27 in Lund.", "27", {"part_of_start": None}),
    ("It has over 500 staff, comprising 310 nurses and 240 doctors.", "240 doctors", {"part_of_start": 7}),
    ("Some 30 firms in 12 towns, made up of 21 bakeries and 10 mills, came.", "21 bakeries", {"part_of_start": 0}),
    ("The 800 shops divided into 32 zones will open.", "32 zones", {"part_of_start": None}),
    ("The panel, made up of three judges, heard 12 cases.", "three judges", {"part_of_start": None}),
    ("A further 14 were hurt, three badly.", "three", {"part_of_start": 10}),
    ("Among the 17 dead were two nurses.", "two nurses", {"part_of_start": 10}),
    ("The ferry had 310 people aboard, including a crew of 16.", "16", {"part_of_start": 14}),
    # status
    ("The ministry rejected a claim that 14 were missing.", "14", {"claim_status": "denied"}),
    ("The park is due to receive six bears.", "six bears", {"claim_status": "planned"}),
    ("It aims for 60% of sales by 2030.", "60%", {"claim_status": "planned"}),
    ("The bank forecast inflation at 7 percent.", "7 percent", {"claim_status": "planned"}),
    ("Twelve miles from there, Mr Hale does not believe it.", "Twelve miles", {"claim_status": "stated"}),
]
NOTHING = [
    "World War 2 veterans met.",
    "It has not filed its 10K report.",
    "They met at a quarter to 6.",
    "The twenty-somethings left.",
]


@pytest.mark.parametrize(("text", "words", "columns"), ROWS)
def test_an_amount_says(text: str, words: str, columns: dict[str, Any]) -> None:
    claim = next(claim for claim in claims(text) if claim.text.startswith(words))
    assert {column: getattr(claim, column) for column in columns} == columns


@pytest.mark.parametrize("text", NOTHING)
def test_is_no_amount(text: str) -> None:
    assert [claim.text for claim in claims(text)] == []
