"""What office somebody named holds, of which country, and what a body does."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document
from newstables.records import Actor


def actors_in(text: str) -> dict[str, Actor]:
    """The actors of `text` by name."""
    return {actor.name: actor for actor in find_actors(Document(text))}


SECTORS = [
    ("Tidal News Agency", "MED"),
    ("National Institute of Statistics", "GOV"),
    ("National Institute of Music", "EDU"),
    ("Royal Court", "GOV"),
    ("County Court", "JUD"),
    ("Norwegian Football Federation", "SPT"),
    ("Norwegian Farmers Federation", "NGO"),
    ("UN Working Group on Mines", "IGO"),
    ("Ostrava Division of the Arvost Police Service", "COP"),
    ("Prairie West School Division", "EDU"),
    ("Tidal Group", "BUS"),
    ("Nigeria Labour Congress", "LAB"),
    ("Larkhill Teachers Union", "LAB"),
    ("Norwegian Rugby Union", "SPT"),
    ("City Manager's Office", None),
    ("Ombudsman's Office", "GOV"),
]


@pytest.mark.parametrize(("name", "sector"), SECTORS)
def test_another_word_of_a_name_gives_its_head_a_sense(name: str, sector: str | None) -> None:
    (actor,) = [actor for actor in actors_in(f"The {name} met.").values() if actor.kind == "organisation"]
    assert (actor.name, actor.sector) == (name, sector)


ROLES = [
    ("Tom Vogt, a student doesn't hide that, left.", None, None, None),
    ("Ana Duarte, daughter of Ab Khaliq Guru, fell.", "daughter of Ab Khaliq Guru", None, None),
    ("National's justice spokesperson Tom Vogt was furious.", "justice spokesperson", None, None),
    ("The Kingdom's Ambassador to Chile Omar Vogt spoke.", "Ambassador to Chile", None, "GOV"),
    ("Tom Vogt, former Treasurer of the United States, spoke.", "former Treasurer of the United States", "USA", None),
    ("Tom Vogt, captain of Ravensby United, spoke.", "captain of Ravensby United", None, "SPT"),
    ("SEOUL—Foreign Minister Tom Vogt left.", "Foreign Minister", None, "GOV"),
    ("French President Luc Moreau spoke.", "French President", "FRA", "GOV"),
    ("Ana Duarte, the chief executive of Solara, resigned.", "chief executive of Solara", None, "BUS"),
    ("British aid worker Tom Hale was freed.", "British aid worker", "GBR", None),
    ("Kenya's foreign minister, Grace Otieno, agreed.", "foreign minister", "KEN", "GOV"),
    ("supreme leader Ayatollah Reza Karimi said no.", "supreme leader", None, None),
    ("A doctor saw him. Lena Vogt left.", None, None, None),
    ("Gov. Lena Vogt signed it.", "Gov.", None, "GOV"),
    ("U.S. Rep. Tom Vogt voted no.", "U.S. Rep.", "USA", "LEG"),
    ("The Finance Minister, Tom Vogt, resigned.", "Finance Minister", None, "GOV"),
    ("Last Thursday Governor Tom Vogt agreed.", "Governor", None, "GOV"),
    ("Tom Vogt, through his lawyer, the judge said, denied it.", None, None, None),
    ("Tom Vogt, head of Roads, Parks and Bridges, agreed.", "head of Roads, Parks and Bridges", None, None),
    ("Latin American analyst Tom Vogt agreed.", "Latin American analyst", None, "BUS"),
    ("They read the plans of the White House for US President Tom Vogt.", "US President", "USA", "GOV"),
    ("They wrote to the U.S. president.\n\nTom Vogt agreed.", None, None, None),
    ("Tom Vogt, today a teacher, agreed.", "teacher", None, "EDU"),
    ("Communications Minister Tom Vogt agreed.", "Communications Minister", None, "GOV"),
    ("School Superintendent Tom Vogt agreed.", "School Superintendent", None, "EDU"),
]


@pytest.mark.parametrize(("text", "role", "country", "sector"), ROLES)
def test_role_as_written(text: str, role: str | None, country: str | None, sector: str | None) -> None:
    person, *others = [actor for actor in find_actors(Document(text)) if actor.kind == "person"]
    assert all(other.name in (role or "") for other in others)  # "daughter of Ab Khaliq Guru"
    assert (person.role, person.country, person.sector) == (role, country, sector)


@pytest.mark.parametrize(
    "text", ["He spoke to the Ambassador of Saudi Arabia on Monday.", "Ambassador of Saudi Arabia"]
)
def test_an_office_over_a_land_that_nobody_is_named_behind(text: str) -> None:
    assert all(actor.kind != "person" for actor in find_actors(Document(text)))
