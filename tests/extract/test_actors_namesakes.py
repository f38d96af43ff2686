"""Namesakes as articles tell of them: whoever has a known name and a private trade, embassies, bodies of states."""

from __future__ import annotations

from functools import cache
from itertools import combinations

import pytest

from newstables.extractors.actors import actor_finder, find_actors
from newstables.language import parse
from newstables.language.annotate import Document
from newstables.records import Actor

KNOWN = (
    *("Barack Obama", "Donald Trump", "Joe Biden", "David Cameron", "John Kerry", "Boris Johnson", "Hillary Clinton"),
    *("Gordon Brown", "John Major", "Helen Clark", "Imran Khan", "Bill Gates", "Andy Murray", "Tom Jones"),
    *("Michael Jordan", "Elizabeth Taylor", "George Michael", "Paul Simon", "Chris Evans", "James Brown"),
)
TRADES = ("Police officer", "Inspector", "Teacher", "Firefighter", "Nurse")
SENDERS = ("US", "British", "French", "Russian", "Indian", "Japanese")
TOWNS = ("Kabul", "Nairobi", "Manila", "Lima", "Accra")
LANDS = ("Kenya", "Peru", "Nepal", "Ghana", "Chile")
BODIES = ("Supreme Court", "Ministry of Health", "Senate", "Labour Party")


def pairs() -> list[tuple[str, str, str]]:
    """(one article, another, the name in both)."""
    found = [
        (f"{name} spoke in the morning.", f"{trade} {name} was hurt in a crash, the hospital said.", name)
        for name in KNOWN
        for trade in TRADES
    ]
    for sender in SENDERS:
        name = f"{sender} Embassy"
        found += [
            (f"The {name} in {one} said it was shut.", f"The {name} in {other} said it was shut.", name)
            for one, other in combinations(TOWNS, 2)
        ]
    for body in BODIES:
        found += [
            (f"{one}'s {body} said it would wait.", f"{other}'s {body} said it would wait.", body)
            for one, other in combinations(LANDS, 2)
        ]
    return found


@cache
def actors() -> dict[str, list[Actor]]:
    """The actors of each article of the pairs, all read together."""
    texts = list(dict.fromkeys(text for one, other, _ in pairs() for text in (one, other)))
    documents = [Document(text) for text in texts]
    for document, tree in zip(documents, parse(texts), strict=True):
        document.parse = tree
    finder = actor_finder()
    finder.look_ahead(documents)
    return {document.text: finder(document) for document in documents}


@pytest.mark.parametrize(("one", "other", "name"), pairs())
def test_two_of_a_pair_share_no_id(one: str, other: str, name: str) -> None:
    ids = [{actor.actor_id for actor in actors()[text] if _is_called(actor, name)} for text in (one, other)]
    assert ids[0] and ids[1]
    assert not ids[0] & ids[1]


def _is_called(actor: Actor, name: str) -> bool:
    return actor.kind != "country" and any(name.endswith(mention.text) for mention in actor.mentions)


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        # whose a body is stands before it, in it, behind it
        ("The Italian Senate met.", "Italy's Senate met.", "Senate"),
        ("The Supreme Court of Ghana ruled.", "Ghana's Supreme Court ruled.", "Supreme Court"),
        ("The Senate in Manila voted.", "The Philippine Senate voted.", "Senate"),
        ("In Norway the Labour Party leads.", "Norway's Labour Party leads.", "Labour Party"),
        ("America's Supreme Court ruled.", "The US Supreme Court ruled.", "Supreme Court"),
        # an embassy by whatever name
        ("The US Embassy in Lusaka said so.", "The Embassy of the United States in Zambia said so.", "Embassy"),
        ("Canada's High Commission in Accra said so.", "The Canadian High Commission in Ghana said so.", "Commission"),
        # a known person with an office, or called by what he was
        ("Imran Khan, the party chairman, spoke.", "Imran Khan spoke.", "Imran Khan"),
        ("Boris Johnson, a former teacher, spoke.", "Boris Johnson spoke.", "Boris Johnson"),
        # police
        ("Sgt. Pete Lund said police held two men.", "Police Sergeant Pete Lund said so.", "Pete Lund"),
    ],
)
def test_one_actor_has_one_id(one: str, other: str, name: str) -> None:
    ids = [
        {actor.actor_id for actor in find_actors(Document(text)) if any(name in m.text for m in actor.mentions)}
        for text in (one, other)
    ]
    assert ids[0] == ids[1]
    assert len(ids[0]) == 1


def test_bodies_of_two_countries_in_one_article_are_two() -> None:
    text = (
        "Kenya's Supreme Court ruled on Monday. Ghana's Supreme Court did not, and the Supreme Court gave no reason. "
        "The US Embassy in Kabul closed, and the US Embassy in Nairobi stayed open."
    )
    found = [actor for actor in find_actors(Document(text)) if actor.kind == "organisation"]
    assert [(actor.name, actor.country, len(actor.mentions)) for actor in found] == [
        ("Supreme Court", "KEN", 1),
        ("Supreme Court", "GHA", 2),
        ("US Embassy", "USA", 1),
        ("US Embassy", "USA", 1),
    ]
    assert len({actor.actor_id for actor in found}) == 4


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("Inspector Ana Duarte of Ostrava Police said two were held.", "COP"),
        ("Constable Ana Duarte and Sergeant Omar Haddad were hurt.", "COP"),
        ("Sergeant Omar Haddad said the soldiers left before the police came.", "MIL"),
        ("Police suspect Omar Haddad of arson.", None),
        ("The captain Omar Haddad said police let the fans in.", None),
        ("Peru's Congress voted.", "LEG"),
        ("The Mexican Congress voted.", "LEG"),
        ("India's Congress lost.", None),
    ],
)
def test_sectors_by_what_stands_beside(text: str, sector: str | None) -> None:
    assert [actor.sector for actor in find_actors(Document(text)) if actor.kind != "country"][-1:] == [sector]


def test_a_party_called_after_a_people_keeps_its_name() -> None:
    parties = find_actors(Document("The Finns Party won 39 seats."))
    assert [actor.actor_id for actor in parties if actor.kind == "organisation"] == ["organisation:finns-party"]


def test_who_files_a_story_is_no_place() -> None:
    actors_of_story = find_actors(Document("OSLO, May 3 (AFP) - The mayor told AFP that 12 had left."))
    assert [(actor.name, len(actor.mentions)) for actor in actors_of_story] == [("Agence France-Presse", 1)]
