"""Whether a counted noun means people."""

from __future__ import annotations

from functools import cache, lru_cache

from newstables.extractors.roles.words import words

_PERSONAL = ("er", "or", "ist", "man", "woman", "ian", "ee", "ese", "ant", "ent", "eer", "ster", "folk", "people", "person")


@lru_cache(maxsize=4096)
def are_people(noun: str | None) -> bool | None:
    """True or False where the noun says so; None where it may mean either, or is not named."""
    if noun is None:
        return None
    word = noun.lower().split()[-1] if noun else ""
    if word in words("people"):
        return True
    if word in words("things"):
        return False
    if noun[:1].isupper():
        return None  # Iraqis, Boeings
    return None if word.endswith(_PERSONAL) else None
