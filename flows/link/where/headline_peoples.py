"""The country of a headline that names none, but a people before what is at home: "in a Sudanese city"."""

from __future__ import annotations

import re
from functools import cache

from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.lexicon import alternation
from newstables.link.reading import ArticleReading
from newstables.link.words import words

_NEXT = 3  # words in which the noun is told: "a South African gold mine strike"
# Where a headline tells of it: "Ex-Kenyan minister jailed", "held in a Kenyan town"; "as Kenyan ports open", "to Kenyan
# farms" are beside what it tells.
_TOLD = re.compile(
    r"(?:^|[:;]\s|\b(?:in|at|near|from|inside|outside|across)\s(?:an?\s|the\s)?)(?:(?:ex-?|former)\s?)?$", re.I
)


def country_of_peoples(reading: ArticleReading) -> str | None:
    """The one country whose adjective the headline has before police, a town, a mine: they act or lie in their land, as
    its soldiers, firms and people may not.
    """
    title = reading.article.title or ""
    lands = {default_gazetteer().adjectives[match[0]].country for match in _adjectives().finditer(title)}
    if len(lands) != 1:
        return None
    told = [match for match in _adjectives().finditer(title) if _TOLD.search(title[: match.start()])]
    at_home = any(_is_at_home(title[match.end() :]) for match in told)
    return lands.pop() if at_home else None


@cache
def _adjectives() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternation(default_gazetteer().adjectives)})\b(?![-–’'])")


@cache
def _kinds_at_home() -> frozenset[str]:
    """What acts or lies in its land, and what is measured of it: police, a town, exports, inflation."""
    kinds = ("domestic", "parts", "buildings", "trade", "of_economies", "grown_and_made")
    return frozenset().union(*(words("where", kind) for kind in kinds))


def _is_at_home(behind: str) -> bool:
    """Whether what an adjective describes is in its land: none of the words up to it is of what acts in others."""
    for word in behind.lower().split()[:_NEXT]:
        stem = word.strip(",.:;’'\"")
        lemma = stem.removesuffix("s")
        if lemma in words("where", "abroad"):
            return False
        if {stem, lemma} & _kinds_at_home():
            return True
        if not stem.isalpha() or stem != word:
            return False
    return False
