"""Places where something was agreed or promised, which is done elsewhere: "they agreed in Bonn to free 300 men"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions.listed import listed
from newstables.link.tree import relation, way_up


def is_of_promise(parse: Parse, place: int, number: int) -> bool:
    """`They agreed in Bonn to free 300 men`, `after talks in Bonn they agreed to free …`: whether a place is that of a
    promise; not of who makes it, nor one that opens the sentence by itself.
    """
    for step in way_up(parse, number):
        verb = parse.heads[step]
        is_told = relation(parse, step) == "xcomp" or (relation(parse, step) == "advcl" and parse.tags[step] == "VB")
        if is_told and parse.lemmas[verb].lower() in listed("committing"):
            under = next((one for one in way_up(parse, place) if parse.heads[one] == verb), None)
            is_beside = under is not None and relation(parse, under) in ("obl", "advcl") and under != step
            return is_beside and place < number and not (place == under and place < verb)
    return False
