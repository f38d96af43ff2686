"""Given names and surnames that are other words too: "Will", "Oh", "Do"; names behind those of peoples."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Oh Se-hoon, mayor of Seoul, bought 12 buses.", ["Oh Se-hoon"]),
        ("Do Thi Ha won 3 prizes.", ["Do Thi Ha"]),
        ("Will King and Mark Page own nine shops.", ["Will King", "Mark Page"]),
        # one of a people, before a name in full
        ("Dane Jonas Vingegaard won by 3 minutes.", ["Jonas Vingegaard"]),
        ("German Angela Merkel said 40 came.", ["Angela Merkel"]),
        ("Clara Adams won 3 titles. Scot Adams was 2nd twice before.", ["Clara Adams"]),
        ("Thai police held 40 men.", []),
        ("The Co-op said 40 shops shut.", []),
        # a question
        ("Will Mark Page win 40 seats?", ["Mark Page"]),
    ],
)
def test_names_that_are_other_words(text: str, persons: list[str]) -> None:
    assert [actor.name for actor in find_actors(Document(text)) if actor.kind == "person"] == persons


@pytest.mark.parametrize(
    "text",
    [
        "German Fischer scored 12 goals and Dane Jensen nine.",
        "Finn Virtanen came 2nd, 12 seconds behind Dane Holm.",
        "Scot Duncan, 37, won 46 titles before German Weber coached him.",
        "The final pitted Thai Wong against Dane Jensen for 40 minutes.",
    ],
)
def test_a_people_before_a_surname_is_no_name(text: str) -> None:
    peoples = ("German ", "Dane ", "Finn ", "Scot ", "Thai ")
    assert not [actor.name for actor in find_actors(Document(text)) if actor.name.startswith(peoples)]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("She moved to the States in 1990.", ["United States"]),
        ("States of emergency hold in 12 towns.", []),
        ("Officials said States must pay $40.", []),
    ],
)
def test_the_states_have_their_article(text: str, named: list[str]) -> None:
    assert [actor.name for actor in find_actors(Document(text))] == named


def test_a_country_of_two_words_is_nobody() -> None:
    found = {actor.name: actor.kind for actor in find_actors(Document("It killed 40 in Guinea and Sierra Leone."))}
    assert found == {"Guinea": "country", "Sierra Leone": "country"}
