"""The one country that all places named in an article lie in, where it names no other."""

from __future__ import annotations

import re

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
    place of another country is named: of a text on a fire in Wrexham and nowhere else. None where they disagree, or
    none is told.
    """
    told: set[str] = set()
    others = {country for country, times in reading.country_namings.items() if times > 0}
    home = set(others) if not +reading.named_countries else set()  # by the article's address, or its counties
    for start, end in reading.document.place_names or ():
        name = reading.text[start:end]
        known = known_place(name)
        if words("where", "sides").issuperset(name.lower().split()):
            continue  # the West, as some town is called
        town = country_here(known, name, {}) if known is not None else country_of_town(name, {})
        country = country_behind(reading, name, end) or reading.countries_meant.get(town or "", town)
        is_led = _LED.search(reading.text, max(0, start - _BEFORE), start) is not None
        if country is not None:
            (told if is_led else others).add(country)
    told = told or home
    return told.pop() if len(told) == 1 and others <= told else None
