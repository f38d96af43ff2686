"""Participles behind those whose number is told: the number of people *killed* rose to 40."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.lemma import lemma
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_FINITE = ("VBD", "VBZ", "MD")
_PLURAL = ("NNS", "DT")  # people, those
_PUTTING = frozenset(("put", "place", "estimate", "give", "list", "peg", "set", "fix", "reckon", "quote"))


def seat_counted_participles(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang a participle, in place, on the plural right before it, which "of" leads, where the model makes it a part of
    the finite verb right behind it, or the verb of the clause in its place: a finite verb has no compound, and of two
    in a row with one subject the first is a participle.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    past = among(tags, [model.tags.index("VBN"), model.tags.index("VBD")])
    finite = among(tags, [model.tags.index(tag) for tag in _FINITE])
    plural = among(tags, [model.tags.index(tag) for tag in _PLURAL])
    subject, clause = model.deps.index("nsubj"), model.deps.index("acl")
    for participle in (2 + np.flatnonzero(plural[1:-2] & past[2:-1] & finite[3:])).tolist():
        noun, verb = participle - 1, participle + 1
        if tokens.word(noun - 1).lower() not in ("of", "the") or not _is_led(tokens, noun):
            continue
        torn = heads[participle] == verb and model.deps[deps[participle]] == "compound"
        first = heads[verb] == participle and model.deps[deps[verb]] in ("ccomp", "dep", "parataxis")
        if first and (deps[hung_on(heads, participle)] == subject).any():
            continue
        if first:
            heads[verb] = verb if heads[participle] == participle else heads[participle]
            deps[verb] = deps[participle]
            own = hung_on(heads, participle)
            heads[own[own > verb]] = verb  # the stop
        if torn or first:
            heads[participle], deps[participle], tags[participle] = noun, clause, model.tags.index("VBN")


def _is_led(tokens: Tokens, noun: int) -> bool:
    """Whether "of", or "of the", stands before a noun."""
    return tokens.word(noun - 1).lower() == "of" or tokens.word(noun - 2).lower() == "of"


def lift_amounts_put(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang an amount behind "at", in place, on the verb that puts a number at it, and not on the participle of those
    who are counted: "put the number of those killed at seven".
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    told = np.flatnonzero(among(deps, [model.deps.index("obl"), model.deps.index("nmod")]))
    below = told[(deps[heads[told]] == model.deps.index("acl")) & (tags[heads[told]] == model.tags.index("VBN"))]
    amount = [model.tags.index(tag) for tag in ("CD", "$", "NN", "NNS")]
    for one in below[among(tags[below], amount)].tolist():
        if tokens.word(one - 1).lower() != "at" and "at" not in (tokens.word(at).lower() for at in range(one - 3, one)):
            continue
        people = int(heads[heads[one]])
        counted = int(heads[people])
        verb = int(heads[counted])
        number = tokens.word(counted).lower() == "number" and model.deps[deps[counted]] == "obj"
        counts = tags[one] == model.tags.index("CD") or (tags[hung_on(heads, one)] == model.tags.index("CD")).any()
        if number and counts and lemma(tokens.word(verb).lower(), model.tags[tags[verb]]) in _PUTTING:
            heads[one], deps[one] = verb, model.deps.index("obl")
