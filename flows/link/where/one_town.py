"""Articles that tell of one town alone, their dateline's or their headline's: all that they count is there."""

from __future__ import annotations

from functools import cache

from newstables.extractors.actors.gazetteer import COUNTRY, default_gazetteer
from newstables.link.reading import ArticleReading
from newstables.link.where.scene import DATELINE, ArticleScene
from newstables.link.words import states, words
from newstables.records import Claim


def tells_of_one_town(reading: ArticleReading, scene: ArticleScene) -> bool:
    """Whether an article names no place but its scene's, a town from which no land is governed: `KOTA KINABALU: Two
    women were jailed …`.
    """
    if not scene.is_town or not scene.place or scene.country is None or scene.place in states():
        return False
    wider = words("where", "of_wider_lands") | words("where", "nationwide")
    if scene.place.title() in default_gazetteer().seats or not wider.isdisjoint(reading.parse.lower):
        return False
    told = (reading.filed_from if scene.rule == DATELINE else scene.place).lower()
    lands = (start for start, _, actor in reading.mentions.all if actor.kind == COUNTRY)
    if not all(reading.is_dateline(reading.parse.token_at(start)) for start in lands):
        return False
    names = (reading.text[start:end].lower() for start, end in reading.document.place_names or ())
    return all(name in told or told in name for name in names)


def is_of_the_town(reading: ArticleReading, claim: Claim, sentence: int) -> bool:
    """Whether a number of such an article is of what is in the town: not of how long something lasted, nor of a firm's
    shares or sales, which may be anywhere, nor of the prices and rates of a whole economy.
    """
    parse = reading.parse
    own = parse.lower[slice(*parse.sents[sentence])]
    if claim.kind == "duration" or not words("where", "of_trading").isdisjoint(own):
        return False
    return claim.kind not in ("percent", "rate") or _economy().isdisjoint(parse.lemmas[slice(*parse.sents[sentence])])


@cache
def _economy() -> frozenset[str]:
    return words("where", "of_economies") | {"price", "cpi"}
