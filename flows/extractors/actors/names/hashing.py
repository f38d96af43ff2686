"""Facts as numbers: a fact is a place ("the word before") and a value; both become one row of the table of weights."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

BITS = 18
ROWS = 1 << BITS
_CHUNK = 8192  # tokens worked on at a time: a long text has a million
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


def begun(prefix: str) -> int:
    """What `continued` goes on from, for values that begin alike."""
    return zlib.crc32(prefix.encode())


def continued(beginning: int, text: str) -> int:
    """The number of the prefix with `text` behind it; not kept, as of a word that is met once."""
    return zlib.crc32(text.encode(), beginning) or 1


class FactColumn(NamedTuple):
    """One fact about each token: up to three values at a place. It holds not where the first or second is 0."""

    place: str
    first: Ints
    second: Ints | int = 1
    third: Ints | int = 1


def table(columns: Sequence[FactColumn], size: int) -> Ints:
    """The rows of weights of the facts of `size` tokens: tokens × columns."""
    found = np.empty((len(columns), size), np.int64)
    places = np.array([[_place(column.place)] for column in columns], np.uint64)
    for begin in range(0, size, _CHUNK):
        here = slice(begin, min(begin + _CHUNK, size))
        values = np.empty((3, len(columns), here.stop - begin), np.int64)
        for i, column in enumerate(columns):
            for turn, value in enumerate((column.first, column.second, column.third)):
                values[turn, i] = value if isinstance(value, int) else value[here]
        some = found[:, here]
        some[:] = _mixed(values.view(np.uint64), places)
        some[(values[0] == 0) | (values[1] == 0)] = NOTHING
    return found.T


def rows_at(places: Sequence[str], values: Ints) -> Ints:
    """The rows of values at each of some places: places × values."""
    ones = np.ones((2, 1, len(values)), np.int64)
    all_values = np.concatenate([values.reshape(1, 1, -1), ones])
    return _mixed(all_values.view(np.uint64), np.array([[_place(place)] for place in places], np.uint64))


def rows(place: str, first: Ints, second: Ints | int = 1, third: Ints | int = 1) -> Ints:
    """The rows of one column."""
    return table([FactColumn(place, first, second, third)], len(first))[:, 0]


@lru_cache(maxsize=1 << 10)
def _place(place: str) -> int:
    return number(place) * _ODD[3] & _MASK


def _mixed(values: NDArray[np.uint64], places: NDArray[np.uint64]) -> Ints:
    mixed = values[0] * _A + values[1] * _B + values[2] * _C + places
    mixed ^= mixed >> np.uint64(31)
    found: Ints = (mixed * _A >> _SHIFT).astype(np.int64)
    return found
