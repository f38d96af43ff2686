"""Sums without a unit in a sentence whose other sums have one, and counts that only their clause gives a noun."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

UNITS = [
    # a sum set beside the one that has the unit
    ("The mill lost 83 million markka in 1986 after a profit of 355 million in 1985.", "355 million", ("money", "FIM")),
    (
        "Output fell from 4.15 million tonnes in May and a record 6.2 million in June.",
        "6.2 million",
        ("measure", "tonne"),
    ),
    ("Exports rose to 558,089 tonnes in 2019 from 347,026 in 2018.", "347,026", ("measure", "tonne")),
    (
        "The crop is to fall to 15.4 million tonnes from a previous 15.68 million estimate in November.",
        "15.68 million",
        ("measure", "tonne"),
    ),
    (
        "The board made a loss of 66.8 million dollars against a 38.1 million loss in 2018.",
        "38.1 million",
        ("money", "USD"),
    ),
    (
        "Orders totalled 788 million euros, against 780 million in May and 684 million in April.",
        "684 million",
        ("money", "EUR"),
    ),
    ("Stocks amount to 2.5 million tonnes, up 1.5 million compared to last year.", "1.5 million", ("measure", "tonne")),
    ("They pump one million barrels a day above the 15.8 million ceiling.", "15.8 million", ("rate", "barrel per day")),
    ("The quota is 28,526 tonnes for Ruland, and Vesmark has 24,516.", "24,516", ("measure", "tonne")),
    ("Turnover was 1.5 million euros after 1.3 million in May.", "1.3 million", ("money", "EUR")),
    ("It must pay 250 million dollars instead of the 310 million agreed in May.", "310 million", ("money", "USD")),
    ("Shipments rose to 51 million tonnes, 7.4 million fewer than in May.", "7.4 million", ("measure", "tonne")),
    ("It raised 5 million dollars after 3 million phones were sold.", "3 million phones", ("count", "phone")),
    # in a clause of its own, whose verb takes it for a level
    (
        "The surplus fell to 211 million dollars in October and since then has averaged under 150 million.",
        "under 150 million",
        ("money", "USD"),
    ),
    (
        "Ferro lost two billion francs in 2014 but cut the deficit to 400 million in 2015.",
        "400 million",
        ("money", "franc"),
    ),
    # crowds, counts and other measures stay without
    ("Revenue was 5 million dollars and subscribers reached 12 million.", "12 million", ("count", "subscriber")),
    ("Revenue was 5 million dollars and the audience reached 12 million.", "12 million", ("count", "person")),
    ("It spent 40 million dollars on a town of 8 million.", "8 million", ("count", "person")),
    ("It sold 3 million tonnes for 90 million dollars and had sold 2 million in May.", "2 million", ("number", None)),
    ("The firm has 3 million tonnes of ore and 50,000 members.", "50,000 members", ("count", "member")),
]
COUNTS = [
    ("The number of pensioners in the town stands at 1.48 million.", "1.48 million", ("count", "pensioner")),
    ("The total number of outages was 197,221 on Monday.", "197,221", ("count", "outage")),
    ("Officials put the number of Americans at 3,500.", "3,500", ("count", "American")),
    (
        "The number of new births would stand between 17 and 20 million.",
        "between 17 and 20 million",
        ("count", "birth"),
    ),
    ("The number is 40.", "40", ("number", None)),
    ("Police closed 100 quarries and ordered 507 others to make changes.", "507", ("count", "quarry")),
    ("A blast at two quarries injured 30 others.", "30", ("count", "person")),
    (
        "It has six internal printed circuit card slots.",
        "six internal printed circuit card slots",
        ("count", "slot"),
    ),
    (
        "It runs 10 medium-sized and large Austrian mills.",
        "10 medium-sized and large Austrian mills",
        ("count", "mill"),
    ),
]
SCALES = [
    ("The quake measured 6.5 on the Richter scale.", "6.5", ("measure", "magnitude")),
    ("A quake of 5.9 on the open-ended Richter scale hit the north.", "5.9", ("measure", "magnitude")),
    ("The reading was 6.5 on the Sule scale.", "6.5", ("number", None)),
    ("The package costs 350 million Ecus.", "350 million Ecus", ("money", "XEU")),
    ("It drew 40.9 million special drawing rights.", "40.9 million special drawing rights", ("money", "XDR")),
    ("Ellen was 46 when she moved to Lisbon.", "46", ("age", "year of age")),
    ("Now 46, she owns a gallery.", "46", ("age", "year of age")),
    ("I'm 55 and I vote.", "55", ("age", "year of age")),
    ("The index was 46 when it was set up.", "46", ("number", None)),
]


@pytest.mark.parametrize(("text", "words", "expected"), UNITS + COUNTS + SCALES)
def test_a_number_has_the_unit_that_its_sentence_gives(text: str, words: str, expected: tuple[str, str | None]) -> None:
    row = next(claim for claim in claims(text) if claim.text == words)
    assert (row.kind, row.unit) == expected


def test_the_earlier_end_of_a_change_has_its_unit_and_links_to_the_later() -> None:
    later, earlier = claims("Refinery runs fell to 12.17 million barrels a day from a revised 12.42 million.")
    assert (earlier.kind, earlier.unit) == (later.kind, later.unit)
    assert later.changed_from == earlier.value == 12_420_000
