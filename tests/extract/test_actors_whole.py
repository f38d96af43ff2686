"""Names whole, by lists, plurals, ranks and titles; and what stands beside that makes them nobody's."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document


def names(text: str, kind: str) -> list[str]:
    """The names of one kind of actor in a text."""
    return [actor.name for actor in find_actors(Document(text)) if actor.kind == kind]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the last of a list of persons, whom nothing but the list tells
        ("Grace Long, Frank Price and Joy Bishop sued.", ["Grace Long", "Frank Price", "Joy Bishop"]),
        (
            "Ruud van Brakel, Edwin van der Mast and Klaas-Jan Otterloo trained in Arnhem.",
            ["Ruud van Brakel", "Edwin van der Mast", "Klaas-Jan Otterloo"],
        ),
        ("Ana Duarte, Omar Haddad and Grand Rapids won.", ["Ana Duarte", "Omar Haddad"]),
        # a given name that is a verb too
        ("Will Young won the race. Young said he would rest.", ["Will Young"]),
        ("Will Ana Duarte win?", ["Ana Duarte"]),
        # ranks and titles before a name
        ("DCI Helen Vane said DS Tom Lund was hurt.", ["Helen Vane", "Tom Lund"]),
        ("Lord Mayor Peter Vane met Lord Justice Holm.", ["Peter Vane", "Holm"]),
        ("Nurse Barack Holm was hurt in a crash.", ["Barack Holm"]),
        # a people
        ("Ngāti Tautoro took the minister to court.", []),
        # a name in capitals, and the surname alone
        ("Justice minister ANA DUARTE said she would go. Duarte, 45, denied it.", ["ANA DUARTE"]),
    ],
)
def test_persons_whole(text: str, expected: list[str]) -> None:
    assert names(text, "person") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The International Federation of Blue Anchor and Blue Crescent Societies asked for $20m.",
            ["International Federation of Blue Anchor and Blue Crescent Societies"],
        ),
        (
            "The Police, Prisons and Civil Rights Union threatened to strike.",
            ["Police, Prisons and Civil Rights Union"],
        ),
        ("The Embassy of the United States in Zambia said so.", ["Embassy of the United States"]),
        ("The French Embassy was attacked.", ["French Embassy"]),
        ("Officials met the Ministry of Health in Lima.", ["Ministry of Health"]),
        ("Students made some improvement in their PRISMA scores.", []),
        # a film by its takings
        ("Marrow Lane earned $40m in its opening weekend.", []),
    ],
)
def test_bodies_whole(text: str, expected: list[str]) -> None:
    assert names(text, "organisation") == expected


@pytest.mark.parametrize(
    ("text", "name", "role", "sector"),
    [
        ("Grace Long, Frank Price and Joy Bishop sued.", "Grace Long", None, None),
        ("DCI Helen Vane of Kent Police said so.", "Helen Vane", "DCI", "COP"),
        ("Lord Mayor Peter Vane met the press.", "Peter Vane", "Lord Mayor", "GOV"),
        ("Omar Vane, a list MP for the Larkhill Party, spoke.", "Omar Vane", "list MP for the Larkhill Party", "LEG"),
        (
            "Ana Duarte, president of the College of Physicians of Guayas, spoke.",
            "Ana Duarte",
            "president of the College of Physicians of Guayas",
            None,
        ),
    ],
)
def test_roles_beside(text: str, name: str, role: str | None, sector: str | None) -> None:
    found = {actor.name: (actor.role, actor.sector) for actor in find_actors(Document(text))}
    assert found[name] == (role, sector)


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("The Christian Democratic Union won.", "PTY"),
        ("The National Union of Mineworkers struck.", "LAB"),
        ("The Credit Union of Ohio closed.", "BUS"),
        ("The College of Physicians of Guayas closed.", None),
        ("The United Chilean Democratic Forces won 51 seats.", None),
    ],
)
def test_sectors_by_what_stands_beside_a_noun(text: str, sector: str | None) -> None:
    assert [actor.sector for actor in find_actors(Document(text)) if actor.kind == "organisation"] == [sector]
