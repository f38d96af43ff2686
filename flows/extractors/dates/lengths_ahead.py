"""Lengths of time behind "in" that are to come: "will open in two years"; not "will double in two years"."""

from __future__ import annotations

from newstables.extractors.dates.clause import TIMES, controlling, is_perfect, verbs
from newstables.extractors.dates.vocabulary import ordinals
from newstables.language import Parse
from newstables.language.questions import modality, negated, tense

_MODALS = ("would", "may", "might", "could", "should")


def happens_in(parse: Parse, unit: int) -> bool:
    """Whether the unit at `unit`, of a length of time behind "in", hangs on a verb that tells what is to come then.

    Not on one that tells how much: "it will double in two years", "will rise by 3 percent in two years" take so long.
    Nor is a length of something any time to come: "could result in two years of delay", "end in two years in jail".
    """
    token = parse.token_at(unit)
    verb = parse.heads[token]
    behind = parse.lower[token + 1 : token + 3]
    if parse.lemmas[verb] in verbs("resulting") or behind[:1] == ["of"] or " ".join(behind) in verbs("served"):
        return False
    if parse.deps[token] not in TIMES or any(parse.tags[one] == "CD" for one in _others(parse, verb, token)):
        return False
    if parse.lemmas[verb] in verbs("lasting") or _is_one_of_a_row(parse, token):
        return False
    return _is_to_come(parse, controlling(parse, verb))


def _is_one_of_a_row(parse: Parse, unit: int) -> bool:
    """ "The first time in nine years", "its highest level in 40 years": a length of time over which something is the
    first or the highest.
    """
    case = next((child for child in parse.children(unit) if parse.deps[child] == "case"), 0)
    noun = case - 1
    if noun < 0 or parse.pos[noun] not in ("NOUN", "PROPN"):
        return False
    return any(
        parse.tags[child] == "JJS" or parse.lower[child] in ordinals() or parse.lower[child] == "only"
        for child in parse.children(noun)
    )


def _is_to_come(parse: Parse, verb: int) -> bool:
    if negated(parse, verb) or is_perfect(parse, verb):
        return False
    if tense(parse, verb) == "future" or modality(parse, verb) in _MODALS:
        return True
    planned = parse.lemmas[verb] in verbs("scheduled") or parse.lemmas[verb] in verbs("awaited")
    return (planned and parse.tags[verb] in ("VBZ", "VBP", "VBG")) or parse.lower[verb] == "due"


def _others(parse: Parse, verb: int, time: int) -> list[int]:
    """The words of a verb's objects and other phrases, without those of the time."""
    return [
        one
        for child in parse.children(verb)
        if child != time and parse.deps[child] in ("obj", "obl", "obl:unmarked", "xcomp")
        for one in parse.descendants(child)
    ]
