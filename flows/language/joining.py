"""Second thoughts of the tokeniser: what the first cut took apart and belongs together, and the other way round.

Each changes in place which characters begin a token.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from newstables.lexicon import load

from . import hashing
from .characters import COLON, DIGIT, HYPHEN, LETTER, SLASH, SPACE, STOP

Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]


def _shift(values: Bools, by: int) -> Bools:
    """The values `by` positions further on (or back, below 0), False at the edge."""
    moved = np.zeros_like(values)
    if by > 0:
        moved[:-by] = values[by:]
    else:
        moved[-by:] = values[:by]
    return moved


def keep_addresses(low: NDArray[np.uint32], inside: Bools, begins: Bools) -> None:
    """Web and mail addresses are one token, up to a closing mark."""
    colon = np.flatnonzero(low == ord(":"))
    marks = colon[(low[colon + 1] == ord("/")) & (low[colon + 2] == ord("/"))]
    w = np.flatnonzero(low == ord("w"))
    marks = np.append(marks, w[(low[w + 1] == ord("w")) & (low[w + 2] == ord("w")) & (low[w + 3] == ord("."))])
    at = np.flatnonzero(low == ord("@"))
    marks = np.append(marks, at[inside[at - 1] & inside[at + 1] & ~begins[at + 1] | (inside[at - 1] & ~begins[at - 1])])
    if not len(marks):
        return
    spaces = np.flatnonzero(~inside)
    for mark in marks.tolist():
        place = int(np.searchsorted(spaces, mark))
        first, last = int(spaces[place - 1]) + 1, int(spaces[place])
        while last > mark and chr(low[last - 1]) in ".,;:!?)]}>\"'”’":
            last -= 1
        while first < mark and chr(low[first]) in "([{<\"'“‘":
            first += 1
        begins[first + 1 : last] = False


def join_groups(kind: NDArray[np.uint8], inside: Bools, begins: Bools) -> None:
    """Join "31 500": groups of three digits after one of up to three, a single space between."""
    digit = kind == DIGIT
    gaps = np.flatnonzero((kind == SPACE) & _shift(digit, -1) & _shift(digit, 1))
    if not len(gaps):
        return
    run = np.flatnonzero(digit & ~_shift(digit, -1))  # first digit of each run
    run_ends = np.flatnonzero(digit & ~_shift(digit, 1)) + 1
    left = np.searchsorted(run, gaps, "right") - 1
    right = left + 1
    sizes = run_ends - run
    fits = (sizes[left] <= 3) & (sizes[right] == 3)
    free = begins[run[left]] & begins[run_ends[right] - 3]
    begun = np.isin(run[left], gaps[fits] + 1) & (sizes[left] == 3)
    tail = kind[np.minimum(run_ends[right], len(kind) - 1)]
    fits &= (free | begun) & (tail != LETTER) & (tail != SLASH) & (tail != COLON) & (tail != HYPHEN)
    chosen = gaps[fits]
    inside[chosen] = True
    begins[chosen] = begins[chosen + 1] = False


@cache
def _abbreviations() -> hashing.U64:
    words = load("newstables.language", "abbreviations.toml")
    whole = ("openers", "after_hours")
    cut_short = {word for name, found in words.items() if name not in whole for word in found}
    return hashing.of_words(cut_short - {"No", "no", "al-", "Sr."})


@cache
def _listed() -> tuple[hashing.U64, list[tuple[int, int]]]:
    lists = load("newstables.language", "tokens.toml")
    contracted = [(hashing.of_text(word), at) for word, at in lists["contracted"].items()]
    return hashing.of_words(lists["prefixes"]), contracted


def keep_abbreviations(
    points: NDArray[np.uint32], kind: NDArray[np.uint8], begins: Bools, starts: Ints, ends: Ints
) -> None:
    """A stop belongs to "Mr", "Jan" and "U.S", and to an initial that a name follows."""
    stops = np.flatnonzero((kind[starts] == STOP) & (ends - starts == 1))
    stops = stops[stops > 0]
    before = stops - 1
    stops, before = stops[ends[before] == starts[stops]], before[ends[before] == starts[stops]]
    if not len(stops):
        return
    first, size = starts[before], ends[before] - starts[before]
    hashes = np.zeros(len(before), np.uint64)
    up = hashing.powers(64)[0]
    for step in range(8):  # abbreviations are short, and matched as written
        longer = size > step
        hashes[longer] += points[first[longer] + step].astype(np.uint64) * up[step]
    keep = hashing.contains(_abbreviations(), hashes) & (size <= 8)
    following = np.minimum(stops + 1, len(starts) - 1)
    gap = starts[following] - ends[stops]
    continues = (following > stops) & (gap <= 1)
    capital = (points[first] >= ord("A")) & (points[first] <= ord("Z"))
    keep |= (size == 1) & capital & (points[first] != ord("I")) & continues & (kind[starts[following]] == LETTER)
    keep |= (size >= 3) & (size <= 7) & (kind[first] == LETTER) & (kind[first + 1] == STOP)
    number = (hashes == np.uint64(hashing.of_text("No"))) & continues & (kind[starts[following]] == DIGIT)
    begins[starts[stops[keep | number]]] = False


def keep_prefixes(kind: NDArray[np.uint8], sums: hashing.U64, begins: Bools, starts: Ints, ends: Ints) -> None:
    """ "anti-war" is one token: the prefix is no word by itself."""
    hyphens = np.flatnonzero((kind[starts] == HYPHEN) & (ends - starts == 1))
    hyphens = hyphens[(hyphens > 0) & (hyphens < len(starts) - 1)]
    near = (ends[hyphens - 1] == starts[hyphens]) & (starts[hyphens + 1] == ends[hyphens])
    hyphens = hyphens[near & (kind[starts[hyphens + 1]] == LETTER)]
    hashes = hashing.slices(sums, starts[hyphens - 1], ends[hyphens - 1])
    joined = hyphens[hashing.contains(_listed()[0], hashes)]
    begins[starts[joined]] = begins[starts[joined + 1]] = False


def split_contracted(sums: hashing.U64, begins: Bools, starts: Ints, ends: Ints) -> None:
    """ "cannot" is "can" and "not"."""
    likely = np.flatnonzero((ends - starts >= 5) & (ends - starts <= 6))
    hashes = hashing.slices(sums, starts[likely], ends[likely])
    for value, at in _listed()[1]:
        begins[starts[likely[hashes == np.uint64(value)]] + at] = True
