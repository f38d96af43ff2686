"""Passives of headlines that lack their "was": "Man fatally shot, four others injured", "Army kills 20, two hurt"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_HIGHEST = 3  # steps from what is counted to the verb before it


def free_headline_passives(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a clause of its own of a number, its noun and a participle right behind a comma, which are taken
    for an object (no comma parts it from its verb), for the second of two (which "and" would join) or for an
    apposition (which "others" never are). Where it was an object, the verb before is a passive as well.
    """
    heads, deps = answers.heads, answers.deps
    told = np.flatnonzero((deps == model.deps.index("acl")) & (answers.tags == model.tags.index("VBN")))
    told = told[(told >= _HIGHEST) & (heads[told] == told - 1)]
    told = told[(deps[told - 2] == model.deps.index("nummod")) & (heads[told - 2] == told - 1)]
    told = told[are_word(tokens, ",")[told - 3]]
    seats = [model.deps.index(name) for name in ("obj", "conj", "appos")]
    for participle in told[among(deps[told - 1], seats)].tolist():
        verb = _verb_before(answers, tokens, model, participle - 1)
        if verb is None:
            continue
        passive = model.deps.index("nsubj:pass")
        if heads[participle - 1] == verb:
            subjects = hung_on(heads, verb)
            deps[subjects[deps[subjects] == model.deps.index("nsubj")]] = passive
            answers.tags[verb] = model.tags.index("VBN")
        heads[participle], deps[participle] = verb, model.deps.index("parataxis")
        heads[participle - 1], deps[participle - 1] = participle, passive


def part_headline_subjects(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a clause of its own of a noun and the participle behind it that a comma ends, where the tree has
    both that noun and what follows as subjects of one verb, which has but one: "27 bodies recovered, 57 remain lost".
    So of a number that "still" or another adverb parts from its state behind a comma: "38 dead, 15 still missing".
    """
    heads, deps = answers.heads, answers.deps
    subject, passive, clause = (model.deps.index(name) for name in ("nsubj", "nsubj:pass", "parataxis"))
    told = 1 + np.flatnonzero((deps[1:] == model.deps.index("acl")) & (answers.tags[1:] == model.tags.index("VBN")))
    told = told[(heads[told] == told - 1) & (deps[told - 1] == subject) & (heads[told - 1] > told)]
    for participle in told.tolist():
        noun, verb = participle - 1, int(heads[participle - 1])
        own = hung_on(heads, verb)
        others = own[(deps[own] == subject) & (own > participle)]
        if tokens.word(participle + 1) == "," and len(others) and others[0] < verb:
            heads[participle], deps[participle] = verb, clause
            heads[noun], deps[noun] = participle, passive
    numbers = np.flatnonzero(
        (answers.tags[:-2] == model.tags.index("CD")) & (answers.tags[2:] == model.tags.index("JJ"))
    )
    loose = numbers[among(deps[numbers], [model.deps.index(name) for name in ("appos", "conj")])]
    for number in loose[deps[loose + 1] == model.deps.index("advmod")].tolist():
        state = number + 2
        if heads[number + 1] == state and tokens.word(number - 1) == "," and heads[state] < number:
            heads[number], deps[number] = state, subject


def _verb_before(answers: Parsed, tokens: Tokens, model: Weights, thing: int) -> int | None:
    """The verb of the clause before what is counted, if that is none of the clause's own words."""
    heads, above, name = answers.heads, int(answers.heads[thing]), model.deps[answers.deps[thing]]
    if above >= thing or (name == "appos" and tokens.word(thing).lower() != "others"):
        return None
    if name == "conj":
        joined = np.append(hung_on(heads, thing), hung_on(heads, above))
        if ((answers.deps[joined] == model.deps.index("conj")) & (joined != thing)).any():
            return None
        if (answers.deps[hung_on(heads, thing)] == model.deps.index("cc")).any():
            return None
    for _ in range(_HIGHEST):
        if answers.pos[above] == model.pos.index("VERB"):
            past = model.tags[answers.tags[above]] in ("VBN", "VBD") or name != "obj"
            return (
                above if past and not (answers.deps[above + 1 : thing - 2] == model.deps.index("punct")).any() else None
            )
        above = int(heads[above])
    return None
