"""What the model sees of a word: rows of hashed tables, the same for each occurrence of a type.

A type is a word in small letters, its digits made noughts, with its pattern of capitals. Its features are the word
(twice, by two hashes: two words rarely share both rows), the beginnings and ends of it, and its shape.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from . import hashing
from .characters import DIGIT, LETTER
from .distinct import Distinct, distinct
from .tokens import Tokens

Ints = NDArray[np.int64]

# name, rows of the table. The order is that of the model's weights.
SLOTS = (
    ("word", 24576),
    ("word again", 0),  # in the rows of "word"
    ("first two", 1024),
    ("first three", 4096),
    ("last", 256),
    ("last two", 1024),
    ("last three", 4096),
    ("last four", 8192),
    ("shape", 1024),
)
ROWS = sum(rows for _, rows in SLOTS)
_UPPER, _LOWER, _NUMBER, _OTHER = 1, 2, 3, 4


class Types(NamedTuple):
    """The types of a batch: for each token its type, for each type its rows."""

    of_token: Ints
    rows: NDArray[np.int32]  # types × slots
    words: Distinct


def types(tokens: Tokens) -> Types:
    """Find the types of all tokens, and their features."""
    each = distinct(tokens)
    shapes = _shapes(tokens, each.examples)
    keys = hashing.mix(each.hashes, 1) ^ hashing.mix(shapes, 2)
    _, one, of_word = np.unique(keys, return_index=True, return_inverse=True)
    rows = _rows(tokens, each.examples[one], each.hashes[one], shapes[one])
    return Types(of_word.astype(np.int64)[each.of_token], rows, each)


def _shapes(tokens: Tokens, some: Ints) -> hashing.U64:
    """A hash of the runs of capitals, small letters, digits and other characters of some of the tokens."""
    lengths = tokens.ends[some] - tokens.starts[some]
    ends = np.cumsum(lengths)
    starts = ends - lengths
    letters = np.arange(lengths.sum()) + np.repeat(
        tokens.starts[some] - starts, lengths
    )  # those of one behind the other's
    kind, points = tokens.kinds[letters], tokens.points[letters]
    class_ = np.where(kind == LETTER, np.uint8(_LOWER), np.uint8(_OTHER))
    class_[kind == DIGIT] = _NUMBER
    class_[(kind == LETTER) & (points != tokens.small[letters])] = _UPPER
    value = np.where(class_ == _OTHER, np.minimum(points, 0xFFFF) + 10, class_).astype(np.uint64)
    changes = np.ones(len(class_), np.bool_)
    changes[1:] = value[1:] != value[:-1]
    changes[starts] = True
    at = np.flatnonzero(changes)
    sums = hashing.prefix_sums(value[at])
    before = np.zeros(len(class_) + 1, np.int64)
    np.cumsum(changes, out=before[1:])
    return hashing.slices(sums, before[starts], before[ends])


def _rows(tokens: Tokens, firsts: Ints, words: hashing.U64, shapes: hashing.U64) -> NDArray[np.int32]:
    starts, ends, sums = tokens.starts[firsts], tokens.ends[firsts], tokens.sums

    def begin(size: int) -> hashing.U64:
        return hashing.slices(sums, starts, np.minimum(starts + size, ends))

    def last(size: int) -> hashing.U64:
        return hashing.slices(sums, np.maximum(ends - size, starts), ends)

    hashes = (words, words, begin(2), begin(3), last(1), last(2), last(3), last(4), shapes)
    rows = np.empty((len(firsts), len(SLOTS)), np.int32)
    offset = 0
    for slot, (values, (_, size)) in enumerate(zip(hashes, SLOTS, strict=True)):
        span = size or SLOTS[0][1]
        spread = hashing.mix(values, slot + 3) >> np.uint64(33)
        rows[:, slot] = (0 if slot <= 1 else offset) + (spread % np.uint64(span)).astype(np.int32)
        offset += size
    return rows
