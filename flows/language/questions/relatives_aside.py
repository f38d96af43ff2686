"""Relative clauses behind an aside between commas: whether its last name or what the aside is of has the clause."""

from __future__ import annotations

from ..document import Parse
from ..people import nouns_of_people
from .listed import listed
from .phrases import case_of

_BESIDE = ("near", "outside", "in", "beside", "off", "by")
_THINGS = ("which", "that")


def doer_within(parse: Parse, verb: int, pronoun: int) -> int | None:
    """`crews, helped by Canada, which sent 14 planes`: the name right before the comma, who did it to the people that
    the tree hangs the clause on; people are never "which". Not of things: "the law, passed by Congress, which bans it".
    """
    name, noun = _name_within(parse, pronoun), parse.heads[verb]
    if name is None or parse.heads[parse.heads[name]] != noun:
        return None
    return name if parse.lemmas[noun].lower() in nouns_of_people() else None


def is_open_aside(parse: Parse, verb: int) -> bool:
    """`the airline, rescued by Italy, which flies 90 jets`: whether a body and the name behind "by" may both have the
    clause, as grammar leaves open.
    """
    pronoun = next((child for child in parse.children(verb) if parse.lower[child] == "which"), None)
    if pronoun is None or parse.deps[verb] != "acl:relcl":
        return False
    name = _name_within(parse, pronoun)
    if name is None:
        return False
    body = parse.heads[parse.heads[name]]
    return parse.heads[verb] in (body, name) and parse.lemmas[body].lower() in listed("bodies")


def _name_within(parse: Parse, pronoun: int) -> int | None:
    """The name right before the comma before "which", behind "by" in what a participle tells between commas."""
    name = _before_comma(parse, pronoun)
    if name is None or parse.lower[pronoun] != "which" or parse.deps[name] != "obl:agent" or parse.pos[name] != "PROPN":
        return None
    done = parse.heads[name]
    return name if parse.deps[done] == "acl" and parse.words[done - 1] == "," else None


def around_place(parse: Parse, verb: int, pronoun: int) -> int | None:
    """`a mill in Halden, near Tarn, which made 12 bells`, `a law, passed in May, which bans 40 drugs`: what has the
    place or time that is told between commas, and not the name there.
    """
    name = parse.heads[verb]
    if parse.lower[pronoun] not in _THINGS or parse.pos[name] != "PROPN" or case_of(parse, name) not in _BESIDE:
        return None
    if _before_comma(parse, pronoun) is None:
        return None
    place = parse.heads[name]
    if parse.deps[name] == "obl":
        return parse.heads[place] if parse.deps[place] == "acl" and parse.words[place - 1] == "," else None
    first = parse.left_edge(name)
    if parse.deps[name] != "nmod" or "," not in parse.words[first - 1 : first + 1]:
        return None
    while parse.pos[place] == "PROPN" and parse.deps[place] == "nmod" and case_of(parse, place) not in ("", "of"):
        place = parse.heads[place]
    return place


def _before_comma(parse: Parse, pronoun: int) -> int | None:
    """The head of the name or noun that ends right before the comma before a pronoun."""
    last = pronoun - 2
    if last < 0 or parse.words[pronoun - 1] != ",":
        return None
    return parse.heads[last] if parse.deps[last] in ("flat", "compound") else last
