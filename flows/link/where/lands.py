"""The land that words beside a place's name tell: "Moscow, Idaho", "Egypt's Beni Suef", "Lebanon, a town in Ohio"."""

from __future__ import annotations

import re
from functools import cache

import pycountry

from newstables.extractors.actors.gazetteer import COUNTRY, PLACE, KnownName
from newstables.extractors.actors.states_too import countries_meant
from newstables.link.reading import ArticleReading
from newstables.link.towns import country_of_town, is_town, lies_in
from newstables.link.where.place_name import known_place, states
from newstables.link.words import words

_USA = "USA"
# What a part of a state calls itself in capitals; a county or a city is often called after another land.
_DIVISIONS = frozenset(
    ("State", "Province", "Region", "Prefecture", "Governorate", "Oblast", "Voivodeship", "Krai", "Emirate")
)
_NAME = re.compile(r"[A-Z][\w.]*(?:\s[A-Z][\w.]*)?")
_TOLD = re.compile(r"(?:an?|the)\s(?:[a-z-]+\s){0,2}([a-z]+)\s(?:in|of)\s(?:[a-z]+\s)?(?=[A-Z])")  # a town in Ohio


def country_within(reading: ArticleReading, name: str) -> str | None:
    """The country of the larger place in a name itself; None where it names none.

    Of "Diss, Norfolk" no city holds another town, so that it is a county of that name.
    """
    land = _land_in(name)
    if land is None:
        return _country_of_division(reading, name)
    town, _, outer = name.partition(", ")
    if _is_in_state(town, outer, land):
        return _USA
    told = [country for country in _countries_of_region(outer) if lies_in(town, country)] if outer else []
    if len(told) == 1:
        return told[0]  # London, Ontario
    if land.kind == PLACE and outer not in states() and outer and is_town(town):
        return country_of_town(town, reading.country_namings) or land.country
    return land.country


def _country_of_division(reading: ArticleReading, name: str) -> str | None:
    """Of "Kaduna State" the country of Kaduna; of "Niger State" not that of Niger, but the one that has a state of that
    name.
    """
    own, _, division = name.rpartition(" ")
    if division not in _DIVISIONS or not own:
        return None
    known = known_place(own)
    if known is not None and known.kind == COUNTRY:
        return countries_meant(reading.text).get(known.country or "")
    return known.country if known is not None else country_of_town(own, reading.country_namings)


@cache
def _regions() -> dict[str, frozenset[str]]:
    """ISO 3166-2: the name of each state, province and county → the countries that have one of that name."""
    alpha_3 = {country.alpha_2: country.alpha_3 for country in pycountry.countries}
    found: dict[str, set[str]] = {}
    for region in pycountry.subdivisions:
        found.setdefault(region.name, set()).add(alpha_3[region.country_code])
    return {name: frozenset(countries) for name, countries in found.items()}


def _countries_of_region(name: str) -> frozenset[str]:
    return _regions().get(name, frozenset())


def _is_in_state(town: str, outer: str, land: KnownName) -> bool:
    """Whether of "Savannah, Georgia" the state is meant: a town of that name is in the USA, and none in the country."""
    return outer in states() and land.kind == COUNTRY and lies_in(town, _USA) and not lies_in(town, land.country)


def _land_in(name: str) -> KnownName | None:
    """The larger place that a name ends with, or the country before it."""
    _, _, outer = name.partition(", ")
    if outer and (larger := known_place(outer)) is not None:
        return larger
    owner, _, owned = name.replace("’", "'").partition("'s ")
    land = known_place(owner) if owned[:1].isupper() else None
    return land if land is not None and land.kind == COUNTRY else None


def country_behind(reading: ArticleReading, end: int) -> str | None:
    """The country of the state or country behind a name: "Moscow, Idaho", "Lebanon, a town in Ohio"."""
    text = reading.text
    if text[end : end + 2] != ", ":
        return None
    match = _NAME.match(text, end + 2)
    told = _TOLD.match(text, end + 2) if match is None else None
    if told is not None and told[1] in words("where", "parts"):
        match = _NAME.match(text, told.end())
    if match is None:
        return None
    for name in (match[0], match[0].split()[0]):
        found = known_place(name.rstrip(".")) or known_place(name)
        if found is not None and (found.kind == COUNTRY or told is not None or name in states()):
            return found.country
    return _USA if match[0].split()[0].rstrip(",") in words("where", "states") else None
