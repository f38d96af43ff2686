"""Subjects behind their verb: "into the river fell 20 tonnes of rubble", "along the road stood 300 soldiers"."""

from __future__ import annotations

from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.clauses import SUBJECTS

_FINITE = ("VBD", "VBZ", "VBP")


def is_inverted(parse: Parse, verb: int, noun: int) -> bool:
    """Whether what the tree takes for the object of a verb is its subject: one of being somewhere or of getting there,
    right behind the phrase of a place that opens the clause, and with no subject before it.
    """
    if parse.deps[noun] != "obj" or noun < verb or parse.tags[verb] not in _FINITE:
        return False
    if parse.lemmas[verb].lower() not in words("inverting"):
        return False
    below = list(parse.children(verb))
    if any(parse.deps[child] in (*SUBJECTS, "expl", "aux") for child in below) or parse.deps[verb] == "conj":
        return False
    opening = [child for child in below if child < verb and parse.deps[child] in ("obl", "advmod")]
    return bool(opening) and parse.right_edge(opening[-1]) + 1 == verb
