"""Subjects behind their verb: "into the river fell 20 tonnes of rubble", "along the road stood 300 soldiers"."""

from __future__ import annotations

from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions import is_verb
from newstables.language.questions.clauses import SUBJECTS

_FINITE = ("VBD", "VBZ", "VBP")
_LIKEWISE = ("as", "so", "nor", "neither")  # before "do" and who does the same


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


def done_likewise(parse: Parse, noun: int) -> int | None:
    """The verb of what others do, too: `Ames opposed it, as did 12 senators`, `the bill was passed, as were two
    others`. Those behind "do" are its subject, and what they do the clause before tells.
    """
    if parse.deps[noun] not in ("obj", "advcl"):
        return None
    verb = parse.heads[noun]
    copula = next((child for child in parse.children(noun) if parse.deps[child] == "cop"), None)
    if copula is None and parse.deps[noun] == "obj" and parse.lemmas[verb].lower() in ("do", "have"):
        stands_for, above = verb, parse.heads[verb]
    elif copula is not None and parse.deps[noun] == "advcl":
        stands_for, above = copula, verb
    else:
        return None
    own = (child for child in (*parse.children(noun), *parse.children(verb)) if child >= stands_for)
    if stands_for == 0 or parse.lower[stands_for - 1] not in _LIKEWISE or not above < stands_for < noun:
        return None
    while parse.tags[above] in ("VB", "VBG") and parse.deps[above] in ("xcomp", "advcl", "acl", "ccomp"):
        above = parse.heads[above]  # backs talks to cut costs, as do 12 others
    while parse.pos[above] == "NOUN" and parse.heads[above] != above:
        above = parse.heads[above]
    return None if any(parse.deps[child] in SUBJECTS for child in own) or not is_verb(parse, above) else above
