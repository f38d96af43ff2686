"""The words that the linker's rules ask for, from lexicon.toml."""

from __future__ import annotations

from functools import cache

from newstables.extractors.actors.lexicon import listed
from newstables.lexicon import load


@cache
def words(table: str, *names: str) -> frozenset[str]:
    """One list of the lexicon, or several as one."""
    return frozenset().union(*(load("newstables.link")[table][name] for name in names))


@cache
def states() -> frozenset[str]:
    """The states of the USA, in full and as abbreviated in print and by the post."""
    return words("where", "states") | listed("states", "in_print")
