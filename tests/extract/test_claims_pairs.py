"""Sentences with several numbers: ranges, shares, scores, lists, subsets, and what one figure lends the next."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newstables.extractors.claims import find_claims
from newstables.language.annotate import Document
from newstables.records import DateMention
from tests.extract.reading import claims


def rows(text: str) -> list[tuple[str, float | None, str | None]]:
    return [(claim.text, claim.value, claim.unit) for claim in claims(text)]


RANGES = [
    ("Each week we have another 15,000 to 20,000 guests.", 15000, 20000, "guest"),
    ("They have another 15,000 to 20,000 who came.", 15000, 20000, None),
    ("It takes 15-17 hours.", 15, 17, "hour"),
    ("It costs between $5 and $10 million.", 5e6, 10e6, "USD"),
    ("It costs $5-$10 million.", 5e6, 10e6, "USD"),
    ("It costs 2 to 3 million euros.", 2e6, 3e6, "EUR"),
    ("Some 20 to 30 percent of seats stay empty.", 20, 30, "percent"),
    ("10% to 20% of seats stay empty.", 10, 20, "percent"),
    ("From 400 to 600 guests will come.", 400, 600, "guest"),
    ("One or two trains run.", 1, 2, "train"),
    ("Flats measure from 45 sq m up to 90 sq m.", 45, 90, "square metre"),
    ("The toll is $5 or $6.", 5, 6, "USD"),
    ("The toll is £10 or £20.", 10, 20, "GBP"),
    ("Children aged 5 to 11 may enter.", 5, 11, "year of age"),
    # A scale is left to the first end only where that is the lower end then.
    ("Offers were between $700 and $2.4 million.", 700, 2.4e6, "USD"),
    ("Penalties range from £300 to £5m.", 300, 5e6, "GBP"),
    ("The prizes are worth from €250 to €3bn.", 250, 3e9, "EUR"),
    ("Boats there cost from $400 to $2 million.", 400, 2e6, "USD"),
    ("It drew crowds of between 800 and 1.4 million.", 800, 1.4e6, "person"),
    ("Offers were between $30 and $40 million.", 30e6, 40e6, "USD"),
    ("The age is 70 ± 4 million years.", 66e6, 74e6, "year"),
    # The second end may be the utmost, or a guess.
    ("A storm surge of 4 to as high as 7 feet is feared.", 4, 7, "foot"),
    ("Rents rose 3 to as much as 8 percent.", 3, 8, "percent"),
    ("The mud was 4 to perhaps 6 feet deep.", 4, 6, "foot"),
    ("It will take three to at most four weeks.", 3, 4, "week"),
    ("The bill is $3 to as much as $9 million.", 3e6, 9e6, "USD"),
    ("Between 30 and perhaps 40 guests came.", 30, 40, "guest"),
    ("Two or perhaps three goats fled.", 2, 3, "goat"),
    # An end in a smaller unit is in that of the other.
    ("They weigh between 800 g and 1.4 kg.", 0.8, 1.4, "kilogram"),
    ("It takes between 30 minutes and two hours.", 0.5, 2, "hour"),
    ("The ride lasts 90 seconds to 3 minutes.", 1.5, 3, "minute"),
    ("The gap is 50 cm to 2 metres wide.", 0.5, 2, "metre"),
]


@pytest.mark.parametrize(("text", "low", "high", "unit"), RANGES)
def test_two_ends_make_one_range(text: str, low: float, high: float, unit: str | None) -> None:
    (claim,) = claims(text)
    assert (claim.comparator, claim.value_low, claim.value_high, claim.unit) == ("between", low, high, unit)
    assert claim.value == (low + high) / 2


@pytest.mark.parametrize(
    ("text", "value", "earlier"),
    [
        ("Sales fell from 9 to 8 million.", 8e6, 9e6),
        ("Profit fell from $40 to $3 million.", 3e6, 40e6),
        ("Losses rose from $300 to $400 million.", 400e6, 300e6),
        ("Its users rose from 700 to 1.2 million.", 1.2e6, 700),
    ],
)
def test_a_change_may_fall_from_what_shares_its_scale(text: str, value: float, earlier: float) -> None:
    last = claims(text)[-1]
    assert (last.value, last.changed_from) == (value, earlier)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rents rose from 3 to as much as 8 percent.", [(3, "percent"), (8, "percent")]),
        ("They sold 30 to about 40 firms.", [(30, None), (40, "firm")]),
        ("It sold 30 goats to as many as 40 farmers.", [(30, "goat"), (40, "farmer")]),
        ("The delay rose 30 minutes to two hours.", [(30, "minute"), (2, "hour")]),
        ("Masons raised the wall 80 cm to 9 metres.", [(80, "centimetre"), (9, "metre")]),
        ("Seat prolonged it and extended the cover six months to two years.", [(6, "month"), (2, "year")]),
        ("The judge pushed the date back 9 days to three weeks.", [(9, "day"), (3, "week")]),
        ("They moved the fence 30 metres to one kilometre.", [(30, "metre"), (1, "kilometre")]),
        ("They cut the trip from 90 minutes to one hour.", [(90, "minute"), (1, "hour")]),
    ],
)
def test_what_moves_or_goes_to_others_is_no_range(text: str, found: list[tuple[float, str | None]]) -> None:
    assert [(claim.value, claim.unit) for claim in claims(text)] == found


def test_sums_that_are_no_guess_at_one_are_two() -> None:
    assert rows("Rooms cost €50 or €100.") == [("€50", 50, "EUR"), ("€100", 100, "EUR")]
    assert rows("He was fined £200 or £400.") == [("£200", 200, "GBP"), ("£400", 400, "GBP")]


def test_a_change_from_one_level_to_another_ends_at_the_second() -> None:
    before, after = claims("The toll rose from 10 to 12.")
    assert (before.value, before.changed_from, before.trend) == (10, None, None)
    assert (after.value, after.changed_from, after.trend) == (12, 10, "up")


def test_a_level_after_a_change_is_a_row_of_its_own() -> None:
    change, level = claims("Exports dropped 7% to $2.3 billion.")
    assert (change.value, change.unit, change.trend) == (7, "percent", "down")
    assert (level.value, level.unit, level.about) == (2.3e9, "USD", "Exports")


def test_an_earlier_level_is_a_row_without_a_trend() -> None:
    now, before = claims("It has 13 branches, up from seven.")
    assert (now.value, now.trend) == (13, "up")
    assert (before.value, before.unit, before.trend) == (7, "branch", None)


SCORES = ["The home side won 6-2.", "They lost 3–1 on Sunday.", "The court split in a 5-4 ruling."]


@pytest.mark.parametrize("text", SCORES)
def test_a_score_is_one_row(text: str) -> None:
    (claim,) = claims(text)
    assert (claim.kind, claim.unit) == ("score", None)


ORDINALS = [
    ("He is the third Dutch skipper to sink there.", 3, "skipper"),
    ("It was the club's 22nd trophy.", 22, "trophy"),
    ("It is the second-largest port.", 2, "port"),
]


@pytest.mark.parametrize(("text", "value", "unit"), ORDINALS)
def test_an_ordinal_says_what_it_numbers(text: str, value: float, unit: str) -> None:
    (claim,) = claims(text)
    assert (claim.kind, claim.value, claim.unit) == ("ordinal", value, unit)


def test_a_list_shares_the_unit_at_its_end() -> None:
    assert rows("They freed ten, twelve and fifteen sailors.") == [
        ("ten", 10, "sailor"),
        ("twelve", 12, "sailor"),
        ("fifteen sailors", 15, "sailor"),
    ]


def test_a_subset_is_a_row_beside_the_whole() -> None:
    assert rows("The fire killed 36 people, including 12 children.") == [
        ("36 people", 36, "person"),
        ("12 children", 12, "child"),
    ]


def test_a_number_without_a_noun_takes_the_one_before() -> None:
    assert rows("The crash killed 12 pilgrims and injured 30.") == [
        ("12 pilgrims", 12, "pilgrim"),
        ("30", 30, "pilgrim"),
    ]


def test_a_figure_in_another_unit_keeps_trend_and_hedge() -> None:
    first, second = claims("The index lost 190 points, or 0.6%.")
    assert (first.trend, second.trend) == ("down", "down")
    first, second = claims("It weighs just under 80kg (176 lb).")
    assert (first.comparator, second.comparator) == ("less_than", "less_than")


def test_a_date_is_never_a_claim_and_a_duration_points_to_its_mention() -> None:
    text = "On 5 May it had stood for 18 months."
    day = DateMention(3, 8, "5 May", "DATE", "2014-05-05", starts_at=datetime(2014, 5, 5, tzinfo=UTC))
    span = DateMention(26, 35, "18 months", "DURATION", "P18M")
    (claim,) = find_claims(Document(text), [day, span])
    assert (claim.text, claim.kind, claim.date_start) == ("18 months", "duration", 26)


def test_so_far_makes_a_count_cumulative() -> None:
    assert claims("The strike has cost 400 jobs so far.")[0].is_cumulative
    assert not claims("The strike has cost 400 jobs.")[0].is_cumulative
    assert not claims("A blast cost 400 jobs, bringing the loss since May to 900.")[0].is_cumulative


TEXT = "$£€.,;:()-–%'’\" \n" + "0123456789"
WORDS = [
    "two",
    "one",
    "million",
    "of",
    "the",
    "more",
    "than",
    "between",
    "and",
    "to",
    "percent",
    "people",
    "killed",
    "rose",
]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(WORDS), st.text(TEXT, max_size=4)), max_size=40), st.sampled_from(["", " "]))
@example(["0'0", "'0", "to", "0", "'", "more"], "")  # looked for a word before the first
@example(["2’0’", "people"], " ")  # two numbers of one word, of which one would reach over the other
@example(["(", "0’0"], "")  # two numbers of one word, behind which the text ends
def test_offsets_slice_back_to_the_text(parts: list[str], gap: str) -> None:
    text = gap.join(parts)
    end = 0
    for claim in claims(text):
        assert text[claim.start : claim.end] == claim.text
        assert claim.start <= claim.number_start < claim.number_end <= claim.end
        assert claim.start >= end
        end = claim.end
        assert text[claim.sentence_start : claim.sentence_start + len(claim.sentence)] == claim.sentence
        if claim.about is not None:
            assert claim.about_start is not None
            assert text[claim.about_start : claim.about_end] == claim.about
        if claim.value_low is not None and claim.value is not None:
            assert claim.value_low <= claim.value
        if claim.value_high is not None and claim.value is not None:
            assert claim.value <= claim.value_high


def test_a_hypothesis_and_a_denial_state_nothing() -> None:
    assert claims("If 50 MPs resign, it falls.")[0].claim_status == "hypothetical"
    assert claims("He denied that 40 people died.")[0].claim_status == "denied"


def test_a_height_in_feet_and_inches_is_one_measure() -> None:
    assert rows("He is 6ft 3in tall.") == [("6ft 3in", 6.25, "foot")]


def test_initials_in_the_plural_are_counted() -> None:
    assert rows("The party has 12 MPs.") == [("12 MPs", 12, "MP")]
    assert rows("30-plus lawyers signed.") == [("30-plus lawyers", 30, "lawyer")]
    assert rows("It saw 12 deaths per 100,000 people.") == [
        ("12 deaths per 100,000 people", 12, "death per 100,000 people")
    ]


def test_shares_of_two_beside_a_dash_are_two() -> None:
    assert rows("Hale leads Moss 53-38 percent.") == [("53", 53, "percent"), ("38 percent", 38, "percent")]
    assert [value for _, value, _ in rows("They oppose it 52 – 45 percent.")] == [52, 45]
    assert [claim.comparator for claim in claims("Rents rose 40-50 percent.")] == ["between"]


def test_so_many_in_every_so_many_are_a_share() -> None:
    assert rows("Two adults in every five are out of work.") == [("Two adults in every five", 0.4, "adult")]
    assert [claim.kind for claim in claims("It shut two shops in every town.")] == ["count"]
    assert [claim.kind for claim in claims("Six adults in every five wards left.")] != ["ratio"]
