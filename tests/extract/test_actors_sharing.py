"""Persons who share a surname: two given names before it, a title that tells whom it means, a list of titles."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document

# text, the persons with their mentions
SHARING = [
    (
        "William and Olena Hartley left. Mr Hartley ran.",
        {"William Hartley": ["William", "Hartley"], "Olena Hartley": ["Olena Hartley"]},
    ),
    ("Kwame and Ama Mensah left. Mrs Mensah ran.", {"Kwame Mensah": ["Kwame"], "Ama Mensah": ["Ama Mensah", "Mensah"]}),
    (
        "Sunil and Anita Mehrotra left. Mr Mehrotra ran.",
        {"Sunil Mehrotra": ["Sunil", "Mehrotra"], "Anita Mehrotra": ["Anita Mehrotra"]},
    ),
    ("Carlos y Marta Quiroga left.", {"Carlos Quiroga": ["Carlos"], "Marta Quiroga": ["Marta Quiroga"]}),
    ("Brothers Tom and Alex Whitcombe left.", {"Tom Whitcombe": ["Tom"], "Alex Whitcombe": ["Alex Whitcombe"]}),
    # Two of two surnames.
    ("Li Wei and Li Na left.", {"Li Wei": ["Li Wei"], "Li Na": ["Li Na"]}),
    (
        "Tom Hartley ran. Hartley and Olena Brandt left.",
        {"Tom Hartley": ["Tom Hartley", "Hartley"], "Olena Brandt": ["Olena Brandt"]},
    ),
    ("Prince Harold and Ada Markwell left.", {"Prince Harold": ["Prince Harold"], "Ada Markwell": ["Ada Markwell"]}),
    # Whom a title means.
    (
        "President Omar Haddad met his wife, Leila Haddad. President Haddad ran. Mrs Haddad sat.",
        {"Omar Haddad": ["Omar Haddad", "Haddad"], "Leila Haddad": ["Leila Haddad", "Haddad"]},
    ),
    (
        "Mayor Tom Reyes met his brother Luis Reyes, a farmer. Mayor Reyes ran.",
        {"Tom Reyes": ["Tom Reyes", "Reyes"], "Luis Reyes": ["Luis Reyes"]},
    ),
]


@pytest.mark.parametrize(("text", "persons"), SHARING)
def test_persons_of_one_surname(text: str, persons: dict[str, list[str]]) -> None:
    found = {one.name: [mention.text for mention in one.mentions] for one in find_actors(Document(text))}
    assert found == persons


ROLES = [
    (
        "Aides like Ola Berg, chief of staff Jan Novak and the mayor's driver met.",
        {"Ola Berg": None, "Jan Novak": "chief of staff"},
    ),
    ("Ola Berg, adviser Jan Novak and two others met.", {"Ola Berg": None, "Jan Novak": "adviser"}),
    (
        "Ola Berg, spokeswoman for Mayor Jan Novak, sat.",
        {"Ola Berg": "spokeswoman for Mayor Jan Novak", "Jan Novak": "Mayor"},
    ),
    # An adverb opens the sentence; "Lady" is an office with "First" alone.
    ("However, a local political official, Jan Novak, left.", {"Jan Novak": "local political official"}),
    (
        "Former First Lady Ximena Castel and Lady Ana Duarte met.",
        {"Ximena Castel": "Former First Lady", "Lady Ana Duarte": None},
    ),
]


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_the_role_of_the_next_in_a_list(text: str, roles: dict[str, str | None]) -> None:
    assert {one.name: one.role for one in find_actors(Document(text)) if one.kind == "person"} == roles


def test_a_state_without_a_senate_has_none() -> None:
    text = "She sits on the Senate arms panel. She went to Russia. Russia is far, with Moscow, Russia."
    assert [one.country for one in find_actors(Document(text)) if one.name == "Senate"] == [None]
