"""Names that stand where a sentence's second place may stand, and are none: the end of a longer name, a town's land."""

from __future__ import annotations

from newstables.language import Parse
from newstables.link.reading import ArticleReading
from newstables.link.towns import is_town
from newstables.link.tree import preposition, relation
from newstables.link.where.place_name import PlaceName, known_place
from newstables.link.where.spans import place_phrase


def ends_venue(reading: ArticleReading, token: int, place: PlaceName) -> bool:
    """`at Hale's Sports Bar and Grill`: a small town's name joined to a name that is no place's ends a longer one."""
    parse = reading.parse
    first = parse.heads[token]
    if relation(parse, token) != "conj" or preposition(parse, token) or parse.pos[first] != "PROPN":
        return False
    called = reading.text[slice(*place_phrase(reading, first))]
    is_name = known_place(called) is None and not is_town(called) and parse.words[token - 1] in ("and", "&")
    return is_name and known_place(reading.text[place.start : place.end]) is None


def is_told_of(parse: Parse, first: PlaceName, second: PlaceName) -> bool:
    """`in Nairobi, the capital of Kenya, and more than 1,640`: the land in an apposition that tells what a town is."""
    above = parse.heads[second.token]
    told = parse.heads[above]  # the town, or what is of it: in parts of Melbourne, the capital of Victoria
    is_apposed = parse.deps[above] == "appos" and told in (first.token, parse.heads[first.token])
    return is_apposed and parse.pos[above] == "NOUN" and preposition(parse, second.token) == "of"
