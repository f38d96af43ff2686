"""Numbers that are hung past the word behind them, or on it as on a noun: "winds of 140 kph", "two die each day"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.network import Parsed, Weights

_HELPING = ("mark", "aux", "aux:pass", "cop", "nsubj", "nsubj:pass", "det")


def seat_neighbours(answers: Parsed, model: Weights) -> None:
    """Hang, in place, a number on the unit right behind it where both hang on the noun before, as two phrases of one
    preposition; and make it the subject of a bare verb right behind it that it is held to count.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    number, nmod, nummod = model.tags.index("CD"), model.deps.index("nmod"), model.deps.index("nummod")
    units = [model.tags.index(tag) for tag in ("NN", "NNS")]
    place = np.arange(len(heads) - 1)
    counts = tags[:-1] == number
    torn = counts & (deps[:-1] == nmod) & (deps[1:] == nmod) & (heads[:-1] == heads[1:]) & (heads[1:] < place)
    for one in np.flatnonzero(torn & among(tags[1:], units)).tolist():
        heads[one], deps[one] = one + 1, nummod
    bare = [model.tags.index(tag) for tag in ("VB", "VBP")]
    helping = [model.deps.index(dep) for dep in _HELPING]
    verbs = counts & (deps[:-1] == nummod) & (heads[:-1] == place + 1) & among(tags[1:], bare)
    for one in np.flatnonzero(verbs & (answers.pos[1:] == model.pos.index("VERB"))).tolist():
        if not among(deps[hung_on(heads, one + 1)], helping).any():
            deps[one], tags[one + 1] = model.deps.index("nsubj"), bare[1]
