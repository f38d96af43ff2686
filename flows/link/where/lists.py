"""Places and numbers that pair off: "sales in Oslo and Bergen rose 4 and 7 percent, respectively"."""

from __future__ import annotations

import re
from dataclasses import replace

from newstables.link.reading import ArticleReading
from newstables.link.runs import numbers_around
from newstables.link.where.place_name import PlaceName, country_here, known_place
from newstables.records import Claim

_BETWEEN = re.compile(r"\s*(?:,\s?and|,|\band)\s(?:in\s)?(?:the\s)?")
_RESPECTIVELY = "respectively"


def paired(reading: ArticleReading, claim: Claim, places: list[PlaceName]) -> PlaceName | None:
    """The place of a list that stands where the number stands in a list of as many, which says "respectively"."""
    start, end = reading.characters(reading.parse.sent_of[reading.token(claim)])
    if _RESPECTIVELY not in reading.text[start:end]:
        return None
    numbers = numbers_around(reading, claim, start, end)
    if not numbers:
        return None
    for place in places:
        names = _names(reading.text, place)
        if len(names) == len(numbers):
            return _alone(reading, place, names[numbers.index((claim.start, claim.end))])
    return None


def _names(text: str, place: PlaceName) -> list[tuple[int, int]]:
    """Where each name stands of a place that is several: "Denmark, Norway and Finland"."""
    found, start = [], place.start
    for match in _BETWEEN.finditer(text, place.start, place.end):
        found.append((start, match.start()))
        start = match.end()
    return [*found, (start, place.end)]


def _alone(reading: ArticleReading, place: PlaceName, span: tuple[int, int]) -> PlaceName:
    known = known_place(reading.text[slice(*span)])
    name = reading.text[slice(*span)]
    country = country_here(known, name, reading.country_namings) if known is not None else place.country
    return replace(place, start=span[0], end=span[1], country=country)
