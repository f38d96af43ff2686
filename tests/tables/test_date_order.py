"""Days of publication that can be read both ways: counted, and decided by whoever runs it."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from tests.tables.runs import record, run, write_records


def days(tables: Path) -> list[str]:
    articles = pd.read_parquet(tables / "articles").sort_values("source_id")
    return [f"{moment:%Y-%m-%d}" for moment in articles["published_at"]]


@pytest.mark.parametrize(
    ("dates", "first", "counted"),
    [(None, "2024-06-05", 0), ("month-first", "2024-05-06", 0), ("day-first", "2024-06-05", 0)],
)
def test_day_or_month_comes_first_as_asked(dates: str | None, first: str, counted: int, tmp_path: Path) -> None:
    records = [record(1, day="05/06/2024"), record(2, day="25/06/2024"), record(3, day="2024-05-06")]
    summary = run(tmp_path / "out", write_records(tmp_path / "in.jsonl", records), dates=dates)
    assert days(tmp_path / "out") == [first, "2024-06-25", "2024-05-06"]
    assert summary.both_ways == counted


def test_where_no_row_tells_the_month_comes_first_and_is_counted(tmp_path: Path) -> None:
    records = [record(1, day="05/06/2024"), record(2, day="06/05/2024"), record(3, day="2024-05-06")]
    summary = run(tmp_path / "out", write_records(tmp_path / "in.jsonl", records))
    assert days(tmp_path / "out") == ["2024-05-06", "2024-06-05", "2024-05-06"]
    assert summary.both_ways == 2


def test_another_order_reads_the_input_again(tmp_path: Path) -> None:
    path = write_records(tmp_path / "in.jsonl", [record(1, day="05/06/2024")])
    run(tmp_path / "out", path)
    assert run(tmp_path / "out", path, dates="day-first").changed == 1
    assert days(tmp_path / "out") == ["2024-06-05"]


def test_an_order_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="day-first"):
        run(tmp_path / "out", tmp_path, dates="year-first")
