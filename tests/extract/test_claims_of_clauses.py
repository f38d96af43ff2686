"""Whose amount it is, what is done and by whom: multiples, levels, rates before their nouns, plans and who has them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extract.reading import claims

LOSSES = "Banque Lorraine said Thursday its 2016 annual losses more than doubled to 2.1 billion euros."

# sentence → a claim's words, and what it says.
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # So many times as much of a thing is told of that thing; of a limit or a price it is not.
    ("Pupils there drink three times as much cola as milk.", "three", {"about": "cola", "action_role": "patient"}),
    ("The hosts had to make twice as many saves.", "twice", {"about": "saves", "agent": "The hosts"}),
    ("The bus carried four times the number of passengers allowed.", "four", {"about": "number of passengers"}),
    ("Less than half as many Afghans were given asylum.", "half", {"about": "Afghans", "action": "give"}),
    ("Its fleet is five times the size of Norway's.", "five", {"about": "Its fleet"}),
    ("He had three times the legal limit.", "three", {"about": None}),
    ("In May Peru doubled the number of pupils it helps.", "doubled", {"about": "number of pupils"}),
    # "More than" hedges the verb of a multiple, which is what is done, and by whom.
    (LOSSES, "doubled", {"about": "its 2016 annual losses", "agent": "its 2016 annual losses"}),
    (LOSSES, "2.1 billion", {"about": "its 2016 annual losses", "action": "double"}),
    ("The charity said gifts had more than quadrupled.", "quadrupled", {"about": "gifts", "action": "quadruple"}),
    ("The cost has since more than trebled.", "trebled", {"about": "cost", "action": "treble"}),
    ("Rents in Oslo have more than doubled.", "doubled", {"about": "Rents in Oslo", "action_role": None}),
    ("The port more than doubled its output.", "doubled", {"about": "its output", "agent": "The port"}),
    ("The state has approved 24 mergers, more than doubling last year's number.", "doubling", {"action": "double"}),
    ("Ms Cherono promised to halve fees.", "halve", {"action": "halve", "agent": "Ms Cherono"}),
    ("The debt was doubled by the bank.", "doubled", {"about": "debt", "agent": "the bank", "action_role": None}),
    # A rate before its noun is told of the noun; a plural behind it begins a clause.
    ("Wages are below the 9 pounds an hour minimum set by the state.", "9 pounds", {"about": "minimum"}),
    ("The plan rests on a 60 dollars a barrel oil price.", "60", {"about": "oil price"}),
    ("Output passed the 2 million barrels a day mark.", "2 million", {"about": "mark"}),
    ("The 9 pounds an hour cleaners earn is too little.", "9 pounds", {"about": None}),
    ("They get 40 dollars a day plus meals.", "40", {"about": None}),
]


@pytest.mark.parametrize(("text", "words", "expected"), ROWS, ids=[f"{text}|{words}" for text, words, _ in ROWS])
def test_a_claim_says_whose_amount_it_is_and_who_does_what(text: str, words: str, expected: dict[str, Any]) -> None:
    claim = next(claim for claim in claims(text) if words in claim.text)
    assert {name: getattr(claim, name) for name in expected} == expected
