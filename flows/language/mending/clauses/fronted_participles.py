"""Participles that open their clause before its subject: "killed in the blast were four soldiers"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_TAKEN_FOR = ("acl", "csubj", "advcl", "amod")  # what the tree has, of the noun that is its subject
_FORMS = ("is", "are", "was", "were")
_ABOVE = ("advmod", "punct", "mark", "cc")  # what hangs on the clause, and not on its subject
_OWN = ("det", "nummod", "amod", "compound", "nmod:poss", "case", "advmod", "cop", "punct", "mark", "cc")


def free_fronted_participles(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a passive of a participle that opens a clause with nothing but its own phrases before the form of
    "be": what stands behind that is its subject, and no predicate of which it would be a clause.
    """
    heads, deps = answers.heads, answers.deps
    places = np.arange(len(heads))
    taken = [model.deps.index(name) for name in _TAKEN_FOR]
    opening = np.flatnonzero((answers.tags == model.tags.index("VBN")) & (heads > places) & among(deps, taken))
    for participle in opening.tolist():
        noun = int(heads[participle])
        copula = _copula(answers, tokens, model, participle, noun)
        if copula is not None:
            _turn(answers, model, participle, copula, noun)


def _copula(answers: Parsed, tokens: Tokens, model: Weights, participle: int, noun: int) -> int | None:
    """The form of "be" between a participle's phrases and its subject; None where anything else stands there."""
    heads, deps = answers.heads, answers.deps
    below = hung_on(heads, noun)
    before = below[(below < noun) & (below != participle)]
    cops = before[(deps[before] == model.deps.index("cop")) & (before > participle + 1)].tolist()
    if len(cops) != 1 or tokens.word(cops[0]).lower() not in _FORMS:
        return None
    own = [model.deps.index(name) for name in _OWN]
    inside = heads[participle + 1 : cops[0]]
    if not among(deps[before], own).all() or (inside < participle).any() or (inside >= cops[0]).any():
        return None
    return int(cops[0])


def _turn(answers: Parsed, model: Weights, participle: int, copula: int, noun: int) -> None:
    """Put the participle into the noun's place in the tree, and the noun under it as its subject."""
    heads, deps = answers.heads, answers.deps
    heads[participle], deps[participle] = (participle if heads[noun] == noun else heads[noun]), deps[noun]
    heads[noun], deps[noun] = participle, model.deps.index("nsubj:pass")
    heads[copula], deps[copula] = participle, model.deps.index("aux:pass")
    own = hung_on(heads, noun)
    marks = deps[own] == model.deps.index("punct")
    last = own[~marks].max(initial=noun)
    lifted = among(deps[own], [model.deps.index(name) for name in _ABOVE]) & (own < copula)
    heads[own[lifted | (marks & (own > last))]] = participle
