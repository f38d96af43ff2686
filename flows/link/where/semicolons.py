"""Where what stands behind a semicolon holds, where no place stands on its side: "A bomb went off in Kano; 12 died"."""

from __future__ import annotations

from newstables.language.questions import clause_verb, tense
from newstables.link.reading import ArticleReading
from newstables.link.when.happening import is_victim_count
from newstables.link.where.nationality import nationality
from newstables.link.where.place_name import PlaceName
from newstables.records import Claim


def before_semicolon(reading: ArticleReading, claim: Claim, places: list[PlaceName]) -> PlaceName | None:
    """The place of what happened to those who are counted, told as the last one before a semicolon."""
    if not is_victim_count(claim) or not are_apart(reading, claim, places):
        return None
    told = [place for place in places if place.holds and not place.path]
    is_done = bool(told) and tense(reading.parse, clause_verb(reading.parse, told[-1].token)) == "past"
    return told[-1] if is_done else None


def land_behind(reading: ArticleReading, claim: Claim, places: list[PlaceName]) -> str | None:
    """The country that a clause behind a semicolon is set in: "12 died in Kenya; Chad had 3 cases"."""
    if not are_apart(reading, claim, places):
        return None
    token = reading.token(claim)
    return nationality(reading, reading.parse.sent_of[token], token)


def are_apart(reading: ArticleReading, claim: Claim, places: list[PlaceName]) -> bool:
    """Whether a semicolon stands between a number and each of the places, which are all before it."""
    return all(place.end <= claim.start and ";" in reading.text[place.end : claim.start] for place in places)
