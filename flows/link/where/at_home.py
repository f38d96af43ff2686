"""The country of what happened to somebody in a sentence that names no place, where the article has no scene."""

from __future__ import annotations

from newstables.link.reading import ArticleReading
from newstables.link.where.home import is_told_often
from newstables.link.where.nationality import countries_in
from newstables.link.where.sentence import is_town_elsewhere

_OPENING = 3  # sentences


def country_told_around(reading: ArticleReading, sentence: int, country: str | None) -> str | None:
    """`country`, the one that the article speaks of, where it does so more than once and its opening names no town
    of another; nothing beside a place of the sentence's own, which tells of something else: "a bomb built in Syria".
    """
    if country is None or reading.place_names_in(sentence) or countries_in(reading, sentence):
        return None
    opening = range(min(_OPENING, len(reading.parse.sents)))
    if not is_told_often(reading, country) or any(is_town_elsewhere(reading, one, country) for one in opening):
        return None
    return country
