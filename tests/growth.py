"""How long some work takes, for tests of how its cost grows."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import Any


def cpu_seconds(work: Callable[[], Any], times: int = 3) -> float:
    """The least processor time of some runs."""
    return min(_once(work) for _ in range(times))


def takes_less(work: Callable[[], Any], seconds: float, times: int = 3) -> bool:
    """Whether the least processor time of some runs is less than that. The first that is so tells it."""
    return any(_once(work) < seconds for _ in range(times))


def _once(work: Callable[[], Any]) -> float:
    """The collector waits: it looks through all that the tests before left."""
    gc.disable()
    try:
        begun = time.process_time()
        work()
        return time.process_time() - begun
    finally:
        gc.enable()
