"""Whether words behind an office may be the name of who holds it."""

from __future__ import annotations

from collections.abc import Sequence

from newstables.extractors.actors.gazetteer import PERSON, PLACE, Gazetteer
from newstables.extractors.actors.lexicon import (
    ADJECTIVE,
    CLOSED,
    COMMON,
    GIVEN,
    HEAD,
    HONORIFIC,
    MISC_TAIL,
    MODIFIER,
    NEVER,
    OFFICE,
    PLACE_HEAD,
    PLACE_TAIL,
    PORTFOLIO,
    SIDE,
    SURNAME,
    TRADE,
    Words,
)
from newstables.extractors.actors.names.tokens import JOINING

BEFORE_NAMES = OFFICE | HONORIFIC | ADJECTIVE | MODIFIER | PORTFOLIO
THINGS = HEAD | PLACE_TAIL | PLACE_HEAD | MISC_TAIL  # of what is named and no person
NO_PERSONS = THINGS | BEFORE_NAMES | SIDE | TRADE | NEVER | CLOSED
SHORTEST = 2  # letters of a person's name behind a title
LONGEST = 5  # words of a person's name
_LARGE = 100_000  # people of a place: who is named like it is rare


def is_personal(parts: Sequence[str], words: Words, gazetteer: Gazetteer) -> bool:
    """Whether words behind an office may be the name of who holds it: nothing of them says that they are not."""
    if not parts or len(parts) > LONGEST or not (parts[0][:1].isupper() and parts[-1][:1].isupper()):
        return False
    masks = [words.classes.get(part, 0) for part in parts]
    named = [bool(mask & (GIVEN | SURNAME)) for mask in masks]
    # "Park" may be a surname; alone behind "National", and first behind "Lieutenant", no word of a class is one.
    if any(mask & NO_PERSONS and not (i and named[i]) for i, mask in enumerate(masks)) or masks[-1] & (HEAD | NEVER):
        return False
    if any(not part[:1].isupper() and part not in JOINING for part in parts) or parts[-1].isupper():
        return False
    if not any(is_name or not mask & COMMON for is_name, mask in zip(named, masks, strict=True)):
        return False
    return len(parts[-1]) >= SHORTEST and not _is_seat(" ".join(parts), gazetteer)


def _is_seat(name: str, gazetteer: Gazetteer) -> bool:
    """Whether a name is a country's, a body's or a large place's: "Governor Delle" has his name of no village."""
    entry = gazetteer.names.get(name)
    return entry is not None and entry.kind != PERSON and (entry.kind != PLACE or entry.population > _LARGE)
