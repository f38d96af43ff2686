"""From scores of heads to trees: one root a sentence, no cycles, for many sentences at once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

_NEVER = np.float32(-1e9)


def heads_of(scores: Floats, real: Bools) -> Ints:
    """The head of each word, from scores [sentence, word, head] whose diagonal says how well the word is a root.

    Each word takes its best head; of all words the one that most prefers to be the root is it. Where that leaves a
    cycle, the word that loses least moves to one that reaches the root: always to one of those, or it never ends.
    """
    count, longest, _ = scores.shape
    itself, rows = np.arange(longest), np.arange(count)
    diagonal = scores[:, itself, itself].copy()
    scores[:, itself, itself] = _NEVER
    heads = scores.argmax(2)
    best = np.take_along_axis(scores, heads[:, :, None], 2)[:, :, 0]
    roots = np.where(real, diagonal - best, -np.inf).argmax(1)
    heads[rows, roots] = roots
    heads = np.where(real, heads, itself)
    lost = ~_reach(heads, roots) & real
    broken = np.flatnonzero(lost.any(1))
    if len(broken):
        _mend(scores[broken], real[broken], roots[broken], heads, best, broken)
    return heads


def _reach(heads: Ints, roots: Ints) -> Bools:
    """Which words come to the root in the end."""
    count, longest = heads.shape
    firsts = np.arange(count)[:, None] * longest
    up = (heads + firsts).ravel()  # all sentences in one row: what one look-up needs
    for _ in range(longest.bit_length()):
        up = up[up]
    return np.asarray(up.reshape(heads.shape) == roots[:, None] + firsts)


def _mend(scores: Floats, real: Bools, roots: Ints, heads: Ints, best: Floats, broken: Ints) -> None:
    """Break the cycles of the sentences `broken`, in place."""
    while len(broken):
        some = heads[broken]
        reached = _reach(some, roots) & real
        lost = ~reached & real
        left = lost.any(1)
        if not left.all():
            scores, real, roots, broken = scores[left], real[left], roots[left], broken[left]
            continue
        loss = np.where(reached[:, None, :] & lost[:, :, None], scores, np.float32(-1e8)) - best[broken][:, :, None]
        flat = loss.reshape(len(broken), -1).argmax(1)
        word, head = np.divmod(flat, scores.shape[2])
        heads[broken, word] = head
