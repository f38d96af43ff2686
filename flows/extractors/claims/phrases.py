"""Lists and phrases of the claims' lexicons: sets of words, and phrases that are looked up token by token."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any, Generic, TypeVar

from newstables.lexicon import load

PACKAGE = "newstables.extractors.claims"
TOKEN = re.compile(r"(?:[a-z]\.){2,}|[0-9]+(?:[.,][0-9]+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|\S")

T = TypeVar("T")


class Phrases(Generic[T]):
    """Phrases of one or more tokens, each with its value; the longest that fits is found."""

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        phrases: dict[tuple[str, ...], T] = {}
        for phrase, value in entries:
            phrases.setdefault(tuple(TOKEN.findall(phrase.lower())), value)
        # For a quick look, too: most words end no phrase of a kind, and begin none.
        self.by_last = _by_token(phrases, -1)
        self.by_first = _by_token(phrases, 0)
        # The longest token of each phrase: a sentence without any of these holds none of the phrases.
        self.keys = frozenset(max(tokens, key=len) for tokens in phrases)

    def before(self, words: list[str], last: int) -> tuple[T, int] | None:
        """The phrase whose last token is `words[last]`: its value and the index of its first token."""
        word = words[last]
        if word not in self.by_last:
            return None
        alone, longer = self.by_last[word]
        for length, phrases in longer:
            tokens = tuple(words[last + 1 - length : last + 1])
            if tokens in phrases:
                return phrases[tokens], last + 1 - length
        return None if alone is None else (alone, last)

    def after(self, words: list[str], first: int) -> tuple[T, int] | None:
        """The phrase whose first token is `words[first]`: its value and the index after its last token."""
        word = words[first]
        if word not in self.by_first:
            return None
        alone, longer = self.by_first[word]
        for length, phrases in longer:
            tokens = tuple(words[first : first + length])
            if tokens in phrases:
                return phrases[tokens], first + length
        return None if alone is None else (alone, first + 1)


Index = dict[str, tuple[T | None, list[tuple[int, dict[tuple[str, ...], T]]]]]


def _by_token(phrases: dict[tuple[str, ...], T], place: int) -> Index[T]:
    """By the token at `place`: the value of that token alone, and the longer phrases by length, the longest first."""
    longer: dict[str, dict[int, dict[tuple[str, ...], T]]] = {}
    for tokens, value in phrases.items():
        found = longer.setdefault(tokens[place], {})
        if len(tokens) > 1:
            found.setdefault(len(tokens), {})[tokens] = value
    return {
        token: (phrases.get((token,)), sorted(found.items(), key=lambda item: -item[0]))
        for token, found in longer.items()
    }


@cache
def lexicon() -> dict[str, Any]:
    """lexicon.toml of the claims."""
    return load(PACKAGE)


@cache
def word_set(section: str, name: str = "words", file: str = "lexicon.toml") -> frozenset[str]:
    """One list of a lexicon as a set, in lower case."""
    return frozenset(word.lower() for word in load(PACKAGE, file)[section][name])


def phrases_of(section: str) -> Phrases[Any]:
    """The phrases of a section; the value is the key that lists them: "at least" → at_least."""
    return Phrases((phrase, key) for key, found in lexicon()[section].items() for phrase in found)
