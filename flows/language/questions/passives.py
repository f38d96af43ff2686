"""Passives: what is done to its subject, and who does it."""

from __future__ import annotations

from ..document import Parse
from .clauses import SUBJECTS
from .listed import listed, times
from .once import once
from .phrases import case_of, of_phrase

_WITH_SUM = ("fine", "charge")  # penalties that keep an object in the passive: was fined $500


@once
def is_passive(parse: Parse, verb: int) -> bool:
    """Whether what the verb says is done to its subject."""
    below = {parse.deps[child] for child in parse.children(verb)}
    if "aux:pass" in below or "nsubj:pass" in below:
        return True
    tag = parse.tags[verb]
    if parse.deps[verb] == "conj" and _is_joined_penalty(parse, verb, below):
        return True
    if not (tag == "VBN" or (tag == "VBD" and _is_ordered(parse, verb, below))) or "aux" in below:
        return False
    if parse.deps[verb] in ("acl", "advcl", "amod", "parataxis"):
        return "obj" not in below
    if parse.deps[verb] == "conj" and not below & set(SUBJECTS):
        return is_passive(parse, parse.heads[verb]) or _is_reduced(parse, verb, below)
    if parse.deps[verb] == "ccomp" and parse.lemmas[parse.heads[verb]] not in listed("having_done"):
        return False  # "said that 40 starved", of which the tagger makes a participle
    return parse.deps[verb] in ("xcomp", "ccomp", "root") and "obj" not in below


def _is_reduced(parse: Parse, verb: int, below: set[str]) -> bool:
    """`sales rose 2 percent, revised up from 1`: a participle behind a comma, with no "and", which has no tense."""
    alone = parse.words[verb - 1] == "," and not below & {"cc", "obj"}
    return alone and parse.tags[parse.heads[verb]] in ("VBD", "VBZ", "VBP")


def _is_ordered(parse: Parse, verb: int, below: set[str]) -> bool:
    """`ordered the stadium closed`, `wants the mine shut`: a participle that the tagger took for a past."""
    order = parse.deps[verb] in ("xcomp", "ccomp") and parse.lemmas[parse.heads[verb]] in listed("having_done")
    return order and not below & {"obj", "mark"}


def _is_joined_penalty(parse: Parse, verb: int, below: set[str]) -> bool:
    """`was jailed and fined $500`: of what only courts do, a form that may be past or participle shares the passive."""
    joined = parse.tags[verb] in ("VBD", "VBN") and not below & set(SUBJECTS)
    active = "obj" in below and parse.lemmas[verb] not in _WITH_SUM  # was elected and sacked 40 officials
    return joined and not active and parse.lemmas[verb] in listed("penalties") and is_passive(parse, parse.heads[verb])


def by_agent(parse: Parse, verb: int) -> int | None:
    """Who did it, by a "by" phrase under a passive ("by Monday" is none)."""
    if not is_passive(parse, verb):
        return None
    for child in parse.children(verb):
        relation = parse.deps[child]
        if relation == "obl:agent" or (relation == "obl" and case_of(parse, child) == "by"):
            word = parse.lemmas[child].lower()
            is_hour = word.replace("-", "") in listed("points_of_day") and parse.pos[child] != "PROPN"  # by mid-day
            is_time = word in times() or is_hour or (word[0].isdigit() and word.endswith(("am", "pm")))
            is_time = is_time or (child < verb and word in listed("judgements"))  # by the union's estimate
            is_time = is_time or (word in listed("bounds_of_times") and of_phrase(parse, child) is not None)
            if not is_time and not (parse.tags[child] == "CD" and relation == "obl"):
                return child
        if relation == "advcl" and _is_deed(parse, child):
            return child
    return None


def _is_deed(parse: Parse, token: int) -> bool:
    """A deed named like a thing: "displaced by fighting", but not "hurt by jumping a fence"."""
    below = {parse.deps[child]: child for child in parse.children(token)}
    named = parse.tags[token] == "VBG" and "obj" not in below and "mark" in below
    return named and parse.lower[below["mark"]] == "by"
