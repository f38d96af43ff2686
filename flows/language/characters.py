"""What kind of character each code point is: one table, made at first use."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

import numpy as np
from numpy.typing import NDArray

SPACE, LETTER, DIGIT, APOSTROPHE, HYPHEN, STOP, COMMA = range(7)
COLON, SLASH, CURRENCY, AMPERSAND, MARK, REPEATED, TAG = range(7, 14)

BASIC_PLANE = 0x10000  # beyond the basic plane stand emoji, mostly: marks
_OWN = {
    APOSTROPHE: "'’ʼ＇",
    HYPHEN: "-‐‑",
    STOP: ".",
    COMMA: ",",
    COLON: ":",
    SLASH: "/",
    CURRENCY: "$£€¥₹₽₩₦₺₴₪",
    AMPERSAND: "&",
    REPEATED: "!?*=~`_+<>",
    TAG: "@#",
    SPACE: "\ufeff",
}


@cache
def kinds() -> NDArray[np.uint8]:
    """The kind of each code point of the basic plane, and of one more that stands for all beyond."""
    table = np.full(BASIC_PLANE + 1, MARK, np.uint8)
    for point in range(BASIC_PLANE):
        character = chr(point)
        if character.isspace():
            table[point] = SPACE
        elif character.isdecimal():
            table[point] = DIGIT
        elif character.isalnum() or unicodedata.category(character)[0] in "MC":  # accents and invisible joiners too
            table[point] = LETTER
    for kind, characters in _OWN.items():
        for character in characters:
            table[ord(character)] = kind
    return table


@cache
def lower() -> NDArray[np.uint32]:
    """The small letter of each code point of the basic plane (itself where that would be two)."""
    table = np.arange(BASIC_PLANE + 1, dtype=np.uint32)
    for point in range(BASIC_PLANE):
        small = chr(point).lower()
        if len(small) == 1:
            table[point] = ord(small)
    table[ord("’")] = table[ord("ʼ")] = ord("'")
    return table


_HYPHENS = {ord("‐"): "-", ord("‑"): "-", ord("‒"): "–"}  # the plain one, the one that keeps a line, that of figures


def plain_hyphens(text: str) -> str:
    """The text with hyphens of one kind, position for position."""
    if text.isascii():
        return text
    for point, plain in _HYPHENS.items():  # few have one: to look for each costs less than to translate
        text = text.replace(chr(point), plain)
    return text


_SPACED = re.compile(r"(?<=[^\s-] )-(?= [^\s\d-])")


def spaced_dashes(text: str) -> str:
    """The text with a dash for each hyphen that stands apart, position for position: "two men - a guard and a clerk -
    ran" has dashes, which some keyboards lack. Before a figure it may be a minus or join a name: "COVID - 19".
    """
    return _SPACED.sub("–", text) if " - " in text else text


def code_points(text: str) -> NDArray[np.uint32]:
    """The text as an array of code points (lone surrogates included)."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def clipped(points: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Indices into the tables: whatever lies beyond the basic plane is one and the same."""
    return np.minimum(points, np.uint32(BASIC_PLANE))


def kinds_of(points: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """The kind of each of the points."""
    return kinds().take(points, mode="clip")  # a third of the time that kinds()[clipped(points)] takes


def small(points: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """The points in small letters, position for position."""
    return _changed(points, lower())


def plain(points: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """The points in small letters, each digit a nought and all white space a comma."""
    return _changed(points, _plain())


@cache
def _plain() -> NDArray[np.uint32]:
    table = lower().copy()
    table[kinds() == DIGIT], table[kinds() == SPACE] = ord("0"), ord(",")
    return table


def _changed(points: NDArray[np.uint32], table: NDArray[np.uint32]) -> NDArray[np.uint32]:
    found = table.take(points, mode="clip")
    beyond = points >= BASIC_PLANE
    if beyond.any():
        found[beyond] = points[beyond]
    return found
