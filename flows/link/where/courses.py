"""Ways from one place to another, of which neither tells where something is: "on the road from Lund to Malmo"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.link.tree import is_behind_comma, preposition, relation
from newstables.link.where.whence import is_left
from newstables.link.words import words


def is_of_course(parse: Parse, token: int) -> bool:
    """`on the road to Homs`, `on the road from Lund to Malmo`: whether a place is the end of a way."""
    return lemma_before(parse, token) in words("where", "courses") or is_of_origin(parse, token)


def is_of_origin(parse: Parse, token: int) -> bool:
    """`en route from Kumai on Borneo island`, `sailed from Bergen, in western Norway,`: whether a place is told right
    behind that from which something comes.
    """
    first = parse.left_edge(token)
    is_aside = is_behind_comma(parse, token)
    before = first - 1 - (is_aside and parse.words[first] != ",")
    if before < 0 or parse.pos[before] != "PROPN" or preposition(parse, before) != "from":
        return False
    # set off from Bergen, in western Norway; but "fled from Bergen, in western Norway", where they were
    is_aside = is_aside and relation(parse, before) == "obl" and not is_left(parse, before)
    return is_aside or lemma_before(parse, before) in words("where", "courses")


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
