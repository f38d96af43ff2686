"""Gates before rules: the words of which a sentence must have one for a rule to fire, declared beside the rule, and
what must stand right behind a number.

Most rules are of a few words, "series", "older", "below zero", that most sentences have none of. One look at the words
of a sentence leaves those rules out for all of its numbers; one at the word behind a number leaves out units and money
before a noun that is neither.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any, Generic, TypeVar

ANY = None  # of a rule that may fire whatever the words of its sentence are
_MOST_KINDS = 1024  # of sentences, by the words of gates that they have
_MOST_WORDS = 8192  # behind numbers, of which is known what they shut out

Rule = TypeVar("Rule", bound=Callable[..., Any])
Words = frozenset[str] | None
Asked = Callable[[str], bool]


class OpenRules(Generic[Rule]):
    """The rules that may fire in a sentence, in their order."""

    __slots__ = ("_kept", "_shut", "rules")

    def __init__(self, rules: tuple[Rule, ...], shut: Callable[[str], frozenset[Rule]]) -> None:
        self.rules = rules
        self._shut = shut
        self._kept: dict[frozenset[Rule], tuple[Rule, ...]] = {}

    def before(self, word: str) -> tuple[Rule, ...]:
        """Those that may fire where `word`, of letters alone and with no hyphen behind it, follows the number."""
        return self.without(self._shut(word))

    def without(self, shut: frozenset[Rule]) -> tuple[Rule, ...]:
        """Those that are not in `shut`."""
        found = self._kept.get(shut)
        if found is None:
            found = self._kept[shut] = tuple(rule for rule in self.rules if rule not in shut)
        return found


class Gates(Generic[Rule]):
    """Rules in their order, each with the words of its gate; `behind` asks of a word behind a number, of letters alone,
    whether a rule may fire before it, and rules that are not in it may before any.
    """

    def __init__(self, gated: Iterable[tuple[Rule, Words]], behind: Mapping[Rule, Asked] | None = None) -> None:
        self._gated = tuple(gated)
        self._behind = dict(behind or {})
        self.words = frozenset(word for _, words in self._gated for word in words or ())
        self._kinds = lru_cache(maxsize=_MOST_KINDS)(self._opened)
        self._shut = lru_cache(maxsize=_MOST_WORDS)(self._shut_by)
        self._always = self._opened(frozenset())

    def open_to(self, vocabulary: frozenset[str]) -> OpenRules[Rule]:
        """The rules that may fire in a sentence; `vocabulary` holds its words, those at least that are in `words`."""
        return self._always if self.words.isdisjoint(vocabulary) else self._kinds(vocabulary & self.words)

    def _opened(self, here: frozenset[str]) -> OpenRules[Rule]:
        rules = tuple(rule for rule, words in self._gated if words is ANY or not words.isdisjoint(here))
        return OpenRules(rules, self._shut)

    def _shut_by(self, word: str) -> frozenset[Rule]:
        return frozenset(rule for rule, may_fire in self._behind.items() if not may_fire(word))
