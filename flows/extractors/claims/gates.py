"""Gates before rules: the words of which a sentence must have one for a rule to fire, declared beside the rule.

Most rules are of a few words, "series", "older", "below zero", that most sentences have none of. One look at the words
of a sentence leaves those rules out for all of its numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, Generic, TypeVar

ANY = None  # of a rule that may fire whatever the words of its sentence are
_MOST_KINDS = 1024  # of sentences, by the words of gates that they have

Rule = TypeVar("Rule", bound=Callable[..., Any])
Words = frozenset[str] | None


class Gates(Generic[Rule]):
    """Rules in their order, each with the words of its gate."""

    def __init__(self, gated: Iterable[tuple[Rule, Words]]) -> None:
        self._gated = tuple(gated)
        self.words = frozenset(word for _, words in self._gated for word in words or ())
        self._kinds = lru_cache(maxsize=_MOST_KINDS)(self._opened)
        self._always = self._opened(frozenset())

    def open_to(self, vocabulary: frozenset[str]) -> tuple[Rule, ...]:
        """The rules that may fire in a sentence; `vocabulary` holds its words, those at least that are in `words`."""
        return self._always if self.words.isdisjoint(vocabulary) else self._kinds(vocabulary & self.words)

    def _opened(self, here: frozenset[str]) -> tuple[Rule, ...]:
        return tuple(rule for rule, words in self._gated if words is ANY or not words.isdisjoint(here))
