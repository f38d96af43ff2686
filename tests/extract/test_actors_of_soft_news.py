"""Sport, councils, culture and obituaries: who is who, and what each is called by, as their papers write it."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document
from newstables.records import Actor

# text → actors wanted, as name, kind, sector and role
WANTED: list[tuple[str, tuple[str, str, str | None, str | None]]] = [
    ("Coun Kim Snell argued so in Delle.", ("Kim Snell", "person", None, "Coun")),
    ("He met the deputy leader Coun David Varrow.", ("David Varrow", "person", None, "deputy leader")),
    ("The officer was Admiral Sir Dudley Vane, who left.", ("Dudley Vane", "person", "MIL", "Admiral")),
    (
        "“It rains,” said the Delle weather bureau's chief meteorologist, Rob Arlen.",
        ("Rob Arlen", "person", None, "chief meteorologist"),
    ),
    (
        "The President of the Tidal Guild of Norway, TGN, Ibinabo Okoro were missing.",
        ("Ibinabo Okoro", "person", None, "President of the Tidal Guild of Norway"),
    ),
    ("I thank Omar Haddad (chief national selector).", ("Omar Haddad", "person", None, "chief national selector")),
    (
        "“It gives them a lot,” said Lalchand Okrut, mentor of the franchise.",
        ("Lalchand Okrut", "person", None, "mentor of the franchise"),
    ),
    (
        "He dropped youngsters like Ayush Mehta and Angkrish Raghuwan for Delle.",
        ("Angkrish Raghuwan", "person", None, None),
    ),
    (
        "Project Vela general manager Omar Haddad would try.",
        ("Omar Haddad", "person", None, "Project Vela general manager"),
    ),
    ("Her publicist of nearly 30 years, Jackie Arlen confirmed it.", ("Jackie Arlen", "person", None, "publicist")),
    ("The Vela Opera Company sang.", ("Vela Opera Company", "organisation", "CVL", None)),
    ("The Springboks lost and Delle captain Omar Haddad left.", ("Omar Haddad", "person", "SPT", "Delle captain")),
    ("His publisher Henry Chakara of Delle smiled.", ("Henry Chakara", "person", None, "publisher")),
    ("Kenyan novelist Ngugi wa Kar'ong will return.", ("Ngugi wa Kar'ong", "person", None, "Kenyan novelist")),
    ("Rai Arlen, whose father Winston Arlen was a mayor, won.", ("Rai Arlen", "person", None, None)),
    ("A Japanese cellist Eru Kato won.", ("Eru Kato", "person", None, "Japanese cellist")),
    ("The talks between Dublin and London failed.", ("Ireland", "country", "GOV", None)),
]


def actors_in(text: str) -> list[Actor]:
    """The actors of a text."""
    return find_actors(Document(text))


@pytest.mark.parametrize(("text", "wanted"), WANTED)
def test_who_is_told_in_soft_news(text: str, wanted: tuple[str, str, str | None, str | None]) -> None:
    assert wanted in [(actor.name, actor.kind, actor.sector, actor.role) for actor in actors_in(text)]


def test_whose_son_somebody_is_of_the_same_name_is_another() -> None:
    text = "She married Peter Arlen, the son of Captain Arlen of the Antarctic. Later Mr Arlen left."
    found = {actor.name: [text[one.start - 3 : one.start] for one in actor.mentions] for actor in actors_in(text)}
    assert found == {"Peter Arlen": ["ed ", "Mr "], "Arlen": ["in "]}


def test_initials_before_what_they_stand_for_are_a_body() -> None:
    text = "He sold it to MARC (Marlow Arvost Restaurant Corporation) in March. MARC was big."
    assert all(actor.kind == "organisation" for actor in actors_in(text))


def test_a_party_by_two_names_is_one() -> None:
    text = "The Liberal Democrats were against the closure. Lib Dem councillor Liz Arlen said so."
    assert [actor.country for actor in actors_in(text) if actor.kind == "organisation"] == ["GBR"]


def test_a_cup_called_after_somebody_is_nobody() -> None:
    assert "Sam Maguire" not in {actor.name for actor in actors_in("Arlen lifted the Sam Maguire tonight.")}


def test_a_road_between_towns_is_no_capital_that_acts() -> None:
    assert not [actor for actor in actors_in("The bus between Dublin and Mullingar was late.") if actor.sector == "GOV"]
