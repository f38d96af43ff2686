"""Places that each number has for itself: of a ranking, of a land that owns, of a clause, of what was left."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in

_RANKED = (
    "The worst hit town was Bergen with 300 cases, followed by Hamar with 200 and Kluang with 105 people displaced."
)
_FLOWN = "She flew to Oslo with 12 doctors and to Bergen with nine nurses."
_OWNED = "Bergen, which is home to half of Norway's 5 million people, is rich."
# text, number, place, country
PLACES = [
    # Each place of a ranking has the number behind its "with"; what lands and teams win is nowhere.
    (_RANKED, "300", "Bergen", "NOR"),
    (_RANKED, "200", "Hamar", "NOR"),
    (_RANKED, "105", "Kluang", "MYS"),
    ("Most cases were in Leeds with 300, followed by Hull with 200.", "200", "Hull", "GBR"),
    ("Texas leads the states with 300 deaths, ahead of Ohio with 200.", "200", "Ohio", "USA"),
    ("The hardest hit country was Italy with 300 deaths.", "300", "Italy", "ITA"),
    (_FLOWN, "12", "Oslo", "NOR"),
    (_FLOWN, "nine", "Bergen", "NOR"),
    ("Norway leads with 12 medals, followed by Germany with 10.", "10", None, None),
    ("Hale leads with 12 points, followed by Lee with 10.", "10", None, None),
    ("The largest union was Norbank with 300 members, followed by Telco with 200.", "200", None, None),
    ("He came back from Oslo with 300 books.", "300", None, None),
    ("Police in Leeds with 12 dogs searched the flat.", "12", "Leeds", "GBR"),
    # A land has its people and its parts, whatever else the sentence names; not what it has abroad.
    (_OWNED, "5 million", "Norway", "NOR"),
    ("In Bergen, half of Norway's 5 million people cheered.", "5 million", "Norway", "NOR"),
    ("The storm in Haiti hit Cuba's 11 million people, too.", "11 million", "Cuba", "CUB"),
    ("Two of Norway's 12 hospitals are in Oslo.", "12", "Norway", "NOR"),
    ("Two of Norway's 12 hospitals are in Oslo.", "Two", "Oslo", "NOR"),
    ("Kenya's 47 counties got more money, he said in Nairobi.", "47", "Kenya", "KEN"),
    ("Norway's 300 soldiers in Mali went home.", "300", "Mali", "MLI"),
    ("Norway's 12 athletes won in Lima.", "12", "Lima", "PER"),
    ("Germany's 300 schools in Chile are old.", "300", "Chile", "CHL"),
    ("Norbank's 300 workers in Oslo went on strike.", "300", "Oslo", "NOR"),
    # Where a firm is based is not where what is told of it holds.
    ("Shares of Norbank, which is based in Leeds, have more than tripled.", "tripled", None, None),
    ("Sales at the chain, headquartered in Leeds, England, have nearly doubled.", "doubled", None, None),
    ("The number of cases in Leeds has more than doubled.", "doubled", "Leeds", "GBR"),
    ("Sales in Norway have more than doubled.", "doubled", "Norway", "NOR"),
    # A joined clause with a name of its own behind "to" or "in" takes no place of the clause before.
    ("Some 300 people fled to Bergen and another 200 have gone to Hjelmeland Vik.", "200", None, None),
    ("Some 300 people fled to Bergen and another 200 stayed.", "300", "Bergen", "NOR"),
    ("Police held 30 men in Oslo and 20 were taken to Ullersmo Prison.", "30", "Oslo", "NOR"),
    ("Police held 30 men in Oslo and 20 were freed in May.", "20", "Oslo", "NOR"),
    # So with what somebody says behind an amount that has its place.
    ("The firm posted sales of $3 billion in Norway and said costs fell 9 percent.", "9 percent", None, None),
    ("The firm bought 300 acres in Norway and asked to build 9 mills.", "9", "Norway", "NOR"),
    # Who has left a place that has a name was there, and not in the town of the dateline.
    ("HASSAN SHAM, Iraq (Wire) - It rained.\n\nMost of the 40,000 who fled Mosul lost homes.", "40,000", None, "IRQ"),
    ("GAZIANTEP, Turkey (Wire) - It rained.\n\nMost of the 40,000 who fled Aleppo lost homes.", "40,000", None, None),
    ("KANO, Nigeria (Wire) - It rained.\n\nThe 300 who escaped from Bama were hungry.", "300", None, "NGA"),
    ("KANO, Nigeria (Wire) - A bomb exploded.\n\nAbout 300 people fled the market.", "300", "KANO", "NGA"),
]


@pytest.mark.parametrize(("text", "number", "place", "country"), PLACES)
def test_the_place_that_a_number_has_for_itself(text: str, number: str, place: str | None, country: str | None) -> None:
    claim, _ = claim_in(text, number)
    assert (claim.place, claim.country) == (place, country)
