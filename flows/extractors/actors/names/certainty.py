"""How likely each label of each token is, all labels of its run considered: how sure the model is of a name."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from newstables.extractors.actors.names.labels import FIRST, LAST

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


def certainties(sizes: Ints, scores: Floats, steps: Floats, labels: Ints, firsts: Ints, afters: Ints) -> list[float]:
    """For each name the likelihood of the least sure of its labels.

    `sizes` are those of the runs, `scores` and `labels` have a row for each of their tokens, in order; a name is told
    by its first token and the one past its last.
    """
    if not len(firsts):
        return []
    likely = likelihoods(sizes, scores, steps)[np.arange(len(labels)), labels]
    bounds = np.stack([firsts, afters], axis=1).ravel()
    found: list[float] = np.minimum.reduceat(np.append(likely, np.float32(1)), bounds)[::2].tolist()
    return found


def likelihoods(sizes: Ints, scores: Floats, steps: Floats) -> Floats:
    """The likelihood of each label of each token: from both ends of each run, like places of all runs at once."""
    begins = np.cumsum(sizes) - sizes
    order = np.argsort(-sizes, kind="stable")
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    forward = _swept(weights, np.exp(steps), np.exp(FIRST), begins[order], sizes[order], 1)
    ends = (begins + sizes - 1)[order]
    backward = _swept(weights, np.exp(steps.T), np.exp(LAST), ends, sizes[order], -1)
    found = forward * backward / weights.clip(np.float32(1e-30))
    total: Floats = found.sum(axis=1, keepdims=True)
    return np.asarray(found / total.clip(np.float32(1e-30)))


def _swept(weights: Floats, steps: Floats, border: Floats, begins: Ints, sizes: Ints, by: int) -> Floats:
    """What all that stands on one side says of each token, and the token itself; each row sums up to one."""
    found = np.zeros_like(weights)
    here = weights.take(begins, axis=0) * border
    for step in range(int(sizes[0])):
        going = int(np.searchsorted(-sizes, -step, "left"))  # longer than `step`
        rows = begins[:going] + step * by
        if step:
            here = (here[:going] @ steps) * weights.take(rows, axis=0)
        here = here / here.sum(axis=1, keepdims=True).clip(np.float32(1e-30))
        found[rows] = here
    return found
