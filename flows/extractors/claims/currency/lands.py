"""How English calls what belongs to a country, in front of the name of its money: Bahrain dinars, Haitian gourdes."""

from __future__ import annotations

from functools import cache

import pycountry

from newstables.extractors.actors.gazetteer import COUNTRY, default_gazetteer


@cache
def _names_of_lands() -> dict[str, list[str]]:
    """The ISO 3166-1 alpha-3 code of each country → its names and adjectives, in small letters."""
    gazetteer = default_gazetteer()
    named = [(name, known) for name, known in gazetteer.names.items() if known.kind == COUNTRY]
    found: dict[str, list[str]] = {}
    for name, known in (*named, *gazetteer.adjectives.items()):
        if known.country:
            found.setdefault(known.country, []).append(name.lower())
    return found


def lands_of(currency: str) -> list[str]:
    """The names and adjectives of the country that an ISO 4217 code begins with: Haiti, Haitian for HTG."""
    land = pycountry.countries.get(alpha_2=currency[:2])
    return _names_of_lands().get(land.alpha_3, []) if land else []
