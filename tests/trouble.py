"""Work that goes wrong, for the workers of a run; a module of few imports, for each worker imports it."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from newstables.pipeline.plan import Batch
from newstables.pipeline.process import process_batch
from newstables.tables.staged import BatchResult


def process_with_trouble(marks: str, batch: Batch) -> BatchResult:
    """Process a batch, but the first time fail to write batch 1, and be killed over batch 2."""
    mark = Path(marks) / str(batch.number)
    if batch.number in (1, 2) and not mark.exists():
        mark.touch()
        if batch.number == 1:
            raise OSError("no space left on device")
        os.kill(os.getpid(), signal.SIGKILL)
    return process_batch(batch)
