"""What the place of a word says of its capital: a sentence begins there, or all around is written in capitals."""

from __future__ import annotations

import string
from functools import cache

import numpy as np
from numpy.typing import NDArray

from newstables.extractors.actors.names.tokens import NameTokens
from newstables.language.characters import BASIC_PLANE

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

_JOINED = ",;-–—%)&$'’/"  # behind these, as behind a letter, a sentence goes on
_SMALL_LETTERS = string.ascii_lowercase.encode()
_NO_LETTERS = bytes(set(range(128)).difference(string.ascii_letters.encode()))
_WINDOW = 40  # characters to each side
_MOSTLY = 0.7  # of the letters nearby are capitals


def is_distrusted(text: str, start: int) -> bool:
    """Whether a word has its capital from its place: a sentence, a line or a quotation begins there."""
    if start < 2:
        return True
    before = text[start - 1]
    if before == " ":
        before = text[start - 2]
        return not (before.isalnum() or before in _JOINED)
    return True


def distrusted_among(points: NDArray[np.uint32], starts: Ints) -> Bools:
    """The same of many words at once, by code points; the first two of a text are for its caller to see to."""
    second = np.where(points[starts - 1] == ord(" "), points[starts - 2], ord("\n"))
    return ~_trusted()[second]


@cache
def _trusted() -> Bools:
    """Whether a sentence goes on behind a code point."""
    return np.array([chr(point).isalnum() or chr(point) in _JOINED for point in range(BASIC_PLANE)] + [False])


def stands_in_capitals(tokens: NameTokens, chosen: list[int]) -> list[bool]:
    """For each chosen token whether its line, near it, is written in capitals."""
    text = tokens.text
    found: list[bool] = []
    for i in chosen:
        if not (len(tokens.words[i]) > 1 and tokens.words[i].isupper()):
            found.append(False)
            continue
        start, end = tokens.starts[i], tokens.ends[i]
        begin = max(text.rfind("\n", 0, start) + 1, start - _WINDOW)
        stop = text.find("\n", end)
        near = text[begin : min(stop if stop >= 0 else len(text), end + _WINDOW)]
        capitals, letters = _capitals_and_letters(near)
        found.append(capitals > _MOSTLY * max(1, letters))
    return found


def _capitals_and_letters(near: str) -> tuple[int, int]:
    """How many of the characters are capitals, and how many are letters."""
    if not near.isascii():
        return sum(map(str.isupper, near)), sum(map(str.isalpha, near))
    letters = near.encode().translate(None, _NO_LETTERS)  # a tenth of the time
    return len(letters.translate(None, _SMALL_LETTERS)), len(letters)
