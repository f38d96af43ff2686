"""Relative clauses without a pronoun that the model hangs beside the sentence: "the $55m *the studio hoped for*"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.network import Parsed, Weights

_HELPERS = ("aux", "aux:pass", "advmod")


def free_contact_clauses(answers: Parsed, model: Weights) -> None:
    """Hang, in place, on the noun right before its subject a clause that was hung beside the sentence: what stands
    beside has a mark before it. What the model took for its subject ahead of that noun describes the sentence.
    """
    heads, deps, pos = answers.heads, answers.deps, answers.pos
    beside, subject = model.deps.index("parataxis"), model.deps.index("nsubj")
    nominal = [model.pos.index(name) for name in ("NOUN", "PROPN", "NUM", "SYM")]
    verbs = np.flatnonzero((deps == beside) & among(pos, [model.pos.index("VERB"), model.pos.index("NOUN")]))
    for verb in verbs.tolist():
        below = hung_on(heads, verb)
        own = below[(deps[below] == subject) & (below < verb)]
        if not len(own) or not _is_whole(answers, model, verb, int(own[-1])):
            continue
        first = _first(answers, int(own[-1]))
        noun = first - 1
        if noun <= 0 or pos[noun] not in nominal or model.deps.index("obj") in deps[below]:
            continue
        if deps[noun] == model.deps.index("nummod") and pos[heads[noun]] in nominal and heads[noun] < noun:
            noun = int(heads[noun])  # of "$55m" the sign
        above = int(heads[verb])
        if verb in (noun, heads[noun]):
            continue
        for lost in own[:-1].tolist():
            heads[lost], deps[lost] = above, model.deps.index("advcl")
        heads[verb], deps[verb] = noun, model.deps.index("acl:relcl")
        if pos[verb] != model.pos.index("VERB"):
            answers.tags[verb], pos[verb] = model.tags.index("VBN"), model.pos.index("VERB")


def _is_whole(answers: Parsed, model: Weights, verb: int, subject: int) -> bool:
    """Whether only helpers stand between a subject and its verb, one of them at least where it is tagged as a noun."""
    between = [model.deps[dep] for dep in answers.deps[subject + 1 : verb]]
    helped = all(name in _HELPERS for name in between)
    return helped and (answers.pos[verb] == model.pos.index("VERB") or "aux" in between)


def _first(answers: Parsed, noun: int) -> int:
    """The first word of a noun's phrase."""
    first = noun
    while first > 0 and answers.heads[first - 1] in range(first, noun + 1):
        first -= 1
    return first
