"""Participles behind their nouns, read as the verbs of the clause: patients *admitted* to wards had 12 falls."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.network import Parsed, Weights

_FINITE = ("VBD", "VBP", "VBZ")


def seat_reduced(answers: Parsed, model: Weights) -> None:
    """Give, in place, the clause to the finite verb behind such a participle, with the noun before it as the subject.

    The model makes the finite verb what the participle tells. But what is told has a subject of its own, where this one
    has none, or one with a preposition, and the noun before the participle is left over.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    finite = among(tags, [model.tags.index(tag) for tag in _FINITE])
    clauses = np.flatnonzero(finite & (deps == model.deps.index("ccomp")))
    told = heads[clauses]
    near = (told < clauses - 2) & (tags[told] == model.tags.index("VBD"))
    near &= deps[np.minimum(told + 1, len(deps) - 1)] == model.deps.index("case")
    for verb, participle in zip(clauses[near].tolist(), told[near].tolist(), strict=True):
        noun, behind = participle - 1, _behind_prepositions(answers, model, participle, verb)
        described = noun >= 0 and heads[noun] == participle and deps[noun] == model.deps.index("nsubj")
        if behind is not None and described and answers.pos[noun] == model.pos.index("NOUN"):
            _seat(answers, model, noun, verb, behind)


def _behind_prepositions(answers: Parsed, model: Weights, participle: int, verb: int) -> list[int] | None:
    """The subjects of `verb` that stand behind a preposition; None where it has one of its own, or a mark before it."""
    heads, deps = answers.heads, answers.deps
    between = [model.deps[dep] for dep in deps[participle + 1 : verb]]
    if "mark" in between or "punct" in between:
        return None
    below = hung_on(heads, verb)
    subjects = below[among(deps[below], [at for at, name in enumerate(model.deps) if "subj" in name])].tolist()
    case = model.deps.index("case")
    led = all(subject > participle and case in deps[hung_on(heads, subject)] for subject in subjects)
    return subjects if led else None


def _seat(answers: Parsed, model: Weights, noun: int, verb: int, behind: list[int]) -> None:
    """Make `noun` the subject of `verb`, which takes the place of the participle right behind the noun."""
    heads, deps = answers.heads, answers.deps
    participle = noun + 1
    for token in behind:
        heads[token], deps[token] = participle, model.deps.index("obl")
    own = hung_on(heads, participle)
    heads[own[(own < noun) | (own > verb)]] = verb
    is_root = heads[participle] == participle
    heads[verb], deps[verb] = (verb if is_root else heads[participle]), deps[participle]
    heads[noun] = verb
    heads[participle], deps[participle] = noun, model.deps.index("acl")
    answers.tags[participle] = model.tags.index("VBN")
