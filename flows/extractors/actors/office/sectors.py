"""What the nouns of a body's name tell of the sector that it acts in."""

from __future__ import annotations

from collections.abc import Set
from functools import cache

from newstables.extractors.actors.lexicon import COMMON, Words, lexicon, listed
from newstables.extractors.actors.spellings import Name
from newstables.schemas.actors import Sector


def sector_of_name(name: Name, words: Words) -> Sector | None:
    """What the head of a name tells of the sector, in the sense that the words beside it give it."""
    if name.text in listed("one_a_state", "chambers"):
        return "LEG"
    beside = {part.lower() for part in name.parts}
    if name.text.startswith(_of_many_states()) and len(name.parts) > 1:
        return "IGO"  # "UN Security Council", "EU Naval Force"
    told = {name.head} if name.head is not None else beside  # "Labour Congress": a noun that alone tells none
    sense = _sense(told, beside)
    if sense is not None:
        return sense[2]
    if name.head == "office" and _is_private(name.parts):
        return None
    if name.head == "council" and not _is_of_state(name.parts, beside, words):
        return None
    return words.sectors.get(name.head) if name.head is not None else None


def sector_of_head(head: str, beside: Set[str], words: Words) -> Sector | None:
    """What a noun of bodies tells of the sector, in the sense that the words beside it give it."""
    sense = _sense({head}, beside)
    return sense[2] if sense is not None else words.sectors[head]


def _sense(told: Set[str], beside: Set[str]) -> tuple[frozenset[str], frozenset[str], Sector | None] | None:
    if told.isdisjoint(_heads_of_senses()):
        return None  # most
    for sense in _senses():
        if not told.isdisjoint(sense[0]) and not beside.isdisjoint(sense[1]):
            return sense
    return None


def _is_private(parts: list[str]) -> bool:
    """ "Manager's Office": no state's."""
    owners = {part.lower().replace("’", "'").removesuffix("'s").removesuffix("s'") for part in parts[:-1]}
    return not owners.isdisjoint(listed("organisations", "private_offices"))


def _is_of_state(parts: list[str], beside: Set[str], words: Words) -> bool:
    """Whether a council governs: "Ostrava Council", "Delle District Council"; not "Refugee Council", "Law Council"."""
    if not beside.isdisjoint(listed("organisations", "councils_of_state")):
        return True
    return len(parts) == 2 and parts[1] == "Council" and not words.classes.get(parts[0], 0) & COMMON


@cache
def _of_many_states() -> tuple[str, ...]:
    return tuple(f"{name} " for name in sorted(listed("organisations", "of_many_states")))


@cache
def _heads_of_senses() -> frozenset[str]:
    return frozenset[str]().union(*(heads for heads, _, _ in _senses()))


@cache
def _senses() -> list[tuple[frozenset[str], frozenset[str], Sector | None]]:
    return [(frozenset(one["heads"]), frozenset(one["beside"]), one.get("sector")) for one in lexicon()["senses"]]
