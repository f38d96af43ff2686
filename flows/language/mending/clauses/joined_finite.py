"""Finite verbs that the model joins to a gerund: "accuses the firm of hiding deaths and demands that it pay"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.network import Parsed, Weights


def join_finite(answers: Parsed, model: Weights) -> None:
    """Join, in place, to the verb of its own form above what was joined to a gerund: only like forms are joined. A
    gerund with "is" is finite, and one with its own subject begins a clause.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    finite = [model.tags.index("VBZ"), model.tags.index("VBD")]
    gerund = model.tags.index("VBG")
    joined = np.flatnonzero((deps == model.deps.index("conj")) & among(tags, finite))
    helping = [model.deps.index(name) for name in ("aux", "aux:pass", "nsubj", "nsubj:pass")]
    for verb in joined[tags[heads[joined]] == gerund].tolist():
        first = int(heads[verb])
        if any(among(deps[hung_on(heads, one)], helping).any() for one in (verb, first)):
            continue
        above = first
        while heads[above] != above and tags[above] != tags[verb]:
            above = int(heads[above])
        if tags[above] == tags[verb] and above < first:
            heads[verb] = above
