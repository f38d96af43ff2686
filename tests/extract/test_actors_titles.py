"""Titles and offices beside names: who is told to be a person, and what an office parts."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document

# text → the actors wanted among those found, as name and kind
FOUND = [
    ("The bill was drafted by DPK Legislator Rosana Wendt in May.", ["DPK/organisation", "Rosana Wendt/person"]),
    ("Regional Assembly Speaker Nomvula Mbeki-Dube wrote.", ["Regional Assembly/organisation"]),
    ("The mayor thanked Prince Hashim and Emperor Tewodros.", ["Prince Hashim/person", "Emperor Tewodros/person"]),
    ("The former First Lady Ximena Castel will run.", ["Ximena Castel/person"]),
    ("He spoke to Pingsha County Commissioner Pan Wen-an.", ["Pan Wen-an/person"]),
    ("Premier Alan Wyne and Ostrava mayor Bodil Krag were cautious.", ["Bodil Krag/person"]),
    ("Dutch Foreign Minister Joost van Rhijn agreed.", ["Joost van Rhijn/person"]),
    ("They told the QSTR that the case, which an RPS officer filed, was closed.", ["QSTR/organisation"]),
    ("The body was identified as Sajid Hosein Lune on Monday.", ["Sajid Hosein Lune/person"]),
    ("“We lost,” Latibu told reporters.\n\nLatibu said so twice.", ["Latibu/person"]),
]
# text → names that must not be found as a person
NO_PERSONS = [
    ("The Secretary General of the council spoke.", "General"),
    ("They walked in Egmond National Park on Monday.", "Park"),
    ("The Executive Yuan said so.", "Yuan"),
    ("Lieutenant Governor Anna Holt left.", "Governor"),
    ("Councillors agreed at a meeting.", "Councillors"),
    ("This is the third case in Taminad reported this month.", "Taminad"),
]
NO_BODIES = ["The GDP grew.", "I am the CEO of nobody.", "the CM said so, and the AG agreed.", "They sold the NFT."]


@pytest.mark.parametrize(("text", "wanted"), FOUND)
def test_title_tells(text: str, wanted: list[str]) -> None:
    found = {f"{actor.name}/{actor.kind}" for actor in find_actors(Document(text))}
    assert found >= set(wanted)


@pytest.mark.parametrize(("text", "name"), NO_PERSONS)
def test_title_takes_no_word_of_a_class_for_a_person(text: str, name: str) -> None:
    assert name not in {actor.name for actor in find_actors(Document(text)) if actor.kind == "person"}


@pytest.mark.parametrize("text", NO_BODIES)
def test_initials_of_things_and_offices_are_no_bodies(text: str) -> None:
    assert find_actors(Document(text)) == []


def test_a_person_whom_the_text_tells_apart_needs_less_certainty_than_one_word() -> None:
    text = "Ministers met Ndoluvu Kamwezi.\n\nThey drove to Estrelita."
    assert [actor.name for actor in find_actors(Document(text))] == ["Ndoluvu Kamwezi"]
