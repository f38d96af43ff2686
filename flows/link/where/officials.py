"""The land whose own officials tell a figure of what befell several lands."""

from __future__ import annotations

from newstables.extractors.actors.gazetteer import COUNTRY
from newstables.link.reading import ArticleReading
from newstables.link.where.place_name import PlaceName, country_of, known_place
from newstables.records import Claim

_OFFICIALS = frozenset(("officials", "authorities", "government", "ministry", "officers", "rescuers"))


def land_of_officials(reading: ArticleReading, claim: Claim, place: PlaceName) -> str | None:
    """The land whose own officials tell a figure, where the article names it beside the land of what happened: `A quake
    hit Syria and Turkey. Turkish officials put the toll at 912`.
    """
    speaker = claim.attributed_to or ""
    if place.country is None or speaker.rpartition(" ")[2].lower() not in _OFFICIALS:
        return None
    land = country_of(speaker)
    named = (reading.text[start:end] for start, end, who in reading.mentions.all if who.country == land)
    is_named = any((known := known_place(name)) is not None and known.kind == COUNTRY for name in named)
    return land if land is not None and land != place.country and is_named else None
