"""Lines of figures are no prose: a table, standings, results and terms give no claims; the sentences around them do."""

from __future__ import annotations

import pytest

from newstables.extractors.claims import find_claims
from newstables.language.annotate import Document

LEAD = "The hosts won 12 of their games this season, the league said on Sunday.\n\n"

TABLES = {
    "standings": "Team P W D L Pts\nHarwick 20 14 3 3 45\nLynford 20 12 5 3 41\nEastvale 20 11 2 7 35\n",
    "results": "Harwick 2 Lynford 1\nEastvale 0 Norrby 0\nStour 3 Ashby 2\n",
    "results with a day": "SATURDAY\nHarwick 2, Lynford 1\n\nEastvale 0, Norrby 0\n\nSUNDAY\nStour 3, Ashby 2\n",
    "terms of a bond": "Borrower: Harwick Water\nAmount: $200 million\nCoupon: 5.5 pct\nIssue price: 101.25\n",
    "prices": "Gold 1,923.40 +0.3%\nSilver 24.10 -1.2%\nCopper 8,412.00 +0.1%\n",
    "cells": "$11.67/month (yearly plan) | iOS 7 | 14 | Demo | 14 days\n",
    "rows of two cells": "Profit for the period | 4.9 | 4.1\nAssets held for sale | 117.3\n",
    "one row": "Harwick 20 14 3 3 45 18 45\n",
}


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_lines_of_figures_give_no_claims(table: str) -> None:
    text = LEAD + table + "\nSome 300 fans came.\n"
    assert [claim.text for claim in find_claims(Document(text), [])] == ["12 of their games", "Some 300 fans"]


PROSE = [
    "Harwick beat Lynford 2-1 on Sunday.\nEastvale lost 3-0.\nStour drew 1-1.\n",
    "Five are dead.\n12 were hurt in the blast\n40 people fled from their homes\n",
]


@pytest.mark.parametrize("text", PROSE)
def test_short_sentences_are_prose(text: str) -> None:
    assert len(find_claims(Document(text), [])) == 3


RANKINGS = [
    "Final: 1. Kenya 2:01.3; 2. Italy 2:02.9; 3. Spain 2:03.1; 4. Japan 2:04.0.",
    "Stage: 1. L. Ponte (Italy) 4 hours 12 minutes; 2. R. Sole (Spain) same time; 3. G. Lund (Norway) +8 seconds.",
    "Teams: 15-Ray Holt, 14-Ben Marsh, 13-Tom Vale, 12-Lee Ford, 11-Ian Crewe.",
]


@pytest.mark.parametrize("text", RANKINGS)
def test_a_ranking_in_one_line_gives_no_claims(text: str) -> None:
    assert find_claims(Document(text), []) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The reasons: 1. Prices rose 4 percent. 2. Rents were up 9 percent. 3. Wages fell 2 percent.", 3),
        ("Police held 12 Chechens, 15 Ingush and 3 Russians.", 3),
        ("They sent 14 Danes, 9 Swedes and 3 Poles.", 3),
    ],
)
def test_reasons_and_peoples_are_no_ranking(text: str, count: int) -> None:
    found = [claim for claim in find_claims(Document(text), []) if claim.kind != "number" or claim.value == 15]
    assert len(found) == count
