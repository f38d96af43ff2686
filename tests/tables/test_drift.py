"""A run that is unlike the runs before says so."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

import newstables
from newstables.cli import main
from newstables.tables.measures import Measures, drift
from tests.tables.runs import record, run, write_records


def _like(articles: int, **other: int) -> Measures:
    usual = {"actors": 5, "claims": 8, "dates": 6, "dates_resolved": 5, "claims_attributed": 4}
    counts = {name: number * articles for name, number in usual.items()} | other
    return Measures(articles, **counts, cells=80 * articles, cells_filled=40 * articles)


def test_what_jumps_is_told() -> None:
    before = [_like(90 + n, claims=8 * (90 + n) + n) for n in range(20)]
    assert drift(_like(100), before) == []
    assert drift(_like(100, claims=0, claims_attributed=0), before) == [
        "claims an article: 0.0, in the 20 runs before 8.1"
    ]
    assert drift(_like(100, dates_resolved=120), before) == ["dates resolved: 20%, in the 20 runs before 83%"]
    assert drift(_like(100, records_rejected=100), before) == ["records rejected: 50%, in the 20 runs before 0%"]


def test_few_articles_or_few_runs_say_nothing() -> None:
    before = [_like(100)] * 20
    assert drift(_like(10, claims=0), before) == []
    assert drift(_like(100, claims=0), before[:4]) == []
    assert drift(_like(100, claims=0), [_like(10)] * 20) == []


def test_runs_are_kept_and_told_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tables = tmp_path / "tables"
    source = tmp_path / "in.jsonl"
    for number in (1, 2):
        write_records(source, [record(n) for n in range(number)])
        run(tables, source)
    run(tables, source)  # has nothing new, and is not noted
    found = newstables.runs(tables)
    assert list(found["new"]) == [1, 1]
    assert found["claims an article"].tolist() == [1.0, 1.0]
    assert isinstance(found["ended_at"].dtype, pd.DatetimeTZDtype)
    assert main(["runs", str(tables), "--last", "1"]) == 0
    assert "claims an article" in capsys.readouterr().out
