"""Amounts as speech and wires tell them: negative sums, shares of a hundred, 1/5th, ages of groups, ends of ranges."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

Row = tuple[float | None, str, str | None]


def rows(text: str) -> list[Row]:
    return [(claim.value, claim.kind, claim.unit) for claim in claims(text)]


VALUES: list[tuple[str, list[Row]]] = [
    ("Cash flow was negative $71.5 million.", [(-71.5e6, "money", "USD")]),
    ("Growth came in at negative 2.1 percent.", [(-2.1, "percent", "percent")]),
    ("It was negative 12 degrees.", [(-12, "temperature", "degree")]),
    ("One in a hundred drivers failed.", [(0.01, "ratio", "driver")]),
    ("About one in a thousand has the gene.", [(0.001, "ratio", None)]),
    ("One in a million births shows it.", [(1e-6, "ratio", "birth")]),
    ("Seven-hundred-and-twelve pages were copied.", [(712, "count", "page")]),
    ("A two-hundred-and-fifty-year-old oak fell.", [(250, "age", "year of age")]),
    ("Some 15 lakhs of saplings were planted.", [(15e5, "count", "sapling")]),
    ("About 1/5th of shops are empty.", [(0.2, "fraction", "shop")]),
    ("Over 2/3rds of cyclists refused.", [(2 / 3, "fraction", "cyclist")]),
    ("The air was 31˚C.", [(31, "temperature", "degree Celsius")]),
    ("The beam is 14 in wide.", [(14, "measure", "inch")]),
    ("The snow was 8 in. deep.", [(8, "measure", "inch")]),
    ("They came 12 in. Then 40 left.", [(12, "number", None), (40, "number", None)]),
    ("The board is 4 feet 6 in. Then 40 left.", [(4.5, "measure", "foot"), (40, "number", None)]),
]

UNMOVED: list[tuple[str, list[Row]]] = [
    ("The fund had a negative return of 4 percent.", [(4, "percent", "percent")]),
    ("The tests were negative 40 minutes later.", [(40, "duration", "minute")]),
    ("His results were negative, $40 was refunded.", [(40, "money", "USD")]),
    ("He got negative 3 marks.", [(3, "count", "mark")]),
    ("One in a crowd of farmers fell.", []),
    ("The fair is on the 3rd.", []),
    ("There are 9 in wide use.", [(9, "number", None)]),
    ("They are 4 in high spirits.", [(4, "number", None)]),
]


@pytest.mark.parametrize(("text", "expected"), VALUES + UNMOVED)
def test_an_amount_is_worth_what_its_words_say(text: str, expected: list[Row]) -> None:
    assert rows(text) == [(pytest.approx(value), kind, unit) for value, kind, unit in expected]


AGES = [
    ("Children 12 and under ride free.", "at_most", 12),
    ("Entry is free for those 16 and under.", "at_most", 16),
    ("Women 60 or over may retire.", "at_least", 60),
    ("Anyone 70 and up gets a jab.", "at_least", 70),
]


@pytest.mark.parametrize(("text", "comparator", "value"), AGES)
def test_people_so_many_and_over_are_so_old(text: str, comparator: str, value: float) -> None:
    (claim,) = claims(text)
    assert (claim.kind, claim.comparator, claim.value) == ("age", comparator, value)


@pytest.mark.parametrize("text", ["Players 5 and under par led.", "They beat the visitors 30 and over the year lost."])
def test_so_many_and_under_of_a_game_is_no_age(text: str) -> None:
    assert all(claim.kind != "age" for claim in claims(text))


RANGES = [
    ("Two to three hundred thousand people fled.", 2e5, 3e5, "count"),
    ("Losses of five to six hundred million pounds are feared.", 5e8, 6e8, "money"),
    ("Between one and two hundred thousand homes lost power.", 1e5, 2e5, "count"),
    ("Twenty to three hundred thousand fish died.", 2e4, 3e5, "count"),
    ("Two to 300 thousand people came.", 2e3, 3e5, "count"),
    ("Between a third and a half of the crop is lost.", 1 / 3, 1 / 2, "fraction"),
    ("A third to a half of homes are empty.", 1 / 3, 1 / 2, "fraction"),
    ("Growth is between one and two percent.", 1, 2, "percent"),
]


@pytest.mark.parametrize(("text", "low", "high", "kind"), RANGES)
def test_both_ends_of_a_range_have_their_scale(text: str, low: float, high: float, kind: str) -> None:
    (claim,) = claims(text)
    found = (claim.value_low, claim.value_high, claim.kind, claim.comparator)
    assert found == (pytest.approx(low), pytest.approx(high), kind, "between")


@pytest.mark.parametrize(
    "text",
    ["Its stake grew from one-third to two-thirds.", "Sales fell by a third to a half of what they were."],
)
def test_shares_that_a_change_leads_from_are_no_range(text: str) -> None:
    assert all(claim.comparator != "between" for claim in claims(text))


@pytest.mark.parametrize("text", ["Some 30% fell ill.", "About 12% fell silent.", "Of voters, 9% dropped out."])
def test_a_share_that_does_something_has_no_trend(text: str) -> None:
    assert [claim.trend for claim in claims(text)] == [None]


def test_a_share_by_which_something_moves_keeps_its_trend() -> None:
    assert [claim.trend for claim in claims("The 5% drop hurt.")] == ["down"]
    assert [claim.trend for claim in claims("Support fell 30%.")] == ["down"]


@pytest.mark.parametrize("text", ["Ligue 1 clubs met.", "Some Ligue 1 clubs met.", "The Covid 1 patients slept."])
def test_one_counts_no_plural(text: str) -> None:
    assert claims(text) == []


def test_the_votes_by_which_somebody_is_backed_are_a_score() -> None:
    (votes,) = claims("Delegates backed her by 1,204-901.")
    assert (votes.kind, votes.value_low, votes.value_high) == ("score", 901, 1204)
    (crates,) = claims("The firm backed 300-400 growers.")
    assert (crates.kind, crates.comparator, crates.unit) == ("count", "between", "grower")


def test_a_hedge_before_a_third_makes_it_a_share() -> None:
    for text in ("Almost a third vote.", "Just over a third drink milk."):
        (share,) = claims(text)
        assert (share.value, share.kind) == (pytest.approx(1 / 3), "fraction")
    assert rows("She ordered a third drink.") == [(3, "ordinal", "drink")]
    assert rows("They fell out over a third term.") == [(3, "ordinal", "term")]


def test_three_quarters_that_went_by_are_no_share() -> None:
    assert rows("Profit fell for three quarters.") == []
    assert [row[:2] for row in rows("It spoke for three quarters of its growers.")] == [(0.75, "fraction")]


def test_two_figures_before_what_they_count_are_no_score() -> None:
    (growers,) = claims("It went to school, and 15-20 growers paid.")
    assert (growers.kind, growers.value_low, growers.value_high, growers.unit) == ("count", 15, 20, "grower")
    (score,) = claims("The side lost 15-20 on Friday.")
    assert score.kind == "score"


def test_the_sign_of_multiplication_is_not_counted() -> None:
    assert rows("The barge carried 1 x 30 tonne crane.") == [(30, "measure", "tonne")]
