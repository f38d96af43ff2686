"""Places of ages and durations, of what is told of a whole land beside a town, and of articles of one town alone."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in

PLACES: list[tuple[str, str, str | None, str | None]] = [
    # Somebody's age is where it happened to him; not that of a thing, nor where he once lived.
    ("A 15-year-old boy was killed when a wall fell on him in Leeds.", "15-year-old", "Leeds", "GBR"),
    ("Ada Hale, 34, was killed when a wall fell on her in Leeds.", "34", "Leeds", "GBR"),
    ("A 15-year-old boy was hurt and 300 people fled when shots rang out in Leeds.", "15-year-old", "Leeds", "GBR"),
    ("The fair ended their 15-year-old truce, said to have been made in Leeds.", "15-year-old", None, None),
    ("The 44-year-old man, who lived in Leeds, ran 12 shops.", "44-year-old", None, None),
    ("The firm's 15-year-old contract ends when the mill opens in Leeds.", "15-year-old", None, None),
    # How long something lasts is where that is done; what tells when it was is nowhere.
    ("In Leeds, only 12 cooks are needed to feed them within 40 minutes.", "40 minutes", "Leeds", "GBR"),
    ("Four shops, located along the quay in Leeds, lend boats for 12 hours.", "12 hours", "Leeds", "GBR"),
    ("Exports rose over the past five months, and a mill opened in Leeds.", "five months", None, None),
    ("She was freed two days after the strike that began in Leeds ended.", "two days", None, None),
    # Of a land beside one of its towns, and not of the town.
    ("Turnout in Leeds was 71 percent, compared with 55 percent nationally.", "55 percent", None, "GBR"),
    ("The rate in Leeds is 71 percent, against a national average of 55 percent.", "55 percent", None, "GBR"),
    ("The rate in Leeds is 71 percent, against an average of 55 percent.", "71 percent", "Leeds", "GBR"),
    # Where something is agreed it is not done; but where a town's own council agrees on it.
    ("The two sides agreed in Bonn to free 300 men.", "300", None, None),
    ("After three weeks of talks in Bonn, the two sides agreed to free 300 men.", "300", None, None),
    ("In Leeds, the council agreed to close 300 schools.", "300", "Leeds", "GBR"),
    ("He moved to Leeds in 1990 and has written 300 books.", "300", None, None),
    ("He moved to Leeds in 1990 and opened 300 shops.", "300", "Leeds", "GBR"),
    ("The firm opened a mill in Leeds and has hired 300 cooks.", "300", "Leeds", "GBR"),
    # Who lives in a town, the land that takes people in, a study made in a land, what lies north of a town.
    ("Tulsa residents have lost $300 to fraud.", "$300", "Tulsa", "USA"),
    ("Twelve Leeds residents were killed in Spain.", "Twelve", "Spain", "ESP"),
    ("Half of the Leeds mill's 300 workers are ill.", "300", "Leeds", "GBR"),
    ("Bolivia hosts 300 refugees from Peru.", "300", None, "BOL"),
    ("A study in Peru found that 61 percent of nurses smoked.", "61 percent", "Peru", "PER"),
    ("A study in Nature found that 61 percent of nurses smoked.", "61 percent", None, None),
    ("North of Lima, 300 farms were under water.", "300", "North of Lima", "PER"),
    # All that an article counts is in the one town that it names; a capital tells of its land, too.
    (
        "KOTA KINABALU, Malaysia (Wire) - Two women were jailed.\n\nThe fine is 300 ringgit.",
        "300",
        "KOTA KINABALU",
        "MYS",
    ),
    (
        "LEEDS, England (Wire) - Two women were jailed.\n\nOne came from Hull.\n\nThe fine is 300 ringgit.",
        "300",
        None,
        "GBR",
    ),
    ("KISUMU, Kenya (Wire) - A mill was shut.\n\nIts firm has sales of 300 shillings.", "300", None, "KEN"),
    ("KISUMU, Kenya (Wire) - A mill was shut.\n\nThe governor gave 300 shillings.", "300", None, "KEN"),
    ("LIMA, Peru (Wire) - Two women were jailed.\n\nThe fine is 300 soles.", "300", None, "PER"),
]


@pytest.mark.parametrize(("text", "number", "place", "country"), PLACES)
def test_where_an_age_or_a_duration_holds(text: str, number: str, place: str | None, country: str | None) -> None:
    claim, _ = claim_in(text, number)
    assert (claim.place, claim.country) == (place, country)
