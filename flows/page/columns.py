"""Columns of evidence: one number for each line of a page, or each block, and what those around it have."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float32]
Flags = npt.NDArray[np.bool_]
Indices = npt.NDArray[np.intp]

_NOWHERE = 10**9


def numbers(values: Sequence[float]) -> Array:
    """A column of these values."""
    return np.array(values, np.float32)


def beside(column: Array, distance: int) -> Array:
    """The value of the line `distance` further on, or back where it is negative; 0 beyond the ends."""
    moved = np.zeros_like(column)
    if distance > 0:
        moved[:-distance] = column[distance:]
    else:
        moved[-distance:] = column[:distance]
    return moved


def around(column: Array, span: int) -> tuple[Array, Array]:
    """The mean over `span` lines above each, and below."""
    size = len(column)
    padded = np.concatenate((np.zeros(span + 1, np.float32), column, np.zeros(span, np.float32)))
    sums = np.cumsum(padded, dtype=np.float64)
    above = (sums[span : span + size] - sums[:size]) / span
    below = (sums[2 * span + 1 : 2 * span + 1 + size] - sums[span + 1 : span + 1 + size]) / span
    return above.astype(np.float32), below.astype(np.float32)


def last_seen(seen: Flags) -> Indices:
    """For each line the index of the last one seen there or above; -1 where there is none."""
    found: Indices = np.maximum.accumulate(np.where(seen, np.arange(len(seen)), -1))
    return found


def next_seen(seen: Flags) -> Indices:
    """For each line the index of the next one seen there or below; their number where there is none."""
    found: Indices = np.minimum.accumulate(np.where(seen, np.arange(len(seen)), len(seen))[::-1])[::-1]
    return found


def distances(seen: Flags) -> tuple[Indices, Indices]:
    """How far above each line, and below, the nearest one seen stands; further than any where there is none."""
    index, before, behind = np.arange(len(seen)), last_seen(seen), next_seen(seen)
    return np.where(before >= 0, index - before, _NOWHERE), np.where(behind < len(seen), behind - index, _NOWHERE)
