"""Rows in the words and figures of a reader."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newstables.display.wording import amount, number, period


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (31500, "31,500"),
        (0.3, "0.3"),
        (5.25, "5.25"),
        (0.0005, "0.0005"),
        (1_500_000, "1.5 million"),
        (2e9, "2 billion"),
        (-40, "-40"),
        (1234.56, "1,234.6"),
        (3.2e12, "3.2 trillion"),
    ],
)
def test_a_number_is_written_as_news_does(value: float, said: str) -> None:
    assert number(value) == said


@pytest.mark.parametrize(
    ("comparator", "value", "low", "high", "said"),
    [
        ("exact", 12.0, 12.0, 12.0, "12"),
        ("more_than", 160.0, 160.0, None, "> 160"),
        ("at_most", 40.0, None, 40.0, "≤ 40"),
        ("between", 16.0, 15.0, 17.0, "15 – 17"),
        ("about", None, 24.0, None, "≥ 24"),  # dozens
        ("about", None, None, None, "?"),
    ],
)
def test_an_amount_keeps_its_hedge(
    comparator: str, value: float | None, low: float | None, high: float | None, said: str
) -> None:
    assert amount({"comparator": comparator, "value": value, "value_low": low, "value_high": high}) == said


def _at(year: int, month: int = 1, day: int = 1) -> datetime:
    return datetime(year, month, day, tzinfo=UTC)


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (None, None, ""),
        (_at(2014), _at(2015), "2014"),
        (_at(2014, 8), _at(2014, 9), "Aug 2014"),
        (_at(2014, 12), _at(2015, 1), "Dec 2014"),
        (_at(2014, 9, 15), _at(2014, 9, 16), "15 Sep 2014"),
        (_at(2014, 8, 1), _at(2014, 9, 15), "1 Aug 2014 – 14 Sep 2014"),
        (_at(2014, 8, 1), None, "since 1 Aug 2014"),
        (None, _at(2014, 8, 1), "until 31 Jul 2014"),
    ],
)
def test_a_period_is_written_with_its_last_day(start: datetime | None, end: datetime | None, said: str) -> None:
    assert period(start, end) == said
