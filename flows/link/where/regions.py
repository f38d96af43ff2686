"""The states, provinces and counties of all countries by name (ISO 3166-2): "Ontario", "Shropshire"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import pycountry

from newstables.link.words import words


@cache
def _regions() -> dict[str, frozenset[str]]:
    """The name of each state, province and county → the countries that have one of that name."""
    alpha_3 = {country.alpha_2: country.alpha_3 for country in pycountry.countries}
    found: dict[str, set[str]] = {}
    for region in pycountry.subdivisions:
        found.setdefault(region.name, set()).add(alpha_3[region.country_code])
    return {name: frozenset(countries) for name, countries in found.items()}


def countries_of_region(name: str) -> frozenset[str]:
    """The countries that have a region of that name."""
    return _regions().get(name, frozenset())


def country_of_region(name: str, namings: Mapping[str, int]) -> str | None:
    """The country of "Uttar Pradesh": the only one with a region of that name, or the only one that the article names.

    None for "the West", though a country has a region of that name.
    """
    if words("where", "sides").issuperset(name.lower().split()):
        return None
    countries = countries_of_region(name)
    named = [country for country in countries if namings.get(country, 0)]
    told = named if len(countries) > 1 else list(countries)
    return told[0] if len(told) == 1 else None
