"""The small model in numpy: tags, heads and relations for sentences of a batch, in lock step.

A word's vector is the ReLU of a sum of table rows; the window around it, a convolution, a gated recurrence both ways
and one more layer give what tags, heads and relations are read from. Each sentence is one tree with one root. The
arithmetic is that of training/student.py.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .features import SLOTS, Types
from .trees import heads_of
from .weights import Weights, weights

__all__ = ["Parsed", "Weights", "run", "weights"]

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

_CHUNK = 3000  # words worked on at a time: what is computed of them fits in the cache
_WINDOW = 2
_NEVER = np.float32(-1e4)


class Parsed(NamedTuple):
    """The model's answers for each word. A head is a word's index; the root's is its own."""

    tags: NDArray[np.uint8]
    pos: NDArray[np.uint8]
    heads: Ints
    deps: NDArray[np.uint8]
    tag_margins: Floats  # score of the tag over that of the next best
    head_margins: Floats


def run(model: Weights, types: Types, lengths: Ints) -> Parsed:
    """Tag and parse sentences of the `lengths` given, whose words stand one after the other."""
    total = int(lengths.sum())
    answers = Parsed(
        np.zeros(total, np.uint8), np.zeros(total, np.uint8), np.arange(total), np.zeros(total, np.uint8),
        np.zeros(total, np.float32), np.zeros(total, np.float32),
    )  # fmt: skip
    starts = np.cumsum(lengths) - lengths
    order = np.argsort(-lengths, kind="stable")
    order = order[lengths[order] > 0]
    windows = _windows(model, types)
    ends = np.cumsum(lengths[order])
    first = 0
    while first < len(order):
        done = ends[first - 1] if first else 0
        last = max(first + 1, int(np.searchsorted(ends, done + _CHUNK, "right")))
        some = order[first:last]
        _chunk(model, windows, types.of_token, starts[some], lengths[some], answers)
        first = last
    return answers


def _windows(model: Weights, types: Types) -> list[Floats]:
    """For each place of the window, what each type adds there; a last row of noughts for no word at all."""
    total = np.zeros((len(types.rows), model.rows.shape[1]), np.int16)
    for slot in range(len(SLOTS)):
        total += model.rows[types.rows[:, slot]]
    vectors = total.astype(np.float32)
    vectors *= model.scale
    vectors += model.start
    np.maximum(vectors, 0, out=vectors)
    width = vectors.shape[1]
    product = vectors @ model.window
    places = []
    for place in range(2 * _WINDOW + 1):
        part = np.zeros((len(vectors) + 1, width), np.float32)
        part[:-1] = product[:, place * width : (place + 1) * width]
        places.append(part)
    return places


def _chunk(model: Weights, windows: list[Floats], of_token: Ints, starts: Ints, lengths: Ints, answers: Parsed) -> None:
    """Parse sentences, the longest first, and write into `answers`."""
    count, words = len(lengths), int(lengths.sum())
    sentence = np.repeat(np.arange(count), lengths)
    firsts = np.cumsum(lengths) - lengths
    within = np.arange(words) - firsts[sentence]
    tokens = starts[sentence] + within
    second = _context(model, windows, of_token[tokens], sentence)
    state = second
    forward, backward, active = _lock_step(firsts, lengths)
    for layer in model.recurrences:
        state = _recur(layer, state, forward, backward, active)
    joined: Floats = np.matmul(state, model.join[0])
    joined += second @ model.join[1]
    joined += model.join[2]
    np.maximum(joined, 0, out=joined)
    left = joined @ model.leave[0]
    left += model.leave[1]
    sizes = [len(model.tags), len(model.pos), model.widths["arc"], model.widths["arc"]]
    sizes += [model.widths["relation"], model.widths["relation"], 1, 1]
    cuts = np.cumsum([0, *sizes]).tolist()
    part: list[Floats] = [left[:, a:b] for a, b in pairwise(cuts)]
    answers.tags[tokens], answers.tag_margins[tokens] = _best(part[0])
    answers.pos[tokens] = part[1].argmax(1)
    heads, margins = _heads(model, part, firsts, lengths)
    answers.heads[tokens] = tokens[heads]
    answers.head_margins[tokens] = margins
    answers.deps[tokens] = _relations(model, part, heads)


def _context(model: Weights, windows: list[Floats], types: Ints, sentence: Ints) -> Floats:
    """Each word with its neighbours: the window's sum, then the convolution."""
    words, count = len(types), int(sentence[-1]) + 1
    none = len(windows[0]) - 1
    spread = np.full(words + _WINDOW * (count + 1), none)
    places = np.arange(words) + _WINDOW * (sentence + 1)
    spread[places] = types
    summed = windows[_WINDOW][types]
    for step in (-2, -1, 1, 2):
        summed += windows[step + _WINDOW][spread[places + step]]
    summed += model.window_bias
    np.maximum(summed, 0, out=summed)
    padded = np.zeros((words + count + 1, summed.shape[1]), np.float32)
    rows = np.arange(words) + sentence + 1
    padded[rows] = summed
    mixed = padded[1:-1] @ model.convolution[1]
    mixed += padded[:-2] @ model.convolution[0]
    mixed += padded[2:] @ model.convolution[2]
    mixed = mixed[rows - 1]
    mixed += model.convolution_bias
    np.maximum(mixed, 0, out=mixed)
    mixed += summed
    return np.asarray(mixed)


def _lock_step(firsts: Ints, lengths: Ints) -> tuple[Ints, Ints, list[int]]:
    """The order in which words are read: the first of all sentences, the second … from either end; how many each."""
    longest = int(lengths[0])
    active = np.searchsorted(-lengths, -np.arange(longest), "left")
    step = np.repeat(np.arange(longest), active)
    which = np.arange(len(step)) - np.repeat(np.cumsum(active) - active, active)
    forward = firsts[which] + step
    return forward, firsts[which] + lengths[which] - 1 - step, active.tolist()


def _recur(
    layer: tuple[Floats, Floats, Floats], values: Floats, forward: Ints, backward: Ints, active: list[int]
) -> Floats:
    enter, bias, matrix = layer
    size = matrix.shape[1]
    entered = values @ enter
    entered += bias
    packed = np.empty((2, len(values), 2 * size), np.float32)
    np.take(entered[:, : 2 * size], forward, axis=0, out=packed[0])
    np.take(entered[:, 2 * size :], backward, axis=0, out=packed[1])
    gates, states = packed[:, :, :size], packed[:, :, size:]  # a candidate's place becomes the state's
    keep = np.empty((2, active[0], size), np.float32)
    before, at = np.zeros((2, active[0], size), np.float32), 0
    for count in active:
        here = slice(at, at + count)
        gate, state = keep[:, :count], states[:, here]
        np.matmul(before[:, :count], matrix, out=gate)
        gate += gates[:, here]
        np.clip(gate, 0, 1, out=gate)
        gate *= before[:, :count] - state
        state += gate
        before, at = state, at + count
    out = np.empty((len(values), 2 * size), np.float32)
    out[forward, :size] = states[0]
    out[backward, size:] = states[1]
    return out


def _best(scores: Floats) -> tuple[Ints, Floats]:
    """The best column of each row, and by how much."""
    best = scores.argmax(1)
    rows = np.arange(len(scores))
    top = scores[rows, best]
    rest = scores.copy()
    rest[rows, best] = -np.inf
    return best, top - rest.max(1)


def _heads(model: Weights, part: list[Floats], firsts: Ints, lengths: Ints) -> tuple[Ints, Floats]:
    """Heads within the chunk, sentences of like length at once."""
    words = int(lengths.sum())
    heads, margins = np.empty(words, np.int64), np.empty(words, np.float32)
    first = 0
    while first < len(lengths):
        longest = int(lengths[first])
        last = int(np.searchsorted(-lengths, -max(longest - 3 - longest // 10, 0), "left"))
        last = max(last, first + 1)
        where = firsts[first:last, None] + np.arange(longest)
        real = np.arange(longest) < lengths[first:last, None]
        np.minimum(where, words - 1, out=where)
        scores = np.matmul(part[2][where], part[3][where].transpose(0, 2, 1))
        scores += part[6][where].transpose(0, 2, 1)
        scores += _by_distance(model, longest)
        np.copyto(scores, _NEVER, where=~real[:, None, :])
        itself = np.arange(longest)
        scores[:, itself, itself] = np.where(real, part[7][where][:, :, 0], _NEVER)
        found, sure = heads_of(scores, real)
        heads[where[real]] = (found + firsts[first:last, None])[real]
        margins[where[real]] = sure[real]
        first = last
    return heads, margins


def _by_distance(model: Weights, longest: int) -> Floats:
    """What each distance from word to head adds, as a square."""
    half = len(model.distance) // 2
    places = np.arange(longest)
    by_distance: Floats = model.distance[np.clip(places[None, :] - places[:, None], -half, half) + half]
    return by_distance


def _relations(model: Weights, part: list[Floats], heads: Ints) -> Ints:
    """The relation of each word to its head: "root" for the root, and for no other."""
    half = len(model.distance) // 2
    own = np.arange(len(heads))
    pair = part[5][heads]
    pair += part[4]
    pair += model.apart[np.clip(heads - own, -half, half) + half]
    np.maximum(pair, 0, out=pair)
    scores = pair @ model.name[0]
    scores += model.name[1]
    scores[:, model.root] = np.where(heads == own, np.float32(1e4), _NEVER)
    return np.asarray(scores.argmax(1))
