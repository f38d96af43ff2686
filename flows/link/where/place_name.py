"""A place named in a text, and what the lists know of a name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from newstables.extractors.actors.gazetteer import COUNTRY, MEANT, PLACE, REGION, KnownName, default_gazetteer
from newstables.lexicon import load
from newstables.link.reading import ArticleReading
from newstables.link.towns import namesake
from newstables.link.towns.towns import WORLD_CITY
from newstables.link.words import words

POSSESSIVE = re.compile(r"['’]s?$")
_AGE = 24  # characters of "twenty-one-year-old"
_MANY_PEOPLE = 100_000  # of two places the larger is meant; smaller towns share their names with too much else


@dataclass(slots=True, frozen=True)
class PlaceName:
    """One place named in a sentence."""

    token: int  # the head of its phrase
    start: int
    end: int
    country: str | None
    known: bool  # it is in the gazetteer
    wide: bool = True  # as the one place of its sentence it may hold for all of it
    path: bool = False  # it tells a way, "to Oslo", and so only where what goes that way is
    several: bool = False  # it is several in different countries, "Dubai and Mauritius"
    holds: bool = True  # what is done is done there; False: it only tells where somebody comes from, or whose it is


def is_aged(reading: ArticleReading, start: int, end: int) -> bool:
    """Whether a name has an age beside it, as only a person's has: "six-year-old Jordan", "Chad, 14,"."""
    beside = reading.claims_in(max(0, start - _AGE), end + len(", 4"))
    return any(claim.kind == "age" and (claim.end == start - 1 or claim.start == end + len(", ")) for claim in beside)


def are_waters(name: str) -> bool:
    """Whether a name is that of waters, and not of a coast: the Baltic, the Gulf of Aden; not Mexico's Gulf coast."""
    parts = name.removeprefix("the ").split()
    return parts[-1] in words("where", "seas") or (parts[0] in words("where", "seas") and parts[1:2] == ["of"])


def country_of(name: str) -> str | None:
    """The country whose adjective stands in a name: "the Algerian coast"."""
    for part in name.split():
        found = default_gazetteer().adjectives.get(part)
        if found is not None:
            return found.country
    return None


def country_here(known: KnownName, name: str, namings: Mapping[str, int]) -> str | None:
    """The country of a known place in an article that names countries so often."""
    if known.kind != PLACE:
        return known.country
    return namesake(
        name,
        known.country,
        namings,
        is_world_city=known.population > WORLD_CITY,
        is_meant=known.population in (MEANT, REGION),
    )


@cache
def _letters() -> dict[str, str]:
    return dict(load("newstables.link")["where"]["letters"])


@lru_cache(maxsize=10_000)
def known_place(name: str) -> KnownName | None:
    """The place or country of that name; "Midwest Financial" is none."""
    names = default_gazetteer().names
    if name in words("where", "no_towns"):
        return None
    name = name.removeprefix("the ").removeprefix("The ")
    for form in (_letters().get(name, name), name.rstrip("."), POSSESSIVE.sub("", name)):
        entry = names.get(form)
        if entry is not None:
            big = entry.kind == COUNTRY or (entry.kind == PLACE and entry.population >= _MANY_PEOPLE)
            return entry if big else None
    return None
