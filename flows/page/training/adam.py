"""One step down a slope after the other (Adam, of Kingma and Ba)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np


class Adam:
    """Weights, moved by each step so that each goes about as far, however steep its slope is."""

    def __init__(self, weights: list[Any]) -> None:
        self.weights = weights
        self._first = [np.zeros_like(part) for part in weights]
        self._second = [np.zeros_like(part) for part in weights]
        self._steps = 0

    def step(self, slopes: Sequence[Any], rate: float) -> None:
        """Move the weights against their `slopes`."""
        self._steps += 1
        for index, slope in enumerate(slopes):
            self._first[index] = 0.9 * self._first[index] + 0.1 * slope
            self._second[index] = 0.999 * self._second[index] + 0.001 * slope**2
            even = np.sqrt(self._second[index] / (1 - 0.999**self._steps)) + 1e-8
            self.weights[index] -= rate * (self._first[index] / (1 - 0.9**self._steps)) / even
