"""Where an article is at home that has no dateline: by its address, its counties, a town before a colon at its head."""

from __future__ import annotations

import re
from functools import lru_cache

import pycountry

from newstables.extractors.actors.gazetteer import PLACE, default_gazetteer
from newstables.extractors.dates.resolve.order import country_abroad
from newstables.link.towns.towns import lies_in

_CITY = 100_000  # people
_BEFORE_COLON = re.compile(r"([A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+){0,2}):\s(?=[A-Z][^\n]{60,}[.!?][”’\"']?(?:\s|$))")
# Clubs and councils are no counties of the USA.
_IN_COUNTY = re.compile(
    r"\b(?:in|across|throughout|outside|near)\s(?:[a-z-]{4,}\s)?(?!Derby|Notts|Stockport|Ross|Newport)([A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+){0,2})"
    r"\sCounty\b(?!['’]s|\s(?:Council|Cricket|Championship|Court|Hall|FC|Durham|Antrim|Armagh|Down))"
)
_COUNTY_SHERIFF = re.compile(
    r"\b([A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+){0,2})\sCounty(?:['’]s)?"
    r"\s(?:[Ss]heriff|[Dd]eput(?:y|ies)\b|[Cc]oroner|District Attorney)"
)


@lru_cache(maxsize=1_000)
def home_of_address(url: str) -> str | None:
    """The ISO 3166-1 alpha-3 code of the country where an address is at home: GBR of one that ends in .co.uk."""
    code = country_abroad(url)
    found = pycountry.countries.get(alpha_2=code) if code is not None else None
    return str(found.alpha_3) if found is not None else None


def town_before_colon(text: str) -> str | None:
    """ "New Delhi: Forty trains were …": a city that a text begins with, before a colon and a whole sentence, as papers
    of India and Pakistan have their datelines.
    """
    match = _BEFORE_COLON.match(text)
    known = default_gazetteer().names.get(match[1].title()) if match is not None else None
    is_city = known is not None and known.kind == PLACE and known.population >= _CITY
    return match[1] if match is not None and is_city else None


def home_of_counties(text: str) -> str | None:
    """The USA, where a text that names no country tells of what happens in counties as that land calls them, by a name
    that one of its towns has: "in Marion County", "Marion County deputies"; elsewhere it is "County Down", a county's
    council or a club.
    """
    named = (*_IN_COUNTY.finditer(text), *_COUNTY_SHERIFF.finditer(text)) if "County" in text else ()
    return "USA" if any(lies_in(match[1], "USA") for match in named) else None
