"""The tokens of many texts in one row, and which of them are judged: those of the runs that may hold names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
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
    words: list[str] = []
    near: list[range] = []
    capital: list[bool] = []
    bases: list[int] = []
    no_capital = [False] * _EDGE
    for tokens in texts:
        base = len(capital) + _EDGE
        bases.append(base)
        for here in _near_runs(tokens):
            words += tokens.words[here.start : here.stop]
            near.append(range(base + here.start, base + here.stop))
        capital += no_capital + tokens.capital + no_capital
    all_runs = [
        (tokens, base, first, after) for tokens, base in zip(texts, bases, strict=True) for first, after in tokens.runs
    ]
    firsts = np.array([base + first for _, base, first, _ in all_runs], np.int64)
    sizes = np.array([after - first for _, _, first, after in all_runs], np.int64)
    counts = [sum(after - first for first, after in tokens.runs) for tokens in texts]
    return JudgedRuns(
        texts=texts,
        words=words,
        places=np.array([*chain.from_iterable(near)], np.int64),
        capital=np.array(capital, np.bool_),
        bases=bases,
        sizes=sizes,
        at=np.repeat(firsts - (np.cumsum(sizes) - sizes), sizes) + np.arange(sum(counts)),
        owner=np.repeat(np.arange(len(texts)), counts),
        begins=_gathered(tokens.starts[first:after] for tokens, _, first, after in all_runs),
        ends=_gathered(tokens.ends[first:after] for tokens, _, first, after in all_runs),
        cuts=[0, *accumulate(counts)],
    )


def _gathered(rows: Iterable[list[int]]) -> Ints:
    return np.array([*chain.from_iterable(rows)], np.int64)


def _near_runs(tokens: NameTokens) -> Iterator[range]:
    """The tokens of the runs and those beside them, each once."""
    done, count = 0, len(tokens.words)
    for first, after in tokens.runs:
        begin, done = max(done, first - _REACH), min(count, after + _REACH)
        yield range(begin, done)


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
