"""The land that words beside a place's name tell: "Moscow, Idaho", "Egypt's Beni Suef", "Lebanon, a town in Ohio"."""

from __future__ import annotations

import re
from dataclasses import replace

from newstables.extractors.actors.gazetteer import COUNTRY, PLACE, KnownName
from newstables.link.reading import ArticleReading
from newstables.link.towns import country_of_town, is_town, lies_in
from newstables.link.towns.provinces import country_of_province
from newstables.link.towns.towns import WORLD_CITY
from newstables.link.where.place_name import PlaceName, known_place
from newstables.link.where.regions import countries_of_region
from newstables.link.where.sides import country_of_side
from newstables.link.words import states, words

_USA = "USA"
# What a part of a state calls itself in capitals; a county or a city is often called after another land.
_DIVISIONS = frozenset(
    ("State", "Province", "Region", "Prefecture", "Governorate", "Oblast", "Voivodeship", "Krai", "Emirate")
)
_NAME = re.compile(r"[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,2}")
_PART = re.compile(
    r"(?:(?:the\s)?(?:north|south)[-\s]?(?:east|west)?(?:ern)?|(?:east|west)(?:ern)?|central|rural|upstate|coastal)\s(?=[A-Z])"
)
_SIDE_OF = re.compile(
    r",?\s(?:(?:just|about|some|around|roughly)\s)?(?:[0-9][0-9.,]*[-\s]?(?:km|kilomet(?:re|er)s?|miles?)\s(?:\([^()]{1,20}\)\s)?)?"
    r"(?:to\sthe\s)?(?:due\s|just\s)?(?:north|south)?-?(?:east|west|(?<=north)|(?<=south))\sof\s(?=[A-Z])"
)  # Ennis, 40 miles (64 km) south-east of Dallas
_GOES_ON = re.compile(r"\s(?:and|or|&)\s|,\s(?:and\s)?[A-Z]|['’]s?\s")  # a list of places, somebody's
_OWNS = re.compile(r"['’]s\s[A-Z]")
_TOLD = re.compile(r"(?:an?|the)\s(?:[a-z-]+\s){0,2}([a-z]+)\s(?:in|of)\s(?:[a-z]+\s)?(?=[A-Z])")  # a town in Ohio


def country_within(reading: ArticleReading, name: str) -> str | None:
    """The country of the larger place in a name itself; None where it names none.

    Of "Diss, Norfolk" no city holds another town, so that it is a county of that name.
    """
    land = _land_in(name)
    town, _, outer = name.partition(", ")
    if (province := country_of_province(outer)) is not None:
        return province  # Moncton, N.B.
    told = [country for country in countries_of_region(outer) if lies_in(town, country)] if outer else []
    if land is None and outer in states():
        return _USA  # Athens, Ga.
    if (around := country_of_side(name)) is not None:
        return around
    if land is None:
        return told[0] if len(told) == 1 else _country_of_division(reading, name)  # Wellington, Shropshire
    if _is_in_state(town, outer, land):
        return _USA
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
        return reading.countries_meant.get(known.country or "")
    return known.country if known is not None else country_of_town(own, reading.country_namings)


def _is_in_state(town: str, outer: str, land: KnownName) -> bool:
    """Whether of "Savannah, Georgia" the state is meant: a town of that name is in the USA, and none in the country."""
    return outer in states() and land.kind == COUNTRY and lies_in(town, _USA) and not lies_in(town, land.country)


def _land_in(name: str) -> KnownName | None:
    """The larger place that a name ends with, or the country before it."""
    _, _, outer = name.partition(", ")
    part = _PART.match(outer)  # Stratford, east London
    if outer and (larger := known_place(outer[part.end() :] if part is not None else outer)) is not None:
        return larger
    owner, _, owned = name.replace("’", "'").partition("'s ")
    land = known_place(owner) if owned[:1].isupper() else None
    return land if land is not None and land.kind == COUNTRY else None


def country_behind(reading: ArticleReading, name: str, end: int) -> str | None:
    """The country of what stands behind a name: "Moscow, Idaho", "Lebanon, a town in Ohio", "Bo, southern Mali".

    Not of what only follows in a list or as the next subject: "Peru, Chile and Bolivia", "in Paris, Japan promised".
    """
    text = reading.text
    if (beside := _country_beside(reading, name, end)) is not None:
        return beside
    if text[end : end + 2] != ", ":
        return None
    part = _PART.match(text, end + 2)
    match = _NAME.match(text, part.end() if part is not None else end + 2)
    told = _TOLD.match(text, end + 2) if match is None else None
    if told is not None and told[1] in words("where", "parts"):
        match = _NAME.match(text, told.end())
    if match is None:
        return None
    for behind in _beginnings(match[0]):
        found = known_place(behind.rstrip(".")) or known_place(behind)
        if found is not None and _is_in_state(name, behind, found):
            return _USA  # "Macon, Georgia"
        if (land := country_of_province(behind)) is not None:
            return land  # Red Deer, Alta.
        if behind in states() or (found is not None and told is not None):
            return _USA if found is None else found.country
        if found is not None and _OWNS.match(text, match.start() + len(behind)):
            return None  # "between Vela, Qatar's Ministry of Interior and"
        if found is not None and (found.kind == COUNTRY or part is not None or countries_of_region(behind.rstrip("."))):
            return found.country if _may_lie_in(name, found.country) else None
        if (
            found is not None
            and found.population >= WORLD_CITY
            and _is_apposed(reading, name, match.start() + len(behind))
        ):
            return found.country
    return _USA if match[0].split()[0].rstrip(",") in states() else None


def _beginnings(run: str) -> list[str]:
    """The names that capitalised words may begin with, the longest first: "Papua New Guinea", "Papua New", "Papua"."""
    parts = run.split()
    return [" ".join(parts[:after]) for after in range(len(parts), 0, -1)]


def _country_beside(reading: ArticleReading, name: str, end: int) -> str | None:
    """The country of a city that a place lies on one side of, where that has a place of the name: "Paris, 100 miles
    north of Dallas". A way over a border leads to no namesake: "Aachen, east of Maastricht".
    """
    side = _SIDE_OF.match(reading.text, end)
    match = _NAME.match(reading.text, side.end()) if side is not None else None
    if match is None:
        return None
    for city in _beginnings(match[0]):
        known = known_place(city)
        country = known.country if known is not None else country_of_town(city, reading.country_namings)
        if country is not None:
            return country if lies_in(name, country) else None
    return None


def _may_lie_in(name: str, country: str | None) -> bool:
    """Whether a place of that name may lie in a country: nothing says that it is elsewhere."""
    own = known_place(name)
    return own is None or own.country in (None, country) or lies_in(name, country)


def _is_apposed(reading: ArticleReading, name: str, end: int) -> bool:
    """Whether the city that ends at `end` is that of a place that no list knows, "in Bandra West, Mumbai", and not the
    next of several: "in Bandra West, Mumbai and Pune".
    """
    is_unknown = name[:1].isupper() and known_place(name) is None and not is_town(name)
    return is_unknown and _GOES_ON.match(reading.text, end) is None


def told_before(reading: ArticleReading, name: str, start: int) -> str | None:
    """The country of a town that the article's first naming of it tells: "a mill in Birmingham, Alabama, closed. …
    Police in Birmingham". What was told once is not told again; a town named before without a land is another.
    """
    first = reading.first_place_names.get(name, start)
    return country_behind(reading, name, first + len(name)) if first < start else None


def in_its_state(reading: ArticleReading, place: PlaceName | None) -> PlaceName | None:
    """`Birmingham, Alabama, has 300 churches`: a place with the country of what stands behind its name."""
    name = reading.text[place.start : place.end] if place is not None else ""
    country = country_behind(reading, name, place.end) if place is not None else None
    return place if place is None or country is None else replace(place, country=country)
