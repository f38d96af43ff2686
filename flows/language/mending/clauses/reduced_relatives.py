"""Participles behind their nouns, read as the verbs of the clause: patients *admitted* to wards had 12 falls."""

from __future__ import annotations

import numpy as np

from newstables.calendar_names import calendar_names
from newstables.language.batches import among, hung_on
from newstables.language.lemma import lemma
from newstables.language.network import Parsed, Weights
from newstables.language.people import nouns_of_people
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

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


def seat_before_days(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Likewise where a day alone stands between the participle and a finite verb or its auxiliary, and the noun is of
    nobody who announces anything: "the cuts *announced* Friday bring the total to 300".
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    past, modal, bare = (model.tags.index(tag) for tag in ("VBD", "MD", "VB"))
    finite = [model.tags.index(tag) for tag in (*_FINITE, "VB")]
    told = 1 + np.flatnonzero((tags[1:-2] == past) & (answers.pos[2:-1] == model.pos.index("PROPN")))
    for participle in told.tolist():
        noun, day, behind = participle - 1, participle + 1, participle + 2
        if tokens.word(day).lower() not in calendar_names()["weekdays"] or _is_of_doers(answers, tokens, model, noun):
            continue
        if heads[noun] != participle or model.deps[deps[noun]] != "nsubj" or model.pos[answers.pos[noun]] != "NOUN":
            continue
        verb = int(heads[behind]) if tags[behind] == modal else behind
        if tags[verb] not in finite or heads[verb] != participle or verb < behind:
            continue
        if any(model.deps[deps[one]].startswith("nsubj") and one > day for one in hung_on(heads, verb).tolist()):
            continue
        _seat(answers, model, noun, verb, [day])
        deps[day] = model.deps.index("obl:unmarked")
        tags[verb] = model.tags.index("VBP") if tags[verb] == bare and verb == behind else tags[verb]


def _is_of_doers(answers: Parsed, tokens: Tokens, model: Weights, noun: int) -> bool:
    """Whether a noun is of people or of a body of them."""
    word = lemma(tokens.word(noun).lower(), model.tags[answers.tags[noun]])
    return word in nouns_of_people() or any(word in listed(kind) for kind in ("bodies", "groups", "public_bodies"))


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
