"""The words of a line, by which lines are compared."""

from __future__ import annotations

import re

_WORDS = re.compile(r"\w+")


def normal(text: str) -> str:
    """The words of `text`, for comparing lines."""
    return " ".join(words_of(text))


def words_of(text: str) -> list[str]:
    """The words of `text`, in lower case."""
    return _WORDS.findall(text.lower())
