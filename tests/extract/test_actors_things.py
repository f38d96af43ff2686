"""Names of things, teams and bodies by the grammar around them: laws, "the Thunder", "Vela, a charity"."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document
from newstables.records import Actor


def actors_in(text: str) -> dict[str, Actor]:
    """The actors of `text` by name."""
    return {actor.name: actor for actor in find_actors(Document(text))}


# text, name in it that is nobody's
NOBODY = [
    ("A silver Nissan Tarvo drew up, and they fired.", "Nissan Tarvo"),
    ("He drove an Opel Vesta to Bonn.", "Opel Vesta"),
    ("Bandits rode through Delle Local Government Area on Sunday.", "Delle Local Government Area"),
    ("He was charged under Section 41 of the OCPA on Friday.", "OCPA"),
    ("Article 9 of the Coastal Waters Charter forbids it, the court said.", "Coastal Waters Charter"),
    ("Troops were shielded by the Armed Forces (Special Powers) Act, lawyers said.", "Armed Forces"),
    ("He met buyers at the Regional Trade, Tourism and Investment Fair in Accra.", "Regional Trade"),
    ("She was crowned Miss Universe Thailand in May.", "Universe Thailand"),
    ("She was crowned Miss Tourism in May.", "Tourism"),
    ("Soldiers shot at a shepherd near the Line of Control on Monday.", "Line of Control"),
    ("The state of emergency differs from the State of Exception, he said.", "State of Exception"),
    ("British Asians voted for him, the pollster said.", "British Asians"),
    ("Crowds walked in the Vijay Diwas parade and in the Dandi Yatra.", "Dandi Yatra"),
    ("The KOSPI fell 1.2 percent on Thursday.", "KOSPI"),
    ("The police arrested a Datin on Friday.", "Datin"),
    ("The National Jury of Elections met.", "The National"),
    ("It cost US$3 million, the bank said.", "United States"),
    ("He studied at British Universities, he said.", "British Universities"),
    ("Rain fell, with Wellington and Dunedin getting most of it.", "New Zealand"),
    ("Successive Governors shackled him, she said.", "Governors"),
    ("Gig workers are named in the Code on Social Security, he said.", "Code on Social Security"),
    ("He flew a jet at the Farnborough International Airshow on Friday.", "Farnborough International Airshow"),
    ("Kargil Vijay Diwas is held each year on July 26.", "Kargil Vijay Diwas"),
    ("The index was led by Chile. The Kingdom came first in trust.", "Kingdom"),
    ("Rebels blew up the Cano Limon pipeline on Sunday.", "Cano Limon"),
    ("The USS Dwight D. Eisenhower left the Red Sea on Friday.", "Dwight D. Eisenhower"),
    ("The court overturned Roe v. Wade in June, the clinic said.", "Wade"),
    ("Cyclone Freddy made landfall in March, and Freddy then moved out to sea.", "Freddy"),
    ("She was last seen in Co Mayo on Friday.", "Co Mayo"),
    ("A pro-Norway group met in Oslo.", "pro-Norway"),
    ("An anti-EU party won 40 seats.", "anti-EU"),
    ("The pro-Norway Tidal Party won.", "pro-Norway Tidal Party"),
    ("The Syrian army said it had taken the town, and the Syrian government agreed.", "Syrian"),
]


@pytest.mark.parametrize(("text", "name"), NOBODY)
def test_grammar_makes_a_name_a_things(text: str, name: str) -> None:
    assert name not in actors_in(text)


# text → {name: kind} that must be among the actors
SOMEBODY = [
    ("A tearful Ford Madrick left the court, his lawyer said.", {"Ford Madrick": "person"}),
    ("Minister for Justice Niamh Corrin TD said so.", {"Niamh Corrin": "person"}),
    ("Article 5 of NATO's treaty binds Norway.", {"NATO": "organisation"}),
    ("Miss Ana Duarte said nothing.", {"Ana Duarte": "person"}),
    ("The Bajrang Dal workers and the Raitha Sangha left.", {"Bajrang Dal": "organisation"}),
    ("Kaimosi Friends College (Kafuco) opens in May. Kafuco said so.", {"Kaimosi Friends College": "organisation"}),
    ("The deal with Ana Duarte & Peter Ellis was signed.", {"Ana Duarte": "person", "Peter Ellis": "person"}),
    ("Marks & Spencer closed a shop.", {"Marks & Spencer": "organisation"}),
    ("He asked the court of the Ethiopian Emperor Tewodros.", {"Emperor Tewodros": "person"}),
    ("KwaZulu-Natal MEC for Finance Grace Dlamini said no.", {"Grace Dlamini": "person"}),
    ("Council Members Ortiz and Lee voted against it.", {"Ortiz": "person", "Lee": "person"}),
    # what it is stands behind it, or before it
    ("The head of Amsa, a charity in Ostrava, left.", {"Amsa": "organisation"}),
    ("She reads the Kurier newspaper.", {"Kurier": "organisation"}),
    ("He sold it to companies such as Amsa and Vintrex.", {"Amsa": "organisation", "Vintrex": "organisation"}),
    ("Tom Hall, a spokesman for the airline, said so.", {"Tom Hall": "person"}),
    # who owns a firm and is called by one word is a firm; so is what has a chair
    ("They met Bamburi Cement's owner Norvik.", {"Norvik": "organisation"}),
    # like stands with like
    ("Shares of Ford, GM and Stellantis fell.", {"Stellantis": "organisation"}),
    ("UAW President Shawn Fainley left.", {"UAW": "organisation", "Shawn Fainley": "person"}),
    # what is said of a match, of sets and of goals
    ("Iga Swiatekova beat Coco Gaffney 6-4, 6-2.", {"Coco Gaffney": "person"}),
    # a bay's council, a player called like a country, a known name to its end
    ("Hawke's Bay Regional Council paid.", {"Hawke's Bay Regional Council": "organisation"}),
    ("He praised hooker Georgia Ponsonby-Lee.", {"Georgia Ponsonby-Lee": "person"}),
    ("The Turkish Central Bank sold dollars.", {"Turkish Central Bank": "organisation"}),
    # societies of many, and two bodies in one
    ("The Japan Airline Pilots' Association apologised.", {"Japan Airline Pilots' Association": "organisation"}),
    ("The Irish Nurses and Midwives Organisation said so.", {"Irish Nurses and Midwives Organisation": "organisation"}),
    ("The Caribbean Community and Organization of American States met.", {"CARICOM": "organisation"}),
    ("Mr Justice Paul Coffey sentenced him.", {"Paul Coffey": "person"}),
    ("Taoiseach Simon Harrison left.", {"Simon Harrison": "person"}),
    # a country, where nobody is called like it
    ("AMMAN - Jordan on Monday took part in a summit.", {"Jordan": "country"}),
    ("Michael Jordan left the club. Jordan scored 30 points.", {"Michael Jordan": "person"}),
    # a nickname in quotation marks parts nobody
    ("He met President José “Pepe” Duarte on Friday.", {"José “Pepe” Duarte": "person"}),
    # family names first
    ("Lo Wen-chih runs the town. In April, Lo excluded the old.", {"Lo Wen-chih": "person"}),
]


@pytest.mark.parametrize(("text", "wanted"), SOMEBODY)
def test_grammar_makes_a_name_somebodys(text: str, wanted: dict[str, str]) -> None:
    found = {name: actor.kind for name, actor in actors_in(text).items()}
    assert {name: found.get(name) for name in wanted} == wanted


def test_family_name_that_stands_first_stands_alone_later() -> None:
    actor = actors_in("Lo Wen-chih runs the town. In April, Lo excluded the old.")["Lo Wen-chih"]
    assert len(actor.mentions) == 2


def test_teams_are_called_by_their_nickname_beside_other_teams() -> None:
    text = "The Thunder beat the visiting Lakers 118-109. The Jazz and the Heat lost."
    found = actors_in(text)
    assert {"Oklahoma City Thunder", "Utah Jazz", "Miami Heat", "Los Angeles Lakers"} <= set(found)
    assert all(actor.sector == "SPT" for actor in found.values())


@pytest.mark.parametrize(
    "text",
    [
        "The Thunder rolled over the hills, and the Heat was great.",  # no team is named
        "The Lakers lost. Thunder and lightning kept the crowd away.",  # no article
    ],
)
def test_everyday_words_are_no_teams(text: str) -> None:
    assert not any("Thunder" in name or "Heat" in name for name in actors_in(text))


def test_a_nickname_of_several_teams_is_that_of_the_town_in_the_article() -> None:
    assert "New York Giants" in actors_in("The Eagles beat the Steelers. In New York, the Giants lost.")


# text, initials, whose they are
INITIALS = [
    ("Fighters of the RSF shelled El Fasher in Sudan.", "Rapid Support Forces"),
    ("The RSF said on Friday that 40 journalists were in prison in China.", "Reporters Without Borders"),
    ("The ECB will name the cricket team on Monday.", "England and Wales Cricket Board"),
    ("The ECB raised its rate on Monday.", "European Central Bank"),
    ("The Pakistan Tidal Institute (PTI) closed. PTI said it was broke.", "Pakistan Tidal Institute"),
    ("The Southern Volunteer Corps, or SVC, laid down its arms. The SVC said so.", "Southern Volunteer Corps"),
]


@pytest.mark.parametrize(("text", "name"), INITIALS)
def test_initials_are_the_body_that_the_article_speaks_of(text: str, name: str) -> None:
    bodies = [actor.name for actor in actors_in(text).values() if actor.kind == "organisation"]
    assert bodies == [name]


COUNTRIES = [
    ("The American University of Beirut closed.", "American University of Beirut", "LBN"),
    ("The French Tennis Federation met.", "French Tennis Federation", "FRA"),
    (
        "The Centers for Disease Control and Prevention warned Thailand.",
        "Centers for Disease Control and Prevention",
        "USA",
    ),
]


@pytest.mark.parametrize(("text", "name", "country"), COUNTRIES)
def test_country_is_where_a_body_has_its_seat(text: str, name: str, country: str) -> None:
    assert actors_in(text)[name].country == country


def test_a_long_name_is_one_bodys_wherever_the_article_is_from() -> None:
    text = "BANGKOK - Thailand asked the US Centers for Disease Control and Prevention for help."
    body = actors_in(text)["Centers for Disease Control and Prevention"]
    assert (body.country, body.mentions[0].text) == ("USA", "Centers for Disease Control and Prevention")


def test_what_one_mention_is_called_all_are() -> None:
    found = actors_in(
        "Vintreux extended its bid. Vintreux, a vaccine and research firm in Lyon, pays. Vintreux said so."
    )
    assert [(actor.kind, len(actor.mentions)) for actor in found.values()] == [("organisation", 3)]


def test_a_name_that_only_begins_another_fails_nothing() -> None:
    assert "De" not in actors_in("Mrs De. Mr Van Der.")
