"""Figures as agencies' wires and market reports have them: models, points, issues, rates of exchange, shared units."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extract.reading import claims

ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # Scales as wires shorten them behind a number in words, and the short names of cents and of sterling.
    ("The mill raised four mln dlrs.", "four mln dlrs", {"value": 4e6, "unit": "USD"}),
    ("It owes two bln francs.", "two bln francs", {"value": 2e9, "unit": "franc"}),
    ("It lent half a bn euros.", "half a bn euros", {"value": 5e8, "unit": "EUR"}),
    ("Turnover was 30 mln stg.", "30 mln stg", {"value": 3e7, "unit": "GBP"}),
    ("The dividend was cut to 12 cts a share.", "12 cts a share", {"value": 12, "unit": "cent per share"}),
    ("It made 45 cts per share, up from 38 cts.", "38 cts", {"value": 38, "unit": "cent per share"}),
    # Money that is no more, and pounds written out for their sign.
    ("The bridge cost EEK 60mn.", "EEK 60mn", {"value": 6e7, "unit": "EEK"}),
    ("Profit was 12 million litas.", "12 million litas", {"unit": "LTL"}),
    ("It paid SIT 40 million.", "SIT 40 million", {"unit": "SIT"}),
    ("He sold the mill for pounds 70m.", "pounds 70m", {"value": 7e7, "unit": "GBP"}),
    ("The bill came to pounds 40,000.", "pounds 40,000", {"unit": "GBP"}),
    ("He got a pounds 500 fine.", "pounds 500", {"unit": "GBP"}),
    ("He weighed 40 pounds 12 ounces.", "40 pounds 12 ounces", {"unit": "pound"}),
    ("He lost pounds 10 times.", "10 times", {"unit": "time"}),
    ("They sit 40 exams.", "40 exams", {"unit": "exam"}),
    # A name in -s, and a noun that has no other form, before what is counted.
    ("He sold 5,000 Hollis common shares.", "5,000 Hollis common shares", {"unit": "share"}),
    ("She bought 300 Hollis preference shares.", "300 Hollis preference shares", {"unit": "share"}),
    ("About 150 headquarters workers will move.", "About 150 headquarters workers", {"unit": "worker"}),
    ("Some 40 species experts met.", "Some 40 species experts", {"unit": "expert"}),
    ("The firm has two headquarters.", "two headquarters", {"unit": "headquarters"}),
    ("It gave 30 women farmers loans.", "30 women farmers", {"unit": "farmer"}),
    # A model is what is counted, also where another noun follows it.
    ("The navy lost two F-14s.", "two F-14s", {"value": 2, "unit": "F-14", "kind": "count"}),
    ("It flies 40 737-800s.", "40 737-800s", {"value": 40, "unit": "737-800"}),
    ("It took three Volvo S60s.", "three Volvo S60s", {"unit": "S60", "unit_modifiers": "Volvo"}),
    ("It will lease 12 A321 long-haul jets.", "12 A321 long-haul jets", {"unit": "jet"}),
    ("It ordered four 747-400 freighters.", "four 747-400 freighters", {"unit": "freighter"}),
    ("The club met 15 G7 envoys.", "15 G7 envoys", {"unit": "envoy"}),
    # Parts of a point, of a percentage where one is spoken of.
    ("The deposit rate fell 0.37 point.", "0.37 point", {"unit": "percentage point", "kind": "percent"}),
    ("The margin is 1-1/8 point over Libor.", "1-1/8 point", {"value": 1.125, "unit": "point"}),
    ("Traders had expected half a point.", "half a point", {"value": 0.5, "unit": "point"}),
    # Dollars of other countries, however short.
    ("It sold the stake for 207 million N.Z. dollars.", "207 million N.Z. dollars", {"unit": "NZD", "kind": "money"}),
    ("The loan is 240 million H.K. dlrs.", "240 million H.K. dlrs", {"unit": "HKD"}),
    ("It borrowed 3 billion US dlrs.", "3 billion US dlrs", {"unit": "USD"}),
    # Rates of exchange.
    ("The lender doubled its profit. ($1 = 102.4 Kenyan shillings)", "102.4 Kenyan shillings", {"unit": "KES"}),
    ("The naira slid to 15 per dollar.", "15 per dollar", {"unit": "NGN per dollar", "kind": "money"}),
    ("The dollar stood at 149.30 yen, from 150.10.", "150.10", {"unit": "JPY"}),
    # … of which one "against" another does not tell whose it is.
    ("The rupee closed at 83.21 against the dollar.", "83.21", {"unit": None}),
    # Prices that moved by so much, and money for each of something.
    ("Hale fell 21p to 936.", "936", {"unit": "penny", "kind": "money", "trend": "down"}),
    ("The stock rose $1.20 to 74.30.", "74.30", {"unit": "USD"}),
    ("It earned $449 million, or 7.42 a share.", "7.42 a share", {"unit": "USD per share", "kind": "money"}),
    # What a clause behind says for both, and a figure in brackets.
    ("Texas had 310 while Kansas had 204 tornadoes.", "310", {"unit": "tornado", "kind": "count"}),
    ("A poll put Labour on 34, the Tories on 25 and Reform on 22 percent.", "34", {"unit": "percent"}),
    (
        "Italy took 75,000 tonnes, then Spain with 55,200 and Malta with 52,000 tonnes.",
        "55,200",
        {"unit": "tonne"},
    ),
    ("It sent 103,700 tonnes to Egypt and 233,000 to Algeria.", "233,000", {"unit": "tonne", "kind": "measure"}),
    ("Some 422,000 tonnes were kept and 620,000 sold.", "620,000", {"unit": "tonne"}),
    ("Profit was 35.4 million crowns (29.9 million).", "29.9 million", {"unit": "crown", "kind": "money"}),
    ("Sales in May were 310, while June had 204 complaints.", "310", {"unit": None}),
    ("He won 15 and lost 12 games.", "15", {"unit": None}),
    # A scale that a list shares, and no end of one change that is of several figures.
    (
        "Exports were 2.9 million tonnes, against 1.25 and 1.89 million tonnes.",
        "1.25",
        {"value": 1.25e6, "unit": "tonne"},
    ),
    (
        "It brings wheat to 2.9 million tonnes and rye to 2.5 million, compared with 1.2 and 1.8 million tonnes "
        "respectively a year ago.",
        "2.5 million",
        {"changed_from": None, "trend": None},
    ),
    (
        "Holt was second with 13 percent after it sold 48 million phones, compared to 39 million a year earlier, a 22 "
        "percent increase.",
        "13 percent",
        {"changed_from": None, "trend": None},
    ),
    (
        "Buyers rose to 175,500 in the first six months of 2018, compared with 171,200 in the first half of 2017.",
        "six months",
        {"changed_from": None, "trend": None},
    ),
    ("The wait was six months, compared with nine.", "nine", {"unit": "month"}),
    # Profit and loss: a profit is more than any loss.
    (
        "It had a net profit of $150 million last year, against a $282 million loss in 2018.",
        "$150 million",
        {"trend": "up", "changed_from": 282e6},
    ),
    ("It booked a $5 million gain on the sale of its mill.", "$5 million", {"trend": None}),
    ("It had investment gains of $5 million.", "$5 million", {"trend": None}),
    ("The stock posted a 5 cent gain.", "5 cent", {"trend": "up"}),
    # Ratios, votes, hedges.
    ("Prices more than halved.", "more than halved", {"comparator": "less_than", "value": 0.5, "trend": "down"}),
    ("The rate will change to 85-to-one.", "85-to-one", {"value": 85, "kind": "ratio"}),
    ("It was a 2.1 to one ratio of cuts to rises.", "2.1 to one", {"value": 2.1, "kind": "ratio"}),
    ("He was put at 12-1 by bookmakers.", "12-1", {"value": 12, "kind": "ratio"}),
    ("The vote was 52 to 48.", "52 to 48", {"kind": "score", "value_low": 48, "value_high": 52}),
    ("They voted by 331 to 286 to keep it and by 335 to 287 to end it.", "335 to 287", {"kind": "score", "value": 335}),
    ("She is a two-time winner.", "two-time", {"kind": "count", "unit": "time"}),
    ("He leaked information about 12 firms.", "12 firms", {"comparator": "exact"}),
    ("It told of about 12 firms.", "about 12 firms", {"comparator": "about"}),
    ("The country moved up to 25 from 36.", "25", {"comparator": "exact"}),
    ("Prices fell by under one per cent.", "under one per cent", {"value": 1, "comparator": "less_than"}),
    ("Its growth plan was delayed by three years.", "three years", {"trend": None}),
    ("Tell us in advance of stakes of over 5 percent.", "over 5 percent", {"trend": None}),
    ("It was one of a group of eight growers.", "eight growers", {"unit": "grower"}),
    # So many to one, parts of a share, millions before another noun, what stands between a number and its noun.
    ("Its leverage rose from 18 to 1 to over 31 to 1.", "18 to 1", {"value": 18, "kind": "ratio"}),
    ("Holders get 0.52 common share for each.", "0.52 common share", {"unit": "share", "kind": "count"}),
    ("They make cars at an 8.5 million unit annual rate.", "8.5 million unit", {"unit": "unit", "kind": "count"}),
    ("It has a fleet of 52 (driver-only) trains.", "52 (driver-only) trains", {"unit": "train"}),
    ("They burned the 800,000 or so bbl. that were left.", "800,000 or so bbl", {"unit": "barrel", "kind": "measure"}),
    ("It took in 300 more acres.", "300 more acres", {"unit": "acre", "kind": "measure"}),
    ("They seized 470 gms of heroin.", "470 gms", {"unit": "gram", "kind": "measure"}),
    ("The walk raised hundreds of pounds for charity.", "hundreds of pounds", {"unit": "GBP", "kind": "money"}),
    ("They bought hundreds of pounds of fruit.", "hundreds of pounds", {"unit": "pound", "kind": "measure"}),
    ("It owes 40 million dollars in rent and about 6 million in fees.", "about 6 million", {"unit": "USD"}),
    ("They use what 90+% of us use.", "90+%", {"value": 90, "comparator": "at_least", "kind": "percent"}),
    (
        "He watches 5 hours and 9 minutes of television a day.",
        "5 hours and 9 minutes",
        {"value": 5.15, "unit": "hour per day"},
    ),
    # Ranks: what is numbered is the noun that the others describe.
    ("It is the 20-largest economy.", "20-largest economy", {"kind": "ordinal", "unit": "economy"}),
    ("The 20-largest banks lost money.", "20-largest banks", {"kind": "count", "unit": "bank"}),
    ("It is his fifth top-five finish.", "fifth top-five finish", {"kind": "ordinal", "unit": "finish"}),
    ("It was the third double-double of his career.", "third double-double", {"unit": "double-double"}),
    # A rate and what it is for; sales behind a profit.
    ("The rate on a 30-year loan rose to 6.9 percent from 6.8.", "6.8", {"unit": "percent", "kind": "percent"}),
    ("The rate on a 30-year loan rose to 6.9 percent from 6.8.", "30-year", {"changed_from": None, "trend": None}),
    ("Wheat fell 4-1/2 cents to 561-3/4.", "561-3/4", {"unit": "cent", "kind": "money"}),
    ("Profit rose to 12.3 million euros on sales of 80 million.", "80 million", {"unit": "EUR", "kind": "money"}),
    ("A youth, 17, was stabbed.", "17", {"kind": "age", "unit": "year of age"}),
    ("The defendant, 41, fled.", "41", {"kind": "age"}),
    # Games.
    ("They made ten 3-pointers.", "ten 3-pointers", {"unit": "3-pointer"}),
    ("Holt scored an unbeaten 131 off 121 balls.", "131", {"unit": "run", "kind": "count"}),
    ("Berg added 15 points and Max Hale 14 for the Owls.", "14", {"unit": "point"}),
    ("Thousands gathered in the square.", "Thousands", {"unit": "person"}),
]


@pytest.mark.parametrize(("text", "figure", "columns"), ROWS)
def test_a_figure_of_a_wire(text: str, figure: str, columns: dict[str, Any]) -> None:
    claim = next(claim for claim in claims(text) if claim.text == figure)
    assert {name: getattr(claim, name) for name in columns} == columns


NOTHING = [
    "The 737-800 can be seen.",
    "She flew the 767-300ER twinjet.",
    "The firm filed a 14D-9 on the bid.",
    "The Standard and Poor's 500 stock index futures fell.",
    "It plans a one-for-five rights issue.",
    "The bonus issue is one for three or one for five.",
    "Each certificate will be split five-for-one.",
    "It was almost two in the afternoon.",
    "He has a 9-to-5 job.",
    "Zero rates hurt the banks.",
    "The Group of Eight met.",
    "There is no difference between one maker and another.",
    "They moved from one village to another.",
    "Zero interest-rate policy is at an end.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_a_figure_that_counts_nothing(text: str) -> None:
    assert [claim.text for claim in claims(text)] == []
