"""Heads and relations, from the vectors of the last layer."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .blocks import BLOCK, blocks, rows
from .trees import heads_of
from .weights import Weights

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

_NEVER = np.float32(-1e4)


def heads(model: Weights, part: list[Floats], firsts: Ints, lengths: Ints) -> Ints:
    """The head of each word, from what words are as one of another, as its head, as a head at all and as the root.

    Sentences of like length are looked at at once.
    """
    own, above, as_head, as_root = part
    words = len(own)
    found = np.empty(words, np.int64)
    first = 0
    while first < len(lengths):
        longest = int(lengths[first])
        last = int(np.searchsorted(-lengths, -max(longest - 3 - longest // 10, 0), "left"))
        last = max(last, first + 1)
        where = firsts[first:last, None] + np.arange(longest)
        real = np.arange(longest) < lengths[first:last, None]
        np.minimum(where, words - 1, out=where)
        scores = np.matmul(own[where], above[where].transpose(0, 2, 1))
        scores += as_head[where].transpose(0, 2, 1)
        scores += _by_distance(model, longest)
        np.copyto(scores, _NEVER, where=~real[:, None, :])
        itself = np.arange(longest)
        scores[:, itself, itself] = np.where(real, as_root[where][:, :, 0], _NEVER)
        found[where[real]] = (heads_of(scores, real) + firsts[first:last, None])[real]
        first = last
    return found


def _by_distance(model: Weights, longest: int) -> Floats:
    """What each distance from word to head adds, as a square."""
    half = len(model.distance) // 2
    places = np.arange(longest)
    by_distance: Floats = model.distance[np.clip(places[None, :] - places[:, None], -half, half) + half]
    return by_distance


def relations(model: Weights, own: Floats, last: Floats, heads: Ints) -> NDArray[np.uint8]:
    """The relation of each word to its head, from the words' own vectors and the last layer's: "root" for the root, and
    for no other. Most words are the head of none: only those that are one get a vector as such.
    """
    half, places = len(model.distance) // 2, np.arange(len(heads))
    is_head = np.zeros(len(heads), np.bool_)
    is_head[heads] = True
    above = last[is_head] @ model.above
    rank = (np.cumsum(is_head) - 1)[heads]
    apart = np.clip(heads - places, -half, half) + half
    found = np.empty(len(heads), np.uint8)
    pair_block, part = np.empty((2, BLOCK, own.shape[1]), np.float32)
    for here in blocks(len(heads)):
        pair = rows(above, rank[here], pair_block)
        pair += own[here]
        pair += rows(model.apart, apart[here], part)
        np.maximum(pair, 0, out=pair)
        scores = pair @ model.name[0]
        scores += model.name[1]
        scores[:, model.root] = _NEVER
        found[here] = scores.argmax(1)
    found[heads == places] = model.root
    return found
