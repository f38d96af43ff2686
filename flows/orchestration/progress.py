"""How far a run is, for whoever wants to show it."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass

from newstables.pipeline.plan import Part
from newstables.tables.staged import PartResult

# Called in the flow's thread after each step. A parameter of the flow cannot carry it: those are stored by the server.
listener: ContextVar[Callable[[Progress], None] | None] = ContextVar("listener", default=None)


@dataclass(slots=True)
class Progress:
    """What a run has done so far, kept by the flow. Sizes in bytes."""

    found: int | None  # None: the inputs do not say beforehand
    done: int = 0
    records: int = 0
    rejected: int = 0
    task_runs: int = 0
    _taken: int = 0  # of the input that is not yet read to its end

    def add(self, part: Part, result: PartResult) -> None:
        """Count what a committed batch took from one input. A packed input yields more bytes than it has."""
        rest = part.file.size - self._taken
        step = rest if part.is_last else min(rest, sum(raw.size for raw in part.raws))
        self._taken = 0 if part.is_last else self._taken + step
        self.done += step
        self.records += len(part.raws)
        self.rejected += len(result.rejects)

    def tell(self) -> None:
        """Call the listener, if there is one."""
        if tell := listener.get():
            tell(self)
