"""The weights of the small model, as arrays ready to multiply."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


class BothWays(NamedTuple):
    """A layer that reads both ways."""

    enter: Floats  # way × gate or candidate × in × out, with the bias
    matrix: Floats  # way × state before × gate


class Weights:
    """What training left, as arrays ready to multiply.

    From the recurrences on, a bias is the last row of its matrix, which costs no pass over what is computed: the
    vectors that such a matrix multiplies end with a one.
    """

    def __init__(self, arrays: Any) -> None:
        meta = json.loads(bytes(arrays["meta"]))
        self.widths: dict[str, int] = meta["widths"]
        self.tags: list[str] = meta["tags"]
        self.pos: list[str] = meta["pos"]
        self.deps: list[str] = meta["deps"]
        self.rows: NDArray[np.int8] = arrays["rows"]
        self.scale = np.float32(arrays["scale"][0])

        def floats(name: str) -> Floats:
            return np.ascontiguousarray(arrays[name].astype(np.float32))

        self.start = floats("start")
        window = floats("window.weight")  # out × in × place
        self.window = np.ascontiguousarray(window.transpose(1, 2, 0)).reshape(window.shape[1], -1)
        self.window_bias = floats("window.bias")
        convolution = floats("convolution.weight")
        self.convolution = [np.ascontiguousarray(convolution[:, :, k].T) for k in range(convolution.shape[2])]
        self.convolution_bias = floats("convolution.bias")
        self.recurrences = [self._recurrence(floats, layer) for layer in range(self.widths["recurrences"])]
        states, beside = np.split(floats("join.weight").T, [2 * self.widths["recurrent"]])
        self.join = np.ascontiguousarray(states), _with_bias(beside, floats("join.bias"))
        self._leave(_with_bias(floats("leave.weight").T, floats("leave.bias")))
        self.distance = floats("distance")
        self.apart = floats("apart")
        self.name = (np.ascontiguousarray(floats("name.weight").T), floats("name.bias"))
        self.root = self.deps.index("root")

    def _recurrence(self, floats: Any, layer: int) -> BothWays:
        size = self.widths["recurrent"]
        enter = floats(f"recurrences.{layer}.enter.weight").reshape(2, 2, size, -1).transpose(1, 0, 3, 2)
        bias = floats(f"recurrences.{layer}.enter.bias").reshape(2, 2, size).transpose(1, 0, 2)
        return BothWays(_with_bias(enter, bias), floats(f"recurrences.{layer}.matrix"))

    def _leave(self, leave: Floats) -> None:
        """What is read of each word, side by side, and what only of those that are heads."""
        arc, relation = self.widths["arc"], self.widths["relation"]
        sizes = [len(self.tags), len(self.pos), arc, arc, relation, relation, 1, 1]
        *parts, above, as_head, as_root = np.split(leave, np.cumsum(sizes[:-1]), axis=1)
        self.leave = np.ascontiguousarray(np.hstack([*parts, as_head, as_root]))
        self.cuts = list(pairwise(np.cumsum([0, *sizes[:5], 1, 1]).tolist()))
        self.above = np.ascontiguousarray(above)


def _with_bias(matrix: Floats, bias: Floats) -> Floats:
    return np.ascontiguousarray(np.concatenate([matrix, bias[..., None, :]], axis=-2))


@cache
def weights() -> Weights:
    """The model that the package ships, loaded once a process (or before workers fork)."""
    with resources.as_file(resources.files(__package__).joinpath("weights.npz")) as path, np.load(path) as arrays:
        return Weights(arrays)
