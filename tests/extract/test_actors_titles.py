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
    ("Dr van Hoorn said the dose was safe.", ["van Hoorn/person"]),
    ("Mr de Vries and Mrs van den Berg resigned.", ["de Vries/person", "van den Berg/person"]),
    ("Mayor de Blasco's office agreed with Judge ter Horst.", ["de Blasco/person", "ter Horst/person"]),
    ("Professor Lund sat down with Pieter de Vaart for an interview in his office.", ["Pieter de Vaart/person"]),
    (
        "He spoke to Pieter de Vaart and Jan van der Holt on Monday.",
        ["Pieter de Vaart/person", "Jan van der Holt/person"],
    ),
    ("Ostrava Prison Warden Pieter de Vaart spoke of it in an inquiry.", ["Pieter de Vaart/person"]),
    ("Jeffrey “JD” Brick, 44, was held.", ["Jeffrey “JD” Brick/person"]),
    ("Jeffrey (JD) Brick, 44, was held.", ["Jeffrey (JD) Brick/person"]),
]
# text → names that must not be found as a person
NO_PERSONS = [
    ("The Secretary General of the council spoke.", "General"),
    ("They walked in Egmond National Park on Monday.", "Park"),
    ("The Executive Yuan said so.", "Yuan"),
    ("Cases rose in Santiago de Surena and Magdalena del Prado.", "Santiago de Surena"),
    ("Lieutenant Governor Anna Holt left.", "Governor"),
    ("Councillors agreed at a meeting.", "Councillors"),
    ("They launched the first official Tidalbeats Chart with the Sound Company.", "Tidalbeats Chart"),
    ("He earned His Highness the Amir's trust.", "Highness the Amir"),
    ("This is the third case in Taminad reported this month.", "Taminad"),
]
NO_BODIES = [
    "The GDP grew.",
    "I am the CEO of nobody.",
    "the CM said so, and the AG agreed.",
    "They sold the NFT.",
    "It cost US$28.92.",
]


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
    text = "They drove with Novak Dorovic to Estrelita."
    assert [actor.name for actor in find_actors(Document(text))] == ["Novak Dorovic"]


def test_and_between_capitals_makes_a_firm() -> None:
    text = "Vogt & Sandler rose on Thursday. Smith & Nordal Chief Executive Ann Holt lives in Jammu & Kashmir."
    assert [(actor.name, actor.kind) for actor in find_actors(Document(text)) if actor.kind != "country"] == [
        ("Vogt & Sandler", "organisation"),
        ("Smith & Nordal", "organisation"),
        ("Ann Holt", "person"),
    ]


def test_month_is_nobodys_surname() -> None:
    text = "OSTRAVA, May 6 - Senators met Bill May.\n\nMay apologised. On May 7 they voted."
    (person,) = [actor for actor in find_actors(Document(text)) if actor.kind == "person"]
    assert [mention.text for mention in person.mentions] == ["Bill May", "May"]


def test_body_of_a_language_that_puts_the_noun_first_is_no_person() -> None:
    assert {a.kind for a in find_actors(Document("Banco Velasco and Grupo Herrero lent them the money."))} == {
        "organisation"
    }


def test_role_begins_behind_the_sentence_before_and_behind_another_name() -> None:
    text = "They fined Fenerbahçe. Fenerbahçe coach Ismail Kartal left. "
    text += "Arsa Bukayo and Ostrava striker Erling Haale scored."
    roles = {a.name: a.role for a in find_actors(Document(text)) if a.kind == "person"}
    assert roles["Ismail Kartal"] == "Fenerbahçe coach"
    assert roles["Erling Haale"] == "Ostrava striker"


def test_office_in_initials_speaks_and_is_no_body() -> None:
    assert find_actors(Document("“We thank you all,” the ZEC said.")) == []


def test_initials_behind_a_name_are_no_part_of_it() -> None:
    text = "The Neutral Assembly Movement (NQM) met. The envoy at NQM Omar Haddad Salim spoke."
    assert "Omar Haddad Salim" in {a.name for a in find_actors(Document(text))}


def test_initials_of_a_thing_spelled_before_them_are_no_body() -> None:
    text = "They qualified for the Tidal Cup of Nations (TCON), which Ostrava will host."
    assert "TCON" not in {a.name for a in find_actors(Document(text))}


def test_subject_taught_at_a_body_is_no_part_of_its_name() -> None:
    text = "Anton Vogt, a professor of Media Studies at Western Ostrava University, agreed."
    assert "Western Ostrava University" in {a.name for a in find_actors(Document(text))}


def test_initials_of_an_act_are_no_body_anywhere_in_the_text() -> None:
    text = "They broke the Tidal Finance Management Act (TFMA). The TFMA board had warned of the TFMA in May."
    assert "TFMA" not in {a.name for a in find_actors(Document(text))}


def test_given_name_makes_an_office_behind_it_a_surname() -> None:
    text = "Tom Coach left with Gordon Sergeant. NASA Administrator spoke."
    assert {a.name for a in find_actors(Document(text)) if a.kind == "person"} == {"Tom Coach", "Gordon Sergeant"}
