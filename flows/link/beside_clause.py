"""Amounts in a phrase of which the subject of the clause has nothing: "told 12 reporters", "in a town of 4,000"."""

from __future__ import annotations

from newstables.extractors.numbers.resolve import words as number_words
from newstables.extractors.roles.people import are_people
from newstables.language import Parse
from newstables.link.reading import ArticleReading
from newstables.link.tree import preposition, relation, way_up
from newstables.link.words import words
from newstables.records import Claim

_AWAY = frozenset(("from", "with", "against", "near", "behind", "among", "between", "until", "till"))


def _are_of_place(claim: Claim, reading: ArticleReading, steps: list[int]) -> bool:
    """`grew up in Halden, a town of 4,000`, `a hall for the families of 14 victims`: people who are those of what a
    preposition leads to in the clause, and not of who does something there.
    """
    parse = reading.parse
    if claim.kind != "count" or not are_people(claim.unit) or not preposition(parse, steps[-1]):
        return False
    of_claim = claim.start <= parse.starts[steps[-1]] < claim.end  # in 12 villages
    return not of_claim and preposition(parse, steps[-1]) != "with"


def is_aside(claim: Claim, reading: ArticleReading, token: int, clause: int) -> bool:
    """Whether the number stands in a phrase of which the clause's subject has nothing: "told 12 reporters"; not in what
    somebody has in the end: "finished with 16 points".
    """
    parse = reading.parse
    steps = []
    for step in way_up(parse, token):
        if step == clause:
            break
        steps.append(step)
    if not steps:
        return False
    case = preposition(parse, steps[-1])
    if case == "of" and _is_one_of_them(parse, clause):
        return True
    if case == "for" and parse.lemmas[clause] in words("about", "judging"):
        return True  # "sentenced him to a year in jail for the theft of 40 cars"
    if any(relation(parse, step) == "nmod" and preposition(parse, step) not in ("of", "") for step in steps):
        return True
    if _are_of_place(claim, reading, steps):
        return True
    if case == "with" and parse.lemmas[clause] in words("about", "ending"):
        steps.pop()
    return any(parse.deps[step] == "iobj" or preposition(parse, step) in _AWAY for step in steps)


def _is_one_of_them(parse: Parse, predicate: int) -> bool:
    """`Of the 16 charged, Mr Hale is the first to confess`, `the youngest of 40`: who is one of those counted."""
    ranked = parse.lower[predicate] in ("first", "last") or parse.lower[predicate] in number_words("ordinals")
    return ranked or parse.tags[predicate] == "JJS"
