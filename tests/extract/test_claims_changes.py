"""Both ends of a change are rows, and the later one has the earlier one as changed_from."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newstables.extractors.claims import find_claims
from newstables.extractors.dates import find_dates
from newstables.language.annotate import Document
from newstables.records import Claim

# sentence → the earlier value, the later one, their unit.
CHANGES = [
    ("Between 2010 and 2020 the herd grew fivefold, from 400 to 2,000 animals.", 400, 2_000, "animal"),
    ("Fares between the cities rose from 30 to 40 euros.", 30, 40, "EUR"),
    ("The toll rose from 10 to 12.", 10, 12, None),
    ("Zinc rose from $1,100 on Monday to $1,180 on Friday.", 1_100, 1_180, "USD"),
    ("The count fell from 30 in 2010 to 12 in 2015.", 30, 12, None),
    ("Mileage grew from 18 miles per gallon in 2001 to 25 mpg.", 18, 25, "mile per gallon"),
    ("The wait was cut from nine hours to four.", 9, 4, "hour"),
    ("From 9 percent in May, the rate fell to 4 percent in June.", 9, 4, "percent"),
    ("From a low of 9 percent, support climbed to about 14 percent.", 9, 14, "percent"),
    ("Barley fell from $61 to $57.20 a tonne.", 61, 57.2, "USD per tonne"),
    ("Sales rose from 35m to 40m.", 35e6, 40e6, None),
    ("The fleet was halved from 60 to 30.", 60, 30, None),
    ("The share slipped from more than 14 percent to 9.", 14, 9, "percent"),
    ("Its stake will be raised from 2 to 3 million dollars.", 2e6, 3e6, "USD"),
    ("Unemployment rose to 9 percent from 7.", 7, 9, "percent"),
    ("Inflation quickened to 5.6 percent in May from 5.3.", 5.3, 5.6, "percent"),
    ("Profit fell to $84m in the quarter ended June 30 from $113m a year before.", 113e6, 84e6, "USD"),
    ("It wants to cut the deficit to 2 percent of GDP next year from an expected 3.1 percent.", 3.1, 2, "percent"),
    ("Some 80,000 homes lacked power, down from a peak of 214,000.", 214_000, 80_000, "home"),
    ("It held 61 seats, down from a record 78 in 2019.", 78, 61, "seat"),
    ("About 5,434 people were killed, up from 3,549 announced in the morning.", 3_549, 5_434, "person"),
    ("It led in 240 seats against 303 five years ago.", 303, 240, "seat"),
    ("Net profit was 412 million euros ($450 million), down from 503 million.", 503e6, 412e6, "EUR"),
    ("Net profit rose to 412 million euros ($450 million) from 390 million.", 390e6, 412e6, "EUR"),
    ("Revenue rose to $4.2bn in May from $3.9bn.", 3.9e9, 4.2e9, "USD"),
    ("It has 13 branches, up from seven.", 7, 13, "branch"),
    ("Sales jumped to 291,113 units as against 226,353 a year ago.", 226_353, 291_113, "unit"),
    ("Some 53% of Norwegians favoured it, down from 64% in 2016.", 64, 53, "percent"),
    ("It made $49m, a record, up from $37m.", 37e6, 49e6, "USD"),
    ("Turnout was put at 88 percent, the board said, up from 86 percent.", 86, 88, "percent"),
    ("Sales were $12m, up 20 percent from $10m.", 10e6, 12e6, "USD"),
    ("Joblessness was 5.2 percent, compared with a revised 5.5 percent last month.", 5.5, 5.2, "percent"),
    ("Profit was $540m, against $510m a year earlier.", 510e6, 540e6, "USD"),
    ("It lost $5m, compared with net income of $3m in the year-earlier quarter.", 3e6, 5e6, "USD"),
    ("Its net was $5m, up from a restated net of $3m.", 3e6, 5e6, "USD"),
    ("Net income slid to $5m, or 50 cents a share, from $6m.", 6e6, 5e6, "USD"),
    ("The index closed at 2,600, down 12 from Thursday's 2,612.", 2612, 2600, None),
]

# What it was is told in the money of what it is, and keeps its own unit in its own row.
OF_COINS = [
    ("Shares rose from 94 cents to $1.03.", 94, "cent", 0.94, 1.03, "up"),
    ("Income was $281m, with earnings of 47 cents a share, up from 43 cents.", 43, "cent per share", 43, 47, "up"),
    ("Shares slipped to 94 cents from $1.03.", 1.03, "USD", 103, 94, "down"),
    ("The fee is £1.20, up from 60p.", 60, "penny", 0.6, 1.2, "up"),
]

# Two numbers of which neither is the other's past.
NO_CHANGES = [
    "Trains between Kano and Lagos carried from 30 to 40 people.",
    "From 40 towns, crowds rose to greet 12 teams.",
    "From 9 percent it was clear, and the rate fell to a level of 4 dollars.",
    "Sales hit 40 million, its debt was up from 3 million.",
    "From 30 to 40 percent of voters stayed at home.",
    "Prices range from $60 to $40.",
    "Fees rose 5% to $12.",
    "Children aged from 12 to 10 came.",
    "It has 13 branches, from 7 firms.",
    "The forecast was revised from 5 to 7 per cent to 3 to 5 per cent.",
    "The index fell 5 points from 402 points.",
    "The shop has 12 clerks, against $40 of rent.",
]


def claims(text: str) -> list[Claim]:
    document = Document(text)
    return find_claims(document, find_dates(document, datetime(2021, 3, 10, tzinfo=UTC), "en"))


@pytest.mark.parametrize(("text", "before", "after", "unit"), CHANGES)
def test_both_ends_of_a_change_are_rows(text: str, before: float, after: float, unit: str | None) -> None:
    found = claims(text)
    [later] = [claim for claim in found if claim.changed_from is not None]
    earlier = next(claim for claim in found if claim.value == before)
    assert (earlier.value, earlier.unit, earlier.trend) == (before, unit, None)
    assert (later.value, later.unit, later.changed_from) == (after, unit, before)


@pytest.mark.parametrize("text", NO_CHANGES)
def test_a_range_and_a_comparison_are_no_change(text: str) -> None:
    assert all(claim.changed_from is None for claim in claims(text))


def test_figures_said_again_have_their_own_earlier_ends() -> None:
    found = claims(
        "It earned $20 million, or 50 cents a share, compared with $18 million, or 45 cents a share, last year."
    )
    assert [claim.changed_from for claim in found] == [18e6, 45, None, None]


def test_a_range_may_be_the_later_end() -> None:
    earlier, later = claims("Output will rise from 18 to 22-25 billion cubic metres.")
    assert (earlier.value, later.value_low, later.value_high, later.changed_from) == (18e9, 22e9, 25e9, 18e9)


@pytest.mark.parametrize(
    ("text", "low", "high", "before"),
    [
        ("It lifted its forecast from £40m to £45-48m.", 45e6, 48e6, 40e6),
        ("It lifted its forecast from £40m to £45m-48m.", 45e6, 48e6, 40e6),
        ("The mill cut its guidance from $2.5 billion to $2.1-$2.3 billion.", 2.1e9, 2.3e9, 2.5e9),
        ("Rents went up from €900 to €1,100–1,300.", 1_100, 1_300, 900),
        ("The levy rises from $10 to $12 - 3 years after it began.", 12, 12, 10),
    ],
)
def test_a_range_of_money_may_be_the_later_end(text: str, low: float, high: float, before: float) -> None:
    earlier, later, *_ = claims(text)
    assert (earlier.value, later.value_low, later.value_high, later.changed_from) == (before, low, high, before)


def test_the_direction_is_that_of_the_figures() -> None:
    _, later = claims("The forecast was revised from 4.8 to 4.7 percent.")
    assert later.trend == "down"


def test_an_end_keeps_its_hedge() -> None:
    earlier, later = claims("Losses grew from about 40 to more than 60 head.")
    assert (earlier.comparator, later.comparator, later.value_low, later.value_high) == ("about", "more_than", 60, None)


# Where the earlier end is told: behind what the later one is of, behind a time, without what a price is for.
EARLIER: list[tuple[str, str, float]] = [
    ("Farmers had cut 82 percent of the wheat, against 94 percent at this time last year.", "82 percent", 94),
    ("It rated 61 percent as good, as in May, and down from 62 percent a year ago.", "61 percent", 62),
    ("Lakes hold 7.4 million litres of water, up from 5.1 million in June.", "7.4 million litres", 5.1e6),
    ("Income fell to $212 million in the three months to June 30, from $247 million.", "$212 million", 247e6),
    ("Rates rose to 110 euros per tonne from around 20 euros in June.", "110 euros per tonne", 20),
    ("The rate of 7.4 percent is down from 9.1.", "7.4 percent", 9.1),
    ("The 40 cases are up from 31 in May.", "40 cases", 31),
    ("They pay interns 70,000 rupees a month, down from 206,000.", "70,000 rupees a month", 206e3),
    # A scale word is left out or not, by the size of what changed.
    ("Sales were $3.2 million, up from 2.9 a year ago.", "$3.2 million", 2.9e6),
    ("The fund holds $5 billion, up from 3 a decade ago.", "$5 billion", 3e9),
    ("Profit fell to $1.2 billion from 900 million.", "$1.2 billion", 900e6),
    ("Output rose to 4.1 million tonnes, up 12 percent from last year's 3.6 million.", "4.1 million tonnes", 3.6e6),
]


@pytest.mark.parametrize(("text", "later", "earlier"), EARLIER)
def test_the_earlier_end_is_found(text: str, later: str, earlier: float) -> None:
    found = {claim.text: claim for claim in claims(text)}
    assert found[later].changed_from == earlier
    ends = [claim for claim in found.values() if claim.value == earlier]
    assert [claim.unit for claim in ends] == [found[later].unit]


# The unit and the trend of a figure that leaves them to another.
SHARED: list[tuple[str, str, str, str | None]] = [
    ("Volumes were down 3 percent and prices up 8.", "8", "percent", "up"),
    ("Rain was 305 mm against an average of 114, or 2.7 times the norm.", "114", "millimetre", None),
    ("It trades at 11 times earnings, compared with 14 for its peers.", "14", "time", None),
    ("Crude settled $3.76, or 4 percent, lower at $90.66.", "$3.76", "USD", "down"),
    ("Crude settled $3.76, or 4 percent, lower at $90.66.", "4 percent", "percent", "down"),
    ("Diesel is 4 cents cheaper than a week earlier.", "4 cents", "cent", "down"),
    ("Fields give 1.1 tonnes more than a year ago.", "1.1 tonnes", "tonne", "up"),
]


@pytest.mark.parametrize(("text", "figure", "unit", "trend"), SHARED)
def test_a_figure_shares_unit_and_trend(text: str, figure: str, unit: str, trend: str | None) -> None:
    found = {claim.text: claim for claim in claims(text)}
    assert (found[figure].unit, found[figure].trend) == (unit, trend)


@pytest.mark.parametrize(("text", "before", "unit", "began", "after", "trend"), OF_COINS)
def test_a_change_from_coins_to_their_money(
    text: str, before: float, unit: str, began: float, after: float, trend: str
) -> None:
    found = claims(text)
    [later] = [claim for claim in found if claim.changed_from is not None]
    earlier = next(claim for claim in found if claim.value == before)
    assert earlier.unit == unit
    assert (later.changed_from, later.value, later.trend) == (began, after, trend)
