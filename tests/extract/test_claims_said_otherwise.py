"""What is said in other words of the same meaning gives the same row: other hedges, names, hyphens, marks before it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newstables.pipeline.stages import extract
from newstables.records import Article, Claim
from tests.extract.reading import claims

COLUMNS = (
    "value",
    "value_low",
    "value_high",
    "comparator",
    "kind",
    "unit",
    "action",
    "action_role",
    "event",
    "period_start",
)


def rows(text: str) -> list[Claim]:
    return extract(Article("s", "1", text, language="en", published_at=datetime(2024, 5, 6, tzinfo=UTC))).claims


def cells(text: str) -> list[tuple[object, ...]]:
    return [tuple(getattr(claim, column) for column in COLUMNS) for claim in rows(text)]


DEAD = "one person was killed and three others were hurt."
SPLIT = "The split will raise the number of shares to 10 million."

# Two ways to say the same.
SAME = [
    ("Sean Holt, 59, said he had heard the shots.", "Sean O'Holt, 59, said he had heard the shots."),
    ("Sean Holt, 59, said he had heard the shots.", "Sean O’Holt, 59, said he had heard the shots."),
    ("Ada Quill and Tom Rook, 27 and 29, were held.", "Ada Quill and Tom O'Rook, 27 and 29, were held."),
    ("Mary Hale (45) was jailed for theft.", "Mary O'Hale (45) was jailed for theft."),
    ("Ada Quill, 25, and Tom Rook, 26 were held.", "Ada Quill, 25, and Jorro Munk, 26 were held."),
    ("The fair drew more than 200 guests.", "The fair drew in excess of 200 guests."),
    ("The blast killed more than 20 people.", "The blast killed upwards of 20 people."),
    ("More than a thousand homes were lost.", "Upwards of a thousand homes were lost."),
    ("It grew from 3 million to more than $5 million.", "It grew from 3 million to in excess of $5 million."),
    ("Two 17-year-olds were held in Lynford.", "• Two 17-year-olds were held in Lynford."),
    ("Two 17-year-olds were held in Lynford.", "- Two 17-year-olds were held in Lynford."),
    ("Two 12- and 14-year-old boys were hurt.", "(Two 12- and 14-year-old boys were hurt.)"),
    ("Two 17-year-olds were held.", "“Two 17-year-olds were held,” Ada Quill said."),
    (SPLIT, f"• {SPLIT}"),
    ("Between 1600 and 1900 heat fell by 1.5 degrees.", "• Between 1600 and 1900 heat fell by 1.5 degrees."),
    ("A 20-strong team took 15-20 samples.", "A 20\u2011strong team took 15\u201020 samples."),
    (DEAD.capitalize(), f"Ada Quill said that {DEAD}"),
    (DEAD.capitalize(), f"Police said {DEAD}"),
    ("Two cooks – one 23 and the other 36 – were held.", "Two cooks - one 23 and the other 36 - were held."),
    (
        "Five men – two bakers and three clerks – are expected to survive.",
        "Five men - two bakers and three clerks - are expected to survive.",
    ),
    ("Her travels spanning more than 30 years ended.", "Her travels spanning over 30 years ended."),
    (
        "It was his first match, more than 1000 days since the last.",
        "It was his first match, over 1000 days since the last.",
    ),
    ("Some 60 were killed and more than 1,600 injured.", "Some 60 were killed and more than 1600 injured."),
    ("It has a capacity of up to 1,600 for balls.", "It has a capacity of up to 1600 for balls."),
    ("Guards also found two boys in the yard.", "Guards Also Found Two Boys in the Yard"),
    ("The blast kills 12 clerks in the market square.", "Blast Kills 12 Clerks in the Market Square"),
    ("One bridge had been closed.", "The mayor said one bridge had been closed."),
]


@pytest.mark.parametrize(("said", "otherwise"), SAME)
def test_the_same_said_otherwise(said: str, otherwise: str) -> None:
    assert cells(said) != []
    assert cells(otherwise) == cells(said)


# Nothing is counted here, however it is written.
NOTHING = [
    "“It is a start,” said one diplomat.",
    "“Go home,” said one man who was there.",
    "It burnt, according to one aide.",
    "He wants that one car and no other.",
    "The report said one reason was the rain.",
    "She said that one day he would be king.",
    "Call the police at 410–555–0100 or 555–0100.",
    "Call (020) 7946–0958, or 1–800–555–0100.",
    "Call 410\u2011555\u20110100.",
    "They sold boats until at least 2030.",
    "Sales were less than 2019 and 2020.",
    "The Group of Seven Will Meet in Lynford.",
    "He saw “Maroon 5” and Meal 2.",
    "He walked upwards of the mill in excess of zeal.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_counted(text: str) -> None:
    assert rows(text) == []


def test_a_range_with_a_dash_is_no_telephone_number() -> None:
    assert [(claim.value_low, claim.value_high) for claim in rows("They sold 150–1000 boats.")] == [(150.0, 1000.0)]


def test_a_time_that_something_goes_on_for_has_no_bound() -> None:
    found = rows("Over two days after the flood, crews cleared roads.") + rows(
        "Under 10 years of his rule, taxes rose."
    )
    assert {claim.comparator for claim in found} == {"exact"}


# Whose number it is where its noun is left out.
LEFT_OUT = [
    ("Nine people were killed and four wounded.", "four", "people"),
    ("The blasts killed more than 200 people and wounded more than 5,000.", "more than 5,000", "people"),
    ("Two clerks were killed and five wounded.", "five", "clerks"),
    ("The blast left 13 dead.", "13", None),
]


@pytest.mark.parametrize(("text", "number", "about"), LEFT_OUT)
def test_a_noun_left_out_is_the_one_before(text: str, number: str, about: str | None) -> None:
    (claim,) = (claim for claim in rows(text) if claim.text == number)
    assert claim.about == about


def test_a_hedge_is_stored_as_it_is_written() -> None:
    (claim,) = rows("The fair drew in excess of 200 guests.")
    assert (claim.text, claim.value_low, claim.value_high) == ("in excess of 200 guests", 200.0, None)


@pytest.mark.parametrize(
    "text",
    [
        "Rates will stay high through 2024 and at least 2025.",
        "It is delayed to 2026, or at least 2027.",
        "It will cost more than 2010 levels.",
        "The plant is set to last at least 2030.",
    ],
)
def test_a_year_behind_a_bound_counts_nothing(text: str) -> None:
    assert claims(text) == []


def test_one_of_things_told_of_counts_nothing() -> None:
    assert [claim.text for claim in claims("She said that one officer was hurt.")] == ["one officer"]
    assert claims("I told them that one chance would come.") == []


def test_under_before_a_length_of_time_is_less_than() -> None:
    found = claims("She came back under two hours after the storm.")
    assert [(claim.comparator, claim.value_high) for claim in found] == [("less_than", 2.0)]
