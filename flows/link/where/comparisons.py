"""Places that a sentence only compares with, or where nothing is: "half of those in Oslo", "none of them in Oslo"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import clause_verb
from newstables.language.questions.listed import listed
from newstables.link.tree import child, is_under, preposition, relation, way_up
from newstables.link.words import words

_THOSE = frozenset(("those", "that"))
_WITH = frozenset(("with", "to"))


def is_only_compared(parse: Parse, place: int, number: int) -> bool:
    """Whether a place is that of "those" or of none outside whose phrase the number stands, of what the sentence
    begins to compare with, or of what a film or a book tells.
    """
    return (
        _is_of_those(parse, place, number)
        or _is_of_no_subject(parse, place, number)
        or _is_beside_compared(parse, place, number)
        or _is_told_in_work(parse, place, number)
    )


def _is_of_those(parse: Parse, place: int, number: int) -> bool:
    """`twice those in Oslo`, `higher than that in Oslo`; not "those in Oslo earn 300"."""
    those = parse.left_edge(place) - 1
    if those < 0 or parse.lower[those] not in _THOSE or parse.pos[those] != "PRON":
        return False
    within = is_under(parse, number, those) and not (number < those and child(parse, those, "cop") is not None)
    return not within and not parse.deps[those].startswith("nsubj")


def _is_of_no_subject(parse: Parse, place: int, number: int) -> bool:
    """`none of which were in Oslo`, `no fire was seen in Oslo, but 12 burned`."""
    clause = clause_verb(parse, place)
    if is_under(parse, number, place) or clause == clause_verb(parse, number):
        return False
    who = child(parse, clause, "nsubj", "nsubj:pass")
    if who is None or who > place:
        return False
    return parse.lower[who] in listed("no_one") or any(parse.lower[one] == "no" for one in parse.children(who))


def _is_beside_compared(parse: Parse, place: int, number: int) -> bool:
    """`Compared with Oslo, where 12 died, nine were hurt`: the place of the 12 alone."""
    above = parse.heads[place]
    compared = parse.lemmas[above].lower() == "compare" and preposition(parse, place) in _WITH
    return compared and relation(parse, above) == "advcl" and not is_under(parse, number, place)


def _is_told_in_work(parse: Parse, place: int, number: int) -> bool:
    """`a film set in Oslo earned 300 dollars`: where what it tells happens."""
    for step in way_up(parse, place):
        if relation(parse, step) == "acl":
            work = parse.lemmas[parse.heads[step]].lower()
            return parse.lower[step] == "set" and work in words("where", "works") and not is_under(parse, number, step)
        if parse.lower[step] == "set" and step != place:
            return parse.lemmas[step - 1].lower() in words("where", "works") and not is_under(parse, number, step)
    return False
