"""Numbers that the tree hangs on what stands beyond them: "Bomb kills 12 near mosque", which counts no mosques."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on, is_under
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_FARTHEST = 8  # tokens from the number to the noun or verb beyond
_LONGEST_HEDGE = 3  # at least, more than, up to
_ACTIVE = ("VBZ", "VBP", "VBD", "VBG", "VB")


def seat_torn_objects(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, the object of the verb before it a number that is taken to count a noun behind a preposition, or
    hangs on a verb behind a comma: a number counts nothing across either.
    """
    heads, deps = answers.heads, answers.deps
    places = np.arange(len(heads))
    apart = (heads - places > 1) & (heads - places <= _FARTHEST)
    counting = (deps == model.deps.index("nummod")) & (answers.tags == model.tags.index("CD"))
    commas, case = are_word(tokens, ","), model.deps.index("case")
    verbs = answers.pos == model.pos.index("VERB")
    for number in np.flatnonzero(apart & counting).tolist():
        beyond = int(heads[number])
        between = slice(number + 1, beyond)
        led = ((deps[between] == case) & (heads[between] == beyond)).any()
        if not (led or (verbs[beyond] and commas[between].any())):
            continue
        verb = _verb_before(answers, model, number)
        if verb is not None:
            heads[number], deps[number] = verb, model.deps.index("obj")


def _verb_before(answers: Parsed, model: Weights, number: int) -> int | None:
    """The verb right before a number, or before its hedge, that is active and has no object."""
    first = number
    while first > max(0, number - _LONGEST_HEDGE) and is_under(answers.heads, first - 1, number):
        first -= 1
    verb = first - 1
    if verb < 0 or model.tags[answers.tags[verb]] not in _ACTIVE or answers.pos[verb] != model.pos.index("VERB"):
        return None
    taken = [model.deps.index(name) for name in ("obj", "aux:pass", "xcomp", "ccomp")]
    return None if among(answers.deps[hung_on(answers.heads, verb)], taken).any() else verb
