"""A run is all or nothing for each article; a second one writes nothing; killed ones are repaired."""

from __future__ import annotations

import gzip
import json
import os
import shutil
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newstables.language.annotate import Document
from newstables.pipeline import stages
from newstables.tables.lock import TablesBusy
from newstables.tables.state import StateFailed
from newstables.tables.store import Store
from newstables.tables.verify import verify
from tests.tables.killed import killed_run
from tests.tables.runs import TABLES, record, rows, run, write_records


def _files(folder: Path) -> dict[str, tuple[int, int]]:
    return {
        str(path): (path.stat().st_size, path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file() and path.name != "_lock"
    }


def test_first_run_makes_tables_that_open_and_are_sound(tmp_path: Path) -> None:
    source = write_records(tmp_path / "in.jsonl", (record(n) for n in range(5)))
    summary = run(tmp_path / "tables", source)
    assert (summary.new, summary.changed, summary.unchanged, summary.rejected) == (5, 0, 0, 0)
    for table in TABLES:
        frame = pd.read_parquet(tmp_path / "tables" / table)
        assert len(frame) == summary.rows[table]
        assert set(frame["month"]) <= {"2024-05"}
    assert verify(tmp_path / "tables").problems == []


def test_second_run_writes_no_file(tmp_path: Path) -> None:
    source = write_records(tmp_path / "in.jsonl", (record(n) for n in range(5)))
    (tmp_path / "broken.jsonl.gz").write_bytes(gzip.compress(b'{"id": "x"}\n' * 99)[:-12])
    run(tmp_path / "tables", source, tmp_path / "broken.jsonl.gz")
    before = _files(tmp_path / "tables")
    summary = run(tmp_path / "tables", source, tmp_path / "broken.jsonl.gz")
    assert (summary.new, summary.changed, summary.unchanged) == (0, 0, 5)
    assert summary.rejected > 0
    assert _files(tmp_path / "tables") == before


def test_touched_input_is_read_again_and_found_unchanged(tmp_path: Path) -> None:
    source = write_records(tmp_path / "in.jsonl", (record(n) for n in range(5)))
    run(tmp_path / "tables", source)
    before = rows(tmp_path / "tables")
    os.utime(source, ns=(1, 1))
    summary = run(tmp_path / "tables", source)
    assert (summary.new, summary.changed, summary.unchanged) == (0, 0, 5)
    assert rows(tmp_path / "tables") == before


def test_changed_article_replaces_its_rows_also_in_another_month(tmp_path: Path) -> None:
    source = write_records(tmp_path / "in.jsonl", (record(n) for n in range(5)))
    run(tmp_path / "tables", source)
    changed = record(3, text="Police counted 41 cars in the river on 3 June 2024.", day="2024-06-07")
    write_records(source, [record(0), record(1), record(2), changed, record(4)])
    summary = run(tmp_path / "tables", source)
    assert (summary.new, summary.changed, summary.unchanged) == (0, 1, 4)
    articles = pd.read_parquet(tmp_path / "tables" / "articles").set_index("source_id")
    assert len(articles) == 5
    assert articles.loc["storm-3", "month"] == "2024-06"
    assert articles.loc["storm-3", "revision"] == 2
    assert articles.loc["storm-2", "revision"] == 1
    assert verify(tmp_path / "tables").problems == []


def test_one_article_twice_in_one_run_is_one_row_and_the_later_wins(tmp_path: Path) -> None:
    source = write_records(tmp_path / "in.jsonl", [record(1), record(1, text="The storm took 12 roofs.")])
    run(tmp_path / "tables", source)
    articles = pd.read_parquet(tmp_path / "tables" / "articles")
    assert articles["text"].tolist() == ["The storm took 12 roofs."]


def test_files_of_one_name_in_two_folders_are_two_articles(tmp_path: Path) -> None:
    for folder, text in (("a", "The flood took 12 bridges."), ("b", "The fire took 30 barns.")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "story.jsonl").write_text(json.dumps({"text": text}) + "\n")
        run(tmp_path / "tables", tmp_path / folder)
    run(tmp_path / "tables", tmp_path / "a")
    articles = pd.read_parquet(tmp_path / "tables" / "articles")
    assert set(articles["text"]) == {"The flood took 12 bridges.", "The fire took 30 barns."}
    assert articles["article_id"].is_unique


def test_a_changed_file_replaces_its_article_whatever_folder_was_named(tmp_path: Path) -> None:
    page = tmp_path / "in" / "north" / "flood.txt"
    page.parent.mkdir(parents=True)
    page.write_text("Flood\n\nThe river rose by two metres on Friday, and 20 people left their homes by the bridge.\n")
    tables = tmp_path / "tables"
    assert run(tables, tmp_path / "in", page).new == 1
    assert run(tables, page.parent).unchanged == 1
    page.write_text("Flood\n\nThe river rose by two metres on Friday, and 30 people left their homes by the bridge.\n")
    summary = run(tables, page.parent)
    assert (summary.new, summary.changed, summary.rows["articles"]) == (0, 1, 1)
    assert list(pd.read_parquet(tables / "articles")["source"]) == [str(page)]


def test_many_small_runs_are_compacted(tmp_path: Path) -> None:
    for number in range(20):
        run(tmp_path / "tables", write_records(tmp_path / f"in{number}.jsonl", [record(number)]))
    assert len(list((tmp_path / "tables" / "articles").rglob("*.parquet"))) < 16
    assert len(pd.read_parquet(tmp_path / "tables" / "articles")) == 20
    assert verify(tmp_path / "tables").problems == []


def test_a_second_run_at_once_stops_with_a_message(tmp_path: Path) -> None:
    with Store.open(tmp_path / "tables", "first"):
        second = Store.open(tmp_path / "tables", "second")
        with pytest.raises(TablesBusy, match="another run is writing"):
            second.__enter__()
    with Store.open(tmp_path / "tables", "third"):
        pass


def test_lost_index_is_made_again_from_the_articles(tmp_path: Path) -> None:
    source = write_records(tmp_path / "in.jsonl", (record(n) for n in range(5)))
    run(tmp_path / "tables", source)
    before = rows(tmp_path / "tables")
    (tmp_path / "tables" / "_state.sqlite").unlink()
    summary = run(tmp_path / "tables", source)
    assert (summary.new, summary.unchanged) == (0, 5)
    assert rows(tmp_path / "tables") == before


@pytest.mark.parametrize(
    "points",
    [(2, 11, 29, 56), pytest.param((1, 4, 7, 16, 22, 37, 46, 67, 79), marks=pytest.mark.long)],
    ids=["few", "more"],
)
def test_a_run_killed_at_any_point_is_repaired_by_the_next(tmp_path: Path, points: tuple[int, ...]) -> None:
    first = [record(n, day=f"2024-0{n % 3 + 4}-06") for n in range(7)]
    second = [record(n, text=f"Crews freed {n + 30} people on Tuesday.") if n % 2 else record(n) for n in range(9)]
    source = tmp_path / "in.jsonl"
    write_records(source, first)
    run(tmp_path / "whole", source)
    write_records(source, second)
    run(tmp_path / "whole", source)
    expected = rows(tmp_path / "whole")
    kills = 0
    for point in points:
        tables = tmp_path / f"killed{point}"
        write_records(source, first)
        run(tables, source)
        write_records(source, second)
        kills += killed_run(point, tables, source)
        run(tables, source)
        assert rows(tables) == expected, f"killed at step {point}"
        assert verify(tables).problems == []
    assert kills * 13 > 8 * len(points)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    versions=st.lists(
        st.lists(st.tuples(st.integers(0, 4), st.integers(0, 2), st.integers(1, 3)), max_size=6), min_size=1, max_size=4
    )
)
def test_the_tables_hold_the_last_version_of_every_article(
    versions: list[list[tuple[int, int, int]]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("versions")
    latest: dict[str, str] = {}
    for number, version in enumerate(versions):
        records = [
            record(n, text=f"Text {variant} names {n} towns.", day=f"2024-0{month}-01") for n, variant, month in version
        ]
        run(folder / "tables", write_records(folder / f"{number}.jsonl", records))
        latest |= {item["id"]: item["text"] for item in records}
    articles = pd.read_parquet(folder / "tables" / "articles")
    assert dict(zip(articles["source_id"], articles["text"], strict=True)) == latest
    assert verify(folder / "tables").problems == []


@pytest.mark.parametrize("table", TABLES)
def test_a_lost_file_is_named_and_its_rows_come_back(table: str, tmp_path: Path) -> None:
    tables = tmp_path / "tables"
    source = write_records(tmp_path / "in.jsonl", (record(n, day=f"2024-0{n % 2 + 4}-06") for n in range(6)))
    other = write_records(tmp_path / "other.jsonl", [record(9)])
    run(tables, source, other)
    before = rows(tables)
    next((tables / table / "month=2024-04").iterdir()).unlink()
    assert any(p.table == table and "a file is missing" in p.rule for p in verify(tables).problems)
    run(tables, other)
    assert any("rows were lost" in p.rule and p.example == str(source) for p in verify(tables).problems)
    summary = run(tables, source, other)
    assert (summary.new, summary.changed, summary.reprocessed, summary.unchanged) == (0, 0, 3, 4)
    assert rows(tables) == before
    assert verify(tables).problems == []


def test_damage_to_files_is_named(tmp_path: Path) -> None:
    tables = tmp_path / "tables"
    source = write_records(tmp_path / "in.jsonl", (record(n, day=f"2024-0{n % 2 + 4}-06") for n in range(6)))
    run(tables, source)
    claims = next((tables / "claims" / "month=2024-04").iterdir())
    (claims.parent / "copy.parquet").write_bytes(claims.read_bytes())
    next((tables / "dates" / "month=2024-05").iterdir()).write_bytes(b"PAR1")
    shutil.rmtree(tables / "rejects")
    said = {(problem.table, problem.rule.split(" (")[0].split(";")[0]) for problem in verify(tables).problems}
    assert said >= {
        ("claims", "no run has written this file"),
        ("claims", "is not unique"),
        ("dates", "cannot be read"),
        ("rejects", "is missing"),
    }


def test_a_damaged_index_is_named_with_what_to_do(tmp_path: Path) -> None:
    tables = tmp_path / "tables"
    source = write_records(tmp_path / "in.jsonl", [record(1)])
    run(tables, source)
    (tables / "_state.sqlite").write_bytes(b"junk" * 5000)
    with pytest.raises(StateFailed, match=r"is damaged .*delete it"):
        run(tables, source)
    assert [problem.table for problem in verify(tables).problems] == ["index"]
    (tables / "_state.sqlite").unlink()
    assert run(tables, source).unchanged == 1


def test_versions_of_one_article_within_a_file_do_not_count_as_changes_when_it_is_read_again(tmp_path: Path) -> None:
    source = write_records(
        tmp_path / "in.jsonl", [record(1, "Text 1 names 3 towns."), record(1, "Text 2 names 4 towns.")]
    )
    run(tmp_path / "tables", source)
    before = rows(tmp_path / "tables")
    os.utime(source, ns=(1, 1))
    run(tmp_path / "tables", source)
    assert rows(tmp_path / "tables") == before


@pytest.mark.parametrize("stage", ["find_dates", "find_claims", "link"])
def test_an_article_that_fails_in_any_stage_is_a_reject_and_comes_in_once_it_can(
    stage: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    works = getattr(stages, stage)

    def fails(document: Document, *more: Any) -> Any:
        if "lighthouse" in document.text:
            raise ArithmeticError("no such number")
        return works(document, *more)

    source = write_records(
        tmp_path / "in.jsonl", [record(0), record(1, "Nine keepers left the lighthouse."), record(2)]
    )
    with monkeypatch.context() as patched:
        patched.setattr(stages, stage, fails)
        summary = run(tmp_path / "tables", source)
    assert (summary.new, summary.rejected) == (2, 1)
    reject = pd.read_parquet(tmp_path / "tables" / "rejects").iloc[0]
    assert (reject["source"], reject["source_id"], reject["reason"]) == (str(source), "storm-1", "failed")
    assert reject["message"].startswith("ArithmeticError: no such number (at ")
    assert verify(tmp_path / "tables").problems == []
    again = run(tmp_path / "tables", source, retry_rejects=True)
    assert (again.new, again.unchanged, again.rejected) == (1, 2, 0)
