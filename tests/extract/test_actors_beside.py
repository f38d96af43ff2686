"""What stands beside a name, or elsewhere in the article, makes it a body's, a person's, a place's or nobody's."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document

# text, name, its kind: None where the name is no actor's
TOLD = [
    # who has a chief executive is a firm, whatever it is called; whoever leads it is none
    ("Omar Haddad, CEO of Alma Hughes, spoke. He founded Alma Hughes in May.", "Alma Hughes", "organisation"),
    ("Omar Haddad, the managing director of Vane Porter, said no.", "Vane Porter", "organisation"),
    ("PKV Clara's chief executive Omar Haddad said no.", "PKV Clara", "organisation"),
    ("Clara Duarte's brother Omar Haddad said no.", "Clara Duarte", "person"),
    ("Omar Haddad, the son of Alma Hughes, spoke.", "Alma Hughes", "person"),
    ("Omar Haddad, Chief Executive of Tourism, spoke.", "Tourism", None),
    # an apposition calls it a body: of one word, nobody else's surname, also "the retailer" and the like
    ("Barlo, the retailer, cut 20 jobs.", "Barlo", "organisation"),
    ("Analysts at Hexa, the think tank, put it at 40%.", "Hexa", "organisation"),
    ("It was sold to Uhero, or Nest, a savings fund, and left.", "Nest", "organisation"),
    ("Ruth Barlo came. Barlo, the retailer, cut 20 jobs.", "Barlo", None),
    ("In Orby, the bank in charge sold it.", "Orby", None),
    ("Meanwhile, the bank in Ostrava shut.", "Meanwhile", None),
    ("Downtown, the museum, shut since May, will open.", "Downtown", None),
    ("He founded Sisters to the Rescue, a group that sails.", "Rescue", None),
    # a surname is the person's who has the full name; a firm's where a noun says so
    ("Prime Minister Haruto Kagoshi left. The poll was bad for the Kagoshi administration.", "Kagoshi", None),
    ("Haruto Brama founded it in May. The Brama company sells tea, and Brama Foods sells rice.", "Brama", None),
    # family names first, and given names of two halves
    ("The fleet of Lo Wen-chih left the port.", "Lo Wen-chih", "person"),
    ("Fisheries Board Director Lo Wen-chih (羅文志) agreed.", "Lo Wen-chih", "person"),
    ("Fisheries Board Director Lo Wen-chih (羅文志) agreed.", "Fisheries Board", "organisation"),
    ("The Daily Year-long Sale and the Tuesday Night-time bus end.", "Sale Year-long", None),
    # clubs behind the players of a squad
    (
        "The squad: Omar Ceesay (Real Brama), Jan Otto (Velten FC), Ivo Marek (Sporting Dorva), Anton Vogt (Brama).",
        "Real Brama",
        "organisation",
    ),
    # brands and companies, and people called so
    ("It sells brands such as Alma Hughes and Vane Porter.", "Alma Hughes", "organisation"),
    ("It hired singers such as Alma Hughes and Clara Porter.", "Alma Hughes", "person"),
    # news agencies called like people or towns
    ("The road is shut, Petra reported. The mayor paid, according to Petra.", "Petra", "organisation"),
    ("Petra Lindqvist won. She was glad, Petra reported.", "Petra", None),
    ("They walked from the camp to Petra.", "Petra", None),
    # a title with an article is nobody's name
    ("The paper says the Imam came to the town. The Imam left.", "Imam", None),
    ("The Imam left with Clara King, 34.", "Clara King", "person"),
    # the river, and the firm
    ("Fires burn in the Amazon, and the Amazon dolphin is rare.", "Amazon", None),
    ("Shares of Amazon fell after Amazon said it would close a store.", "Amazon", "organisation"),
    # whence somebody is
    ("Goals came from Gambian Bakary Jatta and from Burundi's Evode Niyonz.", "Bakary Jatta", "person"),
    # initials that speak, and those of a person of the article
    ("Rain is near. BMVG warned of floods on Friday.", "BMVG", "organisation"),
    ("Ana-Luz Duarte, 40, spoke. ALD said no.", "ALD", None),
    # what weather is called
    ("The coast braced as typhoon Kristine came. Kristine may pass the islands.", "Kristine", None),
    # teams by their matches; players by theirs
    ("On Sunday Velten Dorva beat Brama Sarka 4-2 in the rain.", "Velten Dorva", "organisation"),
    ("Velten drew 1-1 with Brama City.", "Velten", "organisation"),
    ("Anton Velten drew 2-2 with Brama City.", "Anton Velten", "organisation"),
    ("Clara Duarte beat Ana Vogt 6-4, 6-2.", "Clara Duarte", "person"),
    ("Norway beat Chile 2-1.", "Norway", "country"),
    # a name of two halves before a word that is joined to it
    ("It was Lo Wen-chih-led talks that failed.", "Lo Wen-chih", "person"),
    # who wrote the article, people of a part of the world, and where people write
    ("The tide rose.\n\n(This article was written by Clara Duarte and Omar Haddad.)", "Omar Haddad", None),
    ("Two West Indians and an American Indian scored.", "India", None),
    ("We Latin Americans and other South American leaders said no.", "United States", None),
    ("The Americans said no.", "United States", "country"),
    ("The talk is on the ITFV YouTube channel. The ITFV met in May.", "ITFV", "organisation"),
    # who speaks is somebody, whatever the model doubts
    ("The road is long. Tavnaz also notes that the bus is late. His mother, Tavnaz, wept.", "Tavnaz", "person"),
    ("The road is long, and the tavnaz is late.", "Tavnaz", None),
    # sums of money; a body by what it is
    ("Exports reached JD 243 million in May, it said. JD 40 million went to Iraq.", "JD", None),
    ("A chapter of Sela Tirva, a right-wing student group, complained.", "Sela Tirva", "organisation"),
    ("Under Brama and Tirvaz, the team of drivers grew. Tirvaz, 40, left.", "Tirvaz", "person"),
    ("Clara Duarte, the leader of a student group, complained.", "Clara Duarte", "person"),
    # initials of two bodies, by what the article is about; books of places
    ("The ECB said the batter would miss the second innings.", "England and Wales Cricket Board", "organisation"),
    ("The ECB raised its rate on Thursday, the bank said.", "England and Wales Cricket Board", None),
    ("PTI workers marched for Imran Khan.", "Pakistan Tehreek-e-Insaf", "organisation"),
    ("The minister told PTI that the road was shut.", "Pakistan Tehreek-e-Insaf", None),
    ("The Coastal State Gazetteers tell of it.", "Coastal State Gazetteers", None),
    # who trades with other lands is mostly a firm: not who has a given name, an age, a clause about somebody
    ("Talks with the importer Krovex failed.", "Krovex", "organisation"),
    ("The grain exporter Lonrad said it would close.", "Lonrad", "organisation"),
    ("The importer Tom Hill was fined.", "Tom Hill", "person"),
    ("The wine importer Rossi, who is 60, lost his licence.", "Rossi", "person"),
    ("Police held the drug importer Delgado, 45, at home.", "Delgado", "person"),
    ("The importer Hall left. Tom Hall is 60.", "Hall", None),
    ("The publisher Hall left. Tom Hall is 60.", "Hall", None),
    ("Tom Hall is 60. The brewer Carlsberg left.", "Carlsberg", "organisation"),
    # words with which names of places begin, and those of firms
    ("Port Talbot lost 40 jobs.", "Port Talbot", None),
    ("Loch Fyne Oysters sold 40 tons.", "Loch Fyne Oysters", "organisation"),
    # … which are surnames, too
    ("Professor Edmund Delle spoke. Professor Delle left.", "Edmund Delle", "person"),
    # "ten" of the Netherlands, and of so many
    ("Erik ten Hag left.", "Erik ten Hag", "person"),
    ("Police gave Tom Hall ten Norvik cars.", "Tom Hall", "person"),
    ("Leeds United ten Premier League points behind.", "Leeds United", "organisation"),
    # names in other tongues, with the small words between
    ("Police told Corriere della Sera about the arrest.", "Corriere della Sera", "organisation"),
    ("Luca dello Russo spoke.", "Luca dello Russo", "person"),
    # who holds an office in a body of several words
    (
        "The Director of the National Council for Women Omar Haddad agreed on Friday.",
        "National Council for Women",
        "organisation",
    ),
    ("The Director of the National Council for Women Omar Haddad agreed on Friday.", "Omar Haddad", "person"),
]


@pytest.mark.parametrize(("text", "name", "kind"), TOLD)
def test_what_is_beside_a_name_tells_its_kind(text: str, name: str, kind: str | None) -> None:
    found = {actor.name: actor.kind for actor in find_actors(Document(text))}
    assert found.get(name) == kind


def test_a_surname_alone_is_in_the_persons_row() -> None:
    text = "Prime Minister Haruto Kagoshi spoke. The poll was bad for Kagoshi, and Kagoshi's cabinet met."
    (person,) = find_actors(Document(text))
    assert [mention.text for mention in person.mentions] == ["Haruto Kagoshi", "Kagoshi", "Kagoshi"]


def test_a_role_is_the_office_alone() -> None:
    (person,) = find_actors(Document("She served for ten years under President Anton Vogt."))
    assert person.role == "President"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Water, Gas and Power Company raised tariffs.", {"Water, Gas and Power Company"}),
        ("The Army, Navy and Air Force paraded.", {"Air Force"}),
        ("The Trinidad and Tobago Cricket Board met.", {"Trinidad and Tobago Cricket Board"}),
        (
            "Talks with Cuba, Trinidad and Tobago, and Antigua and Barbuda failed.",
            {"Cuba", "Trinidad and Tobago", "Antigua and Barbuda"},
        ),
        ("Saint Vincent and the Grenadines sent help.", {"St. Vincent and Grenadines"}),
        ("Bosnia and Croatia sent help.", {"Bosnia and Herzegovina", "Croatia"}),
        ("Trinidad and Cuba sent help.", {"Trinidad and Tobago", "Cuba"}),
        ("West Indies beat Sri Lanka by six wickets.", {"West Indies cricket team", "Sri Lanka"}),
        ("Holiday makers flew to the West Indies.", set()),
        ("The Patriotic Union of Kurdistan won three seats.", {"Patriotic Union of Kurdistan"}),
        ("Kenya won the race in April.", {"Kenya"}),
        ("The loan was 300 million South Korean won.", set()),
        ('"We regret this," Ottawa said.', {"Canada"}),
        ("Bonny Light rose by two cents.", set()),
        ("The engine makes 306 HP.", set()),
        ("The engine was made by HP.", {"Hewlett-Packard"}),
        ("They marched from the station to Vijay Chowk.", set()),
        ("The club met the teachers union Tuesday night.", set()),
        ("She left the company Monday.", set()),
        ("City council voted on it.", set()),
        ("It burned near the Larkhill Houses Wednesday, police said.", {"Larkhill Houses"}),
        ("He left Sheffield Wednesday in May.", {"Sheffield Wednesday"}),
        ("The chain Ruby Tuesday shut shops.", {"Ruby Tuesday"}),
        ("The charity Christmas Aid paid.", {"Christmas Aid"}),
        ("On July 1st Fleet Bank shut.", {"Fleet Bank"}),
        ("The 3rd Wing Foundation paid.", {"Wing Foundation"}),
        ("Omar Haddad, Jr., 30, was hurt.", {"Omar Haddad"}),
        ("County council members left.", set()),
        ("The 4th Infantry Division left.", {"4th Infantry Division"}),
        ("The 11th Circuit Court of Appeals ruled.", {"11th Circuit Court of Appeals"}),
        ("He is survived by his wife, Vane Towers star Prunella Krag.", {"Prunella Krag"}),
        ("He worked as a civilian Radiological Control Technician.", set()),
        ("A cup is named after Hana and Kahu Peters of Te Aro.", {"Hana Peters", "Kahu Peters"}),
    ],
)
def test_what_stands_beside_a_name_tells_how_far_it_goes(text: str, names: set[str]) -> None:
    assert {actor.name for actor in find_actors(Document(text))} == names


@pytest.mark.parametrize(
    ("text", "name", "mentions"),
    [
        ("Iker Zubelda Arrutxi scored. The coach praised Zubelda Arrutxi.", "Iker Zubelda Arrutxi", 2),
        ("Laiba Abdul Basit writes. Her father, Abdul Basit, helped.", "Laiba Abdul Basit", 1),
        ("Tim Arlen died. Arlen was the son of actors Ned Arlen and Ivy Vogt. Arlen wrote.", "Tim Arlen", 3),
        ("Eva Arlen died. Arlen, the daughter of Ned Arlen, wrote. Arlen left.", "Eva Arlen", 3),
        ("Paul Arlen said his son Ned Arlen left. Arlen wept.", "Ned Arlen", 2),
        ("Chief executive Bae Min-ho, 58, is accused of bribing an MP. Bae denies it.", "Bae Min-ho", 2),
    ],
)
def test_two_surnames_are_the_person_s(text: str, name: str, mentions: int) -> None:
    assert [len(actor.mentions) for actor in find_actors(Document(text)) if actor.name == name] == [mentions]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("TNI spokesman Brig. Gen. Freddy Ardian denied it.", "Freddy Ardian", "TNI spokesman Brig. Gen."),
        ("Royal Hashemite Court Chief Yousef Issawi came.", "Yousef Issawi", "Royal Hashemite Court Chief"),
        ("His Royal Highness Prince Hashim spoke.", "Prince Hashim", None),
    ],
)
def test_a_role_begins_where_the_body_does(text: str, name: str, role: str | None) -> None:
    assert [actor.role for actor in find_actors(Document(text)) if actor.name == name] == [role]


def test_the_chief_financial_officer_is_of_no_chief_financial() -> None:
    text = "It said that Chief Financial Officer Ana Coutinho Prado would go."
    assert [actor.name for actor in find_actors(Document(text))] == ["Ana Coutinho Prado"]


def test_a_goalkeeper_is_a_team_s() -> None:
    (actor,) = find_actors(Document("Riojar's goalkeeper was sent off."))
    assert (actor.name, actor.kind) == ("Riojar", "organisation")


def test_a_soldier_s_rank_in_the_police_is_no_soldier_s() -> None:
    (actor,) = find_actors(Document("Police spokesperson Brigadier Temba Kinane said four men were held."))
    assert (actor.name, actor.sector) == ("Temba Kinane", "COP")


@pytest.mark.parametrize("name", ["Delle City Police Department", "Delle Police Directorate"])
def test_a_police_department_is_police(name: str) -> None:
    assert [actor.sector for actor in find_actors(Document(f"The {name} denied it.")) if actor.name == name] == ["COP"]
