"""Numbers for words: a rolling hash over all code points of a batch, from which any slice's hash is one subtraction.

A slice is hashed as the sum of its code points times powers of an odd base, modulo 2**64; the power of its first
position is taken out again by the base's inverse. So prefixes, suffixes and whole words of thousands of tokens cost a
few array operations, and no Python string is made for them.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

U64 = NDArray[np.uint64]
Ints = NDArray[np.int64]

_BASE = 0x9E3779B97F4A7C15
_MASK = (1 << 64) - 1
_INVERSE = pow(_BASE, -1, 1 << 64)


@cache
def _powers(size: int) -> tuple[U64, U64]:
    """The base's powers and their inverses, for `size` positions (a power of two: few sizes are ever made)."""
    up, down = np.full(size, _BASE, np.uint64), np.full(size, _INVERSE, np.uint64)
    up[0] = down[0] = 1
    return np.cumprod(up, dtype=np.uint64), np.cumprod(down, dtype=np.uint64)


def powers(count: int) -> tuple[U64, U64]:
    """At least `count` powers of the base and of its inverse."""
    return _powers(1 << max(12, int(count).bit_length()))


def prefix_sums(points: NDArray[Any]) -> U64:
    """Sums before each position, one longer than `points`: what `slices` takes."""
    sums = np.zeros(len(points) + 1, np.uint64)
    np.multiply(points, powers(len(points))[0][: len(points)], out=sums[1:])
    return np.cumsum(sums, out=sums)


def slices(sums: U64, starts: Ints, ends: Ints) -> U64:
    """The hash of each slice [start, end)."""
    return (sums[ends] - sums[starts]) * powers(len(sums))[1][starts]


def of_text(text: str) -> int:
    """The hash of one text, the same as `slices` gives for it."""
    value, power = 0, 1
    for character in text:
        value += ord(character) * power
        power = power * _BASE & _MASK
    return value & _MASK


def of_words(words: Iterable[str]) -> U64:
    """The sorted hashes of a list of words, to look others up in."""
    return np.array(sorted({of_text(word) for word in words}), np.uint64)


def contains(table: U64, hashes: U64) -> NDArray[np.bool_]:
    """Which of `hashes` stand in the sorted `table`."""
    if not len(table):
        return np.zeros(len(hashes), np.bool_)
    places = np.searchsorted(table, hashes)
    return np.asarray(table[np.minimum(places, len(table) - 1)] == hashes)


def mix(hashes: U64, salt: int) -> U64:
    """Spread a hash over all its bits (the rolling sum leaves short words' high bits alike)."""
    value = (hashes ^ np.uint64(salt * 0xD6E8FEB86659FD93 & _MASK)) * np.uint64(0xFF51AFD7ED558CCD)
    value ^= value >> np.uint64(33)
    value *= np.uint64(0xC4CEB9FE1A85EC53)
    value ^= value >> np.uint64(29)
    return value
