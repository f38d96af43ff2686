"""Where the words of a place end, and what is called a market or a capital and lies nowhere."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in

PLACES: list[tuple[str, str, str | None, str | None]] = [
    # A market lies in the country whose name it bears; one that is called after what it trades in, nowhere.
    ("It has a 60 percent share of the China market.", "60", "the China market", "CHN"),
    ("There are 300 film firms in the US market.", "300", "the US market", "USA"),
    ("It holds 60 percent of the U.K. Telecommunications market.", "60", "the U.K. Telecommunications market", "GBR"),
    ("The bomb at a Berlin Christmas market killed 12 people.", "12", "a Berlin Christmas market", "DEU"),
    ("About 300 cooks work at Philadelphia's Italian Market.", "300", "Philadelphia's Italian Market", "USA"),
    ("He put 300 million yuan into the bitcoin market.", "300", None, None),
    ("In the syndicated credit market, new loans fell to 300 million dollars.", "300", None, None),
    ("It makes up nine percent of the total Eurobond market.", "nine", None, None),
    # A capital is a town or money.
    ("About 300 people marched through Mexico's capital.", "300", "Mexico's capital", "MEX"),
    ("They held 60 percent of Hapag-Mayer's share capital.", "60", None, None),
    # The members of a body are no land of its.
    ("Arms for NATO's European states cost 300 billion euros.", "300", None, None),
    # Where a body is at home is not where it tells of.
    (
        "The raid hurt 300 in the village of Al-Sanub, the U.K.-based Quill Monitor said.",
        "300",
        "the village of Al-Sanub",
        None,
    ),
    # In a list of figures each place is the next figure's.
    ("Malaysia may sell 300 tonnes, Thailand 200, Bolivia 100 and Nigeria 50.", "300", None, "MYS"),
    ("Malaysia may sell 300 tonnes, Thailand 200, Bolivia 100 and Nigeria 50.", "200", None, "THA"),
    ("Peru was allotted a quota of 300 tonnes, Thailand 200 and Nigeria 50.", "300", None, None),
    ("Peru was allotted a quota of 300 tonnes, Thailand 200 and Nigeria 50.", "200", "Thailand", "THA"),
    ("Peru was allotted a quota of 300 tonnes, Thailand 200 and Nigeria 50.", "50", "Nigeria", "NGA"),
    # What is made of what is traded everywhere is made where the subject says; its price is nowhere.
    ("Crude oil output in Libya rose to 300 barrels a day.", "300", "Libya", "LBY"),
    ("Crude output in Libya is expected to rise to 300 barrels a day.", "300", "Libya", "LBY"),
    ("Crude stocks in Libya rose 3 percent.", "3", None, None),
    ("Traders of crude in Oslo expect 300 barrels a day.", "300", None, None),
    # A time, a bracket or a colon behind a place is none of it.
    ("In Houston, today, two men appeared in court.", "two", "Houston", "USA"),
    (
        "Snow fell in the tri-state area (New York and Connecticut) at 2 inches an hour.",
        "2",
        "the tri-state area",
        "USA",
    ),
]


@pytest.mark.parametrize(("text", "number", "place", "country"), PLACES)
def test_a_place_ends_where_its_name_does(text: str, number: str, place: str | None, country: str | None) -> None:
    claim, _ = claim_in(text, number)
    assert (claim.place, claim.country) == (place, country)
