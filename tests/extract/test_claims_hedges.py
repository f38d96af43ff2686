"""Hedges before and behind an amount, each with its comparator; and words that hedge nothing where they stand."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

BEFORE: dict[str, str] = {
    "upwards of": "more_than", "north of": "more_than", "well over": "more_than", "just over": "more_than",
    "in excess of": "more_than", "topping": "more_than", "south of": "less_than", "just shy of": "less_than",
    "shy of": "less_than", "just under": "less_than", "just short of": "less_than", "a little short of": "less_than",
    "well short of": "less_than", "fewer than": "less_than", "not quite": "less_than", "no more than": "at_most",
    "up to": "at_most", "as many as": "at_most", "at most": "at_most", "at or below": "at_most",
    "less than or equal to": "at_most", "no fewer than": "at_least", "at least": "at_least", "as few as": "at_least",
    "at or above": "at_least", "equal to or more than": "at_least", "greater than or equal to": "at_least",
    "nothing less than": "at_least", "at a minimum,": "at_least", "nearly": "about", "an estimated": "about",
    "close to": "about", "in the region of": "about", "in the ballpark of": "about", "of the order of": "about",
    "something like": "about", "more like": "about", "not far short of": "about", "not far off": "about",
    "scarcely": "about", "probably": "about", "round about": "about", "c.": "about", "ca.": "about", "circa": "about",
    "a reported": "exact", "a staggering": "exact", "a mere": "exact", "exactly": "exact",
}  # fmt: skip
BEHIND: dict[str, str] = {
    "or more": "at_least", "and counting": "at_least", ", and counting": "at_least", "at least": "at_least",
    ", at least": "at_least", "and more": "at_least", "or less": "at_most", ", at most": "at_most", "or so": "about",
    "give or take": "about", ", give or take": "about", ", or thereabouts": "about",
}  # fmt: skip
# A sentence with one number and its comparator.
OTHERS: list[tuple[str, str]] = [
    ("Some 60 goats or more were lost.", "at_least"),
    ("They waited a good 20 minutes.", "at_least"),
    ("They took a good three points.", "exact"),
    ("It took a good 12 months.", "at_least"),
    ("It was a good 12 months for farmers.", "exact"),
    ("It was a good 12-month run.", "exact"),
    ("The bus stopped just short of 12 people.", "exact"),
    ("The plane landed well short of 40 metres.", "exact"),
    ("The dam holds just short of 40 tonnes.", "less_than"),
    ("Nothing under 40 was sold.", "less_than"),
    ("The toll crossed 400 on Monday.", "more_than"),
    ("Sales passed 40,000 last year.", "more_than"),
    ("The index broke through 12,000.", "more_than"),
    ("She crossed 12 off the list.", "exact"),
    ("He passed 18 in May.", "exact"),
    ("A valve holds a pressure of over 95.", "more_than"),
    ("Police approached 12 in the bar.", "exact"),
    ("The car crashed through 12.", "exact"),
    ("The moon eclipses 40 percent of the sun.", "exact"),
    ("It fell short of the 60 votes that it needed.", "exact"),
    ("They bought 60 goats and more sheep.", "exact"),
    ("They sold 60 goats, or more than in May.", "exact"),
    ("They sold 60 goats, at least in May.", "exact"),
    ("She has hepatitis C. 60 others do.", "exact"),
    # "about" before what is talked about, and before a rough number
    ("Riders complained about 12 delays.", "exact"),
    ("She was anxious about 12 exams.", "exact"),
    ("She made a film about 12 nurses.", "exact"),
    ("She made a film about 90 minutes long.", "about"),
    ("The mayor was told about 30 leaks.", "exact"),
    ("The mayor told about 30 staff to go home.", "about"),
    ("Police found out about 14 cases.", "exact"),
    ("Police found about 14 cases.", "about"),
    ("Police heard about 12 shots.", "about"),
    ("The office had about 40 complaints.", "about"),
    # a preposition of place behind its verb
    ("The ship sailed around 12 islands.", "exact"),
    ("Troops were posted around 14 villages.", "exact"),
    ("Rain hit around 12 villages.", "about"),
    ("The toll rose above 40 deaths.", "more_than"),
    ("The march went past 14 shops.", "exact"),
    ("The mob burned over 12 homes.", "more_than"),
    # a verb whose amount is a bound
    ("Arrests top 600.", "more_than"),
    ("The bill tops $6 million.", "more_than"),
    ("Sales crossed $6 million.", "more_than"),
    ("Sales broke through $6 million.", "more_than"),
    ("The toll passed 600.", "more_than"),
    ("The toll climbs past 600.", "more_than"),
    ("The toll has gone past 600.", "more_than"),
    ("The toll nears 600.", "about"),
    ("Losses approach 60 percent.", "about"),
    ("The plane approached 12 houses.", "exact"),
    ("The train crossed 12 bridges.", "exact"),
    ("She passed 12 exams.", "exact"),
    ("Congress passed $6 million in aid.", "exact"),
    ("The top 600 firms pay tax.", "exact"),
]


@pytest.mark.parametrize(("hedge", "comparator"), BEFORE.items())
def test_a_hedge_before_an_amount_is_kept(hedge: str, comparator: str) -> None:
    found = claims(f"The scheme cost {hedge} $60.") + claims(f"He has {hedge} 60 goats.")
    assert [(claim.value, claim.comparator) for claim in found] == [(60, comparator)] * 2


@pytest.mark.parametrize(("hedge", "comparator"), BEHIND.items())
def test_a_hedge_behind_an_amount_is_kept(hedge: str, comparator: str) -> None:
    hedge = hedge if hedge.startswith(",") else " " + hedge
    found = claims(f"The scheme cost $60{hedge}.") + claims(f"He has 60 goats{hedge}.")
    assert [(claim.value, claim.comparator) for claim in found] == [(60, comparator)] * 2


@pytest.mark.parametrize(
    ("text", "comparators"),
    [
        ("Repairs will cost an estimated 6 billion kronor ($570 million; €530 million).", ["about"] * 3),
        ("About 5,000 acres (2,000 hectares) burned.", ["about"] * 2),
        ("Less than 10% (4 patients) needed oxygen.", ["less_than", "exact"]),
        ("More than 1,200 firms (600 in Gujarat) took part.", ["more_than", "exact"]),
        ("Over half (312 pupils) walk to school.", ["more_than", "exact"]),
        ("He paid about $300 (£240); £20 was tax.", ["about", "about", "exact"]),
    ],
)
def test_a_hedge_is_meant_for_what_brackets_say_again(text: str, comparators: list[str]) -> None:
    assert [claim.comparator for claim in claims(text)] == comparators


@pytest.mark.parametrize(("text", "comparator"), OTHERS)
def test_a_word_hedges_only_where_it_is_told_of_the_amount(text: str, comparator: str) -> None:
    assert [claim.comparator for claim in claims(text)] == [comparator]


@pytest.mark.parametrize(
    "text", ["Her blood pressure was 140 over 90.", "She had a systolic and diastolic pressure of 140 over 90."]
)
def test_a_pressure_of_blood_is_two_figures_without_a_hedge(text: str) -> None:
    assert [(claim.value, claim.comparator) for claim in claims(text)] == [(140, "exact"), (90, "exact")]


@pytest.mark.parametrize(
    ("text", "comparators"),
    [
        ("Treated mice lived 25 per cent longer than 40 untreated ones.", ["exact", "exact"]),
        ("The wall is two metres higher than 40 others.", ["exact", "exact"]),
        ("The bill was 5% more than $40.", ["exact", "exact"]),
        ("Sales rose 4 percent, more than 12 million.", ["exact", "more_than"]),
        ("In two years more than 40 ships sank.", ["exact", "more_than"]),
        ("The ban lasted longer than 40 minutes.", ["more_than"]),
        ("Gilas turned the ball over 21 times.", ["exact"]),
        ("The bridge gave way under 60 pilgrims.", ["exact"]),
        ("The roof collapsed under 40 tonnes of snow.", ["exact"]),
        ("Shares collapsed under 40 cents.", ["less_than"]),
        ("He paid under 40 euros.", ["less_than"]),
        ("He has scored goals over 12 times.", ["more_than"]),
        ("He turned down the offer over 12 times.", ["more_than"]),
        ("He knocked on the door over 12 times.", ["more_than"]),
        ("He handed out leaflets over 12 times.", ["more_than"]),
        ("The clerk handed the keys over 12 times.", ["exact"]),
        ("The index collapsed under 4,000 points.", ["less_than"]),
        ("The stock of cod collapsed under 500 tonnes.", ["less_than"]),
        ("Two miners were trapped under 30 metres of rock.", ["exact", "exact"]),
        ("For 20 percent more than 40 people came.", ["exact", "more_than"]),
        ("She ran the marathon over 12 times.", ["more_than"]),
    ],
)
def test_a_comparative_behind_an_amount_says_by_how_much(text: str, comparators: list[str]) -> None:
    assert [claim.comparator for claim in claims(text)] == comparators
