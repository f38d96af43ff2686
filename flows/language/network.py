"""The small model in numpy: tags, heads and relations for sentences of a batch, in lock step.

A word's vector is the ReLU of a sum of table rows; the window around it, a convolution, a gated recurrence both ways
and one more layer give what tags, heads and relations are read from. Each sentence is one tree with one root. The
arithmetic is that of training/student.py.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .arcs import heads, relations
from .blocks import blocks
from .features import Types
from .layers import both_ways, context, joined, lock_step, windows
from .weights import Weights, weights

__all__ = ["Parsed", "Weights", "run", "weights"]

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

_CHUNK = 3000  # words whose sentences are read in lock step


class Parsed(NamedTuple):
    """The model's answers for each word. A head is a word's index; the root's is its own."""

    tags: NDArray[np.uint8]
    pos: NDArray[np.uint8]
    heads: Ints
    deps: NDArray[np.uint8]


def run(model: Weights, types: Types, lengths: Ints) -> Parsed:
    """Tag and parse sentences of the `lengths` given, whose words stand one after the other."""
    total = int(lengths.sum())
    answers = Parsed(np.zeros(total, np.uint8), np.zeros(total, np.uint8), np.arange(total), np.zeros(total, np.uint8))
    starts = np.cumsum(lengths) - lengths
    order = np.argsort(-lengths, kind="stable")
    order = order[lengths[order] > 0]
    added = windows(model, types)
    ends = np.cumsum(lengths[order])
    first = 0
    while first < len(order):
        done = ends[first - 1] if first else 0
        last = max(first + 1, int(np.searchsorted(ends, done + _CHUNK, "right")))
        some = order[first:last]
        _chunk(model, added, types.of_token, starts[some], lengths[some], answers)
        first = last
    return answers


def _chunk(model: Weights, added: Floats, of_token: Ints, starts: Ints, lengths: Ints, answers: Parsed) -> None:
    """Parse sentences, the longest first, and write into `answers`."""
    sentence = np.repeat(np.arange(len(lengths)), lengths)
    firsts = np.cumsum(lengths) - lengths
    tokens = (starts - firsts)[sentence] + np.arange(len(sentence))
    second = context(model, added, of_token[tokens], sentence)
    order = lock_step(firsts, lengths)
    states = both_ways(model.recurrences[0], second, order)
    for layer in model.recurrences[1:]:
        states = both_ways(layer, np.pad(states, ((0, 0), (0, 1)), constant_values=1), order)
    last = joined(model, states, second)
    left = np.empty((len(last), model.leave.shape[1]), np.float32)
    for here in blocks(len(last)):
        np.matmul(last[here], model.leave, out=left[here])
        tags, pos = (left[here, first:end] for first, end in model.cuts[:2])
        answers.tags[tokens[here]], answers.pos[tokens[here]] = tags.argmax(1), pos.argmax(1)
    own, above, relation, as_head, as_root = (left[:, first:end] for first, end in model.cuts[2:])
    above_each = heads(model, [own, above, as_head, as_root], firsts, lengths)
    answers.heads[tokens] = tokens[above_each]
    answers.deps[tokens] = relations(model, relation, last, above_each)
