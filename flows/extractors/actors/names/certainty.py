"""How likely each label of each token is, all labels of its run considered: how sure the model is of a name."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from newstables.extractors.actors.names.labels import FIRST, LAST, labels_of

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


def certainties(
    runs: Sequence[tuple[int, int]], scores: Floats, steps: Floats, names: Sequence[tuple[int, int, str]]
) -> list[float]:
    """For each name (first token, one past the last, kind) the likelihood of the least sure of its labels.

    `scores` has a row for each token of the runs, in order; the names lie in the runs.
    """
    if not names:
        return []
    likely = likelihoods(runs, scores, steps)
    sizes = np.array([after - first for first, after in runs])
    firsts = np.array([first for first, _ in runs])
    begins = np.cumsum(sizes) - sizes
    starts = np.array([first for first, _, _ in names])
    run = np.searchsorted(firsts, starts, "right") - 1
    lengths = [after - first for first, after, _ in names]
    labels = [
        label for size, (_, _, kind) in zip(lengths, names, strict=True) for label in labels_of(size, [(0, size, kind)])
    ]
    ends = np.cumsum(np.array(lengths, np.int64))
    own = np.repeat(begins[run] + starts - firsts[run] - (ends - lengths), lengths) + np.arange(ends[-1])
    found: list[float] = np.minimum.reduceat(likely[own, labels], ends - lengths).tolist()
    return found


def likelihoods(runs: Sequence[tuple[int, int]], scores: Floats, steps: Floats) -> Floats:
    """The likelihood of each label of each token: from both ends of each run, like places of all runs at once."""
    sizes = np.array([after - first for first, after in runs])
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
    here = weights[begins] * border
    for step in range(int(sizes[0])):
        going = int(np.searchsorted(-sizes, -step, "left"))  # longer than `step`
        rows = begins[:going] + step * by
        if step:
            here = (here[:going] @ steps) * weights[rows]
        here = here / here.sum(axis=1, keepdims=True).clip(np.float32(1e-30))
        found[rows] = here
    return found
