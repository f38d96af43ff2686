"""Figures of one thing at several times, levels that are named before their figure, and what is no part of what."""

from __future__ import annotations

from typing import Any

import pytest

from .reading import claims

# (sentence, the row's text, what its columns hold)
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # only the first figure says of what all are
    (
        "Repayments were 36 million euros last month, after 163 million in January.",
        "163 million",
        {"about": "Repayments"},
    ),
    ("Turnover was 1.5 billion euros after 1.3 billion in the month before.", "1.3 billion", {"about": "Turnover"}),
    ("Orders rose 5.1 percent in May, after a 2 percent April rise.", "2 percent", {"about": "Orders"}),
    (
        "The mill expects losses of 28 million crowns this year, 55 million in 2018 and 73 million in 2019.",
        "73 million",
        {"about": "losses"},
    ),
    ("Norvik won 3 percent of the market in May and 5 percent in June.", "5 percent", {"about": "market"}),
    ("Growth was 3 percent in Spain, compared with 4 percent in Italy.", "4 percent", {"about": None}),
    ("He paid 30 euros for the book and 12 euros in May for the other.", "12 euros", {"about": None}),
    # by how much something moved is not what another move came from
    (
        "Sales rose 3 percent in May, compared with 5 percent in April.",
        "3 percent",
        {"trend": "up", "changed_from": None, "about": "Sales"},
    ),
    (
        "Profits will decline 4.5 percent next year against an estimated 2.2 percent rise this year.",
        "4.5 percent",
        {"trend": "down", "changed_from": None},
    ),
    ("The rate was 7 percent in May, compared with 5 percent in April.", "7 percent", {"changed_from": 5.0}),
    ("The rate rose to 7 percent in May, compared with 5 percent in April.", "7 percent", {"changed_from": 5.0}),
    (
        "The party gained 12 percent of the vote, compared with 8 percent in 2012.",
        "12 percent",
        {"changed_from": 8.0},
    ),
    # levels that are described or named
    (
        "Sales rose in January to an annual rate of 180 billion dollars from 178 billion dollars in December.",
        "180 billion dollars",
        {"trend": "up", "changed_from": 178e9, "about": "Sales"},
    ),
    (
        "Volume has risen to a daily average of more than 1,000 contracts, from 320 contracts last October.",
        "more than 1,000 contracts",
        {"trend": "up", "changed_from": 320.0},
    ),
    (
        "Output fell in May to an average 1.1 million barrels from 1.2 million in April.",
        "1.1 million barrels",
        {"trend": "down", "changed_from": 1.2e6},
    ),
    ("Prices dipped to a low of 8.5 dollars from a peak of over 30 dollars.", "over 30 dollars", {"about": "Prices"}),
    ("Curbs have lifted oil prices from a 13-year low of 8 dollars.", "8 dollars", {"about": "oil prices"}),
    ("The shares traded at a low of 99.70 euros.", "99.70 euros", {"about": "shares"}),
    ("The loan was raised to an interest rate of 7 percent.", "7 percent", {"about": "interest rate"}),
    ("The firm lost access to a fund of 3 million dollars.", "3 million dollars", {"trend": None}),
    ("Cuts would hold warming to the 2 degree range.", "2 degree", {"trend": None}),
    ("The price was rounded up to the next 1,000 dollars.", "1,000 dollars", {"trend": None}),
    (
        "It will raise production in the fall to an annual rate of more than 20 million pounds.",
        "more than 20 million pounds",
        {"trend": "up"},
    ),
]


@pytest.mark.parametrize(("sentence", "text", "columns"), ROWS)
def test_what_a_row_says(sentence: str, text: str, columns: dict[str, Any]) -> None:
    rows = [row for row in claims(sentence) if row.text == text]
    assert len(rows) == 1, [row.text for row in claims(sentence)]
    assert {name: getattr(rows[0], name) for name in columns} == columns


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("The fund will increase its nominees on the 15-member board to nine from six.", []),
        ("It carried a coupon of six percent and a price of 99 euros.", []),
        ("The group of 15 sailors, nine Danes and six Poles, was saved.", ["nine Danes", "six Poles"]),
    ],
)
def test_which_counts_are_parts(sentence: str, parts: list[str]) -> None:
    assert [row.text for row in claims(sentence) if row.part_of_start is not None] == parts
