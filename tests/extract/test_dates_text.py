"""Time expressions in any text: exact offsets and linear time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newstables.extractors.dates import find_dates
from newstables.extractors.dates.calendar_values import easter, interval, nth_weekday
from newstables.extractors.dates.vocabulary import hedges, lexicon
from newstables.language.annotate import Document
from tests.growth import cpu_seconds, takes_less

PUBLISHED = datetime(2014, 9, 17, 12, tzinfo=UTC)
CORPUS = Path(__file__).parents[2].parent / "shared" / "corpora" / "timebank"
WORDS = sorted(
    {word for section in ("months", "weekdays", "units", "references", "holidays") for word in lexicon()[section]}
    | set(hedges())
    | {
        "the",
        "last",
        "next",
        "past",
        "ago",
        "earlier",
        "two",
        "31",
        "3",
        "1998",
        "10:35",
        "a.m.",
        "Sept.",
        "of",
        "to",
        "every",
    }
)


@given(st.lists(st.sampled_from(WORDS) | st.text(max_size=6), max_size=30), st.booleans())
def test_any_text_keeps_its_characters(words: list[str], known: bool) -> None:
    text = " ".join(word.title() if len(word) % 2 else word for word in words)
    end = 0
    for mention in find_dates(Document(text), PUBLISHED if known else None):
        assert text[mention.start : mention.end] == mention.text
        assert mention.text
        assert mention.start >= end
        end = mention.end
        if mention.starts_at and mention.ends_at:
            assert mention.starts_at < mention.ends_at


@pytest.mark.parametrize(
    "unit",
    [
        "the ",
        "1 ",
        "two ",
        "last last ",
        "of the first two ",
        "1998 ",
        "1998,1998,",
        "Monday ",
        "12:30:",
        "3-",
        "a " * 40,
        "January ",
        "third quarter ",
        "Sept. 1-6 ",
    ],
)
def test_time_grows_with_the_text(unit: str) -> None:
    def read(length: int) -> Callable[[], object]:
        text = unit * (length // len(unit))
        return lambda: find_dates(Document(text), PUBLISHED)

    read(2_000)()
    # Eight times the text in eight times the time; quadratic work would take 64 times. Times on a busy machine vary.
    assert takes_less(read(80_000), 24 * max(cpu_seconds(read(10_000)), 0.002))


@pytest.mark.parametrize(("year", "day"), [(1961, "04-02"), (2000, "04-23"), (2014, "04-20"), (2038, "04-25")])
def test_easter_of_a_year(year: int, day: str) -> None:
    assert easter(year).isoformat() == f"{year}-{day}"


def test_weekdays_of_a_month() -> None:
    assert nth_weekday(2014, 11, 4, 4).isoformat() == "2014-11-27"
    assert nth_weekday(2014, 5, -1, 1).isoformat() == "2014-05-26"


@pytest.mark.parametrize("value", ["2014-02-30", "2014-W60", "XXXX-10-31", "PAST_REF", "PXW", "9999", "99"])
def test_values_without_an_interval(value: str) -> None:
    assert interval(value)[:2] == (None, None)
