"""The layers of the small model, from types to what tags, heads and relations are read from."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .blocks import BLOCK, blocks, rows
from .features import SLOTS, Types
from .weights import BothWays, Weights

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

_WINDOW = 2
_PLACES = 2 * _WINDOW + 1
_FEW = 256  # words whose windows are summed at a time


class Order(NamedTuple):
    """The order in which words are read: the first of all sentences, the second … from either end."""

    forward: Ints
    backward: Ints
    active: list[int]  # how many sentences have a first word, a second …


def lock_step(firsts: Ints, lengths: Ints) -> Order:
    """How sentences are read, the longest first, whose first words are given."""
    longest = int(lengths[0])
    active = np.searchsorted(-lengths, -np.arange(longest), "left")
    step = np.repeat(np.arange(longest), active)
    which = np.arange(len(step)) - np.repeat(np.cumsum(active) - active, active)
    forward = firsts[which] + step
    return Order(forward, firsts[which] + lengths[which] - 1 - step, active.tolist())


def windows(model: Weights, types: Types) -> Floats:
    """What each type adds to the words around it, a row for each place of the window; noughts, last, for no word."""
    count, width = len(types.rows), len(model.start)
    added = np.zeros((count + 1, _PLACES * width), np.float32)
    part = np.empty((BLOCK, width), np.int8)
    for here in blocks(count):
        total = np.zeros((here.stop - here.start, width), np.int16)
        for slot in range(len(SLOTS)):
            total += rows(model.rows, types.rows[here, slot], part)
        vectors = total.astype(np.float32)
        vectors *= model.scale
        vectors += model.start
        np.maximum(vectors, 0, out=vectors)
        np.matmul(vectors, model.window, out=added[here])
    added[:-1, _WINDOW * width : (_WINDOW + 1) * width] += model.window_bias
    return added.reshape(-1, width)


def context(model: Weights, added: Floats, types: Ints, sentence: Ints) -> Floats:
    """Each word with its neighbours: the window's sum, then the convolution; a one behind each vector."""
    words, width = len(types), added.shape[1]
    padded = np.zeros((words + 2, width), np.float32)
    summed = padded[1:-1]
    _sum_windows(added, types, sentence, summed)
    alone = np.ones(words + 1, np.bool_)  # what stands before each word, and behind the last, is another sentence's
    alone[1:-1] = sentence[1:] != sentence[:-1]
    mixed = np.empty((words, width + 1), np.float32)
    mixed[:, -1] = 1
    total_block, part = np.empty((2, BLOCK, width), np.float32)
    for here in blocks(words):
        total = np.matmul(summed[here], model.convolution[1], out=total_block[: here.stop - here.start])
        for step in (0, 2):
            beside = padded[here.start + step : here.stop + step]
            beside = np.matmul(beside, model.convolution[step], out=part[: len(total)])
            beside[alone[here.start + step // 2 : here.stop + step // 2]] = 0
            total += beside
        total += model.convolution_bias
        np.maximum(total, 0, out=total)
        np.add(total, summed[here], out=mixed[here, :-1])
    return mixed


def _sum_windows(added: Floats, types: Ints, sentence: Ints, out: Floats) -> None:
    """What the words around each word add to it."""
    words = len(types)
    spread = np.full(words + _WINDOW * (int(sentence[-1]) + 2), len(added) // _PLACES - 1)
    places = np.arange(words) + _WINDOW * (sentence + 1)
    spread[places] = types
    spread *= _PLACES
    part = np.empty((_FEW, added.shape[1]), np.float32)
    for here in blocks(words, _FEW):
        own = places[here]
        total = rows(added, spread[own] + _WINDOW, out[here])
        for step in (-2, -1, 1, 2):
            total += rows(added, spread[own + step] + (_WINDOW + step), part)
        np.maximum(total, 0, out=total)


def both_ways(layer: BothWays, values: Floats, order: Order) -> Floats:
    """The states that a recurrence has behind each word, forward and backward, side by side."""
    size = layer.matrix.shape[1]
    entered = np.empty((2, 2, len(values), size), np.float32)  # gates and candidates, each forward and backward
    part = np.empty((BLOCK, values.shape[1]), np.float32)
    for way, places in enumerate((order.forward, order.backward)):
        for here in blocks(len(values)):
            np.matmul(rows(values, places[here], part), layer.enter[way], out=entered[:, way, here])
    gates, states = entered  # a candidate's place becomes the state's
    keep, apart = np.empty((2, 2, order.active[0], size), np.float32)
    before, at = np.zeros((2, order.active[0], size), np.float32), 0
    for count in order.active:
        here = slice(at, at + count)
        gate, state, before = keep[:, :count], states[:, here], before[:, :count]
        np.matmul(before, layer.matrix, out=gate)
        gate += gates[:, here]
        np.clip(gate, 0, 1, out=gate)
        gate *= np.subtract(before, state, out=apart[:, :count])
        state += gate
        before, at = state, at + count
    found = np.empty((len(values), 2 * size), np.float32)
    found[order.forward, :size] = states[0]
    found[order.backward, size:] = states[1]
    return found


def joined(model: Weights, states: Floats, second: Floats) -> Floats:
    """The layer of the states and of the word with its neighbours; a one behind each vector."""
    words, width = len(second), model.widths["joined"]
    found = np.empty((words, width + 1), np.float32)
    found[:, -1] = 1
    total_block, part = np.empty((2, BLOCK, width), np.float32)
    for here in blocks(words):
        total = np.matmul(states[here], model.join[0], out=total_block[: here.stop - here.start])
        total += np.matmul(second[here], model.join[1], out=part[: len(total)])
        np.maximum(total, 0, out=found[here, :-1])
    return found
