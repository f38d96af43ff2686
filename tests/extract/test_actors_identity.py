"""One id for one actor, never one for two: 200 pairs of namesakes."""

from __future__ import annotations

from itertools import combinations

import pytest

from newstables.extractors.actors import find_actors
from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.spellings import gather
from newstables.extractors.actors.who.identity import Identities
from newstables.extractors.actors.who.same_person import is_same
from newstables.extractors.actors.who.setting import Setting
from newstables.extractors.actors.word_classes import words_of
from newstables.language.annotate import Document

BODIES = (
    *(
        "Supreme Court",
        "High Court",
        "Parliament",
        "Senate",
        "Congress",
        "House of Representatives",
        "National Assembly",
    ),
    *(
        "Chamber of Deputies",
        "House of Commons",
        "Labour Party",
        "Conservative Party",
        "Socialist Party",
        "Green Party",
    ),
    *("Communist Party", "Democratic Party", "Republican Party", "Workers' Party", "Liberal Democratic Party"),
    *("Ministry of Health", "Ministry of Defence", "Foreign Office", "Home Office", "National Guard", "Royal Navy"),
    *("National Security Council", "Social Democratic Party"),
)
COUNTRIES = ("India", "Italy", "Hong Kong", "United Kingdom", "United States", "Kenya", "Japan", "Israel")
SURNAMES = ("Smith", "Chavez", "Castro", "Khan", "Kim", "Abbas", "Singh", "Bush", "Clinton", "Hussein")


def identity(text: str, name: str, kind: str) -> str:
    """The id of `name`, the one name of `text` beside the countries of it."""
    gazetteer = default_gazetteer()
    words = words_of(gazetteer)
    spans = [Span(text.index(name), text.index(name) + len(name), kind)]
    spans += [Span(at, at + len(c), "place") for c in COUNTRIES if (at := text.find(c)) >= 0]
    names = gather(sorted(spans), text, words, gazetteer)
    identities = Identities(text, words, gazetteer, Setting(names.values(), gazetteer))
    return identities.of(names[name, kind]).actor_id


def namesakes() -> list[tuple[str, str, str, str]]:
    """(one text, another, the name in both, its kind): two actors of one name."""
    pairs = [
        (f"{one}'s {body} met.", f"{other}'s {body} met.", body, "organisation")
        for body in BODIES
        for one, other in list(combinations(COUNTRIES, 2))[:7]
    ]
    pairs += [("Early on " + name + " left.", "Later " + name + " won.", name, "person") for name in SURNAMES]
    pairs += [(f"The {body} met on Monday.", f"The {body} rose.", body, "organisation") for body in BODIES[:8]]
    return pairs


def test_there_are_two_hundred_namesakes() -> None:
    assert len(namesakes()) >= 200


@pytest.mark.parametrize(("one", "other", "name", "kind"), namesakes())
def test_namesakes_share_no_id(one: str, other: str, name: str, kind: str) -> None:
    assert identity(one, name, kind) != identity(other, name, kind)


@pytest.mark.parametrize("body", BODIES)
def test_a_body_of_one_country_has_one_id(body: str) -> None:
    assert identity(f"Kenya's {body} met.", body, "organisation") == identity(
        f"The {body} of Kenya rose again.", body, "organisation"
    )


SAME = [
    ("Tony Abbott", "T. Abbott", True),
    ("Tony Abbott", "TONY ABBOTT", True),
    ("Tony Abbott", "Tony J. Abbott", True),
    ("Bashar al-Assad", "Bashar Assad", True),
    ("Martin Luther King Jr.", "Martin Luther King", True),
    ("Sam Vane Jr.", "Sam Vane Sr.", False),
    ("Tony Abbott", "Greg Abbott", False),
    ("Adam Brennan", "Clara Brennan", False),
    ("John Paul Jones", "John Peter Jones", False),
]


@pytest.mark.parametrize(("one", "other", "same"), SAME)
def test_full_names_of_one_person(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
    assert is_same(other, one) is same


def test_two_of_one_name_in_one_article_share_no_id() -> None:
    text = (
        "Omar Haddad, 34, was fined. Omar Haddad, 61, no relation, was not. Omar Haddad said he was glad. "
        "Sam Vane Sr. left with Sam Vane Jr. on Monday."
    )
    people = [actor for actor in find_actors(Document(text)) if actor.kind == "person"]
    assert [(actor.name, len(actor.mentions)) for actor in people] == [
        ("Omar Haddad", 1),
        ("Omar Haddad", 2),
        ("Sam Vane Sr.", 1),
        ("Sam Vane Jr.", 1),
    ]
    assert len({actor.actor_id for actor in people}) == len(people)


def test_a_birthday_makes_no_second_person() -> None:
    people = find_actors(Document("Omar Haddad, 34, was fined. Omar Haddad, 35, was freed."))
    assert [len(actor.mentions) for actor in people] == [2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who bears a firm's name is named in full before, and nobody else is
        ("Laura Cadbury, a nurse, said it was cold. Cadbury left at noon.", [("Laura Cadbury", "person", 2)]),
        ("Eugene Kaspersky was tired. Kaspersky left at noon.", [("Eugene Kaspersky", "person", 2)]),
        ("Mr Henkel sued. Mrs. Nordstrom did not.", [("Henkel", "person", 1), ("Nordstrom", "person", 1)]),
        # the firm is named before, or he leads it
        (
            "Dangote rose in early trade. Aliko Dangote was glad.",
            [("Dangote", "organisation", 1), ("Aliko Dangote", "person", 1)],
        ),
        (
            "Aliko Dangote, chairman of Dangote, said sales rose.",
            [("Aliko Dangote", "person", 1), ("Dangote", "organisation", 1)],
        ),
    ],
)
def test_who_bears_the_name_of_a_firm(text: str, expected: list[tuple[str, str, int]]) -> None:
    assert [(actor.name, actor.kind, len(actor.mentions)) for actor in find_actors(Document(text))] == expected


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Gordon Brown spoke in the house.", "GBR"),
        ("Gordon Brown, the former British prime minister, spoke.", "GBR"),
        ("Gordon Brown, prime minister until 2010, spoke.", "GBR"),
        # of another country, of no public role, of an age that is told beside no role
        ("Gordon Brown, a coach in Ghana, spoke.", "GHA"),
        ("John Major, an Ohio farmer, spoke.", None),
        ("Helen Clark, 42, was hurt.", None),
    ],
)
def test_a_namesake_of_somebody_known_has_no_country_of_his(text: str, country: str | None) -> None:
    assert [actor.country for actor in find_actors(Document(text)) if actor.kind == "person"] == [country]
