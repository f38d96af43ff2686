"""Whether a counted noun means people."""

from __future__ import annotations

from functools import lru_cache

from newstables.extractors.roles.words import words


@lru_cache(maxsize=4096)
def are_people(noun: str | None) -> bool | None:
    """True or False where the noun says so; None where it may mean either, or is not named."""
    if noun is None:
        return None
    word = noun.lower().rpartition(" ")[2]
    if word in words("people"):
        return True
    return False if word in words("things") else None
