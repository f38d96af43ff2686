"""Who can do something on purpose, and of whom a verb foresees that he does it."""

from __future__ import annotations

import pytest

from newstables.language import Parse, parse
from newstables.language.questions import subject
from newstables.language.questions.doers import is_agentive


def read(text: str) -> Parse:
    return parse([text])[0]


NOUNS = [
    ("The mayor left.", "mayor", True),
    ("The firm left.", "firm", True),
    ("The navy left.", "navy", True),
    ("The crowd left.", "crowd", True),
    ("She left.", "She", True),
    ("Lima left.", "Lima", True),
    ("Monday came.", "Monday", False),
    ("The rain came.", "rain", False),
    ("The plan failed.", "plan", False),
]


@pytest.mark.parametrize(("text", "noun", "expected"), NOUNS)
def test_who_can_act(text: str, noun: str, expected: bool) -> None:
    found = read(text)
    assert is_agentive(found, found.words.index(noun)) is expected


# sentence, infinitive, who is foreseen to do it
FORESEEN = [
    ("The mayor expects a crowd to fill 400 seats.", "fill", "crowd"),
    ("The firm expects the police to make 40 arrests.", "make", "police"),
    ("The law forces the senate to approve 12 treaties a year.", "approve", "senate"),
    ("He wants a plan to cut 300 jobs.", "cut", None),
]


@pytest.mark.parametrize(("text", "verb", "doer"), FORESEEN)
def test_who_is_foreseen_to_do_it(text: str, verb: str, doer: str | None) -> None:
    found = read(text)
    who = subject(found, found.words.index(verb))
    assert (None if who is None else found.words[who]) == doer
