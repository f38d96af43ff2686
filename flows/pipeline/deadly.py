"""Records over which workers die, for want of memory mostly: found by halves, and rejected so that the rest is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from newstables.pipeline.plan import Batch
from newstables.pipeline.workers import WorkerDied
from newstables.records import Raw, Reject

_MESSAGE = (
    "Workers were killed over it, most likely for want of memory. Look whether it is an article, and take it out or "
    "run on a machine with more memory."
)
Places = list[tuple[int, int]]  # of records: the part of the batch, and the record in it


def without_deadly(batch: Batch, do: Callable[[Batch], object]) -> Batch:
    """The batch with those records as rejects over which `do` raises WorkerDied; nothing else that it does counts."""
    every = [(index, at) for index, part in enumerate(batch.parts) for at in range(len(part.raws))]
    deadly = set(_deadly(batch, every, do))
    parts = []
    for index, part in enumerate(batch.parts):
        raws = [raw for at, raw in enumerate(part.raws) if (index, at) not in deadly]
        found = [_reject(raw) for at, raw in enumerate(part.raws) if (index, at) in deadly]
        parts.append(replace(part, raws=raws, rejects=[*part.rejects, *found]))
    return replace(batch, parts=parts)


def _deadly(batch: Batch, places: Places, do: Callable[[Batch], object]) -> Places:
    if not places or not _dies(batch, places, do):
        return []
    if len(places) == 1:
        return places
    half = len(places) // 2
    return _deadly(batch, places[:half], do) + _deadly(batch, places[half:], do)


def _dies(batch: Batch, places: Places, do: Callable[[Batch], object]) -> bool:
    wanted = set(places)
    parts = [
        replace(part, raws=[raw for at, raw in enumerate(part.raws) if (index, at) in wanted])
        for index, part in enumerate(batch.parts)
    ]
    try:
        do(replace(batch, parts=parts))
    except WorkerDied:
        return True
    return False


def _reject(raw: Raw) -> Reject:
    return Reject(raw.source, raw.source_id, "failed", _MESSAGE)
