"""The land of a town from which a short way is told: "28 km southwest of Aleppo" is in Syria, and not in Aleppo."""

from __future__ import annotations

from newstables.link.reading import ArticleReading
from newstables.link.where.nowhere import is_measured_from, side_before
from newstables.link.where.place_name import PlaceName

_FARTHEST = {"kilometre": 100, "mile": 60}  # over which towns mostly have the land of their own country around them
_REACH = 24  # characters of a distance before its side: "about 60 miles (97 km)"


def land_near(reading: ArticleReading, places: list[PlaceName]) -> str | None:
    """The country of the only place that a sentence names, where a short way is measured from it."""
    if len(places) != 1 or places[0].holds or places[0].country is None:
        return None
    place = places[0]
    if not is_measured_from(reading.parse, place.token):
        return None
    side = reading.parse.starts[side_before(reading.parse, place.token) or 0]
    ways = [way for way in reading.claims_in(max(0, side - _REACH), side) if way.unit in _FARTHEST]
    near = any(way.value is not None and way.value <= _FARTHEST[way.unit or ""] for way in ways)
    return place.country if near else None
