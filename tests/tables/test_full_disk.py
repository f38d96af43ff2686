"""A disk that is full, or a file that may not grow, ends a run; what was committed stays, and the next run goes on."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from newstables.pipeline import plan
from newstables.tables.state import State, StateFailed
from newstables.tables.verify import verify
from tests.tables.runs import record, rows, run, write_records


@contextmanager
def _files_of_at_most(size: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("size", [12_000, pytest.param(1_000, marks=pytest.mark.long)])
def test_a_run_without_room_is_repaired_by_the_next(size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "BATCH_RECORDS", 8)
    source = tmp_path / "in.jsonl"
    write_records(source, (record(n) for n in range(4)))
    run(tmp_path / "tables", source)
    write_records(source, (record(n) for n in range(20)))
    with _files_of_at_most(size), pytest.raises(OSError):
        run(tmp_path / "tables", source)
    run(tmp_path / "tables", source)
    run(tmp_path / "plain", source)
    assert rows(tmp_path / "tables") == rows(tmp_path / "plain")
    assert verify(tmp_path / "tables").problems == []


def test_an_index_without_room_says_what_to_do(tmp_path: Path) -> None:
    state = State(tmp_path)
    state._db.execute("PRAGMA max_page_count = 1")  # as on a disk that has no page more
    with pytest.raises(StateFailed) as failure, state:
        state._db.executemany("INSERT INTO files VALUES (?, 1, 1)", ((f"{n:0500}",) for n in range(1_000)))
    assert str(failure.value).endswith("full; make room there and run again, what was committed stays")
    assert "\n" not in str(failure.value)
    state.close()
