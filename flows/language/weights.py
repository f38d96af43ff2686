"""The weights of the small model, as arrays ready to multiply."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


class BothWays(NamedTuple):
    """A layer that reads both ways."""

    enter: Floats  # way × gate or candidate × in × out
    bias: Floats
    matrix: Floats  # way × state before × gate


class Weights:
    """What training left, as arrays ready to multiply."""

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
        self.window = np.ascontiguousarray(window.transpose(2, 1, 0))
        self.window_bias = floats("window.bias")
        convolution = floats("convolution.weight")
        self.convolution = [np.ascontiguousarray(convolution[:, :, k].T) for k in range(convolution.shape[2])]
        self.convolution_bias = floats("convolution.bias")
        self.recurrences = [self._recurrence(floats, layer) for layer in range(self.widths["recurrences"])]
        join = floats("join.weight").T
        split = 2 * self.widths["recurrent"]
        self.join = (np.ascontiguousarray(join[:split]), np.ascontiguousarray(join[split:]), floats("join.bias"))
        self.leave = (np.ascontiguousarray(floats("leave.weight").T), floats("leave.bias"))
        self.distance = floats("distance")
        self.apart = floats("apart")
        self.name = (np.ascontiguousarray(floats("name.weight").T), floats("name.bias"))
        self.root = self.deps.index("root")

    def _recurrence(self, floats: Any, layer: int) -> BothWays:
        size = self.widths["recurrent"]
        enter = floats(f"recurrences.{layer}.enter.weight").reshape(2, 2, size, -1)
        bias = floats(f"recurrences.{layer}.enter.bias").reshape(2, 2, 1, size)
        ways = np.ascontiguousarray(enter.transpose(1, 0, 3, 2)), np.ascontiguousarray(bias.transpose(1, 0, 2, 3))
        return BothWays(*ways, floats(f"recurrences.{layer}.matrix"))


@cache
def weights() -> Weights:
    """The model that the package ships, loaded once a process (or before workers fork)."""
    with resources.as_file(resources.files(__package__).joinpath("weights.npz")) as path, np.load(path) as arrays:
        return Weights(arrays)
