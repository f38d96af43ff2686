"""A record over which workers die is rejected, and the batch done without it."""

from __future__ import annotations

from pathlib import Path

from newstables.options import RunOptions
from newstables.pipeline.deadly import without_deadly
from newstables.pipeline.plan import Batch, Part
from newstables.pipeline.workers import WorkerDied
from newstables.records import Raw, SourceFile


def _batch(*sizes: int) -> Batch:
    parts = []
    for number, size in enumerate(sizes):
        file = SourceFile(f"{number}.jsonl", f"{number}.jsonl", 1, 1)
        raws = [Raw(file.path, f"{number}-{at}", "jsonl", b"{}", 2) for at in range(size)]
        parts.append(Part(file, is_first=True, is_last=True, raws=raws))
    return Batch(0, RunOptions((), Path("tables"), 1, "run"), parts)


def _dying_of(*deadly: str) -> tuple[list[int], object]:
    tried: list[int] = []

    def do(batch: Batch) -> None:
        ids = [raw.source_id for part in batch.parts for raw in part.raws]
        tried.append(len(ids))
        if not set(deadly).isdisjoint(ids):
            raise WorkerDied

    return tried, do


def test_the_deadly_are_found_by_halves() -> None:
    batch = _batch(100, 0, 60)
    tried, do = _dying_of("0-17", "2-59")
    found = without_deadly(batch, do)  # type: ignore[arg-type]
    assert [[reject.source_id for reject in part.rejects] for part in found.parts] == [["0-17"], [], ["2-59"]]
    assert [len(part.raws) for part in found.parts] == [99, 0, 59]
    assert len(tried) < 40
    assert [len(part.raws) for part in batch.parts] == [100, 0, 60], "the batch itself stays"


def test_a_batch_that_dies_of_something_else_stays_whole() -> None:
    batch = _batch(3)
    _, do = _dying_of()
    assert without_deadly(batch, do) == batch  # type: ignore[arg-type]
