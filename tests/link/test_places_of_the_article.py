"""The country of a number without a place of its own: by a people in the headline, by "the country", by the article."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in
from tests.link.test_scene_of_headline import last_claim


@pytest.mark.parametrize(
    ("title", "text", "place", "country"),
    [
        # What is at home in a land, beside its adjective in the headline.
        ("Dozens freed from Kenyan coal mine", "Three others were killed.", None, "KEN"),
        ("Fever sickens many in a Kenyan city", "It killed 30 others.", None, "KEN"),
        ("Former Kenyan minister jailed", "He was fined 300 shillings.", None, "KEN"),
        ("Kenyan town raided", "The men took 30 hostages.", None, "KEN"),
        ("Ex-Kenyan police chief held", "He was fined 300 shillings.", None, "KEN"),
        # Soldiers, firms and people of a land may be elsewhere; so may what is beside what the headline tells.
        ("Kenyan soldiers kill villagers", "They killed 30 people.", None, None),
        ("Kenyan air force base opened", "They sent 30 people.", None, None),
        ("Kenyan firm posts profit", "It sold 300 cars.", None, None),
        ("Kenyan nurse jailed", "She was fined 300 dollars.", None, None),
        ("Oil falls as Kenyan ports open", "It cost 300 dollars.", None, None),
        ("Gifts to Kenyan farms", "It gave 300 dollars.", None, None),
        ("Kenyan-born minister wins", "Some 300 people came.", None, None),
        ("Kenyan and Chilean mines shut", "Some 300 people were hurt.", None, None),
        ("Kenyan mine in Chile floods", "Some 300 people were hurt.", "Chile", "CHL"),
        # A side of a land is in it.
        ("Raid in east Kenya", "Some 300 people fled.", "Kenya", "KEN"),
        ("Raid in far north-eastern Kenya", "Some 300 people fled.", "Kenya", "KEN"),
        # The news is of the headline's land, and not of where it was written.
        ("Kenya quake toll rises", "OSLO - A quake shook Kenya.\n\nSome 300 people were freed.", "Kenya", "KEN"),
        (
            "Kenya quake toll rises",
            "OSLO, Norway - A quake hit homes in Kenya.\n\nNorway sent men.\n\nSome 300 people were hurt.",
            None,
            None,
        ),
        # What is ranked in the world is in the land.
        ("Strike in Chile", "Some 300 clerks left the world's top copper firm.", "Chile", "CHL"),
        ("Strike in Chile", "The mine, one of the world's largest, has 300 pits.", "Chile", "CHL"),
        ("Strike in Chile", "The world's 300 largest mines are safe.", None, None),
        ("Strike in Chile", "Some 300 mines in the world are safe.", None, None),
        # "The country" is that of the article.
        ("Fever in Kenya", "The country has lost 30 people.", None, "KEN"),
        ("Fever in Kenya", "Nurses saw 300 cases in 40 districts of the country.", None, "KEN"),
        ("Fever in Kenya", "All the country's 10 provinces were hit.", None, "KEN"),
        ("Fever in Kenya", "Rain hit the country, and 300 homes were lost.", None, "KEN"),
        ("Fever in Kenya", "The country's army killed 30 men.", None, None),
        ("Fever in Kenya", "He left the country with 300 bags.", None, None),
        ("Fever in Kenya", "No other country has 300 clinics.", None, None),
        ("Fever in Kenya", "A country with 300 clinics is glad.", None, None),
        ("Fever in Kenya", "Chad is glad. In the country there are 300 clinics.", None, None),
    ],
)
def test_the_country_that_the_headline_tells(title: str, text: str, place: str | None, country: str | None) -> None:
    claim = last_claim(title, text)
    assert (claim.place, claim.country) == (place, country)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        # What happened to somebody, in an article of one country.
        ("The Kenya quake was felt in the capital Nairobi. At least 30 people were hurt.", "KEN"),
        ("A bus fell in Kenya. It had come to Nairobi from Mombasa. Police arrested 30 men.", "KEN"),
        # Once is in passing; and it tells nothing of other numbers, nor of what happened long ago.
        ("The Kenya quake was felt. At least 30 people were hurt.", None),
        ("The Kenya quake was felt in the capital Nairobi. The bank has 30 rivals.", None),
        ("The Kenya quake was felt in the capital Nairobi. It cost 30 million dollars.", None),
        ("The Kenya quake was felt in Nairobi. Lima felt it. At least 30 people were hurt.", None),
        ("The Kenya vote was told in Nairobi. A bomb built in Chile killed 30 people.", None),
    ],
)
def test_the_country_that_an_article_is_of(text: str, country: str | None) -> None:
    claim, _ = claim_in(text, "30")
    assert claim.country == country


@pytest.mark.parametrize(
    ("text", "place", "country"),
    [
        ("India reported 300 killed and 40 hurt.", "India", "IND"),
        ("India has reported a total of 300 deaths.", "India", "IND"),
        ("Virginia and Maryland logged over 300 outages.", "Virginia and Maryland", "USA"),
        ("Oslo on Friday confirmed 300 new cases, and Bergen none.", "Oslo", "NOR"),
        ("In Kenya, nurses reported 300 cases.", "Kenya", "KEN"),
        ("Police in Chad reported 300 dead.", "Chad", "TCD"),
        ("Doctors in Kano confirmed 300 deaths and left.", "Kano", "NGA"),
        ("In Bangladesh officials confirmed 300 deaths.", "Bangladesh", "BGD"),
        ("Men killed 300 guards and burned homes in the latest attack in Kaduna.", "Kaduna", "NGA"),
        ("It has 300 shops, the most in Kaduna.", None, None),
        # What a part of a land has done by its own government.
        ("The Kerala government bought 300 buses.", "Kerala", "IND"),
        ("The Lagos State Government demolished 300 houses.", "Lagos", "NGA"),
        ("Ontario's government will spend 300 million dollars.", "Ontario", "CAN"),
        ("The Austin City Council has approved 300 homes.", "Austin", "USA"),
        ("Oslo city council approved 300 homes.", "Oslo", "NOR"),
        ("The Texas legislature passed 300 bills.", "Texas", "USA"),
        ("The Kerala government sent 300 nurses to Assam.", "Assam", "IND"),
        ("The Kerala government said that 300 people came.", None, None),
        ("The Beijing government hired 300 men.", None, None),
        ("The Clinton government cut 300 posts.", None, None),
        ("The Security Council adopted 300 texts.", None, None),
        ("The council bought 300 buses.", None, None),
        # Where it was told, another place, a team, somebody.
        ("A paper in Oslo reported that 300 men were held.", None, None),
        ("Officials in Oslo confirmed 300 deaths in Bergen.", "Bergen", "NOR"),
        ("India recorded 300 wins.", None, "IND"),
        ("The firm reported 300 orders.", None, None),
        ("Charlotte counted 300 birds in her garden.", None, None),
        ("Doctors from Kano reported 300 deaths.", None, None),
    ],
)
def test_whose_count_it_is(text: str, place: str | None, country: str | None) -> None:
    claim, _ = claim_in(text, "300")
    assert (claim.place, claim.country) == (place, country)
