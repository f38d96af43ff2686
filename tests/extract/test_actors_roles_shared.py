"""Roles told by a copula, one title of several persons, secretaries called by letters, chambers and who leads them."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        # a copula
        ("Ana Duarte is the Minister of Works.", [("Minister of Works", "GOV")]),
        ("Jan Vogt was a student at Delle College.", [("student at Delle College", "EDU")]),
        ("Mia Holt was the mayor of Delle until 2010.", [("mayor of Delle", "GOV")]),
        ("Ana Duarte, who is the director of the Tide Institute, left.", [("director of the Tide Institute", "EDU")]),
        ("Ana Duarte is the best president.", [(None, None)]),
        ("Ana Duarte is the mayor's choice.", [(None, None)]),
        ("Ana Duarte was a victim.", [(None, None)]),
        ("Jan Vogt was a teacher training others.", [(None, None)]),
        # one title of several
        ("Judges Amina Bello and Peter Okafor ruled on Wednesday.", [("Judges", "JUD"), ("Judges", "JUD")]),
        ("Senators Ana Duarte and Jan Vogt voted.", [("Senators", "LEG"), ("Senators", "LEG")]),
        ("Rangers Ana Duarte and Jan Vogt left.", [(None, None), (None, None)]),
        # secretaries
        ("Education CS Fred Omondi met parents.", [("Education CS", "GOV")]),
        ("Health PS Susan Wairimu met nurses.", [("Health PS", "GOV")]),
        # chambers
        ("Senate President Ana Duarte urged calm.", [("Senate President", "LEG")]),
        ("Former House Speaker Jan Vogt left.", [("Former House Speaker", "LEG")]),
    ],
)
def test_roles(text: str, roles: list[tuple[str | None, str | None]]) -> None:
    found = [actor for actor in find_actors(Document(text)) if actor.kind == "person"]
    assert [(actor.role, actor.sector) for actor in found] == roles
