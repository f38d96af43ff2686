"""The words that the rules here ask for, from lexicon.toml."""

from __future__ import annotations

from functools import cache
from typing import cast

from newstables.lexicon import load
from newstables.schemas.claims import Event


@cache
def words(*names: str) -> frozenset[str]:
    """The lemmas of one list, or of several as one."""
    return frozenset().union(*(load("newstables.extractors.roles")["words"][name] for name in names))


@cache
def events(role: str) -> dict[str, Event]:
    """Lemma → what it says befell, or was done by, those in that role ("patient", "agent", "noun", "state", "of")."""
    table = load("newstables.extractors.roles")["events"]
    return {lemma: cast(Event, event) for event, by_role in table.items() for lemma in by_role.get(role, ())}
