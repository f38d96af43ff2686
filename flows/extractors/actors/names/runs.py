"""The tokens of many texts in one row, and which of them are judged: those of the runs that may hold names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain

import numpy as np
from numpy.typing import NDArray

from newstables.extractors.actors.names.tokens import NameTokens

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
_REACH = 2  # tokens beside a run that are looked at
_EDGE = 2  # places of no word on both sides of a text: whoever looks at the words around need not ask where it ends


@dataclass(slots=True)
class JudgedRuns:
    """The runs of some texts, and the places of their tokens in the row of all words."""

    texts: Sequence[NameTokens]
    words: list[str]  # those near a run; at all other places none is asked for, and each new one costs
    places: Ints  # of these words
    capital: Bools  # at each place
    bases: list[int]  # the place of each text's first token
    sizes: Ints  # of the runs
    at: Ints  # the places of the judged tokens
    owner: Ints  # of each judged token its text
    begins: Ints  # where each judged token begins in its text
    ends: Ints
    cuts: list[int]  # where the judged tokens of each text begin, and where the last ends

    def __len__(self) -> int:
        return len(self.at)


def runs_of(texts: Sequence[NameTokens]) -> JudgedRuns:
    """The runs of `texts`, in order."""
    edge_words, edge_capital = [""] * _EDGE, [False] * _EDGE
    words: list[str] = []
    capital: list[bool] = []
    bases: list[int] = []
    for tokens in texts:
        bases.append(len(words) + _EDGE)
        words += edge_words + tokens.words + edge_words
        capital += edge_capital + tokens.capital + edge_capital
    bounds = _numbers(chain.from_iterable(tokens.runs) for tokens in texts).reshape(-1, 2)
    owners = np.repeat(np.arange(len(texts)), [len(tokens.runs) for tokens in texts])
    firsts, afters = bounds.T + np.array(bases, np.int64)[owners]
    sizes = afters - firsts
    places = _near(firsts, afters, bases, [len(tokens.words) for tokens in texts], owners)
    counts = [len(tokens.inside) for tokens in texts]
    return JudgedRuns(
        texts=texts,
        words=[*map(words.__getitem__, places.tolist())],
        places=places,
        capital=np.frombuffer(bytes(capital), np.bool_),
        bases=bases,
        sizes=sizes,
        at=_spread(firsts, sizes),
        owner=np.repeat(np.arange(len(texts)), counts),
        begins=_numbers(map(tokens.starts.__getitem__, tokens.inside) for tokens in texts),
        ends=_numbers(map(tokens.ends.__getitem__, tokens.inside) for tokens in texts),
        cuts=[0, *accumulate(counts)],
    )


def _numbers(rows: Iterable[Iterable[int]]) -> Ints:
    return np.array([*chain.from_iterable(rows)], np.int64)


def _near(firsts: Ints, afters: Ints, bases: Sequence[int], counts: Sequence[int], owners: Ints) -> Ints:
    """The places of the runs [first, after) and those beside them, each once; `counts` are of the words of texts."""
    begin = np.array(bases, np.int64)
    end = np.minimum(afters + _REACH, (begin + np.array(counts, np.int64))[owners])
    done = np.maximum(np.append(0, end[:-1]), begin[owners])  # whose last run is another text's, has none before it
    start = np.maximum(firsts - _REACH, done)
    return _spread(start, end - start)


def _spread(firsts: Ints, sizes: Ints) -> Ints:
    """All places of stretches, one stretch after the other."""
    return np.repeat(firsts - (np.cumsum(sizes) - sizes), sizes) + np.arange(sizes.sum())


@dataclass(slots=True)
class Stretches:
    """For each judged token the first and the last place of the capitals around it; a joint stands alone."""

    first: Ints
    last: Ints


def stretches_of(runs: JudgedRuns) -> Stretches:
    """The stretches of capitals inside the runs."""
    if not len(runs):
        return Stretches(runs.at, runs.at)
    begins = ~runs.capital[runs.at] | ~runs.capital[runs.at - 1]
    begins[np.cumsum(runs.sizes) - runs.sizes] = True
    firsts = np.flatnonzero(begins)
    sizes = np.diff(np.append(firsts, len(runs)))
    return Stretches(np.repeat(runs.at[firsts], sizes), np.repeat(runs.at[firsts + sizes - 1], sizes))
