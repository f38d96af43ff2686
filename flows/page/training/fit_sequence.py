"""Examples → a scorer of whole pages: one hidden layer under a linear chain, fitted by Adam to the likelihood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from newstables.page.columns import Array
from newstables.page.sequence import ABOVE, BELOW, INSIDE, KEPT, PARTS, STEPS, SequenceScorer
from newstables.page.stretch import greatest_run
from newstables.page.training.adam import Adam
from newstables.page.training.examples import Example

_UNITS = 12
_DECAY = 0.03  # with so few pages, what holds the weights small matters most
_ROUNDS, _AT_ONCE = 25, 16  # pages of about one length
_RATE = 0.01
_SPREAD = 0.05  # added to a column's deviation, so that a rare one does not weigh too much
_NEVER = -1e4
_MOST_WORDS = 50  # a long line speaks no louder for where the article is …
_OTHERS, _ANY_LINE = 0.3, 0.3  # … and what is none of it costs so much a word, and a line

Floats = npt.NDArray[np.float64]
_STATES = len(PARTS)
_FROM, _TO = (np.array(ends) for ends in zip(*STEPS, strict=True))
_FIRST = np.array([0, 0, _NEVER, _NEVER])
_LAST = np.array([_NEVER, 0, _NEVER, 0])


@dataclass(slots=True)
class _Batch:
    rows: Array  # pages × lines × columns
    sizes: npt.NDArray[np.intp]
    parts: npt.NDArray[np.intp]

    @property
    def inside(self) -> npt.NDArray[np.bool_]:
        found: npt.NDArray[np.bool_] = np.arange(self.rows.shape[1]) < self.sizes[:, None]
        return found


def fit_sequence(examples: Sequence[Example], columns: Sequence[str]) -> SequenceScorer:
    """The scorer that tells the bodies' lines from others by these columns; the same for the same examples."""
    pages = [np.stack([example.columns[name] for name in columns], axis=1) for example in examples]
    rows = np.concatenate(pages)
    mean, spread = rows.mean(axis=0), rows.std(axis=0) + _SPREAD
    order = sorted(range(len(pages)), key=lambda index: len(pages[index]))
    batches = [
        _batch([(pages[index] - mean) / spread for index in some], [parts_of(examples[index]) for index in some])
        for some in (order[start : start + _AT_ONCE] for start in range(0, len(order), _AT_ONCE))
    ]
    weights = [part.astype(np.float32) for part in _descend(batches, len(columns))]
    hidden = weights[0] / spread[:, None]
    return SequenceScorer(
        tuple(columns), hidden, weights[1] - mean @ hidden, weights[2], weights[3], weights[4][_FROM, _TO]
    )


def parts_of(example: Example) -> npt.NDArray[np.intp]:
    """Which part of its page each line is: the body's lines far off from most of it are copies, and above or below."""
    worth = np.where(
        example.wanted > 0,
        np.minimum(example.words, _MOST_WORDS),
        -_OTHERS * np.minimum(example.words, _MOST_WORDS) - _ANY_LINE,
    )
    first, end = greatest_run(worth.tolist())
    parts = np.where(example.wanted > 0, KEPT, INSIDE)
    parts[:first] = ABOVE
    parts[end:] = BELOW
    return parts.astype(np.intp)


def _batch(pages: Sequence[Array], parts: Sequence[npt.NDArray[np.intp]]) -> _Batch:
    longest = max(map(len, pages))
    rows = np.zeros((len(pages), longest, pages[0].shape[1]), np.float32)
    padded = np.zeros((len(pages), longest), np.intp)
    for index, (page, own) in enumerate(zip(pages, parts, strict=True)):
        rows[index, : len(page)], padded[index, : len(page)] = page, own
    return _Batch(rows, np.array([len(page) for page in pages], np.intp), padded)


def _descend(batches: Sequence[_Batch], columns: int) -> list[Floats]:
    """Weights and biases of the hidden layer and of the parts, and the weights of the steps."""
    chance = np.random.default_rng(0)
    steps = np.zeros((_STATES, _STATES))
    steps[KEPT, BELOW] = steps[ABOVE, KEPT] = -2
    weights = [
        chance.normal(0, columns**-0.5, (columns, _UNITS)),
        np.zeros(_UNITS),
        chance.normal(0, _UNITS**-0.5, (_UNITS, _STATES)),
        np.zeros(_STATES),
        steps,
    ]
    adam = Adam(weights)
    for number in range(_ROUNDS):
        rate = _RATE * (1 - number / _ROUNDS) + 1e-4
        for which in chance.permutation(len(batches)):
            adam.step(_slopes(weights, batches[which]), rate)
    return weights


def _slopes(weights: Sequence[Floats], batch: _Batch) -> list[Floats]:
    """How the likelihood of the right parts falls with each weight, a line."""
    units = np.tanh(batch.rows @ weights[0] + weights[1])
    inside = batch.inside
    likely, steps = _expected(units @ weights[2] + weights[3], weights[4], batch.sizes, inside)
    taken = np.zeros((_STATES, _STATES))
    followed = inside[:, 1:]
    np.add.at(taken, (batch.parts[:, :-1][followed], batch.parts[:, 1:][followed]), 1)
    lines = float(batch.sizes.sum())
    wrong = (likely - np.eye(_STATES)[batch.parts] * inside[:, :, None]) / lines
    possible = np.zeros((_STATES, _STATES))
    possible[_FROM, _TO] = 1
    back = (wrong @ weights[2].T) * (1 - units**2)
    flat, flat_units = batch.rows.reshape(-1, batch.rows.shape[2]), units.reshape(-1, _UNITS)
    return [
        flat.T @ back.reshape(-1, _UNITS) + _DECAY * weights[0],
        back.sum(axis=(0, 1)),
        flat_units.T @ wrong.reshape(-1, _STATES) + _DECAY * weights[2],
        wrong.sum(axis=(0, 1)),
        possible * (steps - taken) / lines,
    ]


def _expected(
    scores: Floats, steps: Floats, sizes: npt.NDArray[np.intp], inside: npt.NDArray[np.bool_]
) -> tuple[Floats, Floats]:
    """How likely each line is each part (pages × lines × parts), and how often each step is expected in all of them."""
    pages, longest, _ = scores.shape
    weights = np.full((_STATES, _STATES), float(_NEVER))
    weights[_FROM, _TO] = steps[_FROM, _TO]
    forward, backward = np.full(scores.shape, float(_NEVER)), np.zeros(scores.shape)
    forward[:, 0] = scores[:, 0] + _FIRST
    for line in range(1, longest):
        forward[:, line] = np.logaddexp.reduce(forward[:, line - 1, :, None] + weights, axis=1) + scores[:, line]
    every, last = np.arange(pages), sizes - 1
    backward[every, last] = _LAST
    for line in range(longest - 2, -1, -1):
        value = np.logaddexp.reduce(weights + (scores[:, line + 1] + backward[:, line + 1])[:, None, :], axis=2)
        backward[line < last, line] = value[line < last]
    total = np.logaddexp.reduce(forward[every, last] + _LAST, axis=1)
    likely = np.exp(np.minimum(forward + backward - total[:, None, None], 0)) * inside[:, :, None]
    pairs = forward[:, :-1, :, None] + weights + (scores + backward)[:, 1:, None, :] - total[:, None, None, None]
    taken = (np.exp(np.minimum(pairs, 0)) * inside[:, 1:, None, None]).sum(axis=(0, 1))
    return likely, taken
