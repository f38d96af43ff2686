"""Places of a ranking with what each has: "worst hit was Oslo with 300 cases, followed by Bergen with 200"."""

from __future__ import annotations

import re

from newstables.extractors.actors.gazetteer import COUNTRY
from newstables.link.reading import ArticleReading, of_sentence
from newstables.link.towns import country_of_town, is_town
from newstables.link.where.place_name import known_place
from newstables.link.words import words
from newstables.records import Claim

_NAME = r"(?P<name>(?:the\s)?[A-Z][\w.’'-]+(?:\s(?:(?:of|de|del|la|el|al)\s)*[A-Z][\w.’'-]+){0,3})"
# What stands before the places of a ranking, the first and the next ones; a verb or another preposition rules none.
_ORDERED = r"(?:(?P<first>(?:followed|trailed|led)\sby|ahead\sof|:|\b(?:was|were|is|are))|,|\b(?:and|then|to|in|at|of))"
_COUNTED = ("count", "number")
_LONGEST = len(" with an estimated ")
_HEDGE = r"(?:just\s|only\s|a\stotal\sof\s|an\sestimated\s)?"
_RANKED = re.compile(rf"{_ORDERED}\s(?:and\s|then\s|by\s|to\s|in\s|at\s)*{_NAME},?\swith\s{_HEDGE}(?=[\w$£€])")


def ranked(reading: ArticleReading, claim: Claim) -> tuple[str, str | None] | None:
    """The place right before "with" and a number, where the sentence ranks several so; what they win is none of it."""
    if " with " not in reading.text[max(0, claim.start - _LONGEST) : claim.start]:
        return None
    if claim.kind not in _COUNTED or claim.unit in words("where", "scored", "won_in_contests"):
        return None
    places = _of_sentence(reading, reading.parse.sent_of[reading.token(claim)])
    return places.get(claim.start)


@of_sentence
def _of_sentence(reading: ArticleReading, sentence: int) -> dict[int, tuple[str, str | None]]:
    """Where the numbers of a ranking begin, and the place of each; none where one of its names is somebody else's."""
    start, end = reading.characters(sentence)
    found = list(_RANKED.finditer(reading.text, start, end))
    own = slice(*reading.parse.sents[sentence])
    divided = not words("where", "divisions", "lands").isdisjoint(reading.parse.lemmas[own])
    places: dict[int, tuple[str, str | None]] = {}
    for match in found:
        naming = reading.mentions.around(match.start("name"))
        known = known_place(match["name"])
        is_place = known is not None or is_town(match["name"]) or reading.place_name(match.start("name")) is not None
        if (naming is not None and naming[2].kind != COUNTRY) or not (is_place or divided):
            return {}
        country = known.country if known is not None else country_of_town(match["name"], reading.country_namings)
        places[match.end()] = match["name"], country
    return places if len(places) > 1 or (divided and any(match["first"] for match in found)) else {}
