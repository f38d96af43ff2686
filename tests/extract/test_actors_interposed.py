"""Names with something between or behind their parts: brackets, "and" for "&", letters of honour, offices."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document

# text → all its organisations and persons
FOUND = [
    ("“I told President [Barack] Obama it was late,” she said.", ["Barack Obama"]),
    ("“(Rep. Mark) Duarte will not vote for it,” she said.", ["Mark Duarte"]),
    ("“Ask [Senate Majority Leader Anna] Holt,” she said.", ["Anna Holt"]),
    ("They named Marco Julius (Anna) Holt on Monday.", ["Marco Julius (Anna) Holt"]),
    ("“The (Tidal) Council agreed,” she said.", []),
    ("“Ask (Judge) Duarte,” she said.", []),
    ("Marks and Spencer said profits rose.", ["Marks & Spencer"]),
    ("Carver and Thorne Ltd will close. Carver and Thorne makes hats.", ["Carver and Thorne Ltd"]),
    ("Ana Duarte and Anton Vogt met.", ["Ana Duarte", "Anton Vogt"]),
    ("Ana Duarte KC, for the widow, said so.", ["Ana Duarte"]),
    ("The mayor praised Anton Vogt OBE.", ["Anton Vogt"]),
    ("Fishers Party TD Ana Duarte said no.", ["Fishers Party", "Ana Duarte"]),
    ("Det Ch Insp Anton Vogt said so.", ["Anton Vogt"]),
    ("Gov. Tim Walz will debate Sen. J.D. Vance, R-Ohio, in October.", ["Tim Walz", "J.D. Vance"]),
    ("He left the U.S. Vance agreed with him.", []),
    ("Lord Justice Singh sat with Mr Justice Saini.", ["Singh", "Saini"]),
    ("Chief Justice D.Y. Chandrachud heard the plea.", ["D.Y. Chandrachud"]),
    ("Hajiya Hadiza Balarabe and Tan Sri Muhyiddin Yassin left.", ["Hadiza Balarabe", "Muhyiddin Yassin"]),
    (
        "Support for the Koizumi Cabinet and the Kishida Cabinet fell in Japan. Prime Minister Kishida agreed.",
        ["Koizumi Cabinet", "Kishida Cabinet", "Fumio Kishida"],
    ),
    ("By Jane Doe and Tom Roe\n\nThe harbour was closed on Monday.", []),
    ("By noon Jane Doe and Tom Roe\nhad left the harbour.", ["Jane Doe", "Tom Roe"]),
    ("Paul Dewar, a Delle North MP, asked twice.", ["Paul Dewar"]),
    ("“It is pointed at [Washington] DC,” she said.", []),
    ("The rule came in the last months of the Obama administration, it said.", ["Obama"]),
    ("The Obamas met the administration of the harbour.", []),
    (
        "She leads the Coastal Fishers Council. “Once CFC knew, it left.”",
        ["Coastal Fishers Council"],
    ),
    (
        "She leads the Coastal Fishers Council. “LEAVE AS CFC KNEW ALL,” it read.",
        ["Coastal Fishers Council"],
    ),
    ("Russia's envoy to NATO Alexander Vogt said so.", ["NATO", "Alexander Vogt"]),
    ("The ambassador to the UN Anna Holt walked out.", ["United Nations", "Anna Holt"]),
]


@pytest.mark.parametrize(("text", "names"), FOUND)
def test_what_is_between_or_behind_is_no_part_of_a_name(text: str, names: list[str]) -> None:
    assert [actor.name for actor in find_actors(Document(text)) if actor.kind != "country"] == names


def test_a_mention_is_what_the_text_has() -> None:
    (actor,) = find_actors(Document("“I told President [Barack] Obama it was late,” she said."))
    assert [mention.text for mention in actor.mentions] == ["[Barack] Obama"]


def test_initials_are_mentions_of_the_body_that_the_text_has_in_full() -> None:
    text = "She leads the Coastal Fishers Council. “Once CFC knew, it left.”"
    (actor,) = find_actors(Document(text))
    assert [mention.text for mention in actor.mentions] == ["Coastal Fishers Council", "CFC"]


def test_what_somebody_is_of_a_government_is_no_role_of_its_leader() -> None:
    text = "Ana Duarte was the main representative of the Trump administration for trade. Donald Trump agreed."
    roles = {actor.name: actor.role for actor in find_actors(Document(text))}
    assert roles["Donald Trump"] is None
