"""Publication dates."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newstables.article.published import find_published, find_short_date, not_ahead, read_both_ways
from newstables.page import parse_published

DAY, MINUTE, SECOND = "day", "minute", "second"


@pytest.mark.parametrize(
    ("text", "when", "precision"),
    [
        ("2017-03-09 08:41", datetime(2017, 3, 9, 8, 41), MINUTE),
        ("2017-03-09T08:41:07+05:30", datetime(2017, 3, 9, 3, 11, 7), SECOND),
        ("2017-03-09T08:41:07.250Z", datetime(2017, 3, 9, 8, 41, 7), SECOND),
        ("2017. 3. 9", datetime(2017, 3, 9), DAY),
        ("Thu Mar 09 08:41:07 EST 2017", datetime(2017, 3, 9, 13, 41, 7), SECOND),
        ("2017 03 09 08:41:07", datetime(2017, 3, 9, 8, 41, 7), SECOND),
        ("20170309T0841Z", datetime(2017, 3, 9, 8, 41), MINUTE),
        ("2017-03-09T20:41:07.250Z", datetime(2017, 3, 9, 20, 41, 7), SECOND),
        ("2017-03-09T23:41:07-04:00", datetime(2017, 3, 10, 3, 41, 7), SECOND),
        ("2017-08-09 08:41:07 America/New_York", datetime(2017, 8, 9, 12, 41, 7), SECOND),
        ("2017-03-09T08:41 America/Argentina/Salta", datetime(2017, 3, 9, 11, 41), MINUTE),
        ("2017-03-09 08:41 Europe/Atlantis", datetime(2017, 3, 9, 8, 41), MINUTE),  # as of no zone
        ("2017-03-09T08:41:07+99:00", datetime(2017, 3, 9, 8, 41, 7), SECOND),  # no clock shows that
        ("2017-03-09T08:41:07+14:00", datetime(2017, 3, 8, 18, 41, 7), SECOND),
        ("2017-03-09 21:05", datetime(2017, 3, 9, 21, 5), MINUTE),
        ("20170309T2241Z", datetime(2017, 3, 9, 22, 41), MINUTE),
        ("2017-03-09T24:00:00Z", datetime(2017, 3, 10), SECOND),
        ("2017-03-09T20", datetime(2017, 3, 9, 20), MINUTE),
        ("2017-03-09 9 pm", datetime(2017, 3, 9, 21), MINUTE),
        ("2017-03-09 20h41", datetime(2017, 3, 9, 20, 41), MINUTE),
        ("2017-03-09 | 5 comments", datetime(2017, 3, 9), DAY),
        ("2017-03-09, 205 shares", datetime(2017, 3, 9), DAY),
        ("20170309", datetime(2017, 3, 9), DAY),
        ("2017/3/9", datetime(2017, 3, 9), DAY),
        ("Thu, 09 Mar 2017 08:41:07 +0000", datetime(2017, 3, 9, 8, 41, 7), SECOND),
        ("9 March 2017", datetime(2017, 3, 9), DAY),
        ("March 9th, 2017 at 8:41 pm", datetime(2017, 3, 9, 20, 41), MINUTE),
        ("Published 9 Mar. 2017 at 8.41am GMT", datetime(2017, 3, 9, 8, 41), MINUTE),
        ("Mar 9, 2017 12:05 AM EST", datetime(2017, 3, 9, 5, 5), MINUTE),
        ("Aug 9, 2017 8:41 am ET", datetime(2017, 8, 9, 12, 41), MINUTE),  # summer time
        ("Jan 9, 2017 8:41 am ET", datetime(2017, 1, 9, 13, 41), MINUTE),
        ("08:41, 9 March 2017", datetime(2017, 3, 9, 8, 41), MINUTE),
        ("25/12/2016", datetime(2016, 12, 25), DAY),
        ("12/25/2016", datetime(2016, 12, 25), DAY),
        ("03/04/2016", datetime(2016, 3, 4), DAY),
        ("03.04.2016", datetime(2016, 4, 3), DAY),
        ("1489048867", datetime(2017, 3, 9, 8, 41, 7), SECOND),
        ("1489048867000", datetime(2017, 3, 9, 8, 41, 7), SECOND),
        ("9 марта 2017, 08:41", datetime(2017, 3, 9, 8, 41), MINUTE),
        ("9. März 2017", datetime(2017, 3, 9), DAY),
        ("9 de marzo de 2017", datetime(2017, 3, 9), DAY),
        ("jeudi 9 mars 2017", datetime(2017, 3, 9), DAY),
        ("2017年3月9日", datetime(2017, 3, 9), DAY),
        ("Thu, 09 Mar 17 00:01:01 +0200", datetime(2017, 3, 8, 22, 1, 1), "second"),
        ("Thursday, 09-Mar-17 08:41:00 GMT", datetime(2017, 3, 9, 8, 41), "second"),
        ("09 Mar 98 08:41", datetime(1998, 3, 9, 8, 41), "minute"),
    ],
)
def test_a_written_moment_and_its_precision(text: str, when: datetime, precision: str) -> None:
    assert parse_published(text) == (when.replace(tzinfo=UTC), precision)


def test_day_first_where_the_language_is_not_english() -> None:
    assert parse_published("03/04/2016", "fr") == (datetime(2016, 4, 3, tzinfo=UTC), DAY)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2017",
        "March 2017",
        "9 March",
        "yesterday",
        "22 hours ago",
        "2017-13-40",
        "31 February 2017",
        "12:30",
        "9 Mar 17",
        "n/a",
    ],
)
def test_nothing_is_filled_in(text: str) -> None:
    assert parse_published(text) is None


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("Posted on 9 March 2017 by the newsroom", datetime(2017, 3, 9)),
        ("Updated: 2017-03-09 08:41", datetime(2017, 3, 9, 8, 41)),
        ("Report no. 2017-03-091", None),
        ("The 2017 season starts in March", None),
    ],
)
def test_date_in_a_line(line: str, when: datetime | None) -> None:
    found = find_published(line)
    assert (found and found[0]) == (when and when.replace(tzinfo=UTC))


@pytest.mark.parametrize(
    ("text", "month_first", "day_first"),
    [
        ("03/04/2024", "2024-03-04 00:00", "2024-04-03 00:00"),
        ("Published 03/04/2024 10:15", "2024-03-04 10:15", "2024-04-03 10:15"),
        ("3.4.2024", "2024-03-04 00:00", "2024-04-03 00:00"),
    ],
)
def test_dates_that_can_be_read_both_ways(text: str, month_first: str, day_first: str) -> None:
    both = read_both_ways(text)
    assert both is not None
    assert tuple(f"{moment:%Y-%m-%d %H:%M}" for moment in both) == (month_first, day_first)


@pytest.mark.parametrize("text", ["2024-03-04", "13/04/2024", "04/13/2024", "04/04/2024", "4 March 2024", "03/04", ""])
def test_dates_that_can_be_read_one_way_only(text: str) -> None:
    assert read_both_ways(text) is None


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("9 March '17", datetime(2017, 3, 9)),
        ("Posted March 9, ’17 at 8:41 pm", datetime(2017, 3, 9, 20, 41)),
        ("Thursday 9th March '98", datetime(1998, 3, 9)),
        ("Pat O'Dell 25/12/16", datetime(2016, 12, 25)),
        ("03/04/16", None),
        ("The class of '98", None),
        ("On March 9 '17' was the number drawn", None),
    ],
)
def test_a_year_of_two_digits(line: str, when: datetime | None) -> None:
    found = find_short_date(line)
    assert (found and found[0]) == (when and when.replace(tzinfo=UTC))


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("20170309", datetime(2017, 3, 9)),
        ("20171399", None),
        ("Order 20170309 was lost", None),
        ("201703091", None),
    ],
)
def test_eight_digits_are_a_date_where_they_are_the_line(line: str, when: datetime | None) -> None:
    found = find_published(line)
    assert (found and found[0]) == (when and when.replace(tzinfo=UTC))


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("12/05/2019", datetime(2019, 5, 12, tzinfo=UTC)),  # the 5th of December is yet to come
        ("05/12/2019", datetime(2019, 5, 12, tzinfo=UTC)),
        ("12/11/2019", None),  # so are both
        ("20 December 2019", None),  # it can be read one way only
        ("1951-05-12", datetime(1951, 5, 12, tzinfo=UTC)),
    ],
)
def test_a_date_that_lies_ahead_is_read_the_other_way(text: str, when: datetime | None) -> None:
    found = parse_published(text)
    assert found is not None
    read = not_ahead(text, found, datetime(2019, 9, 1, tzinfo=UTC))
    assert (read and read[0]) == when
