"""The word lists of the questions, each as a set."""

from __future__ import annotations

from functools import cache

from newstables.calendar_names import calendar_names
from newstables.lexicon import load


@cache
def listed(name: str) -> frozenset[str]:
    """The list `name` of questions.toml."""
    return frozenset(load("newstables.language", "questions.toml")[name])


@cache
def times() -> frozenset[str]:
    """Lemmas of times: those of questions.toml, months and days of the week."""
    return listed("times").union(calendar_names()["months"], calendar_names()["weekdays"])
