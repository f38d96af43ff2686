"""The one country that all places named in an article lie in, where it names no other."""

from __future__ import annotations

import re
from collections import Counter

from newstables.link.reading import ArticleReading, of_article
from newstables.link.towns import country_of_town
from newstables.link.where.lands import country_behind
from newstables.link.where.place_name import country_here, known_place
from newstables.link.words import words

_LED = re.compile(r"\b(?:in|at|near|outside|inside|across|throughout|around|off)\s(?:the\s)?$", re.I)
_BEFORE = len("throughout the ")


@of_article
def country_of_all_places(reading: ArticleReading) -> str | None:
    """The country of the towns and lands that the text says something is in, where it is the same of all of them and no
    place of another country is named: of a text on a fire in Wrexham and nowhere else; without "in" it takes two of
    them, "the Iran quake" and "the capital Tehran". None where they disagree, or none is told.
    """
    others = {country for country, times in reading.country_namings.items() if times > 0}
    home = set(others) if not +reading.named_countries else set()  # by the article's address, or its counties
    told = {country for _, country, is_led in _namings(reading) if is_led}
    others |= {country for _, country, _ in _namings(reading)}
    several = len({name for name, _, _ in _namings(reading)}) > 1
    told = told or home or (others if several else set())
    return told.pop() if len(told) == 1 and others <= told else None


@of_article
def _namings(reading: ArticleReading) -> tuple[tuple[str, str, bool], ...]:
    """The places that the text names whose country is known: name, country, whether "in" or the like leads up to it."""
    found = []
    for start, end in reading.document.place_names or ():
        name = reading.text[start:end]
        known = known_place(name)
        if words("where", "sides").issuperset(name.lower().split()):
            continue  # the West, as some town is called
        town = country_here(known, name, {}) if known is not None else country_of_town(name, {})
        country = country_behind(reading, name, end) or reading.countries_meant.get(town or "", town)
        if country is not None:
            found.append((name, country, _LED.search(reading.text, max(0, start - _BEFORE), start) is not None))
    return tuple(found)


def is_told_often(reading: ArticleReading, country: str) -> bool:
    """Whether more than one naming of a country or of its places tells that an article is of it."""
    return max(_times_named(reading)[country], reading.country_namings.get(country, 0)) > 1


@of_article
def _times_named(reading: ArticleReading) -> Counter[str]:
    """How often each country or a place in it is named."""
    return Counter(country for _, country, _ in _namings(reading))
