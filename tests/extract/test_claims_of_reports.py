"""Values, bounds, units, changes and wholes as reports of results, prices, storms, aid and games tell them."""

from __future__ import annotations

from typing import Any

import pytest

from .reading import claims

_FELL = {"trend": "down", "changed_from": 11.4}
_LEVELS = {"trend": "down", "changed_from": 4.1}
# text, a row's text, what its columns hold
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # sets of a match behind the loser's name, records with their league, scores that both sides have
    ("Ann Moe began by defeating Eva Brandt 6-1, 6-3.", "6-1", {"kind": "score", "value_low": 1.0}),
    ("The Hawks (15-12, 6-8 Northern League) lost.", "6-8", {"kind": "score", "unit": None}),
    ("Hale (15-20 German guests, 3-5 Irish guests) is full.", "3-5 Irish guests", {"kind": "count", "unit": "guest"}),
    ("The sides were level at 68-all.", "68-all", {"kind": "score", "value": 68.0, "unit": None}),
    ("A two-all draw was fair.", "two-all", {"kind": "score", "value": 2.0}),
    # ranks before the name of whom they number
    ("The 16th seed Karl Hald Moe won.", "16th seed", {"kind": "ordinal", "unit": "seed", "unit_modifiers": None}),
    ("They met the 45th president Erik Moe.", "45th president", {"unit": "president"}),
    ("It was the fifth annual Oslo Marathon.", "fifth annual Oslo Marathon", {"unit": "marathon"}),
    ("It was her fifth career Grand Slam title.", "fifth career Grand Slam title", {"unit": "title"}),
    # what a participle tells of a number is not counted
    ("They foresee 15 storms, with seven becoming hurricanes.", "seven", {"unit": None}),
    ("They foresee 15 storms, with seven to ten becoming hurricanes.", "seven to ten", {"value_high": 10.0}),
    ("Two to three of them left.", "Two to three", {"value_low": 2.0, "value_high": 3.0}),
    ("Three growing towns were hit.", "Three growing towns", {"unit": "town"}),
    ("Cuts brought to 109,000 the jobs lost since May.", "109,000", {"unit": "job", "unit_modifiers": None}),
    ("A list has GPA 5.0 scorers.", "5.0", {"unit": None}),
    ("The 51 sold lots made much.", "51 sold lots", {"unit": "lot", "unit_modifiers": "sold"}),
    ("Forty left homes behind.", "Forty", {"unit": None}),
    ("Some 16,000 livestock died.", "Some 16,000 livestock", {"unit": "livestock"}),
    ("Some 90,000 people are at risk of floods in camps, of which 5,000 need aid.", "5,000", {"unit": "person"}),
    ("Some 90,000 people fled their homes, of which 5,000 burned.", "5,000", {"unit": "home"}),
    ("Some 90,000 people work in mills, of which 5,000 are closed.", "5,000", {"unit": "mill"}),
    ("Some 90,000 people live in flats, of which 5,000 are women.", "5,000", {"unit": "person"}),
    ("Some 90 people live in camps, of which 12 are new.", "12", {"unit": "camp"}),
    ("It has 40 liquefied natural gas (LNG) ships.", "40 liquefied natural gas (LNG) ships", {"unit": "ship"}),
    ("Some 7.7 million are boys.", "Some 7.7 million", {"unit_modifiers": None}),
    ("The crowd beat the 500,000 organisers finally estimated.", "500,000", {"unit": None}),
    ("The 40 experts carefully estimated it.", "40 experts", {"unit": "expert"}),
    # shares of what the share before them is of
    ("A third of schools have a lab, a quarter have a hall, and a fifth have a bus.", "a fifth", {"unit": "school"}),
    ("Some 54 percent of voters agreed, 41 percent did not.", "41 percent", {"about": "voters"}),
    ("A third of the boys left, and prices rose by a quarter.", "a quarter", {"about": "prices", "unit": None}),
    ("Half of the voters agreed; inflation fell and 3 percent grew.", "3 percent", {"about": None}),
    # letters and weights
    ("Crude stocks fell by 18.2 mb.", "18.2 mb", {"unit": "barrel", "value": 18.2e6}),
    ("The storm had a pressure of 950 mb.", "950 mb", {"unit": "millibar"}),
    ("The file has 18 mb.", "18 mb", {"unit": "megabyte"}),
    ("Copper production will be 117 million pounds.", "117 million pounds", {"kind": "measure", "unit": "pound"}),
    ("The budget will be 117 million pounds.", "117 million pounds", {"kind": "money", "unit": "GBP"}),
    ("The potato crop sold for 4,000 pounds.", "4,000 pounds", {"kind": "money", "unit": "GBP"}),
    ("Its zinc reserves are worth 300 million pounds.", "300 million pounds", {"unit": "GBP"}),
    ("Gold reserves fell by 40 million pounds.", "40 million pounds", {"unit": "GBP"}),
    ("It costs £9. Uranium output rose to 4 million pounds.", "4 million pounds", {"unit": "pound"}),
    ("He ran it in 9s.", "9s", {"kind": "duration"}),
    # bounds
    ("Students under ten boards sat exams.", "ten boards", {"comparator": "exact"}),
    ("The price is under ten dollars.", "under ten dollars", {"comparator": "less_than"}),
    ("The price rose back up to $1,700.", "$1,700", {"comparator": "exact", "trend": "up"}),
    ("It only warmed up to 17 degrees.", "17 degrees", {"comparator": "exact"}),
    ("The plant heats up to 400 homes.", "up to 400 homes", {"comparator": "at_most", "trend": None}),
    ("The lake warmed up to 2 litres.", "up to 2 litres", {"comparator": "at_most"}),
    ("The world may warm up to 3 degrees.", "up to 3 degrees", {"comparator": "at_most"}),
    ("Anyone 18 and over $5.", "18 and over", {"comparator": "at_least"}),
    ("Growth will reach 2.1 million bpd to 105 million bpd.", "2.1 million bpd", {"comparator": "exact"}),
    ("Prices are $1 million to $30 million.", "$1 million to $30 million", {"comparator": "between"}),
    ("The fund pays back up to $500.", "up to $500", {"comparator": "at_most"}),
    ("Prices topped the $400,000 mark.", "$400,000", {"comparator": "more_than", "about": "Prices"}),
    ("She was first to cross the 10,000 run mark.", "10,000", {"comparator": "more_than"}),
    ("Police found 49 guns and over $2 million.", "49 guns", {"comparator": "exact"}),
    ("Police found 49 guns and over $2 million.", "over $2 million", {"comparator": "more_than"}),
    ("Police found 49 guns and over.", "49 guns and over", {"comparator": "at_least"}),
    ("Turnout passed the 40 percent threshold.", "40 percent", {"comparator": "more_than"}),
    ("The club is at the 40 percent mark.", "40 percent", {"comparator": "exact"}),
    ("The rate hit an over two-year low.", "over two-year", {"comparator": "more_than"}),
    # whether a figure rose
    ("It brought a 4% tax increase and a mill rate of 22.13.", "22.13", {"trend": None}),
    ("A rise and a fall of 3 percent followed.", "3 percent", {"trend": "down"}),
    ("The firm posted a net gain of 223 million pounds.", "223 million pounds", {"trend": None}),
    ("The Hawks have lost three of four.", "three", {"trend": None}),
    ("It will trim 275 to 350 of its 21,000 jobs.", "275 to 350", {"trend": "down"}),
    ("The town will raise the rate 5 cents.", "5 cents", {"trend": "up"}),
    ("The town will raise the sum $5 million.", "$5 million", {"trend": None}),
    ("The week edged up a tenth of an hour to 40.7 hours.", "40.7 hours", {"trend": "up"}),
    ("Estimates were revised downward 37,000.", "37,000", {"trend": "down"}),
    ("The pace is 0.7 percent above a year ago.", "0.7 percent", {"trend": "up"}),
    ("Output is 4 percent above 2019 levels.", "4 percent", {"trend": "up"}),
    ("The offer is 23 percent above Monday's close.", "23 percent", {"trend": None}),
    ("The price is 5 percent above the average.", "5 percent", {"trend": None}),
    ("Stocks rose, with supplies up by 7 tonnes to 452 tonnes.", "452 tonnes", {"trend": "up"}),
    # both ends of a change
    ("Output averaged 11.3 tonnes so far this month compared with 11.4 tonnes last month.", "11.3 tonnes", _FELL),
    (
        "It fell to $67 per barrel, compared to $68 at the prior session's close.",
        "$67 per barrel",
        {"changed_from": 68},
    ),
    ("Sales were 300 cars, a sharp drop from 400 in May.", "300 cars", {"changed_from": 400.0, "trend": "down"}),
    ("Profit was $4 million, an increase from a $3 million loss.", "$4 million", {"changed_from": 3e6, "trend": "up"}),
    ("In May 91% of beds were full (compared to 93% last year).", "91%", {"changed_from": 93.0}),
    ("The toll is 40, an increase of 3 from Monday.", "40", {"changed_from": None}),
    ("The rate edged down to an over two-year low of 4% in May, from 4.1% in April.", "4%", _LEVELS),
    ("Growth came in at 4% in May, slowing from 4.1% in April.", "4%", _LEVELS),
    ("Growth came in at 4% in May, slowing down from a 4.1% gain in April.", "4%", _LEVELS),
    ("It dipped to a 4-percent rise in May, down from 4.1 in April.", "4-percent", _LEVELS),
    ("Sales stood at 40 units, up 18 percent as compared with 34 units last year.", "40 units", {"changed_from": 34.0}),
    ("It rose from 40 kg (88 lb) in May to 50 kg (110 lb) in June.", "50 kg", {"changed_from": 40.0}),
    ("It rose from 40 kg (88 lb) in May to 50 kg (110 lb) in June.", "110 lb", {"changed_from": 88.0}),
    ("Temperatures ranged from 10C (50F) to 20C (68F).", "68F", {"changed_from": None, "trend": None}),
    ("Tickets cost from £40 ($50) to £60 ($75).", "£60", {"changed_from": None, "trend": None}),
    ("It rose to €29m ($31m) in May from €26m ($28m) in April.", "$31m", {"changed_from": 28e6}),
    ("It worsened, with the number of users growing from 30 to 50.", "50", {"unit": "user", "changed_from": 30.0}),
    ("The number of boys growing to 6 feet rose.", "6 feet", {"about": None, "agent": "boys"}),
    ("The rate slid from 09.50 to 09.20.", "09.20", {"changed_from": 9.5}),
    ("He ran it in 09.58 seconds.", "09.58 seconds", {"kind": "duration", "value": 9.58}),
    ("A pint costs 03.50 in Rome.", "03.50", {"about": "pint"}),
    ("The number of boys growing rice is 40.", "40", {"unit": "boy", "trend": None}),
]


@pytest.mark.parametrize(("text", "told", "columns"), ROWS)
def test_what_reports_tell(text: str, told: str, columns: dict[str, Any]) -> None:
    (claim,) = (claim for claim in claims(text) if claim.text == told)
    assert {name: getattr(claim, name) for name in columns} == columns


@pytest.mark.parametrize("text", ["It came to 09.00 on 10 February.", "It ran from 08.00 to 17.30."])
def test_a_time_of_day_claims_nothing(text: str) -> None:
    assert claims(text) == []


def test_scores_that_are_results_count_nothing() -> None:
    assert claims("They made double-digit scores, and test scores fell.") == []
    assert [claim.value_low for claim in claims("Scores fell ill in the fire.")] == [40.0]


def test_the_number_in_a_title_claims_nothing() -> None:
    assert claims("Last week's The Rangers 2 kept its lead.") == []
