"""What stands beside a name tells of it: kin before a comma, the noun of a body, the country that letters need."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.extractors.actors.lexicon import lexicon
from newstables.language.annotate import Document
from newstables.records import Actor


def actors_in(text: str) -> dict[str, Actor]:
    """The actors of `text` by name."""
    return {actor.name: actor for actor in find_actors(Document(text))}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("She came with her husband, Prunell Strand, on Friday.", ["Prunell Strand"]),
        ("He leaves two sons, Oskar and Emil, a daughter, Tilda, and a sister.", ["Oskar", "Emil", "Tilda"]),
        ("The mayor's young stepmother, Hagaia, stood beside her.", ["Hagaia"]),
        # not: a day, who is told of next, a list of others behind one
        ("He met his wife, Monday, and left.", []),
        ("A brother of the mayor, Bergen and Oslo pay for it.", []),
    ],
)
def test_kin_before_a_comma_is_a_person(text: str, people: list[str]) -> None:
    found = actors_in(text)
    assert [actor.name for actor in found.values() if actor.kind == "person"] == people
    assert {actor.role for actor in found.values()} <= {None}


@pytest.mark.parametrize(
    ("text", "name", "sector"),
    [
        ("She told the broadcaster NRL that she would not go.", "NRL", "MED"),
        ("The OTW union, which has 40,000 members, wants a raise.", "OTW", "LAB"),
        ("Narsa, a small lender, cut 40 jobs.", "Narsa", "BUS"),
        ("Wind farm developer RWQ Innogy said so.", "RWQ Innogy", "BUS"),
        # of another kind, of two kinds, of nothing; what is no apposition, the next of a list
        ("They left the union, Quelm said.", "Quelm", None),
        ("The group met Quelm, the union, and two banks.", "Quelm", None),
        ("The credit union Gwain cut 12 jobs.", "Gwain", None),
        ("The insurer Quelm cut 12 jobs, and the charity Quelm none.", "Quelm", None),
        ("Quelm said on Monday that it would pay.", "Quelm", None),
    ],
)
def test_the_noun_beside_tells_the_sector(text: str, name: str, sector: str | None) -> None:
    assert actors_in(text)[name].sector == sector


def test_a_noun_tells_one_sector() -> None:
    nouns = [noun for nouns in lexicon()["organisations"]["told_by_nouns"].values() for noun in nouns]
    assert len(nouns) == len(set(nouns))


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Officers watched 400 hours of CCTV and spoke to 61 people.", False),
        ("CCTV of the two men was shown in court.", False),
        ("The broadcaster CCTV showed the two men.", True),
        ("CCTV said that two men were held.", True),
        ("In China the two men were shown on CCTV.", True),
    ],
)
def test_letters_of_a_thing_are_a_body_where_its_country_is_told(text: str, is_told: bool) -> None:
    assert ("CCTV" in actors_in(text)) == is_told


def test_cents_of_a_land_name_no_state() -> None:
    assert actors_in("The dollar closed at 72.7 cents US, down half a cent.") == {}


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("Last week Velmont Vex (TSX: VEX) fell 4 percent.", ["Velmont Vex"]),
        ("Velmont Bancshares (NYSE: VB) agreed to buy it.", ["Velmont Bancshares"]),
        ("Ana Duarte is the former CEO of Pinnacle.", ["Pinnacle"]),
        ("It is in Delle, N.C. Velmont Holdings sold it.", ["Velmont Holdings"]),
        # no exchange's letters, nobody's firm
        ("Velmont Vex (see: VEX) fell.", []),
        ("The head of Pinnacle left.", []),
        ("She is the Minister of Human Resources, Labour and Employment.", []),
    ],
)
def test_firms_by_what_only_firms_have(text: str, firms: list[str]) -> None:
    found = [actor.name for actor in actors_in(text).values() if actor.kind == "organisation"]
    assert [name for name in found if "Exchange" not in name] == firms


def test_the_supreme_court_of_a_state_is_not_the_nations() -> None:
    text = "NEW YORK - The state Supreme Court sentenced Ana Duarte on Monday. She left New York for Texas."
    assert actors_in(text)["Supreme Court"].country is None
