"""Work that goes wrong, for the workers of a run; a module of few imports, for each worker imports it."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from newstables.pipeline.plan import Batch
from newstables.pipeline.process import process_batch
from newstables.tables.staged import BatchResult

_PATIENCE = 100  # seconds


def process_with_trouble(marks: str, batch: Batch) -> BatchResult:
    """Process a batch, but fail to write batch 1 the first time, and be killed the first time over batch 2.

    The death of a worker takes the batch of the other one along, which is begun anew within its task run. So it waits
    until batch 1 has come back: its failure would be lost otherwise, and with it the second run of its task.
    """
    folder = Path(marks)
    if batch.number == 1:
        if _is_first(folder / "failed"):
            raise OSError("no space left on device")
        (folder / "came back").touch()
    if batch.number == 2 and _is_first(folder / "killed"):
        deadline = time.monotonic() + _PATIENCE
        while not (folder / "came back").exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        os.kill(os.getpid(), signal.SIGKILL)
    return process_batch(batch)


def _is_first(mark: Path) -> bool:
    try:
        mark.touch(exist_ok=False)
    except FileExistsError:
        return False
    return True
