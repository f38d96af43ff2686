"""Examples → a scorer: one hidden layer, fitted by Adam so that each page counts alike, however long it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from newstables.page.columns import Array
from newstables.page.scoring import Scorer
from newstables.page.training.adam import Adam
from newstables.page.training.examples import Example

_UNITS = 8
_DECAY = 0.01  # what holds the weights small: with a hundred and fifty pages it matters more than the units
_ROUNDS, _AT_ONCE = 60, 1024
_RATE = 0.01
_SPREAD = 0.05  # added to a column's deviation, so that a rare one does not weigh too much
_LINE_COST = 4  # words that a wrong line costs besides its own
_SHORT_PAGE = 60  # words; a shorter body counts as one of so many
_MOST_OF_PAGE = 0.5  # no single line counts more than this share of its page
_CHOICE_ROUNDS, _CHOICE_RATE, _CHOICE_DECAY = 1500, 0.3, 0.02
_FEWEST_WORDS = 3  # of a line that is learned from, if it is not the body's


def fit(examples: Sequence[Example], columns: Sequence[str]) -> Scorer:
    """The scorer that tells the bodies' lines from others by these columns; the same for the same examples."""
    rows, wanted, worth = _gathered(examples, columns)
    mean, spread = rows.mean(axis=0), rows.std(axis=0) + _SPREAD
    weights = _descend((rows - mean) / spread, wanted, worth / worth.mean())
    hidden = weights[0] / spread[:, None]
    return Scorer(tuple(columns), hidden, weights[1] - mean @ hidden, weights[2], float(weights[3][0]))


def fit_choice(examples: Sequence[tuple[Mapping[str, Array], Array]]) -> dict[str, float]:
    """Weights by which the right one of several is chosen; an example: the columns of all, and 1 for the right ones."""
    names = sorted(examples[0][0])
    rows = [np.stack([columns[name] for name in names], axis=1) for columns, _ in examples]
    spread = np.concatenate(rows).std(axis=0) + _SPREAD
    weights = np.zeros(len(names))
    for _ in range(_CHOICE_ROUNDS):
        slope = -_CHOICE_DECAY * weights
        for row, (_, right) in zip(rows, examples, strict=True):
            scores = row / spread @ weights
            likely = np.exp(scores - scores.max())
            wanted = likely * right
            slope += (row / spread).T @ (wanted / wanted.sum() - likely / likely.sum()) / len(rows)
        weights += _CHOICE_RATE * slope
    return {name: round(float(weight), 4) for name, weight in zip(names, weights / spread, strict=True)}


def _gathered(examples: Sequence[Example], columns: Sequence[str]) -> tuple[Array, Array, Array]:
    rows, wanted, worth = [], [], []
    for example in examples:
        taken = (example.words >= _FEWEST_WORDS) | (example.wanted > 0)
        size = max(float((example.words * example.wanted).sum()), _SHORT_PAGE)
        rows.append(np.stack([example.columns[name][taken] for name in columns], axis=1))
        wanted.append(example.wanted[taken])
        worth.append(np.minimum((example.words[taken] + _LINE_COST) / size, _MOST_OF_PAGE))
    return np.concatenate(rows), np.concatenate(wanted), np.concatenate(worth)


def _descend(rows: Array, wanted: Array, worth: Array) -> list[Array]:
    """Weights and biases of the hidden layer, weights and bias of the outcome."""
    chance = np.random.default_rng(0)
    size = rows.shape[1]
    weights: list[Array] = [
        chance.normal(0, size**-0.5, (size, _UNITS)).astype(np.float32),
        np.zeros(_UNITS, np.float32),
        chance.normal(0, _UNITS**-0.5, _UNITS).astype(np.float32),
        np.zeros(1, np.float32),
    ]
    adam = Adam(weights)
    for number in range(_ROUNDS):
        rate = _RATE * (1 - number / _ROUNDS) + 1e-4
        order = chance.permutation(len(rows))
        for start in range(0, len(order), _AT_ONCE):
            some = order[start : start + _AT_ONCE]
            adam.step(_slopes(weights, rows[some], wanted[some], worth[some]), rate)
    return weights


def _slopes(weights: Sequence[Array], rows: Array, wanted: Array, worth: Array) -> list[Array]:
    units = np.tanh(rows @ weights[0] + weights[1])
    likely = 1 / (1 + np.exp(-(units @ weights[2] + weights[3])))
    wrong = (likely - wanted) * worth / len(rows)
    back = np.outer(wrong, weights[2]) * (1 - units**2)
    return [
        rows.T @ back + _DECAY * weights[0],
        back.sum(axis=0),
        units.T @ wrong + _DECAY * weights[2],
        wrong.sum(keepdims=True),
    ]
