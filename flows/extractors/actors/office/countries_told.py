"""The country that a role or a body's name tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from newstables.extractors.actors.gazetteer import COUNTRY, PLACE, STATE, Gazetteer, KnownName
from newstables.extractors.actors.lexicon import Words, listed
from newstables.extractors.actors.office.before_comma import Role
from newstables.extractors.actors.spellings import Name

_PUBLIC = frozenset({"GOV", "LEG", "JUD", "COP"})  # sectors of offices that a state or a town has
_LARGE = 2_000_000  # people: no namesake abroad is meant


def country_of_role(role: Role, words: Words, gazetteer: Gazetteer) -> str | None:
    """The country that a role is held for; an ambassador's is not the one that he is sent to, nor is an expert's the
    one that he knows of.
    """
    parts = role.text.split()
    if "to" in parts and not listed("titles", "sent_to").isdisjoint(
        part.lower() for part in parts[: parts.index("to")]
    ):
        parts = parts[: parts.index("to")]
    owner = role.owner.split()
    if words.country_openers.isdisjoint(parts) and words.country_openers.isdisjoint(owner):  # most
        return _country_of_region([*owner, *parts], words, gazetteer)
    parts = [*owner, *_but_matters(parts, gazetteer)]
    return country_in(parts, words, gazetteer) or _country_of_region(parts, words, gazetteer)


def _but_matters(parts: list[str], gazetteer: Gazetteer) -> list[str]:
    """The words of a role without what it is about: "on Chilean policy", "for Chile" of the UN's envoy, "Chile" of
    "Chile expert" and "head of Chile research".
    """
    if "on" in parts:
        ends = [i for i, part in enumerate(parts) if part in ("at", "with") and i > parts.index("on")]
        parts = parts[: parts.index("on")] + parts[ends[0] if ends else len(parts) :]
    entries = [gazetteer.names.get(part) for part in parts]
    if any(entry is not None and entry.sector == "IGO" for entry in entries):
        cuts = [i for i, part in enumerate(parts) if i and (part in ("for", "to", "in") or _is_country(entries[i]))]
        parts = parts[: cuts[0]] if cuts else parts  # "UN envoy to Chile", "UN Chile envoy"
    matters = listed("titles", "matters")
    kept = [
        part for part, following in pairwise([*parts, ""]) if not (following in matters and part in gazetteer.names)
    ]
    return kept


def _is_country(entry: KnownName | None) -> bool:
    return entry is not None and entry.kind == COUNTRY


def without_matter(parts: list[str]) -> list[str]:
    """The words of a body's name without the country that it is about: "Tidal University China Centre"."""
    about = len(parts) > 2 and parts[-1] in ("Centre", "Center")
    return [*parts[:-2], parts[-1]] if about else parts


def _country_of_region(parts: Sequence[str], words: Words, gazetteer: Gazetteer) -> str | None:
    """The USA of "Texas Governor" and "Chicago Police Chief": in which country a public office's state or town is."""
    offices = {part.lower().strip(".,").removesuffix("'s") for part in parts}
    if {words.role_sectors.get(office) for office in offices}.isdisjoint(_PUBLIC):
        return None
    return country_of_place(parts, gazetteer)


def country_of_place(parts: Sequence[str], gazetteer: Gazetteer) -> str | None:
    """The country of the first state, province or large town that `parts` name."""
    for size in (3, 2, 1):
        for i in range(len(parts) - size + 1):
            if i and (parts[i - 1] in ("to", "in") or parts[i - 1] in listed("places", "shared_names")):
                continue  # "Lake Victoria Hospital", "Queen Victoria School"
            entry = gazetteer.names.get(" ".join(parts[i : i + size]).removesuffix("'s").removesuffix("’s"))
            if entry is not None and entry.kind == PLACE and entry.country and _is_unmistaken(entry):
                return entry.country
    return None


def _is_unmistaken(place: KnownName) -> bool:
    """Whether no namesake of a place is meant: a state of the USA, a province, a very large town."""
    return place.population == STATE or place.population >= _LARGE


def country_of_seat(name: Name, gazetteer: Gazetteer) -> str | None:
    """Lebanon of "American University of Beirut"."""
    _, of, seat = name.text.rpartition(" of ")
    entry = gazetteer.names.get(seat) if of else None
    return entry.country if entry is not None and entry.kind == PLACE and name.parts[0] != "University" else None


def without_country(parts: list[str], gazetteer: Gazetteer) -> tuple[str, str] | None:
    """The country that stands before a body's name or behind its "of", and the name without it: "Italian Senate",
    "Supreme Court of the Philippines".
    """
    for size in (2, 1):
        entry = gazetteer.adjectives.get(" ".join(parts[:size])) or gazetteer.names.get(" ".join(parts[:size]))
        if entry is not None and entry.kind == COUNTRY and entry.country and len(parts) > size:
            return entry.country, " ".join(parts[size:])
    of = len(parts) - 1 - parts[::-1].index("of") if "of" in parts else 0
    entry = gazetteer.names.get(" ".join(parts[of + 1 :]).removeprefix("the ")) if of else None
    if entry is not None and entry.kind == COUNTRY and entry.country:
        return entry.country, " ".join(parts[:of])
    return None


def country_in(parts: list[str], words: Words, gazetteer: Gazetteer) -> str | None:
    """The country that the first of `parts` names: "French President", "Bank of Japan"."""
    if words.country_openers.isdisjoint(parts):
        return None
    for size in (3, 2, 1):
        for i in range(len(parts) - size + 1):
            if size == 1 and i and parts[i - 1] in listed("places", "parts_of_the_world"):
                continue
            if size == 1 and i and parts[i - 1] == "New" and f"New {parts[i]}" in gazetteer.names:
                continue  # "New Mexico"
            if parts[i + size : i + size + 1] == ["American"]:
                continue  # "National Chilean American Council"
            if parts[i + size : i + size + 1] and parts[i + size] in listed("titles", "contests"):
                continue  # "French Open champion": of any country
            name = " ".join(parts[i : i + size])
            if "States" in (name, *parts[i + size : i + size + 1]):
                continue  # "Organization of American States"
            entry = gazetteer.adjectives.get(name) or gazetteer.names.get(name)
            if entry is not None and entry.kind == COUNTRY:
                return entry.country
    return None


# Of which party and which state of the USA: "Rep. Ana Duarte (R-Calif.)", "Sen. Tom Hall, D-Ohio,".
_OF_CONGRESS = re.compile(r",? \(?[RDI][-–][A-Z][a-z]")


def is_of_congress(mentions: Sequence[tuple[int, int]], text: str) -> bool:
    """Whether a name has its party and its state of the USA behind it, as those who sit in Congress have."""
    return any(_OF_CONGRESS.match(text, end) is not None for _, end in mentions)
