"""Small clauses: an object and what it does, or what is done to it: "let 90 men go", "saw 14 people killed"."""

from __future__ import annotations

from ..document import Parse
from .listed import listed

_ENDS = frozenset((".", ",", ";", ":", "!", "?", "”", '"', "and", "but", "by", ""))
_WHERE = frozenset(("in", "on", "at"))


def deed_of_object(parse: Parse, verb: int, thing: int) -> int | None:
    """What the object of a verb does or undergoes there: the infinitive without "to" of `let 90 men escape`, the
    participle of `the night saw 14 people killed`, `had 25 men detained`. Not: "has 25 men based in Oslo", whom it has,
    or "has 40 shops left".
    """
    lemma = parse.lemmas[verb].lower()
    deed = thing + 1
    if deed >= len(parse) or verb > thing or parse.heads[deed] not in (verb, thing):
        return None
    if parse.tags[deed] == "VB" and lemma in listed("having_do"):
        set_free = lemma == "let" and parse.lower[deed] == "go"  # one verb: the firm let 12 go
        return deed if parse.deps[deed] in ("xcomp", "ccomp") and not set_free else None
    remains = parse.lemmas[deed] == "leave"  # we have 12 days left: nobody left them
    if parse.tags[deed] != "VBN" or remains or lemma not in listed("having_seen_done"):
        return None
    behind = parse.lower[deed + 1]
    told = parse.deps[deed] == "xcomp" or behind in _ENDS or (lemma == "see" and behind in _WHERE)
    return deed if told and parse.deps[deed] in ("xcomp", "acl") else None
