"""What a machine does to a run: no rights, disks that are full or may not be written, clocks set back, two at once."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from newstables.cli import main
from newstables.pipeline import plan, workers
from newstables.pipeline.select import Selection
from newstables.tables import lock
from newstables.tables.lock import TablesBusy
from newstables.tables.verify import verify
from tests.tables.runs import record, rows, run, write_records

_NOBODY = 65_534


@contextmanager
def without_rights() -> Iterator[None]:
    """As a user who may read what all may, and write nothing of ours."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may look into."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@contextmanager
def mounted(where: Path, options: str) -> Iterator[Path]:
    """A disk in memory; skips where this machine may not mount one."""
    where.mkdir(exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", options, "newstables-test", str(where)]
    if not shutil.which("mount") or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        yield where
    finally:
        subprocess.run(["umount", "--lazy", str(where)], check=True)


def test_files_that_may_not_be_read_cost_themselves(open_folder: Path) -> None:
    inbox = open_folder / "inbox"
    (inbox / "shut").mkdir(parents=True)
    write_records(inbox / "a.jsonl", [record(1)])
    write_records(inbox / "b.jsonl", [record(2)]).chmod(0)
    write_records(inbox / "shut" / "c.jsonl", [record(3)])
    (inbox / "shut").chmod(0)
    tables = open_folder / "tables"
    tables.mkdir()
    tables.chmod(0o777)
    run(open_folder / "before", inbox / "a.jsonl")  # has loaded what it needs
    with without_rights():
        summary = run(tables, inbox)
    assert (summary.new, summary.reasons) == (1, {"unreadable": 2})
    assert set(pd.read_parquet(tables / "rejects")["source_id"]) == {"b.jsonl", "shut"}
    for path in (inbox / "b.jsonl", inbox / "shut"):
        path.chmod(0o755)
    assert run(tables, inbox).new == 2, "they come once they may be read"


def test_tables_that_may_not_be_written_stay_as_they_are(open_folder: Path) -> None:
    source, tables = open_folder / "in.jsonl", open_folder / "tables"
    run(tables, write_records(source, [record(1)]))
    before = rows(tables)
    write_records(source, [record(1), record(2)])
    with without_rights(), pytest.raises(OSError, match=r"tables|Permission") as failed:
        run(tables, source)
    assert "Traceback" not in str(failed.value)
    assert rows(tables) == before
    assert run(tables, source).new == 1


def test_tables_on_a_disk_that_is_read_only(tmp_path: Path) -> None:
    source = write_records(tmp_path / "in.jsonl", [record(1)])
    with mounted(tmp_path / "disk", "size=20m") as disk:
        run(disk / "tables", source)
        before = rows(disk / "tables")
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        write_records(source, [record(1), record(2)])
        with pytest.raises(OSError):
            run(disk / "tables", source)
        assert rows(disk / "tables") == before
        assert main(["check", str(disk / "tables")]) == 0, "they can still be read"
        subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
        assert run(disk / "tables", source).new == 1


@pytest.mark.parametrize(
    "spare", [60, pytest.param(20, marks=pytest.mark.long), pytest.param(200, marks=pytest.mark.long)]
)
def test_a_disk_that_is_full(spare: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "BATCH_RECORDS", 8)
    source = write_records(tmp_path / "in.jsonl", (record(n) for n in range(4)))
    with mounted(tmp_path / "disk", "size=4m") as disk:
        run(disk / "tables", source)
        write_records(source, (record(n) for n in range(30)))
        (disk / "filler").write_bytes(b"x" * (shutil.disk_usage(disk).free - spare * 1024))
        with pytest.raises(OSError):
            run(disk / "tables", source)
        assert verify(disk / "tables").problems == []
        (disk / "filler").unlink()
        run(disk / "tables", source)
        run(tmp_path / "plain", source)
        assert rows(disk / "tables") == rows(tmp_path / "plain")


def _set_clock(monkeypatch: pytest.MonkeyPatch, now: datetime) -> None:
    """What the code that writes tables takes for the time."""

    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return now

    for module in (
        "tables.store",
        "tables.inputs",
        "tables.runs",
        "tables.history",
        "pipeline.process",
        "page.read",
        "sources.values",
    ):
        monkeypatch.setattr(f"newstables.{module}.datetime", Clock)


def test_a_clock_that_is_set_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tables, source = tmp_path / "tables", tmp_path / "in.jsonl"
    versions = [[record(0), record(1)], [record(0), record(1, "Police counted 41 cars.")], [record(0), record(2)]]
    today = datetime(2026, 5, 1, tzinfo=UTC)
    for back, records in enumerate(versions):
        _set_clock(monkeypatch, today - timedelta(hours=5 * back))
        assert run(tables, write_records(source, records)).warnings == []
    articles = pd.read_parquet(tables / "articles").set_index("source_id")
    assert dict(articles["revision"]) == {"storm-0": 1, "storm-1": 2, "storm-2": 1}, (
        "the later run holds, not the clock"
    )
    assert verify(tables).problems == []
    assert run(tables, source).new == 0
    _set_clock(monkeypatch, today - timedelta(days=800))
    assert "the clock of this machine says 2024-02-21" in run(tables, source).warnings[0]


def test_commands_at_the_same_second_do_not_meet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Names of files that are rewritten must be new ones, whatever the clock says."""
    tables = tmp_path / "tables"
    run(tables, write_records(tmp_path / "in.jsonl", (record(n) for n in range(6))))
    ids = pd.read_parquet(tables / "articles").set_index("source_id")["article_id"]
    for number in range(4):
        assert main(["forget", ids[f"storm-{number}"], "--tables", str(tables)]) == 0
        assert main(["compact", str(tables)]) == 0
        assert verify(tables).problems == []
    assert len(pd.read_parquet(tables / "articles")) == 2


def test_two_machines_on_a_folder_that_keeps_no_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As some network file systems: the first notices that the second has come, and leaves it the folder."""

    class NoLock:
        def __init__(self, path: Path) -> None:
            path.touch()

        def acquire(self, timeout: float) -> None: ...

        def release(self) -> None: ...

    monkeypatch.setattr(lock, "FileLock", NoLock)
    first, second = (write_records(tmp_path / f"{n}.jsonl", [record(n)]) for n in (1, 2))
    tables = tmp_path / "tables"
    offer = Selection.offer

    def meanwhile(self: Selection, article: Any) -> str | None:
        if article.source_id == "storm-1":
            run(tables, second)
        return offer(self, article)

    monkeypatch.setattr(Selection, "offer", meanwhile)
    with pytest.raises(TablesBusy, match="keeps no locks"):
        run(tables, first)
    assert list(pd.read_parquet(tables / "articles")["source_id"]) == ["storm-2"]
    assert verify(tables).problems == []


def _run_each(tables: Path, sources: list[Path]) -> None:
    """A run over each, as soon as nobody else is at work."""
    left = list(sources)
    while left:
        try:
            run(tables, left[0])
        except TablesBusy:
            continue
        left.pop(0)


def test_processes_that_all_want_one_folder(tmp_path: Path) -> None:
    tables = tmp_path / "tables"
    sources = [write_records(tmp_path / f"{n}.jsonl", [record(2 * n), record(2 * n + 1)]) for n in range(6)]
    workers.prepare()  # the process that ours are forked from has imported what a run needs
    forked = multiprocessing.get_context("forkserver").Process
    at_work = [forked(target=_run_each, args=(tables, sources[first::2])) for first in range(2)]
    for process in at_work:
        process.start()
    for process in at_work:
        process.join(300)
    assert [process.exitcode for process in at_work] == [0, 0]
    assert len(pd.read_parquet(tables / "articles")) == 12
    assert verify(tables).problems == []
