"""Clauses of a participle or an infinitive beside a noun: whether the noun is who does it."""

from __future__ import annotations

from ..document import Parse
from .clauses import is_predicate
from .listed import listed, times
from .phrases import case_of


def describes(parse: Parse, verb: int) -> bool:
    """`kept its place in the index covering 30 ports`: a thing right before a participle that tells how it is."""
    behind = parse.deps[verb] == "advcl" and parse.tags[verb] == "VBG" and parse.tags[verb - 1] in ("NN", "NNS")
    return behind and parse.lemmas[verb] in listed("describing") and parse.lemmas[verb - 1].lower() not in times()


def is_on_course(parse: Parse, verb: int, noun: int) -> bool:
    """`sales are on track to rise 5 percent`, `put the firm on course to sell 40`: whoever is on it does that."""
    infinitive = parse.tags[verb] == "VB" and parse.lower[noun] in listed("courses_taken")
    return infinitive and case_of(parse, noun) == "on" and (parse.deps[noun] == "obl" or is_predicate(parse, noun))


def is_charged(parse: Parse, noun: int) -> bool:
    above = parse.heads[noun]
    return parse.deps[noun] == "obj" and parse.lemmas[above] in listed("charging")


def is_in_court(parse: Parse, verb: int, noun: int) -> bool:
    """`appeared in court charged with killing two`: who is charged is not the court, but who is there."""
    charged = parse.tags[verb] == "VBN" and parse.lemmas[verb] in listed("charging")
    there = parse.lemmas[noun].lower() in listed("where_the_charged_are") and parse.deps[noun] == "obl"
    return charged and there and case_of(parse, noun) in ("in", "before", "at")


def is_content(parse: Parse, verb: int) -> bool:
    """`the risk of losing 40 jobs`, `plans for building a dam`: what the noun consists in, and does not do."""
    before = (child for child in parse.children(verb) if child < verb)
    return any(parse.deps[child] in ("mark", "case") and parse.tags[child] == "IN" for child in before)


def goes_with(parse: Parse, verb: int, head: int) -> int | None:
    """`may grow with output nearly doubling`: the noun between "with" and a participle whose subject it is, where the
    tree hangs both on the verb above.
    """
    if parse.deps[verb] != "advcl" or parse.tags[verb] != "VBG" or not head < verb:
        return None
    noun = verb - 1
    while parse.tags[noun] == "RB" and noun > head:
        noun -= 1
    beside = parse.tags[noun] in ("NN", "NNS") and parse.heads[noun] == head and parse.deps[noun] == "obl"
    return noun if beside and noun < verb - 1 and case_of(parse, noun) == "with" else None
