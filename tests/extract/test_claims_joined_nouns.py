"""What is counted where hyphens join its words, sizes stand before it, or it is a number word itself."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extract.reading import claims

AGE = {"kind": "age", "unit": "year of age"}
PENSIONS = "People of pension age (64 years for men) qualify."
GROWTH = "The boom is likely to go on with output nearly doubling to over 400,000 barrels by 2036."

# sentence → a claim's words, and what it says.
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # A verb and its particle, joined, have the plural at the particle.
    ("Rook had two previous run-ins with police.", "two", {"unit": "run-in", "unit_modifiers": "previous"}),
    ("Police told of 12 break-ins and two hold-ups.", "12", {"unit": "break-in"}),
    ("Police told of 12 break-ins and two hold-ups.", "two", {"unit": "hold-up"}),
    ("The fund backs 40 start-ups.", "40", {"unit": "start-up", "about": "start-ups"}),
    ("She did 30 push-ups.", "30", {"unit": "push-up"}),
    ("Three UPS drivers left.", "Three", {"unit": "driver"}),
    # Sizes before what is counted are amounts of their own, in words too, and of two the last has the unit.
    ("Two 16 and 17-year-old girls were held.", "Two", {"unit": "girl", "event": "arrested"}),
    ("Three 14- to 16-year-old boys were held.", "Three", {"unit": "boy"}),
    ("Four 16- and 17-year-olds were held.", "Four", {"unit": "person"}),
    ("Two 40- and 60-watt lamps broke.", "Two", {"unit": "lamp"}),
    ("Two 10- and 12-storey towers burned.", "Two", {"unit": "tower"}),
    ("He signed two three-year contracts.", "two", {"text": "two", "unit": "contract"}),
    ("He signed two three-year contracts.", "three-year", {"kind": "duration", "value": 3.0}),
    ("Two six-year-old boys ran off.", "six-year-old", AGE | {"about": "boys"}),
    ("A girl and two ten-year-olds ran off.", "two", {"unit": "person", "about": None}),
    ("It has four five-star restaurants.", "four", {"unit": "restaurant"}),
    # One four or six of a batter.
    ("Hale hit three fours and one six.", "one six", {"value": 1.0, "unit": "six"}),
    ("Hale hit three fours and one six.", "three", {"value": 3.0, "unit": "four"}),
    ("Rook took 2-26 in eight overs.", "2-26", {"kind": "score", "value": 2.0, "value_high": 26.0}),
    # Those joined share the state that stands behind them; whoever is given an option may use it.
    ("A blast in the port left two girls and one guard injured.", "two", {"event": "injured"}),
    ("A blast left one man dead and five others injured.", "one man", {"event": "killed"}),
    ("It has proposed granting an option to Ebsol to buy 72 flats.", "72", {"agent": "Ebsol"}),
    # A label of what is shown is told of by no number; nor does a road count anything, or "one" before a name.
    ("VIDEO: 2 dead in bus crash in Lima", "2", {"about": None, "event": "killed"}),
    ("The bus left US 19 and hit four cars.", "four", {"unit": "car"}),
    # The years of an age that the law or a mean sets are an age; those by which it moves are not.
    ("The retirement age is 65 years.", "65", AGE | {"about": "retirement age"}),
    (PENSIONS, "64", AGE | {"about": None}),
    ("The retirement age was raised by two years to 67 years.", "two", {"kind": "duration"}),
    ("The law sets a rise of two years in the pension age.", "two", {"kind": "duration"}),
    # How a sum is paid is not what it is of; what a sum in cash is of, without a name, is cash.
    ("The term has a total rental of $250,000 in cash.", "$250,000", {"about": "total rental"}),
    ("It will pay a dividend of 40 cents in cash.", "40 cents", {"about": "dividend"}),
    ("Police found $40,000 in cash.", "$40,000", {"about": "cash"}),
    # Who does it: people before a thing that they do something to, and the noun between "with" and its participle.
    ("Residents fitting the criteria who turn 18 in May get it.", "18", {"about": "Residents", "agent": "Residents"}),
    ("Residents meeting the mayor who lost 58 votes cheered.", "58", {"agent": "the mayor"}),
    (GROWTH, "doubling", {"about": "output"}),
    (GROWTH, "400,000", {"about": "output", "trend": "up"}),
]


@pytest.mark.parametrize(("text", "words", "expected"), ROWS, ids=[f"{text}|{words}" for text, words, _ in ROWS])
def test_what_is_counted(text: str, words: str, expected: dict[str, Any]) -> None:
    claim = next(claim for claim in claims(text) if words in claim.text)
    assert {name: getattr(claim, name) for name in expected} == expected


@pytest.mark.parametrize(
    "text",
    [
        "It showed the new 5 series saloon.",
        "The bus stopped near U.S. 63 and Elm Street.",
        "Snow blocked US 17-92.",
        "The card is of one Ada Hale of Johor.",
    ],
)
def test_what_counts_nothing(text: str) -> None:
    assert claims(text) == []


def test_a_phrase_may_end_with_its_text() -> None:
    assert [claim.text for claim in claims("two two two and : than two people 0’ 0")][3] == "two people"
