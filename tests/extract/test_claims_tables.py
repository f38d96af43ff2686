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
