"""Verbs: whether it is said to have happened at all, and when: negation, modals, conditions, tense."""

from __future__ import annotations

from ..document import Parse
from .clauses import SUBJECTS, helpers_of
from .listed import listed
from .verbs import DEEPEST


def negated(parse: Parse, verb: int) -> bool:
    """Whether it is said not to be: by "not", "never", or by a subject or object that is nobody."""
    for child in parse.children(verb):
        if parse.lower[child] in listed("negations") and parse.deps[child] in ("advmod", "aux", "det", "cc:preconj"):
            return True
        if parse.deps[child] in (*SUBJECTS, "obj") and _is_nobody(parse, child):
            return True
        if parse.lower[child] == "longer" and any(parse.lower[one] == "no" for one in parse.children(child)):
            return True
    return False


def modality(parse: Parse, verb: int) -> str | None:
    """The modal of a verb, also one shared with the verb it is joined to: "will", "may", "could", "should" …"""
    for _ in range(DEEPEST):
        for child in parse.children(verb):
            if parse.tags[child] == "MD":
                return parse.lemmas[child]
        shared = parse.deps[verb] == "conj" and parse.tags[verb] == "VB" and parse.heads[verb] != verb
        if not shared:
            return None
        verb = parse.heads[verb]
    return None


def conditional(parse: Parse, verb: int) -> bool:
    """Whether the verb stands in a clause that begins with "if", "unless" or "whether", or under such a one."""
    for token in parse.way_up(verb):
        for child in parse.children(token):
            if parse.deps[child] == "mark" and parse.lower[child] in listed("conditions"):
                return True
    return False


def tense(parse: Parse, verb: int) -> str | None:
    """ "past", "perfect", "present" or "future"; None for an infinitive or a participle that stands alone."""
    helpers = helpers_of(parse, verb)
    if any(parse.tags[child] == "MD" and parse.lemmas[child] in ("will", "shall") for child in helpers):
        return "future"
    if any(parse.tags[child] == "VBD" for child in helpers):
        return "past"
    if any(parse.lemmas[child] == "have" and parse.tags[child] in ("VBZ", "VBP") for child in helpers):
        return "perfect"
    if any(parse.tags[child] in ("VBZ", "VBP", "MD") for child in helpers):
        return "present"
    own = {"VBD": "past", "VBZ": "present", "VBP": "present"}.get(parse.tags[verb])
    if own is None and parse.deps[verb] == "conj" and not helpers and parse.heads[verb] != verb:
        return tense(parse, parse.heads[verb])
    return own


def _is_nobody(parse: Parse, noun: int) -> bool:
    if parse.lower[noun] in listed("no_one"):
        return True
    return any(parse.lower[child] == "no" and parse.deps[child] in ("det", "advmod") for child in parse.children(noun))
