"""Nouns of people, which extractors ask for where verbs and numbers alone do not tell people from things."""

from __future__ import annotations

from functools import cache

from newstables.lexicon import load


@cache
def nouns_of_people() -> frozenset[str]:
    """What somebody is called by what he does or is ("teacher", "refugee"): lemmas, in lower case."""
    return frozenset(load("newstables.language", "people.toml")["people"])
