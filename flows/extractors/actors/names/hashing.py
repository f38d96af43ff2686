"""Facts as numbers: a fact is a place ("the word before") and a value; both become one row of the table of weights."""

from __future__ import annotations

import zlib
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

BITS = 18
ROWS = 1 << BITS
NOTHING = ROWS  # the row of facts that do not hold here; its weights are nought
Ints = NDArray[np.int64]

_ODD = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93)
_A, _B, _C = map(np.uint64, _ODD[:3])
_MASK = (1 << 64) - 1
_SHIFT = np.uint64(64 - BITS)


@lru_cache(maxsize=1 << 16)
def number(text: str) -> int:
    """The number of a word or value: never nought, which means that there is none."""
    return zlib.crc32(text.encode()) or 1


def rows(place: str, first: Ints, second: Ints | int = 1, third: Ints | int = 1) -> Ints:
    """The rows of the facts that up to three values stand at `place`; NOTHING where the first or second is nought."""
    a = first.astype(np.uint64)
    b, c = np.atleast_1d(second).astype(np.uint64), np.atleast_1d(third).astype(np.uint64)
    mixed = a * _A + b * _B + c * _C + np.uint64(number(place) * _ODD[3] & _MASK)
    mixed ^= mixed >> np.uint64(31)
    found = (mixed * _A >> _SHIFT).astype(np.int64)
    return np.where((first == 0) | (np.asarray(second) == 0), NOTHING, found)
