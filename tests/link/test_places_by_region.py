"""Places of regions that have their own figures, of the capital where a land's are told, and of whose arms did it."""

from __future__ import annotations

import pytest

from newstables.pipeline.stages import extract
from newstables.records import Article
from tests.link.reading import claim_in

# text, number, place, country
PLACES = [
    # A region that accounts for some of a whole, and the next ones without the verb.
    ("Bavaria accounted for 300 of the deaths.", "300", "Bavaria", "DEU"),
    ("Guntur district accounted for 300 deaths.", "300", "Guntur district", "IND"),
    ("Guntur district accounted for eight deaths, Nalgonda seven.", "seven", "Nalgonda", "IND"),
    ("Guntur district accounted for eight deaths, Nalgonda seven and Vellam six.", "six", "Vellam", "IND"),
    (
        "Bavaria accounted for 12 of the 300 deaths while neighbouring Saxony accounted for the others.",
        "300",
        None,
        None,
    ),
    ("Hale accounted for 300 wickets.", "300", None, None),
    ("Norbank accounted for 300 loans.", "300", None, None),
    ("London and Paris accounted for 300 flights.", "300", None, None),
    # Cases are where they are reported from, by a noun, too; not where who reports them is from.
    ("Some 300 deaths were reported from Bergen district.", "300", "Bergen district", "NOR"),
    ("Some 300 deaths were reported by doctors from Bergen district.", "300", None, None),
    ("Reports from Bergen district say that 300 people died.", "300", None, None),
    # A second number between two places has the second.
    (
        "Some 300 people died in Mombasa and three each in Nairobi, Kisumu and Garissa counties.",
        "300",
        "Mombasa",
        "KEN",
    ),
    (
        "Some 12 people died in Mombasa and 300 each in Nairobi, Kisumu and Garissa counties.",
        "300",
        "Nairobi, Kisumu and Garissa counties",
        "KEN",
    ),
    # A land's figures, by what they measure; in a town's dateline they are not the town's.
    ("The German consumer price index rose 300 points.", "300", None, "DEU"),
    ("U.S. factory orders rose 3 percent.", "3 percent", None, "USA"),
    ("Japanese industrial output rose 3 percent.", "3 percent", None, "JPN"),
    ("German shares rose 3 percent.", "3 percent", None, None),
    ("German car prices of the firm rose 3 percent.", "3 percent", None, None),
    ("NEW YORK (AP) - The U.S. consumer price index rose 3 percent.", "3 percent", None, "USA"),
    ("OSLO (AP) - Prices rose 3 percent, the bank said.", "3 percent", None, "NOR"),
    ("OSLO (AP) - The city cut its budget by 3 percent.", "3 percent", "OSLO", "NOR"),
    ("OSLO (AP) - The council signed a $300 contract.", "$300", "OSLO", "NOR"),
    # Media tell of other lands, too.
    ("Kenyan media said 300 people were killed.", "300", None, None),
    ("Kenyan police said 300 people were killed.", "300", None, "KEN"),
    # Another land's arms act in the land that the sentence names.
    (
        "KYIV, Ukraine (AP) - A governor in eastern Ukraine said that 300 people were killed by the latest Russian"
        " shelling of a town. Russian troops left. Russian jets flew.",
        "300",
        None,
        "UKR",
    ),
    # The place of some is not that of all.
    ("Shelling killed 300 people. Three were killed in Mombasa.", "300", None, None),
    ("The death toll of rains lashing Cusco for days rose to 300.", "300", "Cusco", "PER"),
    # What is all over a land, or of another town, is not in the dateline's.
    ("OSLO (AP) - Fires raced through 12 states. Some 300 people died.", "300", None, "NOR"),
    ("OSLO (AP) - Fires raced through several counties. Some 300 people died.", "300", None, "NOR"),
    ("OSLO (AP) - Fires raced through a wood. Some 300 people died.", "300", "OSLO", "NOR"),
    ("OSLO (AP) - Police in Bergen told people to stay away after 300 people were hurt.", "300", None, "NOR"),
    ("OSLO (AP) - Some 300 people were hurt here, police in Bergen said.", "300", "OSLO", "NOR"),
    ("OSLO (AP) - Some 300 people were hurt, and a man died in a hospital in Bergen.", "300", "OSLO", "NOR"),
    ("In Hale County, Sheriff Ada Hale said at least 300 people died.", "300", "Hale County", None),
    # What is told of a happening, of those hurt in it; a place beside a body that begins with its name.
    ("Some 300 people died in a crash involving two trucks at Mombasa on Monday.", "300", "Mombasa", "KEN"),
    (
        "Two people died and 300 were hurt in a crash involving a bus at a plaza in Mombasa.",
        "300",
        "a plaza in Mombasa",
        "KEN",
    ),
    ("Some 300 people died in a crash involving two trucks from Mombasa on Monday.", "300", None, None),
    ("Some 300 people died in a crash of two buses on a road in Mombasa.", "300", "a road in Mombasa", "KEN"),
    # How else it came to be is told of other places.
    ("Some 300 people died in an attack claimed by a group in Syria.", "300", None, None),
    ("Some 300 people died in a crash of a plane built in Seattle.", "300", None, None),
    ("Some 300 people died in a blaze blamed on a firm in Seattle.", "300", None, None),
    ("Some 300 people died in a storm named for a village in Cuba.", "300", None, None),
    ("Some 300 people were hurt in a shooting like the one in Mombasa.", "300", None, None),
    ("Hale County had 42 cases, Hispanics 300.", "300", "Hale County", None),
    ("OSLO (AP) - Gunmen from several states fled. Some 300 people died.", "300", "OSLO", "NOR"),
    ("OSLO (AP) - They came from towns in several states. Some 300 people died.", "300", "OSLO", "NOR"),
    ("Some 300 people in Oregon fled a fire, the Oregon Office of Forests said.", "300", "Oregon", "USA"),
    # A town of a list is not meant where its land is named nowhere, in an article set in another.
    (
        "DAMASCUS (AFP) - Some 300 people were killed in the village of Sarja, a Syrian ministry said.",
        "300",
        "the village of Sarja",
        None,
    ),
]


@pytest.mark.parametrize(("text", "number", "place", "country"), PLACES)
def test_where_a_regions_number_holds(text: str, number: str, place: str | None, country: str | None) -> None:
    claim, _ = claim_in(text, number)
    assert (claim.place, claim.country) == (place, country)


@pytest.mark.parametrize(
    ("title", "country"),
    [
        ("Typhoon lashes Japan", "JPN"),
        ("Strong quake rocks Chile", "CHL"),
        ("Floods hit Nepal", "NPL"),
        ("Ebola in the Democratic Republic of the Congo: report", "COD"),
        ("Floods in Bosnia and Herzegovina", "BIH"),
        ("Floods in India and Pakistan", None),
        ("Hale hits Chile in speech", None),
        ("Blast at port rocks Yemen", "YEM"),
        ("Quake hits Chile, killing dozens", "CHL"),
        ("Quake strikes Chile overnight", "CHL"),
        ("Storm over taxes hits Chile", None),
        ("Tsunami of debt engulfs Chile", None),
        ("Flood of imports hits Chile", None),
        ("Wind power hits Chile", None),
        ("Storm hits Chile trade", None),
        ("Jet hits Chile with lawsuit", None),
        ("Strong dollar hits Chile", None),
        ("Minister slams Chile over floods", None),
    ],
)
def test_a_land_that_a_headline_says_was_struck(title: str, country: str | None) -> None:
    article = Article("test", "test", "Some 300 people were killed.", title=title, language="en")
    assert extract(article).claims[-1].country == country
