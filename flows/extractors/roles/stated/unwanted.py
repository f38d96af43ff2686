"""What is not wanted, or only foreseen: "does not want 200 jobs to go", "no sign that 12 died", "voted to shut six"."""

from __future__ import annotations

from newstables.extractors.roles.position import relation
from newstables.language import Parse

_NOT = frozenset(("not", "n't", "n’t", "never", "neither", "no"))
_NOBODY = frozenset(("nobody", "none", "neither"))
# What a vote itself does: voted to approve a loan of 40 million.
_DONE_BY_VOTE = frozenset(
    (
        "approve",
        "accept",
        "adopt",
        "pass",
        "reject",
        "elect",
        "back",
        "endorse",
        "ratify",
        "confirm",
        "convict",
        "acquit",
    )
)
_MOVES = frozenset(
    ("cut", "hike", "rise", "increase", "fall", "drop", "decline", "decrease", "reduction", "gain", "loss", "growth")
)
_SIGNS = frozenset(("sign", "evidence", "proof", "indication", "suggestion", "hint", "trace", "truth"))


def is_unwanted(parse: Parse, verb: int) -> bool:
    """`The union does not want`, `nobody wants`, `no side demanded`: whether a verb of wanting is denied."""
    for child in parse.children(verb):
        if parse.lower[child] in _NOT:
            return True
        if relation(parse, child) == "nsubj":
            if parse.lower[child] in _NOBODY or parse.lower[child : child + 2] == ["no", "one"]:
                return True
            if any(parse.lower[word] == "no" for word in parse.children(child)):
                return True
    return False


def is_without_sign(parse: Parse, verb: int) -> bool:
    """`There was no sign that 12 had died`: whether a clause is what a noun of evidence with "no" would be of."""
    noun = parse.heads[verb]
    if relation(parse, verb) not in ("acl", "ccomp") or parse.lemmas[noun].lower() not in _SIGNS:
        return False
    return parse.tags[verb] != "VB" and any(parse.lower[word] in ("no", "any") for word in parse.children(noun))


def is_voted_for(parse: Parse, verb: int) -> bool:
    """`voted to close six libraries`: what is to be done, unless the vote does it itself."""
    voted = parse.lemmas[parse.heads[verb]].lower() == "vote" and parse.tags[verb] == "VB"
    return voted and relation(parse, verb) in ("xcomp", "advcl") and parse.lemmas[verb].lower() not in _DONE_BY_VOTE


def is_seen_coming(parse: Parse, verb: int, thing: int) -> bool:
    """`The bank sees two cuts by December`: a change that somebody sees, in the present, is to come."""
    sees = parse.lemmas[verb].lower() in ("see", "foresee") and parse.tags[verb] in ("VBZ", "VBP")
    return sees and parse.lemmas[thing].lower() in _MOVES
