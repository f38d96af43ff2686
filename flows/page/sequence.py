"""Evidence in numbers → how likely each line of a page is the article's, all lines weighed together.

A page is furniture, then the article, then furniture; inside the article stand lines that are none of it. A linear
chain over these four parts (a conditional random field) says of a line between two paragraphs what no line says alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

from newstables.page.columns import Array
from newstables.page.scoring import read_weights, rounded

PARTS = ("above", "kept", "inside", "below")  # "inside": between the article's lines, and none of it
ABOVE, KEPT, INSIDE, BELOW = range(len(PARTS))
STEPS = (
    (ABOVE, ABOVE), (ABOVE, KEPT), (KEPT, KEPT), (KEPT, INSIDE), (INSIDE, KEPT), (INSIDE, INSIDE), (KEPT, BELOW),
    (BELOW, BELOW),
)  # fmt: skip
_LEAST = 1e-300


@dataclass(frozen=True, slots=True)
class SequenceScorer:
    """Weights of what `columns` say, and of the steps from one part to the next; made by newstables.page.training."""

    columns: tuple[str, ...]
    hidden: Array  # columns × units
    hidden_bias: Array
    out: Array  # units × parts
    out_bias: Array
    steps: Array  # one weight for each of STEPS

    def likelihoods(self, evidence: Mapping[str, Array]) -> Array:
        """For each line, from 0 (furniture) to 1 (the article's)."""
        matrix = np.stack([evidence[name] for name in self.columns], axis=1)
        scores = np.tanh(matrix @ self.hidden + self.hidden_bias) @ self.out + self.out_bias
        return kept_likelihoods(scores.astype(np.float64), self.steps)

    def as_json(self) -> dict[str, Any]:
        """What `load_sequence_scorer` reads."""
        return {
            "steps": rounded(self.steps),
            "out_bias": rounded(self.out_bias),
            "out": [rounded(row) for row in self.out],
            "hidden_bias": rounded(self.hidden_bias),
            "columns": {name: rounded(row) for name, row in zip(self.columns, self.hidden, strict=True)},
        }


def kept_likelihoods(scores: Any, steps: Array) -> Array:
    """How likely each line is KEPT, of all ways through the parts in which one line is at least.

    `scores`: lines × parts. Forward and backward, each line's sums scaled so that they stay near one.
    """
    worth = np.exp(scores - scores.max(axis=1, keepdims=True)).tolist()
    a_a, a_k, k_k, k_i, i_k, i_i, k_b, b_b = np.exp(steps.astype(np.float64)).tolist()
    behind: list[tuple[float, float, float, float]] = [(0.0, 1.0, 0.0, 1.0)]
    above, kept, inside, below = behind[0]
    for w_above, w_kept, w_inside, w_below in reversed(worth[1:]):
        v_kept, v_inside, v_below = w_kept * kept, w_inside * inside, w_below * below
        above = a_a * w_above * above + a_k * v_kept
        kept = k_k * v_kept + k_i * v_inside + k_b * v_below
        inside, below = i_k * v_kept + i_i * v_inside, b_b * v_below
        scale = 1 / (above + kept + inside + below + _LEAST)
        above, kept, inside, below = above * scale, kept * scale, inside * scale, below * scale
        behind.append((above, kept, inside, below))
    found = []
    above, kept, inside, below = worth[0][ABOVE], worth[0][KEPT], 0.0, 0.0
    for index, (w_above, w_kept, w_inside, w_below) in enumerate(worth):
        if index:
            above, kept, inside, below = (
                a_a * above * w_above,
                (a_k * above + k_k * kept + i_k * inside) * w_kept,
                (k_i * kept + i_i * inside) * w_inside,
                (k_b * kept + b_b * below) * w_below,
            )
        after = behind[-1 - index]
        mine = kept * after[KEPT]
        total = above * after[ABOVE] + mine + inside * after[INSIDE] + below * after[BELOW]
        found.append(mine / (total + _LEAST))
        scale = 1 / (above + kept + inside + below + _LEAST)
        above, kept, inside, below = above * scale, kept * scale, inside * scale, below * scale
    return np.array(found, np.float32)


@cache
def load_sequence_scorer(name: str) -> SequenceScorer:
    """The scorer of that name in weights.json."""
    held = read_weights()["scorers"][name]
    return SequenceScorer(
        columns=tuple(held["columns"]),
        hidden=np.array(list(held["columns"].values()), np.float32),
        hidden_bias=np.array(held["hidden_bias"], np.float32),
        out=np.array(held["out"], np.float32),
        out_bias=np.array(held["out_bias"], np.float32),
        steps=np.array(held["steps"], np.float32),
    )
