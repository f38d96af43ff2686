"""Sentences whose rows were once wrong, each with all that it gives."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

# What was once read wrong in real articles, retold: (sentence, the rows' text, value, unit, about).
LESSONS: list[tuple[str, list[tuple[str, float | None, str | None, str | None]]]] = [
    ("A $20 million grant helped.", [("$20 million", 20000000.0, "USD", "grant")]),
    ("It took a $2 million gain.", [("$2 million", 2000000.0, "USD", "gain")]),
    ("It lost 14 Canadian cents a share.", [("14 Canadian cents a share", 0.14, "CAD per share", "It")]),
    ("It earned $186 million a year ago.", [("$186 million", 186000000.0, "USD", None)]),
    ("It made millions of dollars in soft loans.", [("millions of dollars", None, "USD", "soft loans")]),
    (
        "Vega shares, which had risen all week, closed at $31.40, off 12 cents.",
        [("$31.40", 31.4, "USD", "Vega shares"), ("12 cents", 12, "cent", "Vega shares")],
    ),
    ("He expects the firm to earn $5 million.", [("$5 million", 5000000.0, "USD", None)]),
    ("Police say 40 people fled.", [("40 people", 40, "person", "people")]),
    ("The raids killed 500 minority Somalis.", [("500 minority Somalis", 500, "Somali", "minority Somalis")]),
    (
        "The blasts killed 200 people, including 12 Danes, and wounded over 5,000.",
        [
            ("200 people", 200, "person", "people"),
            ("12 Danes", 12, "Dane", "Danes"),
            ("over 5,000", 5000, "person", "people"),
        ],
    ),
    ("Over the last year the council has held 50 hearings.", [("50 hearings", 50, "hearing", "hearings")]),
    ("Children as young as 10 fought.", [("as young as 10", 10, "year of age", "Children")]),
    ("The peak lies at 35°01′57″N 43°38′47″E.", []),
    ("It is worth $US55,000 ($A82,000).", [("$US55,000", 55000, "USD", "It"), ("$A82,000", 82000, "AUD", "It")]),
    ("Vega rose 4 5/8 to 112 5/8.", [("4 5/8", 4.625, None, "Vega"), ("112 5/8", 112.625, None, "Vega")]),
    ("Chapter two tells how it began.", []),
    ("Economists expect a cut of half a point.", [("half a point", 0.5, "percentage point", "cut")]),
    (
        "Seats are 22 points below last year's 87 percent.",
        [("22 points", 22, "percentage point", "Seats"), ("87 percent", 87, "percent", None)],
    ),
    ("The council voted 12-0 last month.", [("12-0", 12, None, None)]),
    (
        "Half of the victims are under 30.",
        [("Half", 0.5, "victim", "victims"), ("under 30", 30, "year of age", None)],
    ),
    ("The temple dates from 575 B.C. or so.", []),
    ("The club is in the bottom three.", []),
    (
        "The mayor said 60 of the 90 seats are taken.",
        [("60", 60, "seat", "seats"), ("90 seats", 90, "seat", "seats")],
    ),
    (
        "Hughes put the vote at 27 percent for Labour, 25 for the Greens and 18 for Reform.",
        [("27 percent", 27, "percent", "vote"), ("25", 25, "percent", "vote"), ("18", 18, "percent", "vote")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LESSONS)
def test_a_lesson_learnt(text: str, expected: list[tuple[str, float | None, str | None, str | None]]) -> None:
    found = [(claim.text, claim.value, claim.unit, claim.about) for claim in claims(text)]
    assert found == [(span, pytest.approx(value), unit, about) for span, value, unit, about in expected]
