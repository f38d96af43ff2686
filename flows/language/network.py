"""The small model in numpy: tags, heads and relations for sentences of a batch, in lock step.

A word's vector is the ReLU of a sum of table rows; the window around it, a convolution, a gated recurrence both ways
and one more layer give what tags, heads and relations are read from. Each sentence is one tree with one root. The
arithmetic is that of training/student.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from .features import SLOTS, Types
from .trees import heads_of
from .weights import BothWays, Weights, weights

__all__ = ["Parsed", "Weights", "run", "weights"]

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

_CHUNK = 3000  # words whose sentences are read in lock step
_BLOCK = 1024  # words worked on at a time where lock step is not needed: what is computed of them stays in the cache
_WINDOW = 2
_NEVER = np.float32(-1e4)


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


def _blocks(size: int) -> Iterator[slice]:
    """Rows worked on at a time."""
    return (slice(first, min(first + _BLOCK, size)) for first in range(0, size, _BLOCK))


def _rows(table: NDArray[Any], which: NDArray[Any], out: NDArray[Any]) -> NDArray[Any]:
    """The rows `which` of a table, written into `out`. Clipped, though all are there: numpy is quicker so."""
    return np.take(table, which, axis=0, out=out[: len(which)], mode="clip")


def _windows(model: Weights, types: Types) -> Floats:
    """For each place of the window, what each type adds there; a last row of noughts for no word at all."""
    count, width = len(types.rows), model.rows.shape[1]
    places = np.zeros((len(model.window), count + 1, width), np.float32)
    part = np.empty((_BLOCK, width), np.int8)
    for here in _blocks(count):
        total = np.zeros((here.stop - here.start, width), np.int16)
        for slot in range(len(SLOTS)):
            total += _rows(model.rows, types.rows[here, slot], part)
        vectors = total.astype(np.float32)
        vectors *= model.scale
        vectors += model.start
        np.maximum(vectors, 0, out=vectors)
        np.matmul(vectors, model.window, out=places[:, here])
    return places


def _chunk(model: Weights, windows: Floats, of_token: Ints, starts: Ints, lengths: Ints, answers: Parsed) -> None:
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
    left = _left(model, state, second)
    sizes = [len(model.tags), len(model.pos), model.widths["arc"], model.widths["arc"]]
    sizes += [model.widths["relation"], model.widths["relation"], 1, 1]
    cuts = np.cumsum([0, *sizes]).tolist()
    part: list[Floats] = [left[:, a:b] for a, b in pairwise(cuts)]
    answers.tags[tokens] = part[0].argmax(1)
    answers.pos[tokens] = part[1].argmax(1)
    heads = _heads(model, part, firsts, lengths)
    answers.heads[tokens] = tokens[heads]
    answers.deps[tokens] = _relations(model, part, heads)


def _context(model: Weights, windows: Floats, types: Ints, sentence: Ints) -> Floats:
    """Each word with its neighbours: the window's sum, then the convolution."""
    words, count, width = len(types), int(sentence[-1]) + 1, windows.shape[2]
    spread = np.full(words + _WINDOW * (count + 1), windows.shape[1] - 1)
    places = np.arange(words) + _WINDOW * (sentence + 1)
    spread[places] = types
    padded = np.zeros((words + 2, width), np.float32)
    summed, part = padded[1:-1], np.empty((_BLOCK, width), np.float32)
    for here in _blocks(words):
        total = _rows(windows[_WINDOW], types[here], summed[here])
        for step in (-2, -1, 1, 2):
            total += _rows(windows[step + _WINDOW], spread[places[here] + step], part)
        total += model.window_bias
        np.maximum(total, 0, out=total)
    alone = np.ones(words + 1, np.bool_)  # what stands before each word, and behind the last, is another sentence's
    alone[1:-1] = sentence[1:] != sentence[:-1]
    mixed = np.empty((words, width), np.float32)
    for here in _blocks(words):
        total = np.matmul(summed[here], model.convolution[1], out=mixed[here])
        for step, matrix in ((0, model.convolution[0]), (2, model.convolution[2])):
            beside = np.matmul(padded[here.start + step : here.stop + step], matrix, out=part[: len(total)])
            beside[alone[here.start + step // 2 : here.stop + step // 2]] = 0
            total += beside
        total += model.convolution_bias
        np.maximum(total, 0, out=total)
        total += summed[here]
    return mixed


def _lock_step(firsts: Ints, lengths: Ints) -> tuple[Ints, Ints, list[int]]:
    """The order in which words are read: the first of all sentences, the second … from either end; how many each."""
    longest = int(lengths[0])
    active = np.searchsorted(-lengths, -np.arange(longest), "left")
    step = np.repeat(np.arange(longest), active)
    which = np.arange(len(step)) - np.repeat(np.cumsum(active) - active, active)
    forward = firsts[which] + step
    return forward, firsts[which] + lengths[which] - 1 - step, active.tolist()


def _recur(layer: BothWays, values: Floats, forward: Ints, backward: Ints, active: list[int]) -> Floats:
    enter, bias, matrix = layer
    size = matrix.shape[1]
    entered = np.empty((2, 2, len(values), size), np.float32)  # gates and candidates, each forward and backward
    part = np.empty((_BLOCK, values.shape[1]), np.float32)
    for way, order in enumerate((forward, backward)):
        for here in _blocks(len(values)):
            into = entered[:, way, here]
            np.matmul(_rows(values, order[here], part), enter[way], out=into)
            into += bias[way]
    gates, states = entered  # a candidate's place becomes the state's
    keep = np.empty((2, active[0], size), np.float32)
    before, at = np.zeros((2, active[0], size), np.float32), 0
    for count in active:
        here = slice(at, at + count)
        gate, state = keep[:, :count], states[:, here]
        np.matmul(before[:, :count], matrix, out=gate)
        gate += gates[:, here]
        np.maximum(gate, 0, out=gate)
        np.minimum(gate, 1, out=gate)
        gate *= before[:, :count] - state
        state += gate
        before, at = state, at + count
    out = np.empty((len(values), 2 * size), np.float32)
    out[forward, :size] = states[0]
    out[backward, size:] = states[1]
    return out


def _left(model: Weights, state: Floats, second: Floats) -> Floats:
    """The last layers: the scores and vectors that tags, heads and relations are read from, side by side."""
    left = np.empty((len(state), len(model.leave[1])), np.float32)
    joined_block, part = np.empty((2, min(_BLOCK, len(state)), model.widths["joined"]), np.float32)
    for here in _blocks(len(state)):
        size = here.stop - here.start
        joined = np.matmul(state[here], model.join[0], out=joined_block[:size])
        joined += np.matmul(second[here], model.join[1], out=part[:size])
        joined += model.join[2]
        np.maximum(joined, 0, out=joined)
        into = np.matmul(joined, model.leave[0], out=left[here])
        into += model.leave[1]
    return left


def _heads(model: Weights, part: list[Floats], firsts: Ints, lengths: Ints) -> Ints:
    """Heads within the chunk, sentences of like length at once."""
    words = int(lengths.sum())
    heads = np.empty(words, np.int64)
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
        heads[where[real]] = (heads_of(scores, real) + firsts[first:last, None])[real]
        first = last
    return heads


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
