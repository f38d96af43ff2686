"""Numbers that share the noun behind the last of them: "rates are at 20 and 22 percent"."""

from __future__ import annotations

import numpy as np

from .batches import among, hung_on
from .network import Parsed, Weights


def share_units(answers: Parsed, model: Weights) -> None:
    """Give, in place, the noun behind the last of joined numbers the place of the first, where the model has joined it
    to that number: what stands there are so many of it, and so many more.
    """
    tags, heads, deps = answers.tags, answers.heads, answers.deps
    number, conj = model.tags.index("CD"), model.deps.index("conj")
    nouns = np.flatnonzero((deps == conj) & among(tags, [model.tags.index(tag) for tag in ("NN", "NNS")]))
    nouns = nouns[nouns > 0]
    first = heads[nouns]
    shared = (tags[nouns - 1] == number) & (deps[nouns - 1] == conj) & (heads[nouns - 1] == first)
    shared &= (tags[first] == number) & (first < nouns - 1)
    joints = [conj, model.deps.index("cc"), model.deps.index("punct")]
    for noun in nouns[shared].tolist():
        opener = int(heads[noun])
        is_root = heads[opener] == opener
        heads[noun], deps[noun] = (noun if is_root else heads[opener]), deps[opener]
        for below in hung_on(heads, opener).tolist():
            if below != opener and not (opener < below < noun and deps[below] in joints):
                heads[below] = noun
        heads[opener], deps[opener] = noun, model.deps.index("nummod")
