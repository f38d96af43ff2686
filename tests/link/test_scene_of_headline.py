"""Where the headline says that an article is set, and of which numbers that tells anything."""

from __future__ import annotations

import pytest

from newstables.pipeline.stages import extract
from newstables.records import Article, Claim

OPENING = "A crowd came to see the new hall. It was cold. Nobody minded. The doors had been painted. "


def last_claim(title: str, text: str) -> Claim:
    article = Article("test", "test", text, title=title, language="en")
    return extract(article).claims[-1]


@pytest.mark.parametrize(
    ("title", "text", "place", "country"),
    [
        ("Ferry sinks off Norway", "A ferry sank, and 30 people died.", "Norway", "NOR"),
        ("Norway's ferries run late", "Some 300 people waited.", "Norway", "NOR"),
        ("Norway' 'to buy ferries'", "Some 300 people waited.", "Norway", "NOR"),
        # Every word of it with a capital.
        ("Landslide Buries Village In Sri Lanka", "Some 300 people fled.", "Sri Lanka", "LKA"),
        ("Norway Beats Chile In Final", "Some 300 people came.", None, None),
        # Georgia has sheriffs and governors as a state; its people are of Georgia there, and Georgian in the country.
        ("Georgia sheriff finds bodies", "Some 30 people died.", "Georgia", "USA"),
        ("Georgia man kills three", "Some 30 people died.", "Georgia", "USA"),
        ("Georgia votes", "Some 300 people voted in Atlanta.", "Atlanta", "USA"),
        ("Georgia votes", "Georgians are tired. Some 300 people voted.", "Georgia", "GEO"),
        # A suburb lies beside the town.
        ("Fire in Oslo suburb", "Some 300 people fled.", None, None),
        ("Fire in Oslo", "Some 300 people fled.", "Oslo", "NOR"),
        # Capitals alone tell no names apart: the text writes some, the rest are as elsewhere.
        ("FIRE IN OSLO", "Some 300 people fled.", "Oslo", "NOR"),
        ("FIRE AT OSLO HALL", "Some 300 people fled.", "Oslo", "NOR"),
        ("MAN HELD IN READING", "He was caught reading. Some 300 people fled.", None, None),
        ("ADA RICE CASE REVIEWED", "Ada Rice had 300 hats.", None, None),
        ("NORWAY VOTES", "Some 300 people voted.", "Norway", "NOR"),
        # What one learns from, or is like, is elsewhere.
        ("What banks could learn from Norway", "Norway is calm. Some 300 banks closed.", None, None),
        ("What banks could learn in Norway", "Norway is calm. Some 300 banks closed.", "Norway", "NOR"),
        # The opening alone is where the headline's place is, in a text whose paragraphs were lost, too.
        ("Norway opens a hall", f"{OPENING}It has 300 lamps.", None, "NOR"),
        ("Norway opens a hall", f"{OPENING}Ada Quill, 81, sang.", None, None),
        ("Norway opens a hall", "Ada Quill, 81, sang in the new hall.", "Norway", "NOR"),
        # What lies in no one country is too wide to be where anything happens.
        ("Europe's farms in trouble", "Some 300 farmers protested.", None, None),
        ("Two to fly around the Moon", "A seat costs $250,000.", None, None),
        # A county as headlines shorten it, of a name that the USA has a town of.
        ("3 shot in NE Marion Co.", "Deputies came. Some 300 people fled.", "Marion Co.", "USA"),
        # A month is no town.
        ("Reserves fall by 2.2% in November", "Reserves fell by 300 dollars in November, or 2.2 percent.", None, None),
        # A nationality and a body are no places.
        ("Acme buys into shops in Danish hands", "It paid 300 dollars in Danish crowns.", None, None),
        (
            "Quill Oil takes stake in Halden Group",
            "Quill Oil paid $740 million to be in Halden Group.",
            None,
            None,
        ),
        # A country is the scene that acts, owns or is where something is; else it may be what is spoken of.
        ("Minister under fire over Norway talks", "Some 300 people came. Sweden and Denmark were angry.", None, None),
        (
            "Fury over Norway ship on reef",
            "Some 300 corals broke on a reef. Fiji wants the ship. So Fiji said.",
            None,
            None,
        ),
        ("Storm batters Norway", "Some 300 people fled. Norway asked for tents. In Norway it rained.", "Norway", "NOR"),
        ("Police tell Norway to wait", "Some 300 people came. Fiji said no. Fiji insists.", None, None),
        # A province that opens it, before what happened there.
        ("Tirol floods: many flee", "Some 300 people fled. It rains in Tirol.", "Tirol", "AUT"),
        ("Tirol poets: many read", "Some 300 people came. It rains in Tirol.", None, None),
        ("Oslo school shooting", "Some 300 people fled.", "Oslo", "NOR"),
        ("Two die in Norway as Norway floods recede", "Some 300 people fled.", "Norway", "NOR"),
        ("Army dug in on Norway border", "Some 300 people fled. Fiji wept. Fiji is wet.", "Norway", "NOR"),
        ("Army blamed for Norway floods", "Some 300 people fled. Norway wept. Norway is wet.", "Norway", "NOR"),
        ("Army blamed for Norway floods", "Some 300 people fled. Fiji wept. Fiji is wet.", None, None),
        # A name that goes on is no shorter one's; a side is one of any town.
        ("Blast in Oslo Hill", "Some 300 people fled. The mayor of Oslo Hill wept.", None, None),
        ("Blast in Oslo Hill", "Some 300 people fled. The mayor of Oslo Hill wept, and so did Oslo.", "Oslo", "NOR"),
        ("Four hurt in West Side fire", "Some 300 people fled the West Side.", None, None),
        ("Is the US tired?", "Some 300 people fled. Fiji wept. Fiji is wet.", "US", "USA"),
        ("Quill angry at Norway plan", "Some 300 people fled. Fiji wept. Fiji is wet.", None, None),
        ("White House denies it", "Some 300 people came.", None, "USA"),
        # What is asked or held about a country.
        ("Norway probe goes on", "Some 300 people came.", None, None),
        ("Quill angry over Norway talks", "Norway came. Norway left. Some 300 people came.", None, None),
        # A town whose name the article gives to somebody or something else.
        ("George Quill wins it in 11 words", "George Quill had 300 hats.", None, None),
        ("Clerk in Ada Rice case let go", "Ada Rice had 300 hats. The Rice case is old.", None, None),
        ("Shops join in Day Without Bread", "Some 300 shops mark the Day Without Bread.", None, None),
        # What somebody is called, or a club.
        ("Elizabeth Quill, we miss you", "Elizabeth Quill had 300 hats.", None, None),
        ("The 'Mary' case reviewed", "Some 300 pages were read.", None, None),
        ("Leicester City sack coach", "Leicester City won 300 games. The football club paid.", None, None),
    ],
)
def test_the_headline_is_where_it_happens(title: str, text: str, place: str | None, country: str | None) -> None:
    claim = last_claim(title, text)
    assert (claim.place, claim.country) == (place, country)
