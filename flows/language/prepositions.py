"""Prepositions that the model hangs on a word inside their phrase: "of" of "the act of Revenue Bill 2017"."""

from __future__ import annotations

import numpy as np

from .batches import among, hung_on
from .network import Parsed, Weights


def lead_phrases(answers: Parsed, model: Weights) -> None:
    """Hang, in place, a preposition on the noun of its phrase, and not on what that noun is made of; where the noun
    has one already, nothing changes.
    """
    heads, deps = answers.heads, answers.deps
    case, compound = model.deps.index("case"), model.deps.index("compound")
    cases = np.flatnonzero(deps == case)
    part = heads[cases]
    noun = heads[part]
    inside = (deps[part] == compound) & (cases < part) & (part < noun)
    inside &= among(deps[noun], [model.deps.index("nmod"), model.deps.index("obl")])
    for preposition, head in zip(cases[inside].tolist(), noun[inside].tolist(), strict=True):
        if not (deps[hung_on(heads, head)] == case).any():
            heads[preposition] = head
