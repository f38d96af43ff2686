"""Names of places that "and" joins to one place: "Kenya and Tanzania", "Punjab and Haryana"."""

from __future__ import annotations

from itertools import compress

from newstables.language import Parse
from newstables.link.reading import ArticleReading, of_article
from newstables.link.towns import lies_in
from newstables.link.tree import preposition, relation
from newstables.link.where.nowhere import is_measured_from
from newstables.link.where.place_name import PlaceName
from newstables.link.words import words

_FINITE = frozenset(("VBD", "VBP", "VBZ", "MD"))


def is_joined(reading: ArticleReading, first: PlaceName, second: PlaceName) -> bool:
    """Whether "and" joins two places: not "in Kenya; the rest were in Tanzania", "in Oslo and in Bergen, where"."""
    if preposition(reading.parse, second.token) and second.token in before_where_in(reading):
        return False
    head = reading.parse.heads[second.token]
    within = head == first.token or (first.start <= reading.parse.starts[head] < first.end)
    conj = within and relation(reading.parse, second.token) == "conj"
    between = range(first.token + 1, second.token)
    if not _FINITE.isdisjoint(reading.parse.tags[token] for token in between):
        return False  # "50 were in Kenya and six were in Chad"
    if any(reading.parse.lower[token] == "but" for token in between):
        return False  # "in Kenya but not in Chad"
    if conj and _has_number_of_its_own(reading, first, second):
        return False
    return conj and not {";", ":"} & set(reading.text[first.end : second.start])


def _has_number_of_its_own(reading: ArticleReading, first: PlaceName, second: PlaceName) -> bool:
    """Whether a number tells two places apart: "in Kenya, 40 in Chad and in Mali", "in Kenya, and in Chad, 40"; of "to
    Kenya (30) and Chad (12)" both are told.
    """
    parse, between = reading.parse, reading.text[first.end : second.start]
    if "(" in between or not preposition(parse, second.token):
        return False
    behind = (one for one in parse.children(second.token) if one > second.token and parse.pos[one] == "NUM")
    return bool(reading.claims_in(first.end, second.start)) or any(behind)


def joined_places(reading: ArticleReading, first: PlaceName, second: PlaceName) -> PlaceName:
    """ "Kenya and Tanzania": one place, in no one country; of what is between them none, but where that is a place; nor
    of "to Kenya (30) and Chad (12)", which tells of each.
    """
    parse = reading.parse
    country = first.country if first.country == second.country else _shared(reading, first, second)
    several = first.country != second.country and country is None
    known, holds = first.known and second.known, first.holds and not (several and _is_of_both(parse, first.token))
    holds = holds and "(" not in reading.text[first.start : second.start]
    return PlaceName(
        first.token, first.start, second.end, country, known, path=first.path, several=several, holds=holds
    )


def _shared(reading: ArticleReading, first: PlaceName, second: PlaceName) -> str | None:
    """The country of one of two joined places, where the other's name is that of a part of it, too: "Punjab and
    Haryana".
    """
    for one, other in ((first, second), (second, first)):
        if one.country is None and one.known and lies_in(reading.text[one.start : one.end], other.country):
            return other.country
    return None


def _is_of_both(parse: Parse, place: int) -> bool:
    """Whether countries are the two sides of something: a treaty or clashes, not the border, "between N. and M."."""
    head = parse.lemmas[parse.heads[place]].lower()
    return preposition(parse, place) == "between" and head not in words("where", "parts", "borders")


@of_article
def before_where_in(reading: ArticleReading) -> frozenset[int]:
    """The words of an article that a clause with "where" tells of: "the clinic in Oslo, where …"; of "in Amli, 60 km
    north of Oslo, where …" that is not Oslo.
    """
    parse = reading.parse
    found: set[int] = set()
    said = compress(range(len(parse)), map("where".__eq__, parse.lower)) if "where" in parse.lower else ()
    for token in said:
        clause = parse.heads[token]
        if clause != token and parse.deps[clause] == "acl:relcl" and not is_measured_from(parse, parse.heads[clause]):
            found.add(parse.heads[clause])
    return frozenset(found)
