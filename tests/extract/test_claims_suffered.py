"""Who did the harm that a participle tells of: not who or what suffered it in the clause before."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extract.reading import claims

SHELLED = "The clinic was bombed on Friday, killing 20 patients and injuring 60."
RANKED = "The exhibit has been closed to the index covering 30 ports in 2021, with a rise from 78 percent to 82."
ONE_HURT = "Two climbers fell from the ridge, one losing consciousness."

# sentence → a claim's words, and what it says.
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    ("The train was derailed by a rock, killing four.", "four", {"agent": "a rock", "event": "killed"}),
    ("Overnight a dozen guests were stabbed, resulting in one death.", "one death", {"agent": None}),
    ("The pipeline was attacked by rebels, killing two guards.", "two", {"agent": "rebels"}),
    (SHELLED, "20", {"agent": None, "event": "killed"}),
    (SHELLED, "60", {"agent": None, "event": "injured"}),
    ("She sits on a body of 40 judges.", "40", {"event": None}),
    ("Police found the bodies of 40 judges.", "40", {"event": "killed"}),
    ("The plane was shot down, killing all 40 aboard.", "40", {"agent": None}),
    ("The port was shelled, forcing 2,000 people to flee.", "2,000", {"agent": None, "event": "displaced"}),
    ("A lorry struck a bus that was parked there, killing two girls.", "two", {"agent": "A lorry"}),
    # What was fired, laid or thrown does harm itself; no harm is done by what is no harm.
    ("A bomb was set off outside the court, killing six people.", "six", {"agent": "A bomb"}),
    ("Dozens of shots were fired at the bus, wounding three.", "three", {"agent": "Dozens of shots"}),
    ("The grenade was thrown into a bar, injuring 11.", "11", {"agent": "The grenade"}),
    ("The side was led by Hale, scoring 30 points.", "30", {"agent": "The side"}),
    ("The firm was founded in 1990, employing 300 people.", "300", {"agent": "The firm"}),
    # What is planned is done by no "it"; a thing is how the participle right behind it tells.
    ("It is planned to inoculate 400 cows.", "400", {"agent": None, "action": "inoculate"}),
    ("It is hoped to raise 3 million pounds.", "3 million", {"agent": None}),
    ("The ministry said it is planning to hire 300 nurses.", "300", {"agent": "it"}),
    (RANKED, "30", {"agent": "the index"}),
    ("He left the house carrying two bags.", "two", {"agent": "He"}),
    # A number that does something itself counts nothing of what it does it to.
    ("The coach overturned, three suffering serious injuries.", "three", {"text": "three", "unit": "person"}),
    (ONE_HURT, "one", {"text": "one", "unit": "person"}),
    ("Three marching bands came.", "Three", {"unit": "band"}),
    ("He has two growing sons.", "two", {"unit": "son"}),
]


@pytest.mark.parametrize(("text", "words", "expected"), ROWS, ids=[f"{text}|{words}" for text, words, _ in ROWS])
def test_who_did_the_harm(text: str, words: str, expected: dict[str, Any]) -> None:
    claim = next(claim for claim in claims(text) if words in claim.text)
    assert {name: getattr(claim, name) for name in expected} == expected
