"""Verbs: whether it is said to have happened at all, and when: negation, modals, conditions, tense."""

from __future__ import annotations

from ..document import Parse
from .clauses import SUBJECTS, helpers_of
from .listed import listed
from .phrases import case_of
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
    return is_denied_in_front(parse, verb)


def is_denied_in_front(parse: Parse, verb: int) -> bool:
    """`Nor were 40 sent home`, `At no point did it owe $7m`: whether a phrase that denies opens the clause, so that its
    auxiliary stands before its subject; "in no time 40 were sent home" has them in their order, and denies nothing.
    """
    helper = min(helpers_of(parse, verb), default=verb)
    if parse.pos[helper] != "AUX" or not helper:
        return False
    opening = listed("denying_in_front")
    subjects = [one for one in parse.children(verb) if parse.deps[one] in SUBJECTS and parse.lower[one] not in opening]
    if not subjects:  # at no time were 40 people there: the tree has what is behind it for the predicate
        first = parse.sents[parse.sent_of[verb]][0]
        opens = all(parse.pos[token] in ("PUNCT", "ADP", "DET") for token in range(first, max(first, helper - 1)))
        subjects = [verb] if parse.deps[helper] == "cop" and opens else []
    inverted = bool(subjects) and min(subjects) > helper
    if not inverted:
        return False
    if parse.lower[helper - 1] in opening:
        return True
    before = [child for child in parse.children(verb) if child < helper and parse.deps[child] == "obl"]
    return any(case_of(parse, child) and _is_nobody(parse, child) for child in before)


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
    conditions = listed("conditions")
    if conditions.isdisjoint(parse.words_of(parse.sent_of[verb])):
        return False  # most sentences
    for token in parse.way_up(verb):
        for child in parse.children(token):
            if parse.deps[child] == "mark" and parse.lower[child] in conditions:
                return True
    return False


def tense(parse: Parse, verb: int) -> str | None:
    """ "past", "perfect", "present" or "future"; None for an infinitive or a participle that stands alone."""
    helpers = helpers_of(parse, verb)
    told = _tense_of_helpers(parse, helpers) if helpers else None
    if told is not None:
        return told
    own = {"VBD": "past", "VBZ": "present", "VBP": "present"}.get(parse.tags[verb])
    if own is None and parse.deps[verb] == "conj" and not helpers and parse.heads[verb] != verb:
        return tense(parse, parse.heads[verb])
    return own


def _tense_of_helpers(parse: Parse, helpers: list[int]) -> str | None:
    forms = [(parse.tags[child], parse.lemmas[child]) for child in helpers]
    tags = {tag for tag, _ in forms}
    if ("MD", "will") in forms or ("MD", "shall") in forms:
        return "future"
    if "VBD" in tags:
        return "past"
    if ("VBZ", "have") in forms or ("VBP", "have") in forms:
        return "perfect"
    return None if tags.isdisjoint(("VBZ", "VBP", "MD")) else "present"


def _is_nobody(parse: Parse, noun: int) -> bool:
    if parse.lower[noun] in listed("no_one"):
        return True
    return any(parse.lower[child] == "no" and parse.deps[child] in ("det", "advmod") for child in parse.children(noun))
