"""A sketch of a text: a few bytes that tell how much two texts share, without either text.

Two sets are sketched by MinHash: all shingles of three words, and those among them with a name or a number. Texts count
as similar as far as both sets agree. Running text decides the first; the second is what tells two items apart that were
cast in one mould, such as weather, results or accidents, where only the particulars differ: two accident reports of 100
words share 75% of their shingles and 7% of those with a name or a number, edited copies the same of both.

datasketch was weighed: it takes 0.2 ms for one set of a 2 KB article, where both take 0.025 ms here, and its values are
four or eight bytes each, where one does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Any

import numpy as np

Hashes = np.ndarray[Any, np.dtype[np.uint64]]
Bytes = np.ndarray[Any, np.dtype[np.uint8]]
Floats = np.ndarray[Any, np.dtype[np.float64]]
Flags = np.ndarray[Any, np.dtype[np.bool_]]
Numbers = np.ndarray[Any, np.dtype[np.int64]]

# Below that, one changed phrase weighs too much, and one stock phrase too.
_LEAST_WORDS = 40
# Below that, the names and numbers say too little, and all words have to speak for them.
_LEAST_PARTICULARS = 10
# Values for each set. A value is one byte: the chance that two different ones look alike, 1 in 256, costs nothing, and
# the 95% interval of a similarity near 0.5 is ±0.1.
_VALUES = 96
# The values of the particulars, those of all shingles, and how many particulars there are, 255 for more.
SKETCH_BYTES = 2 * _VALUES + 1
# Texts this similar are near-duplicates. A copy cut by 30% keeps 0.7, by 25% and respelled 0.6; follow-ups that repeat
# background keep up to 0.3, as do items cast in one mould. A story cut to half is not told from a follow-up.
SIMILAR = 0.5
# Two forecasts for one town and day have some of their few particulars in common by chance. This, over the square of
# their number, is asked for on top: 0.16 where there are 16 of them, 0.01 where there are 60 as in most articles.
_CHANCE = 40

# At 3 values a band, 16 bands bring 98% of the texts together that share 60%, 1 in 500 of those that share 5%.
_BANDS = 16
_BAND_VALUES = 3

# Fixed odd numbers for hashing; any would do, but they must never change: sketches outlive the program.
_BASE = 0x9E3779B97F4A7C15
_FACTORS = np.array([0xBF58476D1CE4E5B9, 0x94D049BB133111EB, 0xD6E8FEB86659FD93], np.uint64)
_MIX = np.uint64(0xFF51AFD7ED558CCD)
_HALF = np.uint64(32)
_LOW_HALF = np.uint64((1 << 32) - 1)
_ZERO = np.uint16(ord("0"))
_NONE = np.uint64((1 << 64) - 1)
_MOST_TEXTS = 32  # a power of two: the lowest bits of a hash give way to the number of its text
_MOST_CHARACTERS = 1 << 16
_USUAL_UNITS = 1 << 17


def sketch(text: str) -> bytes | None:
    """The sketch of a text, the same on every machine; None for a text that is too short to compare."""
    return sketches([text])[0]


def sketches(texts: Iterable[str]) -> list[bytes | None]:
    """The sketches of some texts. Of many, each takes a fifth of the time that it takes alone."""
    found: list[bytes | None] = []
    for group in _groups(texts):
        found += _sketched(group)
    return found


def _groups(texts: Iterable[str]) -> Iterator[list[str]]:
    """Texts that are sketched together: few enough that their numbers stay in the caches of the processor."""
    group: list[str] = []
    size = 0
    for text in texts:
        if group and (len(group) == _MOST_TEXTS or size + len(text) > _MOST_CHARACTERS):
            yield group
            group, size = [], 0
        group.append(text)
        size += len(text)
    if group:
        yield group


def _sketched(texts: list[str]) -> list[bytes | None]:
    """The sketches of up to _MOST_TEXTS texts, whose words stand one after the other in each array."""
    encoded = [f"  {text} ".encode("utf-16-le", "surrogatepass") for text in texts]
    units = np.frombuffer(b"".join(encoded), np.uint16)
    folded = _folded()[units]
    in_word = folded != 0
    edges = np.flatnonzero(in_word[1:] != in_word[:-1]) + 1
    starts, ends = edges[::2], edges[1::2]
    firsts = np.searchsorted(starts, np.cumsum([0, *(len(text) // 2 for text in encoded)]))
    words = np.diff(firsts)
    text_of = np.repeat(np.arange(len(texts)), words)
    shingles = _shingles(_word_hashes(folded, starts, ends))
    named = _particular(units, folded, starts, ends, firsts[:-1][words > 0])
    whole = text_of[:-2] == text_of[2:]  # the three words of a shingle are of one text
    with_particular = whole & (named[:-2] | named[1:-1] | named[2:])
    few = np.bincount(text_of[:-2][with_particular], minlength=len(texts)) < _LEAST_PARTICULARS
    with_particular |= whole & few[text_of[:-2]]
    samples = [_samples(shingles[kept], text_of[:-2][kept], len(texts)) for kept in (with_particular, whole)]
    counts = _distinct(shingles[with_particular], text_of[:-2][with_particular], len(texts))
    rows = np.column_stack([*samples, np.minimum(counts, 255).astype(np.uint8)])
    return [
        row.tobytes() if enough else None for row, enough in zip(rows, (words >= _LEAST_WORDS).tolist(), strict=True)
    ]


def similarity(a: bytes, b: bytes) -> float:
    """How much of two sketched texts is shared, 0 to 1: of their shingles, or of those with particulars if less."""
    return float(_similarities(as_array([a]), as_array([b]))[0])


def are_duplicates(a: Bytes, b: Bytes) -> Flags:
    """Whether the texts of each row of `a` and the same row of `b` are near-duplicates."""
    fewest = np.minimum(a[:, -1], b[:, -1]).astype(np.float64)
    alike: Flags = _similarities(a, b) >= np.minimum(SIMILAR + _CHANCE / fewest**2, 1)
    return alike


def _similarities(a: Bytes, b: Bytes) -> Floats:
    equal = (a[:, :-1] == b[:, :-1]).reshape(len(a), 2, _VALUES)
    shared: Floats = equal.mean(axis=2).min(axis=1)
    return shared


def as_array(sketches: list[bytes]) -> Bytes:
    """Sketches as rows of bytes."""
    return np.frombuffer(b"".join(sketches), np.uint8).reshape(-1, SKETCH_BYTES)


def band_keys(sketches: Bytes) -> Numbers:
    """Some numbers for each sketch; similar texts have one of them in common almost always, others hardly ever.

    They are made from the particulars alone: articles cast in one mould would else all be candidates of each other.
    """
    values = sketches[:, : _BANDS * _BAND_VALUES].reshape(-1, _BANDS, _BAND_VALUES).astype(np.int64)
    keys: Numbers = np.arange(_BANDS) << 24
    return keys | values[:, :, 0] << 16 | values[:, :, 1] << 8 | values[:, :, 2]


@cache
def _folded() -> np.ndarray[tuple[int], np.dtype[np.uint16]]:
    """UTF-16 unit → its lower case if words are made of it, 0 if not. Half of a pair of units counts as a letter."""
    table = np.zeros(1 << 16, np.uint16)
    for unit in range(1 << 16):
        character = chr(unit)
        if character.isalnum() or 0xD800 <= unit < 0xE000:
            lower = character.lower()
            table[unit] = ord(lower) if len(lower) == 1 else unit
    return table


def _word_hashes(folded: Any, starts: Any, ends: Any) -> Hashes:
    """A number for each word: its letters as digits of a number in an odd base, modulo 2 to the 64.

    A long text is taken in pieces, or the numbers for its characters would fill twenty times its room.
    """
    hashes = np.empty(len(starts), np.uint64)
    first = 0
    while first < len(starts):
        before = starts[first] - 1
        last = max(first + 1, int(np.searchsorted(ends, before + _USUAL_UNITS, "right")))
        piece, begins, stops = folded[before : ends[last - 1]], starts[first:last] - before, ends[first:last] - before
        powers, inverses = _powers(max(_USUAL_UNITS, 1 << (len(piece) - 1).bit_length()))
        sums = np.cumsum(piece * powers[: len(piece)], dtype=np.uint64)
        hashes[first:last] = (sums[stops - 1] - sums[begins - 1]) * inverses[begins]
        first = last
    return _mixed(hashes)


@lru_cache(maxsize=2)  # the usual one, and that of the last very long word
def _powers(count: int) -> tuple[Hashes, Hashes]:
    base = np.full(count, _BASE, np.uint64)
    inverse = np.full(count, pow(_BASE, -1, 1 << 64), np.uint64)
    base[0] = inverse[0] = 1
    return np.cumprod(base, dtype=np.uint64), np.cumprod(inverse, dtype=np.uint64)


def _particular(units: Any, folded: Any, starts: Any, ends: Any, firsts: Any) -> Any:
    """Which words have a digit, or a capital right after another word, where it cannot be that of a sentence.

    A capital counts in `firsts` too, the words with which the texts begin.
    """
    capital = folded[starts] != units[starts]
    after_word = np.empty(len(starts), np.bool_)
    after_word[1:] = starts[1:] - ends[:-1] == 1
    after_word[firsts] = True
    capital &= after_word
    digits = np.flatnonzero(units - _ZERO <= 9)  # unsigned: what comes before "0" is far beyond
    capital[np.searchsorted(starts, digits, "right") - 1] = True
    return capital


def _shingles(words: Hashes) -> Hashes:
    return _mixed(words[:-2] * _FACTORS[0] + words[1:-1] * _FACTORS[1] + words[2:] * _FACTORS[2])


def _mixed(values: Hashes) -> Hashes:
    values = (values ^ (values >> _HALF)) * _MIX
    return values ^ (values >> _HALF)


def _samples(shingles: Hashes, text_of: Numbers, texts: int) -> Bytes:
    """For each text one byte of the least hash in each of some equal ranges, alike for like sets.

    A range without any takes the value of another, in an order of its own, so that a small set is a fair sample too.
    """
    least = np.full(texts * _VALUES, _NONE, np.uint64)
    np.minimum.at(least, text_of * _VALUES + _ranges(shingles), shingles)
    filled = (least != _NONE).reshape(texts, _VALUES)
    values: Bytes = least.astype(np.uint8).reshape(texts, _VALUES)
    text, empty = np.nonzero(~filled & filled.any(axis=1, keepdims=True))
    for others in _orders():
        if not len(text):
            break
        donors = others[empty]
        given = filled[text, donors]
        values[text[given], empty[given]] = values[text[given], donors[given]]
        text, empty = text[~given], empty[~given]
    return values


def _distinct(shingles: Hashes, text_of: Numbers, texts: int) -> Numbers:
    """The number of different hashes of each text."""
    low = np.uint64(_MOST_TEXTS - 1)  # to tell hashes apart, their other bits do
    ordered = np.sort(shingles & ~low | text_of.astype(np.uint64))
    first = np.ones(len(ordered), np.bool_)
    first[1:] = ordered[1:] != ordered[:-1]
    return np.bincount((ordered[first] & low).astype(np.int64), minlength=texts)


def _ranges(shingles: Hashes) -> Numbers:
    """In which of the equal ranges each hash lies: its product with their number, above the 64th bit."""
    low = (shingles & _LOW_HALF) * np.uint64(_VALUES) >> _HALF
    return (((shingles >> _HALF) * np.uint64(_VALUES) + low) >> _HALF).astype(np.int64)


@cache
def _orders() -> Numbers:
    """Which other range each asks first, which next, and so on."""
    lots = _mixed(np.arange(1, _VALUES * _VALUES + 1, dtype=np.uint64) * np.uint64(_BASE))
    return np.argsort(lots.reshape(_VALUES, _VALUES), axis=1, kind="stable").T.copy()
