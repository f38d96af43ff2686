"""The best labels of runs of tokens, like places of all runs at once, and the names that they spell."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from newstables.extractors.actors.names.labels import FIRST, KINDS, LABELS, LAST

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

_BEGINS = np.array([label[0] in "BU" for label in LABELS])
_ENDS = np.array([label[0] in "LU" for label in LABELS])
_KIND = np.array([KINDS.index(label[2:]) if label[2:] else 0 for label in LABELS])


def best_labels(sizes: Ints, scores: Floats, steps: Floats) -> Ints:
    """The best label of each token. `sizes` are those of the runs, `scores` has a row for each token, in order."""
    begins = np.cumsum(sizes) - sizes
    order = np.argsort(-sizes, kind="stable")  # the longest first: those still going on are always the first ones
    ordered, rows = sizes[order], begins[order]
    sums = scores.take(rows, axis=0) + FIRST
    passed: list[Floats] = []  # the sums from which each step goes on
    last = np.zeros(len(sizes), np.int64)
    for step in range(1, int(ordered[0]) + 1 if len(sizes) else 0):
        going = int(np.searchsorted(-ordered, -step, "left"))  # longer than `step`
        last[going : len(sums)] = (sums[going:] + LAST).argmax(axis=1)
        if not going:
            break
        passed.append(sums[:going])
        before = np.ascontiguousarray(
            sums[:going].T
        )  # else the paths would lie so that their best takes six times as long
        best = (before[:, :, None] + steps[:, None, :]).max(axis=0)  # of the paths by each label before
        sums = best + scores.take(rows[:going] + step, axis=0)
    return _traced(rows, ordered, last, passed, steps, len(scores))


def _traced(rows: Ints, sizes: Ints, last: Ints, passed: list[Floats], steps: Floats, count: int) -> Ints:
    """The labels, from the last of each run back to its first: only there it is asked which label a best path is by."""
    labels = np.zeros(count, np.int64)
    labels[rows + sizes - 1] = last
    into = np.ascontiguousarray(steps.T)  # label → what each label before it adds
    here = last
    for step in range(len(passed) - 1, -1, -1):
        going = len(passed[step])
        here[:going] = (passed[step] + into.take(here[:going], axis=0)).argmax(axis=1)
        labels[rows[:going] + step] = here[:going]
    return labels


def spelled(labels: Ints) -> tuple[Ints, Ints, list[str]]:
    """The names that labels spell: the first token of each, the one past its last, its kind."""
    firsts = np.flatnonzero(_BEGINS[labels])
    afters = np.flatnonzero(_ENDS[labels]) + 1
    return firsts, afters, [KINDS[kind] for kind in _KIND[labels[firsts]].tolist()]
