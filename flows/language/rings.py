"""Sentences whose mended trees close a ring: they get back the tree that the model gave them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .batches import LONGEST
from .network import Parsed

Ints = NDArray[np.int64]


def undo_rings(answers: Parsed, heads: Ints, deps: NDArray[np.uint8], pieces: Ints) -> None:
    """Put the model's own `heads` and `deps` back, in place, where the mends of a piece (given by its first token) left
    words that come to no root. Whoever asks for the words above one would never come to an end.
    """
    up = answers.heads
    for _ in range(LONGEST.bit_length()):
        up = up[up]
    lost = np.flatnonzero(answers.heads[up] != up)
    ends = np.append(pieces[1:], len(up))
    for piece in np.unique(np.searchsorted(pieces, lost, "right") - 1).tolist():
        here = slice(pieces[piece], ends[piece])
        answers.heads[here], answers.deps[here] = heads[here], deps[here]
