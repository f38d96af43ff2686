"""What stands beside a name and is no part of it or of a role; other names of one person; shares of firms; wares."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Neither Halvard Bank nor its adviser would comment.", ["Halvard Bank"]),
        ("Neither Ana Duarte nor Tom Hill sold a car.", ["Ana Duarte", "Tom Hill"]),
        # one person by two names
        ("Ernesto Villalba, alias Commander Lobo, gave up. Lobo had 40 men.", ["Ernesto Villalba"]),
        ("Lobo was held. Ana Duarte, also known as Lobo, had 40 men.", ["Ana Duarte"]),
        ("Ernesto Villalba and Commander Lobo gave up.", ["Ernesto Villalba", "Lobo"]),
        # firms by their first names' letters, where they are known
        ("J Sainsbury shut 12 shops.", ["Sainsbury's"]),
        ("W H Smith shut 12 shops.", ["WH Smith"]),
        ("J Brandt shut 12 shops.", ["J Brandt"]),
        # breeds and wares
        ("He owns 40 Jersey cows and a Turkey carpet.", []),
        ("Jersey farmers lost 40 cows.", ["Jersey"]),
        # a surname that ends as an adverb does
        ("FORMER GOVERNOR JOHN TULLY DIES AT 91", ["JOHN TULLY"]),
    ],
)
def test_names_alone(text: str, names: list[str]) -> None:
    assert [actor.name for actor in find_actors(Document(text))] == names


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Bergmann owns 40% of Lofoten Fisk, a salmon farmer.", {"Bergmann": "person", "Lofoten Fisk": "organisation"}),
        (
            "Bergmann owns 40% of Lofoten Fisk, a salmon farmer. Lofoten Fisk lost €3m.",
            {"Bergmann": "person", "Lofoten Fisk": "organisation"},
        ),
        ("Tom Hill, a salmon farmer, lost 40 fish.", {"Tom Hill": "person"}),
        ("Vestra bought 40% of Tom Hill's farm.", {"Tom Hill": "person"}),
    ],
)
def test_what_has_shares_is_nobody(text: str, kinds: dict[str, str]) -> None:
    assert {actor.name: actor.kind for actor in find_actors(Document(text))} == kinds


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("They won six titles under coach Rui Faria.", "coach"),
        ("The under secretary Rui Faria left.", "under secretary"),
        ("Rui Faria, alias Captain Zorro, left.", None),
        ("Rui Faria, née Costa, left.", None),
    ],
)
def test_roles_alone(text: str, role: str | None) -> None:
    assert [actor.role for actor in find_actors(Document(text))] == [role]
