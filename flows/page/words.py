"""The words of a line, by which lines are compared."""

from __future__ import annotations

import re

_WORDS = re.compile(r"\w+")
# What `_WORDS` and lower() make of ASCII, in one pass over the text: a third of the time.
_PLAIN = {code: char.lower() if re.match(r"\w", char) else " " for code, char in enumerate(map(chr, range(128)))}
_WORDS_OF_SLUGS = re.compile(r"[^\W_]+")  # "ferry_strike" in an address is two
# Chinese, Japanese and Korean, which part no words: two characters stand for one.
WIDE = re.compile(r"[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9d]")
_LONG_WORD = 4  # letters from which a word says what an article is about


def normal(text: str) -> str:
    """The words of `text`, for comparing lines."""
    return " ".join(words_of(text))


def words_of(text: str) -> list[str]:
    """The words of `text`, in lower case."""
    return text.translate(_PLAIN).split() if text.isascii() else _WORDS.findall(text.lower())


def long_words(text: str) -> set[str]:
    """The words of a title, a line or an address that say what an article is about, in lower case."""
    words = _WORDS_OF_SLUGS.findall(text.lower())
    found = {word for word in words if len(word) >= _LONG_WORD}
    if not text.isascii() and (wide := [word for word in words if WIDE.search(word)]):
        found |= {word[start : start + 2] for word in wide for start in range(len(word) - 1)}
    return found
