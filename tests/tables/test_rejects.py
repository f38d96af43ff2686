"""What is rejected stays so for as long as its cause does, and is counted by its reason."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, BinaryIO

import pandas as pd
import pytest

from newstables.language.annotate import Document
from newstables.pipeline import plan, stages
from newstables.pipeline.limits import Budget, TooSlow, time_limit
from newstables.sources import document
from newstables.tables.verify import verify
from tests.tables.runs import record, run, write_records

STORY = "Flood\n\nThe river rose by two metres on Friday, and 20 people left their homes by the bridge.\n"


def _rejects(tables: Path) -> dict[str, str]:
    found = pd.read_parquet(tables / "rejects")
    return dict(zip(found["source_id"], found["reason"].astype(str), strict=True))


def test_a_source_that_opens_again_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tables, page = tmp_path / "tables", tmp_path / "in" / "flood.txt"
    page.parent.mkdir()
    page.write_text(STORY)

    def shut(path: str) -> BinaryIO:
        raise PermissionError(13, "Permission denied", path)

    with monkeypatch.context() as patched:
        patched.setattr(document, "open_source", shut)
        assert run(tables, page.parent).rejected == 1
        before = {path: path.stat().st_mtime_ns for path in tables.rglob("*") if path.name != "_lock"}
        assert run(tables, page.parent).reasons == {"unreadable": 1}
        assert {path: path.stat().st_mtime_ns for path in before} == before
    summary = run(tables, page.parent)
    assert (summary.new, summary.rejected) == (1, 0)
    assert _rejects(tables) == {}


def test_the_rejects_of_a_file_go_with_it_but_not_with_a_folder_that_is_not_mounted(tmp_path: Path) -> None:
    tables, inbox, other = tmp_path / "tables", tmp_path / "inbox", tmp_path / "other"
    for folder in (inbox, other):
        folder.mkdir()
        (folder / f"{folder.name}.txt").touch()
    (inbox / "more.txt").touch()
    run(tables, inbox, other)
    assert _rejects(tables) == dict.fromkeys(["inbox.txt", "other.txt", "more.txt"], "empty")
    (inbox / "inbox.txt").unlink()
    (other / "other.txt").unlink()
    assert run(tables, inbox).reasons == {"empty": 1}
    assert _rejects(tables) == dict.fromkeys(["other.txt", "more.txt"], "empty"), "other/ was not looked at"
    inbox.rename(tmp_path / "away")
    assert run(tables, inbox).reasons == {"unreadable": 1}
    assert set(_rejects(tables)) == {"other.txt", "more.txt", "inbox"}
    (tmp_path / "away").rename(inbox)
    run(tables, inbox, other)
    assert _rejects(tables) == {"more.txt": "empty"}


def test_unchanged_counts_articles_wherever_it_is_counted(tmp_path: Path) -> None:
    source = write_records(tmp_path / "in.jsonl", [record(1), record(1), record(2)])
    assert run(tmp_path / "tables", source).new == 2
    assert run(tmp_path / "tables", source).unchanged == 2, "by the index"
    source.touch()
    assert run(tmp_path / "tables", source).unchanged == 2, "by reading"


@pytest.mark.parametrize("at_once", [100, 2])
def test_what_lies_in_several_inputs_is_counted_once(
    at_once: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plan, "BATCH_RECORDS", at_once)
    one = write_records(tmp_path / "one.jsonl", [record(1), record(2)])
    other = write_records(tmp_path / "other.jsonl", [record(2), record(3), record(1)])
    assert run(tmp_path / "tables", one, other).new == 3
    assert run(tmp_path / "tables", one, other).unchanged == 3, "by the index"
    one.touch()
    other.touch()
    assert run(tmp_path / "tables", one, other).unchanged == 3, "by reading"


@pytest.mark.parametrize("where", ["read", "extract"])
def test_what_takes_too_long_costs_itself_alone(where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    find_claims, source = stages.find_claims, tmp_path / "in.jsonl"
    write_records(source, [record(0), record(1, "Nine keepers left the lighthouse."), record(2)])

    def slow(document: Document, *more: Any) -> Any:
        while "lighthouse" in document.text:
            pass
        return find_claims(document, *more)

    monkeypatch.setattr(stages, "find_claims", slow)
    if where == "read":  # the same, but in a reader
        from newstables.pipeline import process

        monkeypatch.setattr(stages, "find_claims", find_claims)
        parse = process.sources.parse

        def slow_parse(raw: Any, fields: Any) -> Any:
            while b"lighthouse" in raw.content:
                pass
            return parse(raw, fields)

        monkeypatch.setattr(process.sources, "parse", slow_parse)
    begun = time.process_time()
    summary = run(tmp_path / "tables", source, time_limit=0.3)
    assert time.process_time() - begun < 5
    assert (summary.new, summary.reasons) == (2, {"too_slow": 1})
    found = pd.read_parquet(tmp_path / "tables" / "rejects").iloc[0]
    assert found["reason"] == "too_slow" and "0.3 s" in found["message"] and "--time-limit" in found["message"]
    assert verify(tmp_path / "tables").problems == []


def test_a_time_limit_ends_with_its_block() -> None:
    with pytest.raises(TooSlow), time_limit(0.05):
        while True:
            pass
    with time_limit(0.05):
        pass
    end = time.process_time() + 0.2
    while time.process_time() < end:
        pass


def test_a_budget_is_spent_over_all_stages() -> None:
    def work(seconds: float) -> None:
        end = time.process_time() + seconds
        while time.process_time() < end:
            pass

    budget = Budget(0.2)
    with budget.spent():
        work(0.1)
    with pytest.raises(TooSlow), budget.spent():
        work(0.2)
    with Budget(None).spent():
        work(0.3)
