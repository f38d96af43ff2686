"""A part of the land of a people, told by its adjective: "the Tunisian coast", "the Turkish capital"."""

from __future__ import annotations

from newstables.link.reading import ArticleReading
from newstables.link.where.place_name import PlaceName, country_of
from newstables.link.where.spans import before_time
from newstables.link.words import words


def part_of_people(reading: ArticleReading, token: int, start: int, end: int) -> PlaceName | None:
    """`off the Tunisian coast`, `in the Turkish capital`: a part of the land of a people. On which side of the Syrian
    border something is, is not told.
    """
    parse = reading.parse
    lemma = parse.lemmas[token].lower()
    if lemma not in words("where", "of_land") and not (lemma == "water" and parse.tags[token] == "NNS"):
        return None
    own = [other for other in parse.children(token) if other < token]
    is_one = any(parse.lower[other] in ("the", "this", "that") for other in own) or parse.tags[token] == "NNS"
    country = country_of(parse.words[token - 1])
    if country is None or not is_one or parse.words[token - 2] == "-":
        return None  # the Russian-Finnish border
    is_border = lemma in words("where", "borders") or lemma == "border"
    return PlaceName(
        token, start, before_time(reading, token, start, end), None if is_border else country, not is_border
    )
