"""Verbs read as participles before a noun: `The finding surprised cardiologist Pia Lunde, who was not involved.`"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from newstables.language.batches import among, hung_on
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_ARTICLES = frozenset(("the", "a", "an", "this", "that", "his", "her", "its", "their"))


def free_verbs_before_names(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a verb of a participle between two nouns of which the second heads a sentence without a verb and
    has a name behind it: English puts a participle before the noun that is a part of a compound, never behind it.
    """
    heads, deps = answers.heads, answers.deps
    participles = among(answers.tags, [model.tags.index(tag) for tag in ("VBN", "VBD")])
    participles &= deps == model.deps.index("amod")
    verbs = np.flatnonzero(participles[2:-1]) + 2
    nouns = (heads[verbs] == verbs + 1) & (heads[verbs + 1] == verbs + 1)
    between = nouns & (deps[verbs - 1] == model.deps.index("compound")) & (heads[verbs - 1] == verbs + 1)
    for verb in verbs[between].tolist():
        below = hung_on(heads, verb + 1)
        relations = {model.deps[deps[one]] for one in below.tolist()}
        named = verb + 2 in below and model.deps[deps[verb + 2]] in ("appos", "flat")
        told = {"nsubj", "nsubj:pass", "cop", "conj", "parataxis"}.isdisjoint(relations)
        first = int(below.min())
        if named and told and tokens.word(first).lower() in _ARTICLES:
            _free(answers, model, verb, below)


def _free(answers: Parsed, model: Weights, verb: int, below: NDArray[np.int64]) -> None:
    heads, deps, noun, subject = answers.heads, answers.deps, verb + 1, verb - 1
    heads[below[below < subject]] = subject
    heads[subject], deps[subject] = verb, model.deps.index("nsubj")
    answers.tags[verb], answers.pos[verb] = model.tags.index("VBD"), model.pos.index("VERB")
    heads[verb], deps[verb] = verb, model.deps.index("root")
    heads[noun], deps[noun] = verb, model.deps.index("obj")
