"""What the tree says of the clause that a time hangs on: which way it looks, where the words before it do not tell."""

from __future__ import annotations

from functools import cache

from newstables.extractors.dates.vocabulary import lexicon
from newstables.language import Parse
from newstables.language.questions import clause_verb, is_passive, modality, negated, tense

_SUBJECTS = ("nsubj", "nsubj:pass")
_TIMES = ("obl", "obl:unmarked")
_MODALS = ("would", "may", "might", "could", "should")
_DEEPEST = 12  # words in one another


def subject_looks_ahead(parse: Parse, start: int) -> bool:
    """Whether a time is in the subject of what is to come: "*Thursday*'s vote will decide", "as *Easter* nears"."""
    token = parse.token_at(start)
    for _ in range(_DEEPEST):
        head = parse.heads[token]
        if head == token:
            return False
        if parse.deps[token] in _SUBJECTS:
            return tense(parse, head) == "future" or _would(parse, head) or _comes_near(parse, head)
        token = head
    return False


def _would(parse: Parse, verb: int) -> bool:
    """ "Would be", in what somebody said before; no "would have been"."""
    perfect = any(parse.lemmas[child] == "have" for child in parse.children(verb) if parse.deps[child] == "aux")
    return modality(parse, verb) == "would" and not perfect


def _comes_near(parse: Parse, verb: int) -> bool:
    if parse.lemmas[verb] in _verbs("approaching"):
        return True
    near = any(parse.lower[child] in ("near", "nearer", "close", "closer") for child in parse.children(verb))
    return near and parse.lemmas[verb] in ("draw", "grow", "get", "come")


def is_scheduled(parse: Parse, start: int) -> bool:
    """Whether a verb in the present tense tells of what is planned for a time: "they *meet* on Monday"."""
    token = _head(parse, start)
    verb = parse.heads[token]
    if parse.deps[token] not in (*_TIMES, "nmod:unmarked"):
        return False
    is_present = parse.tags[verb] in ("VBZ", "VBP") and tense(parse, verb) == "present"
    return is_present and parse.lemmas[verb] in _verbs("scheduled")


def happens_in(parse: Parse, unit: int) -> bool:
    """Whether the unit at `unit`, of a length of time behind "in", hangs on a verb that tells what is to come then.

    Not on one that tells how much: "it will double in two years", "will rise by 3 percent in two years" take so long.
    """
    token = parse.token_at(unit)
    verb = parse.heads[token]
    if parse.deps[token] not in _TIMES or any(parse.tags[one] == "CD" for one in _others(parse, verb, token)):
        return False
    if parse.lemmas[verb] in _verbs("lasting"):
        return False
    while parse.deps[verb] == "xcomp" and parse.heads[verb] != verb:  # "plans to sell"
        verb = parse.heads[verb]
    return _is_to_come(parse, verb)


def _is_to_come(parse: Parse, verb: int) -> bool:
    if negated(parse, verb) or any(parse.lemmas[c] == "have" and parse.deps[c] == "aux" for c in parse.children(verb)):
        return False
    if tense(parse, verb) == "future" or modality(parse, verb) in _MODALS:
        return True
    planned = parse.lemmas[verb] in _verbs("scheduled") or parse.lemmas[verb] in _verbs("awaited")
    return (planned and parse.tags[verb] in ("VBZ", "VBP", "VBG")) or parse.lower[verb] == "due"


def _others(parse: Parse, verb: int, time: int) -> list[int]:
    """The words of a verb's objects and other phrases, without those of the time."""
    return [
        one
        for child in parse.children(verb)
        if child != time and parse.deps[child] in ("obj", "obl", "obl:unmarked", "xcomp")
        for one in parse.descendants(child)
    ]


def was_done(parse: Parse, start: int) -> bool:
    """Whether a time hangs on a verb that tells what has been done: "they *had used* it up by Thursday"."""
    verb = clause_verb(parse, _head(parse, start))
    if tense(parse, verb) not in ("past", "perfect") or modality(parse, verb) or is_passive(parse, verb):
        return False
    return parse.pos[verb] == "VERB" and parse.lemmas[verb] not in _verbs("bound")


def _head(parse: Parse, start: int) -> int:
    """The head of the words of a time that begin at `start`: of "Thursday night" the night."""
    token = parse.token_at(start)
    while parse.deps[token] in ("compound", "amod", "nummod", "det") and parse.heads[token] != token:
        token = parse.heads[token]
    return token


@cache
def _verbs(kind: str) -> frozenset[str]:
    return frozenset(lexicon()["tense"][kind])
