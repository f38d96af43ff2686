"""Verbs of what somebody has to pay that say it by two words or two objects: sets you back $40, runs you $40."""

from __future__ import annotations

from newstables.extractors.roles.position import relation
from newstables.language import Parse


def sets_back(parse: Parse, verb: int, place: int) -> bool:
    """`a bottle will set you back $40`, `the course runs you $40`: costs somebody so much."""
    lemma = parse.lemmas[verb].lower()
    if lemma == "set":
        return any(parse.lower[child] == "back" for child in parse.children(verb))
    payer = parse.pos[verb + 1] == "PRON"  # which the tree may take for a second object
    return lemma == "run" and relation(parse, place) == "obj" and payer
