"""Whose a holiday is that many countries keep on days of their own: of the one country that a text names."""

from __future__ import annotations

import re
from functools import lru_cache

from newstables.extractors.actors.gazetteer import COUNTRY, default_gazetteer

UNKNOWN = ""  # several countries, and America is none of them
_AMERICA = "USA"
_OWNER = re.compile(r"(?:([A-Z][a-z]+ [A-Z][a-z]+)|([A-Z][a-z]+))(?:['’]s)? $")
_NAMES = re.compile(r"\b[A-Z][a-z]+(?: [A-Z][a-z]+)*|\bU\.?S\.?(?![a-z])|\bUSA\b")
_LONGEST_OWNER = 40  # characters


def land_of_holiday(text: str, start: int) -> str | None:
    """The ISO code (two letters) of the country whose holiday begins at `start` ("India's Independence Day"), or that
    the text speaks of; UNKNOWN where it could be one of several, None where it may be America's.
    """
    owner = _OWNER.search(text, max(0, start - _LONGEST_OWNER), start)
    if owner is not None and (land := _land(owner[1] or owner[2])) is not None:
        return _short(land)
    lands = _lands_of(text)
    if not lands or _AMERICA in lands:
        return None
    return _short(*lands) if len(lands) == 1 else UNKNOWN


@lru_cache(maxsize=1)  # the holidays of one text come one after the other
def _lands_of(text: str) -> frozenset[str]:
    return frozenset(land for name in _NAMES.findall(text) for land in _lands(name))


def _lands(name: str) -> set[str]:
    """The countries that a run of capitalised words names, by one or two of them."""
    parts = name.split()
    runs = [*parts, *(" ".join(parts[i : i + 2]) for i in range(len(parts) - 1))]
    return {land for run in runs if (land := _land(run)) is not None}


def _land(name: str) -> str | None:
    gazetteer = default_gazetteer()
    entry = gazetteer.adjectives.get(name) or gazetteer.names.get(name)
    return entry.country if entry is not None and entry.kind == COUNTRY else None


def _short(land: str) -> str | None:
    from pycountry import countries  # few articles need it

    found = countries.get(alpha_3=land)
    return None if land == _AMERICA or found is None else str(found.alpha_2)
