"""A linear chain over runs of tokens (conditional random field), fitted by L-BFGS: the same input, the same weights."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import minimize

from newstables.extractors.actors.names.hashing import NOTHING, ROWS
from newstables.extractors.actors.names.labels import FIRST, LABELS, LAST, transitions

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
_SIZE = len(LABELS)


@dataclass(slots=True)
class Runs:
    """Runs of tokens, one after the other."""

    sizes: Ints
    rows: Ints  # of each fact
    tokens: Ints  # the token that the fact is about
    labels: Ints


def fit(runs: Runs, penalty: float, rarest: int, steps: int) -> tuple[Floats, Floats]:
    """The weights of facts (rows × labels) and of labels behind labels; facts rarer than `rarest` tokens are none."""
    count = np.bincount(runs.rows, minlength=ROWS + 1)
    count[NOTHING] = 0
    used = np.flatnonzero(count >= rarest)
    column = np.full(ROWS + 1, -1)
    column[used] = np.arange(len(used))
    keep = column[runs.rows] >= 0
    total = len(runs.labels)
    x = sparse.csr_matrix(
        (np.ones(int(keep.sum()), np.float32), (runs.tokens[keep], column[runs.rows[keep]])), shape=(total, len(used))
    )
    x.data[:] = 1  # a fact that is told twice holds once
    chain = _Chain(runs)
    transposed = x.T.tocsr()

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        facts = flat[: len(used) * _SIZE].reshape(len(used), _SIZE).astype(np.float32)
        after = flat[len(used) * _SIZE :].reshape(_SIZE, _SIZE).astype(np.float32)
        value, on_scores, on_after = chain.loss(x @ facts, after)
        slope = np.concatenate([(transposed @ on_scores).ravel(), on_after.ravel()]).astype(np.float64)
        return value + penalty / 2 * float(flat @ flat), slope + penalty * flat

    start = np.zeros((len(used) + _SIZE) * _SIZE)
    found: Any = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": steps, "maxcor": 6})
    table = np.zeros((ROWS + 1, _SIZE), np.float32)
    table[used] = found.x[: len(used) * _SIZE].reshape(len(used), _SIZE)
    return table, found.x[len(used) * _SIZE :].reshape(_SIZE, _SIZE).astype(np.float32)


class _Chain:
    """How likely the labels of all runs are, and in which direction they would be likelier."""

    def __init__(self, runs: Runs) -> None:
        self.labels = runs.labels
        begins = np.cumsum(runs.sizes) - runs.sizes
        self.groups = [begins[runs.sizes == size][:, None] + np.arange(size) for size in np.unique(runs.sizes)]
        self.fixed = transitions()

    def loss(self, scores: Floats, after: Floats) -> tuple[float, Floats, Floats]:
        """Minus the likelihood's logarithm, its slope by the scores and by what a label adds behind another."""
        steps = after + self.fixed
        on_scores = np.zeros_like(scores)
        on_scores[np.arange(len(scores)), self.labels] = -1
        on_after = np.zeros_like(after)
        value = 0.0
        for rows in self.groups:
            value += self._group(rows, scores[rows], steps, after, on_scores, on_after)
        return value, on_scores, on_after

    def _group(
        self, rows: Ints, scores: Floats, steps: Floats, after: Floats, on_scores: Floats, on_after: Floats
    ) -> float:
        size, gold = rows.shape[1], self.labels[rows]
        forward, backward = [scores[:, 0] + FIRST], [np.broadcast_to(LAST, scores[:, 0].shape)]
        for t in range(1, size):
            forward.append(_log_sum(forward[-1][:, :, None] + steps, 1) + scores[:, t])
            backward.append(_log_sum(steps[None] + (scores[:, size - t] + backward[-1])[:, None, :], 2))
        backward.reverse()
        whole = _log_sum(forward[-1] + LAST, 1)
        right = np.take_along_axis(scores, gold[:, :, None], 2).sum()
        for t in range(size):
            on_scores[rows[:, t]] += np.exp(forward[t] + backward[t] - whole[:, None])
            if t + 1 < size:
                ahead = scores[:, t + 1] + backward[t + 1] - whole[:, None]
                on_after += np.exp(forward[t][:, :, None] + steps + ahead[:, None, :]).sum(axis=0)
                np.add.at(on_after, (gold[:, t], gold[:, t + 1]), -1)
                right += after[gold[:, t], gold[:, t + 1]].sum()
        return float(whole.sum() - right)


def _log_sum(values: Floats, axis: int) -> Floats:
    top = values.max(axis=axis, keepdims=True)
    total: Floats = (top + np.log(np.exp(values - top).sum(axis=axis, keepdims=True))).squeeze(axis)
    return total
