"""Evidence in numbers → how likely each line is the article's, by fitted weights: one small hidden layer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np

from newstables.page.columns import Array


@dataclass(frozen=True, slots=True)
class Scorer:
    """Weights of what `columns` say; made by newstables.page.training, kept in JSON beside this module."""

    columns: tuple[str, ...]
    hidden: Array  # columns × units
    hidden_bias: Array
    out: Array
    out_bias: float

    def likelihoods(self, evidence: Mapping[str, Array]) -> Array:
        """For each line, from 0 (furniture) to 1 (the article's)."""
        matrix = np.stack([evidence[name] for name in self.columns], axis=1)
        units = np.tanh(matrix @ self.hidden + self.hidden_bias)
        scores = units @ self.out + self.out_bias
        found: Array = (1 / (1 + np.exp(-scores))).astype(np.float32)
        return found

    def as_json(self) -> dict[str, Any]:
        """What `load_scorer` reads."""
        return {
            "out_bias": round(self.out_bias, 4),
            "out": rounded(self.out),
            "hidden_bias": rounded(self.hidden_bias),
            "columns": {name: rounded(row) for name, row in zip(self.columns, self.hidden, strict=True)},
        }


def rounded(values: Array) -> list[float]:
    """Weights as they are kept: four digits are more than the pages that they were fitted on can tell."""
    return [round(float(value), 4) for value in values]


@cache
def load_weights(name: str) -> Mapping[str, float]:
    """The weights of that name in weights.json, by column: of what is chosen from, the one with the greatest sum is."""
    weights: dict[str, float] = read_weights()["weights"][name]
    return weights


@cache
def load_scorer(name: str) -> Scorer:
    """The scorer of that name in weights.json."""
    held = read_weights()["scorers"][name]
    return Scorer(
        columns=tuple(held["columns"]),
        hidden=np.array(list(held["columns"].values()), np.float32),
        hidden_bias=np.array(held["hidden_bias"], np.float32),
        out=np.array(held["out"], np.float32),
        out_bias=float(held["out_bias"]),
    )


@cache
def read_weights() -> Any:
    """All of weights.json."""
    return json.loads((files("newstables.page") / "weights.json").read_text(encoding="utf-8"))
