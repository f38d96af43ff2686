"""The words that the linker's rules ask for, from lexicon.toml."""

from __future__ import annotations

from functools import cache

from newstables.lexicon import load


@cache
def words(table: str, name: str) -> frozenset[str]:
    """One list of the lexicon."""
    return frozenset(load("newstables.link")[table][name])
