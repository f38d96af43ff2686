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
    ("The shop has two owners; Desta Alemu, 59.", "59", {"kind": "age"}),
    ("Police sought two men; Rustam, 33.", "33", {"kind": "age"}),
    ("The dead are Ida Moss, 41; Karl Reed, 14.", "14", {"kind": "age", "about": "Karl Reed"}),
    ("Two men were hurt; Karl Reed, 34, is in hospital.", "34", {"kind": "age", "about": "Karl Reed"}),
    ("She hired two aides; Ida Moss, 41.", "41", {"kind": "age", "about": "Ida Moss"}),
    ("Police named two suspects: Karl Reed, 41; Ida Moss, 34.", "34", {"kind": "age", "agent": "Police"}),
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


@pytest.mark.parametrize(
    ("text", "row", "unit"),
    [
        ("Norvik cut 31 jobs and Arda hired 14.", "14", "person"),
        ("The police seized 31 guns and arrested 14.", "14", "person"),
        ("The bank sacked 31 clerks and hired 14.", "14", "clerk"),
        ("The firm built 31 homes and sold 14.", "14", "home"),
        ("The police searched 31 homes and arrested 14.", "14", "person"),
        ("The navy boarded 31 ships and arrested 14.", "14", "ship"),
        ("Customs men stopped 31 lorries and detained 14.", "14", "lorry"),
        ("Raiders seized nine towns and sacked three.", "three", "town"),
        ("The museum bought 31 paintings and hung 14.", "14", "painting"),
        ("The broker filed 31 orders and executed 14.", "14", "order"),
        ("The school owned 31 vans and hired 14 more.", "14 more", "van"),
        ("The league relegated nine clubs and promoted three.", "three", "club"),
        ("The league has 31 clubs and expelled two.", "two", "club"),
        ("The court heard 31 cases and jailed 14.", "14", "person"),
        # What is done to those who were held or hurt, behind people.
        ("Nine are in good condition and three were released.", "three", "person"),
        ("Twelve men were held on Monday. Three were released on Tuesday.", "Three", "person"),
        ("Nine nurses were hurt. Two were discharged.", "Two", "person"),
        ("Forty books were printed. Three were released on Tuesday.", "Three", "book"),
        ("The band made 12 albums, and three were released.", "three", "album"),
        ("The lab found nine cells. Two were identified.", "Two", "cell"),
        # Of the one count of the sentence before, where nothing else was told of.
        ("The town has 40 schools. Twelve were closed on Monday.", "Twelve", "school"),
        ("The army intercepted 15 drones. Nine were shot down.", "Nine", "drone"),
        ("There were 12 fires. Three were in Oslo.", "Three", "fire"),
        ("Forty women were there. Two were flown to Lima.", "Two", "person"),
        ("The firm has 40 shops. Twelve were sacked.", "Twelve", "person"),
        ("The firm sold 40 cars and 12 lorries. Three were returned.", "Three", None),
        ("Ten men came to the 12 shops. Three were closed.", "Three", None),
        ("She has 12 cats. Three is enough.", "Three", None),
        ("Sales rose to 40 units. Twelve is the target.", "Twelve", None),
        ("The book has 40 pages. Ninety were printed.", "Ninety", None),
        # Who has injuries, and who comes overnight.
        ("The town confirmed the death of two men and injuries to nine.", "nine", "person"),
        ("The firm confirmed damage to 40 cars.", "40 cars", "car"),
        ("Some 300 refugees came on Monday and were followed by another 40 overnight.", "40", "refugee"),
        ("Fans queued for 12 overnight coaches.", "12 overnight coaches", "coach"),
    ],
)
def test_what_is_done_to_people_alone_counts_no_things(text: str, row: str, unit: str | None) -> None:
    assert next(claim for claim in claims(text) if claim.text == row).unit == unit


@pytest.mark.parametrize(
    "text", ["On the table: 7% study grants for all.", "On the list: 7% work bonuses and 14% study leave."]
)
def test_nothing_is_done_in_a_list_behind_a_colon(text: str) -> None:
    assert all(claim.action is None for claim in claims(text))


@pytest.mark.parametrize(
    "text",
    [
        "The navy boarded 31 ships and arrested 14.",
        "The museum hung nine paintings.",
        "The broker executed nine orders.",
        "The groom hired two vans.",
    ],
)
def test_nothing_befalls_things_that_befalls_people(text: str) -> None:
    assert all(claim.event is None for claim in claims(text))


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("By one estimate 900 had left.", ["900"]),
        ("By one count, 40 ships sank.", ["40 ships"]),
        ("He lost by one goal.", ["one goal"]),
        ("Two of the thieves were held; the third drowned.", ["Two of the thieves"]),
        ("Two of the boats were held; the third boat sank.", ["Two of the boats", "third boat"]),
    ],
)
def test_what_only_looks_counted(text: str, rows: list[str]) -> None:
    assert [claim.text for claim in claims(text)] == rows
