"""Sides of lands written as names: "Eastern Ethiopia", "Southern California", "West Texas"."""

from __future__ import annotations

import re

from newstables.extractors.actors.gazetteer import COUNTRY
from newstables.link.where.place_name import known_place
from newstables.link.where.regions import countries_of_region
from newstables.link.words import states

_ADJECTIVE = re.compile(
    r"(?:(?:North|South)(?:[-\s]?(?:[Ee]ast|[Ww]est))?ern|(?:East|West)ern|Central|Upstate|Rural|Coastal|Inland)\s(?=[A-Z])"
)
_NOUN = re.compile(r"(?:(?:North|South)(?:[-\s]?(?:[Ee]ast|[Ww]est))?|East|West)\s(?=[A-Z])")
_CALLED_AFTER = frozenset(("Jersey", "Jordan", "Georgia", "Holland"))  # South Jersey and West Jordan lie in the USA
_SHORT = 4  # letters of a state's abbreviation


def country_of_side(name: str) -> str | None:
    """The country of a name with a side before it; of "South Jersey" and "East Lansing" nothing says where they lie."""
    adjective = _ADJECTIVE.match(name)
    side = adjective or _NOUN.match(name)
    if side is None or known_place(name) is not None or countries_of_region(name):
        return None
    of = name[side.end() :]
    known = known_place(of)
    if known is not None and known.kind == COUNTRY:
        return known.country if adjective or of not in _CALLED_AFTER else None
    if of in states() and len(of) > _SHORT:
        return "USA"
    told = countries_of_region(of) if adjective else ()
    return next(iter(told)) if len(told) == 1 else None
