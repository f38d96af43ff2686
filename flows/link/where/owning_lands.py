"""Lands that have what is counted, told beside another place: "half of Norway's 5 million people live around Oslo"."""

from __future__ import annotations

from newstables.extractors.actors.gazetteer import COUNTRY
from newstables.language import Parse
from newstables.language.questions.listed import listed
from newstables.link.reading import ArticleReading
from newstables.link.tree import child, preposition, relation
from newstables.link.where.place_name import PlaceName, known_place
from newstables.link.words import words

_WITHIN = frozenset(("in", "at", "near", "across", "around", "outside", "off", "on", "along"))


def land_of_owner(reading: ArticleReading, number: int) -> PlaceName | None:
    """The land whose people, households or parts a number counts, or the continent whose banks or states it counts;
    what a land has abroad, or in a place that its own phrase tells, is not told by whose it is.
    """
    parse = reading.parse
    figure = parse.heads[number] if parse.deps[number] == "compound" else number
    noun = parse.heads[figure] if parse.deps[figure] == "nummod" else figure
    if preposition(parse, noun) == "of" and parse.lemmas[parse.heads[noun]].lower() == "population":
        noun = parse.heads[noun]  # Norway's population of 5 million
    owner = child(parse, noun, "nmod:poss")
    if owner is None:
        return None
    of_continent = parse.words[owner] in words("where", "continents")  # Europe's five largest banks
    counted = parse.lemmas[noun].lower()
    if counted not in words("where", "of_land_alone", "parts") and not (of_continent and counted in listed("bodies")):
        return None  # what else Europe has, probes or wins, is elsewhere
    if any(relation(parse, one) in ("nmod", "acl") and _tells_where(parse, one) for one in parse.children(noun)):
        return None
    if of_continent:
        return PlaceName(owner, parse.starts[owner], parse.ends[owner], None, True)
    naming = reading.mentions.around(parse.starts[owner])
    if naming is None or naming[2].kind != COUNTRY:
        return None
    known = known_place(reading.text[naming[0] : naming[1]])
    if known is None or known.kind != COUNTRY:
        return None
    return PlaceName(owner, naming[0], naming[1], known.country, True)


def _tells_where(parse: Parse, phrase: int) -> bool:
    return preposition(parse, phrase) in _WITHIN or relation(parse, phrase) == "acl"
