"""When a record says that an article was published or changed: names, forms and precision of the time."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from newstables.records import Article
from tests.sources.through import BODY, article, lines, read


@pytest.mark.parametrize(
    ("given", "when", "precision"),
    [
        (1705314600, datetime(2024, 1, 15, 10, 30, tzinfo=UTC), "second"),
        (1705314600000, datetime(2024, 1, 15, 10, 30, tzinfo=UTC), "second"),
        ("1705314600", datetime(2024, 1, 15, 10, 30, tzinfo=UTC), "second"),
        ("Mon Jan 15 10:30:00 +0000 2024", datetime(2024, 1, 15, 10, 30, tzinfo=UTC), "second"),
        ("Mon Jan 15 12:30:00 +0200 2024", datetime(2024, 1, 15, 10, 30, tzinfo=UTC), "second"),
        ("Mon Jan 15 10:30:00 UTC 2024", datetime(2024, 1, 15, 10, 30, tzinfo=UTC), "second"),
        ("Jan  5 10:30:00 2024", datetime(2024, 1, 5, 10, 30, tzinfo=UTC), "second"),
        ("2024-01-15T12:30:00+02:00", datetime(2024, 1, 15, 10, 30, tzinfo=UTC), None),
        (20240115, datetime(2024, 1, 15, tzinfo=UTC), "day"),
        ("soon", None, None),
        ("2991-01-15", None, None),
        ("1970-01-01T00:00:00Z", None, None),
        (0, None, None),
        (None, None, None),
        (True, None, None),
        (1e300, None, None),
    ],
)
def test_publication_times(tmp_path: Path, given: Any, when: datetime | None, precision: str | None) -> None:
    found = article(lines(tmp_path, {"text": BODY, "timestamp": given}))
    assert found.published_at == when
    assert found.published_precision == precision or (precision is None and when)
    assert found.published_origin == ("record" if when else None)


@pytest.mark.parametrize(
    "name", ["date_publish", "published_on", "publishTime", "datePosted", "articleDate", "Datum", "fecha"]
)
def test_names_for_the_day_of_publication(tmp_path: Path, name: str) -> None:
    found = article(lines(tmp_path, {"text": BODY, "date_download": "2025-02-01", name: "2024-01-15"}))
    assert found.published_at == datetime(2024, 1, 15, tzinfo=UTC)


def test_a_moment_goes_before_a_day(tmp_path: Path) -> None:
    record = {"text": BODY, "publication_date": "2024-01-15", "publication_datetime": "2024-01-15T10:30:00Z"}
    assert article(lines(tmp_path, record)).published_at == datetime(2024, 1, 15, 10, 30, tzinfo=UTC)
    assert article(lines(tmp_path, {"text": BODY, "content_url": "https://mill.example/a.jpg"})).url is None


@pytest.mark.parametrize(
    ("record", "when"),
    [
        ({"publication_date": "", "timestamp": "2024-05-01 10:00:00"}, None),
        ({"publication_date": "Unknown", "timestamp": "2024-05-01 10:00:00"}, None),
        ({"published": True, "created_at": "2024-01-15T10:30:00Z"}, datetime(2024, 1, 15, 10, 30, tzinfo=UTC)),
        ({"published": "1", "created_at": "2024-01-15T10:30:00Z"}, datetime(2024, 1, 15, 10, 30, tzinfo=UTC)),
        ({"timestamp": "2024-01-15T10:30:00Z"}, datetime(2024, 1, 15, 10, 30, tzinfo=UTC)),
        ({"scraped_at": "2024-05-01", "date": "2024-01-15"}, datetime(2024, 1, 15, tzinfo=UTC)),
    ],
)
def test_when_a_row_was_made_is_no_day_of_publication(record: Any, when: datetime | None, tmp_path: Path) -> None:
    assert article(lines(tmp_path, {"text": BODY} | record)).published_at == when


def test_when_a_row_of_a_crawl_was_changed_is_no_change_of_the_article(tmp_path: Path) -> None:
    changed = {"text": BODY, "updated_at": "2024-05-01T10:00:00Z"}
    assert article(lines(tmp_path, changed | {"inserted_at": "2024-05-01T09:00:00Z"})).modified_at is None
    assert article(lines(tmp_path, changed)).modified_at == datetime(2024, 5, 1, 10, tzinfo=UTC)


def test_a_midnight_without_a_zone_is_a_day(tmp_path: Path) -> None:
    given = ["2024-01-15 00:00:00", "2024-01-15T00:00:00.000000", "2024-01-15T00:00:00Z", "2024-01-15 00:00:01"]
    found = read(lines(tmp_path, *({"id": str(n), "text": BODY, "date": date} for n, date in enumerate(given))))
    assert [one.published_precision for one in found if isinstance(one, Article)] == ["day", "day", "second", "second"]


def test_the_other_rows_say_whether_the_day_comes_first(tmp_path: Path) -> None:
    def days(*dates: str) -> list[str]:
        rows = ({"id": str(n), "text": BODY, "date": date} for n, date in enumerate(dates))
        found = read(lines(tmp_path, *rows))
        return [str(one.published_at)[:10] for one in found if isinstance(one, Article)]

    assert days("03/04/2021", "13/04/2021") == ["2021-04-03", "2021-04-13"]
    assert days("03/04/2021", "04/13/2021") == ["2021-03-04", "2021-04-13"]
    assert days("03-01-2021", "03-25-2021") == ["2021-03-01", "2021-03-25"]
    assert days("03/04/2021", "13/04/2021", "04/13/2021") == ["2021-03-04", "2021-04-13", "2021-04-13"]


def test_a_day_as_spreadsheets_write_it(tmp_path: Path) -> None:
    found = article(lines(tmp_path, {"text": BODY, "date": "5-Mar-24"}))
    assert (found.published_at, found.published_precision) == (datetime(2024, 3, 5, tzinfo=UTC), "day")


def test_a_day_in_milliseconds(tmp_path: Path) -> None:
    found = article(lines(tmp_path, {"text": BODY, "timestamp_ms": 1705276800000}))
    assert found.published_at == datetime(2024, 1, 15, tzinfo=UTC)
