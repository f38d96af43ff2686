"""The words that the linker's rules ask for, from lexicon.toml."""

from __future__ import annotations

from functools import cache

from newstables.lexicon import load


@cache
def words(table: str, *names: str) -> frozenset[str]:
    """One list of the lexicon, or several as one."""
    return frozenset().union(*(load("newstables.link")[table][name] for name in names))
