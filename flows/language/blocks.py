"""Rows worked on at a time, so that what is computed of them stays in the cache."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

BLOCK = 1024  # rows


def blocks(size: int, block: int = BLOCK) -> Iterator[slice]:
    """Rows worked on at a time."""
    return (slice(first, min(first + block, size)) for first in range(0, size, block))


def rows(table: NDArray[Any], which: NDArray[Any], out: NDArray[Any]) -> NDArray[Any]:
    """The rows `which` of a table, written into `out`. Clipped, though all are there: numpy is quicker so."""
    return np.take(table, which, axis=0, out=out[: len(which)], mode="clip")
