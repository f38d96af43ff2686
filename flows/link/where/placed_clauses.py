"""Clauses with a place of their own, of which no list knows: "40 went to Lima and 30 have gone to Arrakis"."""

from __future__ import annotations

from newstables.extractors.roles.people import are_people
from newstables.language.questions import clause_verb
from newstables.link.reading import ArticleReading
from newstables.link.tree import preposition, relation
from newstables.link.where.place_name import PlaceName
from newstables.link.words import words
from newstables.records import Claim

_THERE = frozenset(("in", "to", "into", "at", "near", "outside"))


def without_clauses_before(reading: ArticleReading, claim: Claim, places: list[PlaceName]) -> list[PlaceName]:
    """Those of the places that are not told in a clause to which the number's own is joined, where that has a name
    behind "to" or "in" that is none of them.
    """
    parse = reading.parse
    clause = clause_verb(parse, reading.token(claim))
    if relation(parse, clause) not in ("conj", "parataxis") or not places:
        return places
    known = {place.token for place in places}
    moves = are_people(claim.unit) is True or claim.unit in words("where", "movers")
    goes = parse.lemmas[clause].lower() in words("where", "going") and moves
    names = [token for token in parse.children(clause) if _is_name_of_place(reading, token, goes=goes)]
    if not names or not known.isdisjoint(range(*parse.subtree(clause))):
        return places
    return [place for place in places if place.token > clause]


def _is_name_of_place(reading: ArticleReading, token: int, *, goes: bool) -> bool:
    """Whether a name behind "to" or "in" is nobody's and no time's; where people go is no person."""
    parse = reading.parse
    if relation(parse, token) != "obl" or parse.pos[token] != "PROPN" or preposition(parse, token) not in _THERE:
        return False
    return token not in reading.dated and (goes or reading.mentions.around(parse.starts[token]) is None)
