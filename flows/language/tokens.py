"""Tokens of a whole batch of texts at once, nearly as English treebanks cut them.

Marks are tokens of their own, so are currency signs, "%" and the hyphen between two words; "n't", "'s" and their like
are cut off; "1.5", "31,500", "10:30", "9/11", "1.5m", "U.S." and addresses stay whole, and so does "31 500": a number
whose groups stand apart is one amount. All is done with arrays over code points: the cost is linear in the length.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from . import hashing
from .characters import (
    AMPERSAND,
    APOSTROPHE,
    COLON,
    COMMA,
    CURRENCY,
    DIGIT,
    HYPHEN,
    LETTER,
    REPEATED,
    SLASH,
    SPACE,
    STOP,
    TAG,
    code_points,
    kinds_of,
    plain,
    small,
)
from .joining import join_groups, keep_abbreviations, keep_addresses, keep_prefixes, split_contracted

Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]

_EDGE = 4  # white space around and between texts: each rule may look three characters ahead without asking


class Tokens(NamedTuple):
    """Tokens of a batch. Offsets count from the start of `points`, the texts joined with white space between them."""

    points: NDArray[np.uint32]
    small: NDArray[np.uint32]  # the same in small letters
    kinds: NDArray[np.uint8]
    sums: hashing.U64  # prefix sums of `small` with each digit a nought, for hashes
    starts: Ints
    ends: Ints
    text_starts: Ints  # where each text begins in `points`
    text_ends: Ints
    written: hashing.U64  # a hash of each token as it is written
    letters: str  # `small` as a string, which words are cut from

    def word(self, token: int) -> str:
        """A token in small letters; nothing behind the last one."""
        if token >= len(self.starts):
            return ""
        return self.letters[self.starts[token] : self.ends[token]]

    def is_capital(self, token: int) -> bool:
        """Whether a token begins with a capital."""
        return chr(self.points[self.starts[token]]).isupper()


def tokenise(texts: Sequence[str]) -> Tokens:
    """Cut the texts into tokens."""
    edge = "\n" * _EDGE
    points = code_points(edge + edge.join(texts) + edge)
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    text_starts = np.cumsum(lengths + _EDGE) - lengths
    tokens = _described(points, text_starts, text_starts, text_starts, text_starts + lengths)
    kind, low, sums = tokens.kinds, tokens.small, tokens.sums
    inside = kind != SPACE
    begins = _first_cut(points, low, kind)
    keep_addresses(low, inside, begins)
    join_groups(kind, inside, begins)
    starts, ends = _bounds(inside, begins)
    keep_abbreviations(points, kind, begins, starts, ends)
    keep_prefixes(kind, sums, begins, starts, ends)
    split_contracted(sums, begins, starts, ends)
    starts, ends = _bounds(inside, begins)
    return tokens._replace(starts=starts, ends=ends, written=_written(points, starts, ends))


def _described(points: NDArray[np.uint32], starts: Ints, ends: Ints, text_starts: Ints, text_ends: Ints) -> Tokens:
    """The points with their kinds and the sums that hashes are made of."""
    low = small(points)
    none = np.empty(0, np.uint64)  # found when the tokens are cut
    sums, letters = hashing.prefix_sums(plain(points)), low.tobytes().decode("utf-32-le", "surrogatepass")
    return Tokens(points, low, kinds_of(points), sums, starts, ends, text_starts, text_ends, none, letters)


def _written(points: NDArray[np.uint32], starts: Ints, ends: Ints) -> hashing.U64:
    return hashing.slices(hashing.prefix_sums(points), starts, ends)


def _bounds(inside: Bools, begins: Bools) -> tuple[Ints, Ints]:
    """Starts and ends of tokens, from which characters are in one and which begin one."""
    lasts = inside[:-1] & (begins[1:] | ~inside[1:])
    return np.flatnonzero(begins), np.flatnonzero(lasts) + 1


def _first_cut(points: NDArray[np.uint32], low: NDArray[np.uint32], kind: NDArray[np.uint8]) -> Bools:
    """True where a token begins, by the kinds of the two characters and of their neighbours."""
    letter, digit = kind == LETTER, kind == DIGIT
    word = letter | digit
    joined = np.zeros(len(kind), np.bool_)  # to the character before
    joined[1:] = word[1:] & word[:-1]
    between = np.flatnonzero((kind >= APOSTROPHE) & (kind != CURRENCY))
    own, before, after = kind[between], kind[between - 1], kind[between + 1]
    numbers = (before == DIGIT) & (after == DIGIT)
    words = (before - 1 < 2) & (after - 1 < 2)  # LETTER or DIGIT
    glued = (numbers & ((own == COMMA) | (own == COLON) | (own == SLASH))) | (words & (own == STOP))
    glued &= ~((own == STOP) & _runs_on(points, low, between))
    glued |= words & (own == AMPERSAND)
    glued |= words & (own == APOSTROPHE)
    both = between[glued]
    joined[both] = joined[both + 1] = True
    leading = (own == STOP) & ((before == SPACE) | (before == CURRENCY)) & (after == DIGIT)
    leading |= (own == APOSTROPHE) & (before == SPACE) & (after == DIGIT)
    leading |= (own == TAG) & (before == SPACE) & (after == LETTER)
    joined[between[leading] + 1] = True
    _cut_clitics(low, word, between[(own == APOSTROPHE) & words], joined)
    same = (points[between] == points[between - 1]) & (
        (own == STOP) | (own == HYPHEN) | (own == REPEATED) | (own == APOSTROPHE)
    )
    joined[between[same]] = True
    sign = np.flatnonzero(kind == CURRENCY)
    joined[sign[letter[sign - 1] & (low[sign - 1] != points[sign - 1])]] = True  # "US$"
    begins: Bools = (kind != SPACE) & ~joined
    return begins


def _runs_on(points: NDArray[np.uint32], low: NDArray[np.uint32], at: Ints) -> Bools:
    """Whether a stop ends a sentence that the next follows without a space ("over.The")."""
    upper = low != points
    run_on: Bools = ~upper[at - 1] & ~upper[at - 2] & upper[at + 1] & ~upper[np.minimum(at + 2, len(points) - 1)]
    return run_on


def _cut_clitics(low: NDArray[np.uint32], word: Bools, at: Ints, joined: Bools) -> None:
    """Cut off 's, 'm, 'd, 're, 've, 'll and n't at the apostrophes `at`, each between two word characters."""
    first, second = low[at + 1], low[at + 2]
    one = ~word[at + 2]
    two = word[at + 2] & ~word[np.minimum(at + 3, len(word) - 1)]
    short = one & ((first == ord("s")) | (first == ord("m")) | (first == ord("d")))
    e_or_l = second == ord("e")
    long = two & (((first == ord("r")) | (first == ord("v"))) & e_or_l | (first == ord("l")) & (second == ord("l")))
    joined[at[short | long]] = False
    negated = at[one & (first == ord("t")) & (low[at - 1] == ord("n")) & word[at - 2]]
    joined[negated - 1] = False


def given(words: Sequence[str]) -> Tokens:
    """Tokens that are known already, as a treebank's: what features are made of in training."""
    points = code_points("\n" * _EDGE + "\n".join(words) + "\n" * _EDGE)
    lengths = np.fromiter(map(len, words), np.int64, len(words))
    ends = np.cumsum(lengths + 1) - 1 + _EDGE
    tokens = _described(points, ends - lengths, ends, ends[:0], ends[:0])
    return tokens._replace(written=_written(points, tokens.starts, ends))
