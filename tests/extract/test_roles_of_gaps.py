"""Who does what in a clause that leaves out its verb: "Norvik cut 300 jobs; Dunmore, 90"."""

from __future__ import annotations

from typing import Any

import pytest

from .reading import claims

JOBS = "Norvik shed 210 jobs; Arda Bank, 70."
LOANS = "The bank lent Peru $310m and Chile $140m."

# (sentence, the row's text, what its columns hold)
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # a comma where the verb is left out, behind a semicolon
    (JOBS, "70", {"kind": "count", "unit": "job", "about": "jobs", "agent": "Arda Bank", "event": "dismissed"}),
    (JOBS, "210 jobs", {"agent": "Norvik"}),
    ("Ida Moss won 31 votes; Karl Reed, 14.", "14", {"unit": "vote", "action": "win", "agent": "Karl Reed"}),
    ("Turin counted 31 burglaries; Milan, 14.", "14", {"kind": "count", "unit": "burglary", "agent": "Milan"}),
    ("The bank seeks €2bn; the union, twice that.", "twice", {"agent": "the union"}),
    # … or none
    ("Peru won 31 medals and Chile 14.", "14", {"action": "win", "action_role": "patient", "agent": "Chile"}),
    ("Norvik hired 31 cooks, Arda 14.", "14", {"event": "hired", "agent": "Arda"}),
    # ages behind names that follow people stay ages
    ("Police sought two suspects; Karl Reed, 14.", "14", {"kind": "age", "about": "Karl Reed"}),
    ("The dead are Ida Moss, 41; Karl Reed, 14.", "14", {"kind": "age", "about": "Karl Reed"}),
    ("Two men were hurt; Karl Reed, 34, is in hospital.", "34", {"kind": "age", "about": "Karl Reed"}),
    # who receives it gives nothing
    (LOANS, "$140m", {"action": "lend", "agent": "The bank"}),
    ("Norway gave Peru $31m, and Chile $14m.", "$14m", {"agent": "Norway"}),
    ("Norway spent $31m and Chile $14m.", "$14m", {"agent": "Chile"}),
    ("Nations pledged $31m, and companies $14m.", "$14m", {"agent": "companies"}),
    # a place does not have what it is told of
    ("Storms cut power to 31,000 homes in Wales, and in Cornwall to 8,000.", "8,000", {"about": None}),
    ("Pay rose to $31 in Wales, and prices to $14.", "$14", {"about": "prices"}),
]


@pytest.mark.parametrize(("text", "row", "columns"), ROWS)
def test_a_clause_without_a_verb_has_that_of_the_one_before(text: str, row: str, columns: dict[str, Any]) -> None:
    claim = next(claim for claim in claims(text) if claim.text == row)
    assert {column: getattr(claim, column) for column in columns} == columns
