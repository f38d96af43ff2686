"""Words that a machine or a printer broke at the end of a row: passen- gers, but twenty- five."""

from __future__ import annotations

import re
from functools import cache

from newstables.lexicon import load

# Letters, a hyphen at the end of a row, and the small letters that the next row begins with.
BROKEN = re.compile(r"(?<![^\W\d_])([^\W\d_]+)(?:-|\u2010)[^\S\n]*\n\s*([a-z]+)")
_SHORTEST = 3  # letters that a divided word goes on with


def rejoined(before: str, first: str, second: str, lower: str) -> str:
    """The word that a row's last letters (`first`, behind `before`) and the next one's first (`second`) make up.

    As the text (`lower`, in small letters) writes it elsewhere; else without the hyphen, but for words that are joined:
    of those may be "40-year-", before "old".
    """
    one, two = first.lower(), second.lower()
    if f"{one}{two}" in lower:
        return first + second
    joins = len(one) == 1 or one in _words("joining") or before[-1:] in ("-", "\u2010")
    joined = joins or len(two) < _SHORTEST or two in _words("joined") or f"{one}-{two}" in lower
    return f"{first}-{second}" if joined else first + second


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(load("newstables.page", "broken_words.toml")["broken_words"][name])
