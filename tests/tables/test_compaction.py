"""Months that are over become few large files in order, and no row changes."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pyarrow.parquet as pq
import pytest

import newstables
from newstables.cli import main
from newstables.tables import compaction
from newstables.tables.read import read_versions
from newstables.tables.store import Store
from newstables.tables.verify import verify
from tests.tables.runs import TABLES, record, rows, run, write_records


def _files(tables: Path, month: str) -> dict[str, list[str]]:
    return {name: sorted(path.name for path in (tables / name / f"month={month}").iterdir()) for name in TABLES}


def _three_runs(tmp_path: Path) -> Path:
    for number in range(3):
        source = tmp_path / f"{number}.jsonl"
        write_records(source, (record(5 * number + n, day=f"2024-0{n % 2 + 4}-0{9 - n}") for n in range(5)))
        run(tmp_path / "tables", source)
    return tmp_path / "tables"


def test_a_month_becomes_one_file_in_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tables = _three_runs(tmp_path)
    before = rows(tables)
    assert main(["compact", str(tables)]) == 0
    assert capsys.readouterr().out == "rewritten: 2024-04, 2024-05\n"
    assert {name: len(found) for name, found in _files(tables, "2024-04").items()} == dict.fromkeys(TABLES, 1)
    assert rows(tables) == before
    assert verify(tables).problems == []
    assert pd.read_parquet(tables / "articles" / "month=2024-04")["published_at"].is_monotonic_increasing
    assert main(["compact", str(tables)]) == 0
    assert "all is in order" in capsys.readouterr().out


def test_a_month_that_goes_on_is_left_alone_and_late_articles_are_taken_in(tmp_path: Path) -> None:
    tables = _three_runs(tmp_path)
    open_month = _files(tables, "2024-05")
    with Store.open(tables, "compact") as store:
        assert store.compact("2024-05") == ["2024-04"]
    assert _files(tables, "2024-05") == open_month
    late = write_records(tmp_path / "late.jsonl", [record(77, day="2024-04-02"), record(4, "Crews freed 31 people.")])
    assert run(tables, late, tmp_path / "0.jsonl").new == 1
    with Store.open(tables, "again") as store:
        assert store.compact("2024-05") == ["2024-04"]
    assert {name: len(found) for name, found in _files(tables, "2024-04").items()} == dict.fromkeys(TABLES, 1)
    assert verify(tables).problems == []


def test_what_has_been_merged_is_not_merged_again_with_each_new_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compaction, "_FILES", 3)
    sizes = {"part-a": 10, "part-b": 20, "part-c": 1_500_000, "part-d": 1_000_000, "sorted-e": 30, "part-f": 40_000_000}

    class Files:
        def of(self, table: str, month: str) -> dict[str, int]:
            return sizes

    def merged() -> list[str]:
        return compaction._to_merge(Files(), "claims", "2024-05")  # type: ignore[arg-type]

    assert merged() == [], "two small ones, two larger ones"
    sizes["part-g"] = 490_000
    assert merged() == ["part-a", "part-b", "part-g"]
    del sizes["part-g"]
    sizes["part-h"] = 600_000
    assert merged() == ["part-a", "part-b", "part-c", "part-d", "part-h"]


def test_a_large_month_is_cut_and_its_row_groups_tell_what_they_hold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tables = _three_runs(tmp_path)
    before = rows(tables)
    monkeypatch.setattr(compaction, "_LARGE_BYTES", 10_000)
    assert main(["compact", str(tables)]) == 0
    files = sorted((tables / "articles" / "month=2024-04").iterdir())
    assert len(files) > 1
    ends = []
    for path in files:
        group = pq.ParquetFile(path).metadata.row_group(0)
        (place,) = (n for n in range(group.num_columns) if group.column(n).path_in_schema == "published_at")
        statistics = group.column(place).statistics
        ends.append((statistics.min, statistics.max))
    assert ends == sorted(ends)
    assert rows(tables) == before


def test_readers_see_each_article_once_whatever_is_moved_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between every two steps of runs that change articles, merge files and compact months, also earlier months."""
    tables = _three_runs(tmp_path)
    source, seen, versions = tmp_path / "changes.jsonl", [], []
    changing = newstables.read(tables, "articles").set_index("source_id").loc["storm-1", "article_id"]
    run(tables, write_records(source, [record(1, "Police counted 40 cars.", "2024-05-08")]))

    def look() -> None:
        found = newstables.read(tables, "articles", columns=["article_id", "revision"])
        claims = newstables.read(tables, "claims", columns=["claim_id"])["claim_id"]
        assert len(found) == found["article_id"].nunique() == 15
        assert claims.is_unique
        seen.append(found["revision"].max())
        [(now, before)] = read_versions(tables, changing)
        revisions = [*before["articles"]["revision"].to_pylist(), *now["articles"]["revision"].to_pylist()]
        assert sorted(revisions) == list(range(1, len(revisions) + 1))
        versions.append(len(revisions))

    replace, unlink = Path.replace, Path.unlink

    def looking_replace(self: Path, target: Path) -> Path:
        look()
        return replace(self, target)

    def looking_unlink(self: Path, missing_ok: bool = False) -> None:
        look()
        unlink(self, missing_ok)

    monkeypatch.setattr(compaction, "_FILES", 2)
    monkeypatch.setattr(Path, "replace", looking_replace)
    monkeypatch.setattr(Path, "unlink", looking_unlink)
    for number in range(2):
        changed = [record(n, f"Police counted {41 + number} cars.", "2024-05-08") for n in (1, 3, 6)]
        run(tables, write_records(source, changed))
    with Store.open(tables, "compact") as store:
        assert store.compact("9999-01")[:2] == ["2024-04", "2024-05"]  # and the month in which they were replaced
    assert len(seen) > 30 and set(seen) == {3, 4}
    assert set(versions) == {3, 4}
    assert verify(tables).problems == []
