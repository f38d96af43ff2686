"""The word lists of the questions, each as a set."""

from __future__ import annotations

from functools import cache

from newstables.lexicon import load


@cache
def listed(name: str) -> frozenset[str]:
    """The list `name` of questions.toml."""
    return frozenset(load("newstables.language", "questions.toml")[name])
