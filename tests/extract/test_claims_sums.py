"""Sums said again in brackets, and what a sum or how far it moved is of."""

from __future__ import annotations

from typing import Any

import pytest

from .reading import claims

# (sentence, the row's text, what its columns hold)
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # a bracket that says a sum again in other money: all of it is of the same, and for each of the same
    (
        "Sales rose to 9.1 billion euros ($9.8 billion; 7.9 billion).",
        "7.9 billion",
        {"unit": None, "kind": "number", "about": "Sales", "trend": "up"},
    ),
    ("Sales rose to 9.1 billion euros ($9.8 billion; £7.9 billion).", "$9.8 billion", {"trend": "up", "unit": "USD"}),
    ("Sales rose to 9.1 billion euros ($9.8 billion; £7.9 billion).", "£7.9 billion", {"trend": "up", "unit": "GBP"}),
    (
        "The price reached 50,000 yuan ($7,278; 6,885 euros; £5,785) per square metre.",
        "50,000 yuan",
        {"unit": "CNY per square metre"},
    ),
    (
        "The price reached 50,000 yuan ($7,278; 6,885 euros; £5,785) per square metre.",
        "6,885 euros",
        {"unit": "EUR per square metre", "about": "price", "action_role": None},
    ),
    ("A visit costs 900 shillings (less than $10) per session.", "less than $10", {"unit": "USD per session"}),
    ("A visit costs 900 shillings (less than $10) on a Monday.", "less than $10", {"unit": "USD"}),
    ("They run 10 billion yuan ($1.4 billion; 1.3 billion euros) in assets.", "10 billion yuan", {"about": "assets"}),
    (
        "He set up Ruba, a 50 million yuan ($7 million; 6 million euros) mill in Arda.",
        "6 million euros",
        {"about": "mill in Arda"},
    ),
    ("The fund holds 750 billion euros, of which 390 billion in grants.", "390 billion", {"unit": "EUR"}),
    # cents of a currency that is named, also before
    ("Revenue a seat fell to 7.8 euro cents from 8.3 euro cents.", "7.8 euro cents", {"value": 0.078, "unit": "EUR"}),
    (
        "It pays a dividend of 26 euro cents, up from 22 cents the year before.",
        "26 euro cents",
        {"value": 0.26, "changed_from": 0.22, "trend": "up", "about": "dividend"},
    ),
    ("It pays a dividend of 26 euro cents, up from 22 cents the year before.", "22 cents", {"unit": "EUR"}),
    ("Its dividend rose to 26 cents.", "26 cents", {"unit": "cent", "value": 26.0}),
    # what is worth a sum
    ("Police seized watches worth more than 600 million rubles.", "worth more than", {"about": "watches"}),
    ("Police seized a haul of watches worth more than 600 million rubles.", "worth more", {"about": "haul of watches"}),
    ("They gave donations worth 41bn won to the fund.", "41bn won", {"about": "donations", "unit": "KRW"}),
    ("He has shares worth a total of $3 million.", "$3 million", {"about": "shares"}),
    ("He has stocks of shares in funds worth a total of $3 million.", "$3 million", {"about": None}),
    ("Arda bought 11 million euros' worth, up a tenth.", "11 million euros", {"about": None}),
    (
        "He was wanted over a 336-million-ringgit (US$83 million) money-laundering scam.",
        "US$83 million",
        {"about": "money-laundering scam"},
    ),
    # what stands right before a bound, and how high a thing is
    ("He boasts approval ratings around 80%.", "80%", {"about": "approval ratings"}),
    ("He lives near Oslo around 80% of the year.", "80%", {"about": "year"}),
    ("The column was about 35 km above the sea level.", "about 35 km", {"about": "column"}),
    ("The birds fly about 35 km above the sea.", "about 35 km", {"about": None}),
    # debts are cleared; people are cleared of what they owe
    ("They have cleared debts of more than $1 billion.", "more than $1 billion", {"about": "debts"}),
    ("He cheated 17 clients of $270 million.", "$270 million", {"about": None}),
]


@pytest.mark.parametrize(("sentence", "text", "columns"), ROWS)
def test_a_sum_is_of_what_the_sentence_says(sentence: str, text: str, columns: dict[str, Any]) -> None:
    row = next(claim for claim in claims(sentence) if text in claim.text)
    assert {name: getattr(row, name) for name in columns} == columns


# (sentence, the change, what it is of, what is done to that)
CHANGES: list[tuple[str, str, str | None, str | None]] = [
    ("The trade reached a total value of 4 trillion yuan in May, up 6.5 percent.", "6.5 percent", "total value", None),
    ("Arda bought 20 billion euros of grain in May, up 2.5 percent.", "2.5 percent", "grain", None),
    ("The airline made a net profit of 2 billion euros - a 4.6 percent increase.", "4.6 percent", "net profit", None),
    ("Police held 1,800 drivers in May, a 90-percent increase.", "90-percent", "drivers", None),
    ("Police held 1,800 drivers in May, an increase of 90 percent.", "90 percent", "drivers", None),
    ("Vega had revenue of $60 million, representing 20 percent growth.", "20 percent", "revenue", None),
    ("The number reflects a 65 percent increase.", "65 percent", "number", "reflect"),
    ("Vega reflects a 65 percent increase.", "65 percent", None, None),
    ("Members rose from 7 to 145, an increase of 1,511%.", "1,511%", "Members", "rise"),
    # what a change is compared with is no part of it
    ("Car sales saw 14 percent growth year-on-year in May.", "14 percent", "Car sales", "see"),
    ("Its revenue represents a 38 percent year-on-year increase.", "38 percent", "Its revenue", "represent"),
    ("Output fell 3 percent year-on-year.", "3 percent", "Output", "fall"),
    # whose infinitive it is
    ("Producers had forecast gas output to decline by 20 percent.", "20 percent", "gas output", "decline"),
    ("The currency's value fluctuated by 30 percent.", "30 percent", "currency's value", "fluctuate"),
    # a whole that opens the clause
    ("Of the 186 fines paid, 46% were of cyclists.", "46%", "fines", None),
    ("Among club members, only 13% had one.", "13%", "club members", "have"),
    ("Of its revenue, 40 percent came from abroad.", "40 percent", "its revenue", "come"),
    ("Of course, 40 percent stayed at home.", "40 percent", None, "stay"),
    ("In the north, 40 percent stayed at home.", "40 percent", None, "stay"),
    ("Of these, 40 percent stayed at home.", "40 percent", None, "stay"),
    ("More than a third of people (36%) drink it.", "36%", "people", None),
]


@pytest.mark.parametrize(("sentence", "text", "about", "action"), CHANGES)
def test_a_change_or_share_is_of_what_the_clause_says(
    sentence: str, text: str, about: str | None, action: str | None
) -> None:
    row = next(claim for claim in claims(sentence) if text in claim.text)
    assert (row.about, row.action) == (about, action)
