"""Mended trees that close a ring, or hang a word on another sentence's: they get back what the model gave."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .batches import LONGEST
from .network import Parsed

Ints = NDArray[np.int64]


def stay_within(answers: Parsed, heads: Ints, deps: NDArray[np.uint8], firsts: Ints) -> None:
    """Put the model's own head and relation back, in place, where a mend has hung a word on one of another sentence, or
    of the next text of the batch. `firsts`: the first token of each sentence.
    """
    own = np.searchsorted(firsts, np.arange(len(answers.heads)), "right")
    astray = own[answers.heads] != own
    answers.heads[astray], answers.deps[astray] = heads[astray], deps[astray]


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
