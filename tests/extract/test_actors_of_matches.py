"""Teams that reports of matches call by their towns, and bodies told by who leads them."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        # whom a match was won against, and who plays or coaches
        ("They rose to second after a 24-10 win over Leicester.", ["Leicester"]),
        ("It ended 3-1. Aberdeen striker Jan Vogt scored twice. Police in Aberdeen made 2 arrests.", ["Aberdeen"]),
        # a verb in the plural
        ("Exeter travel to Sale next Saturday after the 24-10 defeat.", ["Exeter"]),
        ("It ended 2-1. Dundee host Motherwell on Tuesday.", ["Dundee", "Motherwell"]),
        # no match, or the town
        ("Aberdeen hosted the fair and 40 people came.", []),
        ("It ended 2-1. Jan Vogt lives in Aberdeen.", []),
        ("It ended 2-1. Outbound travel to Europe fell.", []),
        # who leads a body
        ("Karapatan secretary general Ana Duarte said 825 people were in jail.", ["Karapatan"]),
        ("Transporting New Zealand chief executive Jan Vogt called it a blow.", ["Transporting New Zealand"]),
        ("Former New Zealand captain Jan Vogt retired.", []),
        # where it is, no body
        ("Toronto-based Vela Mining fell, the Toronto Stock Exchange said.", ["Vela Mining", "Toronto Stock Exchange"]),
    ],
)
def test_bodies(text: str, bodies: list[str]) -> None:
    assert [actor.name for actor in find_actors(Document(text)) if actor.kind == "organisation"] == bodies


def test_a_leader_of_the_opposition_is_called_so() -> None:
    text = "Justices sat on Monday. Leader of the Opposition V D Satheesan demanded it."
    person = next(actor for actor in find_actors(Document(text)) if actor.kind == "person")
    assert (person.name, person.role) == ("V D Satheesan", "Leader of the Opposition")


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The jury found so. Vela Holdings and Brama Motors were to blame.", ["Vela Holdings", "Brama Motors"]),
        (
            "The Philippine Institute of Volcanology and Seismology raised the alert on Monday.",
            ["Philippine Institute of Volcanology and Seismology"],
        ),
        (
            "The Anti-Corruption Commission sued on Monday. ACC Director Ana Duarte left.",
            ["Anti-Corruption Commission"],
        ),
        ("The Bureau of Tides and Aquatic Resources said so on Monday.", ["Bureau of Tides and Aquatic Resources"]),
        ("Jan Vogt, the Minister of State for Energy Affairs, left on Monday.", []),
    ],
)
def test_one_body_or_two(text: str, bodies: list[str]) -> None:
    assert [actor.name for actor in find_actors(Document(text)) if actor.kind == "organisation"] == bodies


def test_a_bishop_behind_his_town() -> None:
    text = "They helped. Bacolod Bishop Patricio Cruz asked for prayers on Monday."
    assert [(actor.name, actor.role) for actor in find_actors(Document(text))] == [("Patricio Cruz", "Bacolod Bishop")]
