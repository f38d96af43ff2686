"""The words of a line, by which lines are compared."""

from __future__ import annotations

import re

_WORDS = re.compile(r"\w+")
_WORDS_OF_SLUGS = re.compile(r"[^\W_]+")  # "ferry_strike" in an address is two
_LONG_WORD = 4  # letters from which a word says what an article is about


def normal(text: str) -> str:
    """The words of `text`, for comparing lines."""
    return " ".join(words_of(text))


def words_of(text: str) -> list[str]:
    """The words of `text`, in lower case."""
    return _WORDS.findall(text.lower())


def long_words(text: str) -> set[str]:
    """The words of a title, a line or an address that say what an article is about, in lower case."""
    return {word for word in _WORDS_OF_SLUGS.findall(text.lower()) if len(word) >= _LONG_WORD}
