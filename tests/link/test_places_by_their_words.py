"""Which place a number has by the words around the place's name: lists without a verb, grounds, ways out, halls."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in

# text, number, place, country
PLACES = [
    # A town right before its number, whose verb is that of the town before.
    ("Oslo has 42 schools, Bergen 30 and Hamar five.", "42", "Oslo", "NOR"),
    ("Oslo has 42 schools, Bergen 30 and Hamar five.", "30", "Bergen", "NOR"),
    ("Oslo has 42 schools, Bergen 30 and Hamar five.", "five", "Hamar", "NOR"),
    ("Leeds recorded 12 fires on Monday, May 6, and York 9.", "9", "York", "GBR"),
    ("Leeds saw 12 fires, York nine.", "nine", "York", "GBR"),
    ("Denver had 28 shots and Utah 19.", "19", None, None),
    ("The firm shut 40 shops in Leeds, 12 in York and 9 in Hull.", "12", "York", "GBR"),
    ("Shares in Tokyo fell 2 percent and those in Seoul 1.4 percent.", "2 percent", "Tokyo", "JPN"),
    ("Shares in Tokyo fell 2 percent and those in Seoul 1.4 percent.", "1.4 percent", "Seoul", "KOR"),
    ("A march in Oslo drew 9,000 people and one in Bergen 3,000.", "9,000", "Oslo", "NOR"),
    # For what somebody is held, tried or blamed was done elsewhere.
    ("A court in Munich jailed two men over the killing of three tourists in Fez.", "two", "Munich", "DEU"),
    ("A court in Munich jailed two men over the killing of three tourists in Fez.", "three", "Fez", "MAR"),
    ("Police in Leeds arrested 12 people over the murder of a boy in Hull.", "12", "Leeds", "GBR"),
    ("Police arrested 12 people over the murder of a boy in Hull.", "12", "Hull", "GBR"),
    ("A judge in Lima fined the firm 3 million soles for a spill in Loreto.", "3 million", "Lima", "PER"),
    (
        "Two men were jailed at Bristol Crown Court for robbing 11 shops in Swansea.",
        "Two",
        "Bristol Crown Court",
        "GBR",
    ),
    ("Two men were jailed at Bristol Crown Court for robbing 11 shops in Swansea.", "11", "Swansea", "GBR"),
    ("He was jailed in Paris for the murder of 12 people in Nice.", "12", "Nice", "FRA"),
    ("Some 300 people marched in Oslo for the release of men in Bergen.", "300", "Oslo", "NOR"),
    ("A firm in Oslo hired 300 clerks for a shop in Bergen.", "300", "Bergen", "NOR"),
    # Whom people leave behind was where they were; who once fled is elsewhere.
    ("Nearly 300 migrants left Tripoli in two boats.", "300", "Tripoli", "LBY"),
    ("Some 300 people fled Goma for Rwanda on Monday.", "300", "Goma", "COD"),
    ("Some 300 people fled from Goma to Gisenyi.", "300", "Goma", "COD"),
    ("Two prisoners escaped from Hull jail on Tuesday.", "Two", "Hull", "GBR"),
    ("The camp shelters 300 people who fled Goma.", "300", None, None),
    ("The camp shelters 300 people who fled from Goma.", "300", None, None),
    ("Some 300 boxes of fruit left Tripoli.", "300", None, None),
    ("Two clerks left Norbank in May.", "Two", None, None),
    # Behind a semicolon nothing is said of where, or another land is.
    ("A bomb exploded at a market in Kano; 12 people died.", "12", "a market in Kano", "NGA"),
    ("LAGOS (Wire) - A bomb exploded at a market in Kano; 12 people died.", "12", "a market in Kano", "NGA"),
    ("Police raided a flat in Leeds; in Hull two men were held.", "two", "Hull", "GBR"),
    ("The firm has shops in Oslo; 40 clerks were hired.", "40", None, None),
    ("Flu has killed 55 people in Guinea; neighbouring Liberia has had 8 cases.", "8", None, "LBR"),
    ("Flu has killed 55 people in Guinea, and Liberia has had 8 cases.", "55", "Guinea", "GIN"),
    # A hall, a ground or a town's court, behind "at" or "in" alone.
    ("The band played to 3,000 fans at the Vestby Arena.", "3,000", "the Vestby Arena", None),
    ("Some 300 guests dined at the Grand Hotel.", "300", "the Grand Hotel", None),
    ("He bought 300 shares in Grand Hotel.", "300", None, None),
    ("The Grand Hotel hired 300 cooks.", "300", None, None),
    ("Five judges at the Supreme Court voted against it.", "Five", None, None),
    ("He scored 300 goals at Vestby Football Club.", "300", None, None),
    # What a building is called after is not where it is.
    (
        "Police evacuated 200 people from the Westfield mall in Stratford, east London, after a threat.",
        *("200", "the Westfield mall in Stratford, east London", "GBR"),
    ),
    ("A fire at the Trinity hospital in Kumasi killed 4 people.", "4", "the Trinity hospital in Kumasi", "GHA"),
    # Several with the noun before them, names of several words, and what lies in a land of several names.
    ("In the villages of Kupa and Zeta, 40 houses burned.", "40", "the villages of Kupa and Zeta", None),
    ("Fire took 40 houses in the towns of Bakhmut and Avdiivka.", "40", "the towns of Bakhmut and Avdiivka", "UKR"),
    (
        "Rain killed 6 people in the Brazilian state of Rio Grande do Sul.",
        "6",
        *("the Brazilian state of Rio Grande do Sul", "BRA"),
    ),
    ("In Villeneuve-Saint-Georges 400 people were evacuated.", "400", "Villeneuve-Saint-Georges", "FRA"),
    ("A landslide buried 20 houses in Kaok, a village in Papua New Guinea's Enga province.", "20", "Kaok", "PNG"),
    ("Farmers blocked 8 roads in Punjab and Haryana on Tuesday.", "8", "Punjab and Haryana", "IND"),
    ("Farmers in Pakistan rose. They blocked 8 roads in Punjab on Tuesday.", "8", "Punjab", "PAK"),
    ("Farmers rose. They blocked 8 roads in Punjab on Tuesday.", "8", "Punjab", None),
    # What looks like a gerund, and a town that the model takes for somebody.
    ("In Dongying 40 people died.", "40", "Dongying", "CHN"),
    ("In Darjeeling 14 clubs closed.", "14", "Darjeeling", "IND"),
    ("Before Losing 14 games, the team was proud.", "14", None, None),
    ("In Cabo Delgado, fighters killed 11 villagers last week.", "11", "Cabo Delgado", "MOZ"),
    ("In neighbouring Lakes State 7 people were killed.", "7", "Lakes State", "SSD"),
    # What has what is counted, and what a storm or a quake hits.
    ("Oslo is home to 700,000 people.", "700,000", "Oslo", "NOR"),
    ("Its capital, Port Vila, is home to 50,000 people.", "50,000", "Port Vila", "VUT"),
    ("The capital, Dodoma, has 400,000 people.", "400,000", "Dodoma", "TZA"),
    ("The chairman, Ada Lagos, has 400,000 shares.", "400,000", None, None),
    ("The house is home to 300 works.", "300", None, None),
    ("MANILA (Wire) - A typhoon that battered Catanduanes island killed 14 people.", "14", "Catanduanes island", "PHL"),
    ("A magnitude 6.1 quake struck northern Luzon on Tuesday, damaging 300 houses.", "300", "northern Luzon", "PHL"),
    ("A singer who rocked Luzon sold 300 tickets.", "300", None, None),
    ("Officials in Beijing said 18 provinces had flu; Hebei had 40 cases.", "40", "Hebei", "CHN"),
    # A house in which is done what it does, with its town before it; what happened to a state; a county of a land.
    ("A Mumbai court jailed 12 men on Friday.", "12", "Mumbai", "IND"),
    ("A Lagos hospital treated 40 children.", "40", "Lagos", "NGA"),
    ("The company's Ohio plants employ 4,000 people.", "4,000", "Ohio", "USA"),
    ("A Lagos hospital said 40 children had died in Kano.", "40", "Kano", "NGA"),
    ("A Boston firm hired 300 engineers.", "300", None, None),
    ("A Toyota plant made 300 cars.", "300", None, None),
    ("California's wildfires have destroyed 2,300 homes.", "2,300", "California", "USA"),
    ("Oslo's rivals won 300 games.", "300", None, None),
    ("Kenya's Turkana county has lost 40,000 goats to drought.", "40,000", "Kenya's Turkana county", "KEN"),
    ("Some 400 guests were at a wedding in Kano when the roof caught fire; 107 died.", "107", "Kano", "NGA"),
    ("The M6 was closed near Stoke after a crash involving 14 cars.", "14", "Stoke", "GBR"),
    # A land's name before a body of its own, or before what it has in others.
    ("Hong Kong police arrested 7 activists.", "7", None, "HKG"),
    ("UK households owe 300 billion pounds.", "300", None, "GBR"),
    ("US troops killed 40 men.", "40", None, None),
    ("Doctors from a Hong Kong hospital sent 40 tents.", "40", None, None),
    # Parts that have a name, what lies above them, and the larger one behind a second "in".
    ("Three men died at the Qalandiya checkpoint.", "Three", "the Qalandiya checkpoint", None),
    ("An avalanche above the resort of Zermatt killed three skiers.", "three", "the resort of Zermatt", "CHE"),
    ("Profit rose above 300 million crowns in Norway.", "300", "Norway", "NOR"),
    ("Fire took 300 sheds in Nairobi's Kayole estate.", "300", "Nairobi's Kayole estate", "KEN"),
    ("Two bombs exploded in Lashio, in Shan State, killing 3 people.", "3", "Lashio", "MMR"),
    ("Some 300 fans filled the Hale stadium in Bergen.", "300", "Bergen", "NOR"),
    # Of one who died in a clause of his own, and of what is counted beside something else.
    (
        "ATHENS (Wire) - A fire burned. Some 500 firemen fought it, and a man was killed in Vrilissia.",
        *("500", None, "GRC"),
    ),
    ("Some 500 firemen fought the fire, and two men were killed in Vrilissia.", "two", "Vrilissia", "GRC"),
    (
        "Some 300 men were evacuated from Hull Royal Infirmary and 20 flats on Hale Road.",
        "300",
        *("Hull Royal Infirmary", None),
    ),
    ("Some 300 men and 20 women died in Oslo.", "300", "Oslo", "NOR"),
    # Other towns are none of those named; a land has them.
    ("Nine were held in Oslo, three in Bergen and 12 in two other towns.", "three", "Bergen", "NOR"),
    ("Nine were held in Oslo, three in Bergen and 12 in two other towns.", "12", None, None),
    ("Nine were held in Oslo, three in Bergen and 12 in two other towns.", "two", None, None),
    ("Nine died in Oslo and 12 elsewhere.", "12", None, None),
    ("Nine died in Oslo and 12 were hurt elsewhere in Norway.", "12", "Norway", "NOR"),
    ("In Kenya 40 people died in two other towns.", "40", "Kenya", "KEN"),
    ("In Oslo, police held 40 men in two districts.", "40", "Oslo", "NOR"),
    # Behind the comma that ends examples, a place is of all.
    ("A blast killed 40 men, including kin of guards, in Lagos.", "40", "Lagos", "NGA"),
    ("The firm closed 40 mills, including one in Lagos.", "40", None, None),
    ("The firm closed 40 mills, such as the one in Lagos.", "40", None, None),
    # Words that describe it before the name of a place that only the model of names knows.
    ("Three men were shot in southeast Franklin County.", "Three", "southeast Franklin County", "USA"),
    ("Three men were shot in rural Franklin County.", "Three", "rural Franklin County", "USA"),
    ("Three men were shot in broad daylight.", "Three", None, None),
    # A town in the land or side of a land behind it, with or without a comma.
    ("A bomb blew up on the outskirts of Kano in northern Nigeria, killing 40.", "40", "the outskirts of Kano", "NGA"),
    ("A bomb blew up in Kano in northern Nigeria, killing 40.", "40", "Kano", "NGA"),
    ("A bomb blew up in Kano, in northern Nigeria, killing 40.", "40", "Kano", "NGA"),
    # Two lands of which the tree makes one name.
    ("Some 40 were hurt in northern Nigeria and Mali-held Chad.", "40", "northern Nigeria and Mali-held Chad", None),
    ("Some 40 died in Bosnia and Herzegovina.", "40", "Bosnia and Herzegovina", "BIH"),
    # What a deed did was where the deed was.
    ("He shot four men, killing one, outside a bar in Lagos.", "four", "Lagos", "NGA"),
    ("He shot four men after leaving one bar in Lagos.", "one", "Lagos", "NGA"),
    # What is to be built there, and one of the villages that somebody holds there.
    ("The firm bought a 40-bed clinic to be built in Lagos.", "40", "Lagos", "NGA"),
    ("Some 40 trucks moving goods to Lagos were sold.", "40", None, None),
    ("Raids on one of the villages held by the group in Mali killed 40 men.", "40", "Mali", "MLI"),
    ("One of the men held by the group in Mali sold 40 cows.", "40", None, None),
    # What happened to those counted, told in a clause of theirs; where they who hurt nobody were is told in passing.
    ("Police sought hundreds of people who are missing after a mudslide in Mali.", "hundreds", "Mali", "MLI"),
    ("The law helps 40 families who lost homes in floods in Mali.", "40", "Mali", "MLI"),
    ("The firm, which lost homes in floods in Mali, sold 40 cars.", "40", None, None),
    ("Some 40 people were hurt by the blast, which tore up a bazaar in Kano.", "40", "Kano", "NGA"),
    ("Some 40 people were hurt by the bank, which has a shop in Kano.", "40", None, None),
    # The town before a colon says nothing.
    (
        "Nairobi: A blast from a bomb ripped through a market in Mombasa on Sunday, killing 40 people, police said.",
        *("40", "a market in Mombasa", "KEN"),
    ),
]


@pytest.mark.parametrize(("text", "number", "place", "country"), PLACES)
def test_where_a_number_holds_by_the_words_beside_a_place(
    text: str, number: str, place: str | None, country: str | None
) -> None:
    claim, _ = claim_in(text, number)
    assert (claim.place, claim.country) == (place, country)
