"""Ways from one place to another, of which neither tells where something is: "on the road from Lund to Malmo"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.link.tree import preposition, relation
from newstables.link.words import words


def is_of_course(parse: Parse, token: int) -> bool:
    """`on the road to Homs`, `on the road from Lund to Malmo`: whether a place is the end of a way."""
    return lemma_before(parse, token) in words("where", "courses") or is_of_origin(parse, token)


def is_of_origin(parse: Parse, token: int) -> bool:
    """`en route from Kumai on Borneo island`: whether a place is told right behind that from which something comes."""
    before = parse.left_edge(token) - 1
    if before < 0 or parse.pos[before] != "PROPN" or preposition(parse, before) != "from":
        return False
    return lemma_before(parse, before) in words("where", "courses")  # en route from Kumai


def lemma_before(parse: Parse, token: int) -> str:
    """That of the word before a phrase; empty before the first."""
    first = parse.left_edge(token)
    return parse.lemmas[first - 1].lower() if first else ""


def is_within_end(parse: Parse, token: int) -> bool:
    """`cocaine destined for the port of Antwerp in Belgium`: whether a place tells where something else is, to which
    the goods are to go.
    """
    end = parse.heads[token]
    if relation(parse, token) != "nmod" or preposition(parse, end) != "for":
        return False
    return parse.lower[parse.heads[end]] in ("destined", "bound", "headed", "heading")
