"""The word lists of the questions, each as a set."""

from __future__ import annotations

from functools import cache

from ..words import load


@cache
def listed(name: str) -> frozenset[str]:
    """The list `name` of questions.toml."""
    return frozenset(load("questions.toml")[name])
