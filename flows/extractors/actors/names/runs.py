"""The tokens of many texts in one row, and which of them are judged: those of the runs that may hold names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

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
    words: list[str]  # at each place; "" beyond the ends of a text and far from any run
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
    capital: list[bool] = []
    bases: list[int] = []
    firsts: list[int] = []
    sizes: list[int] = []
    counts: list[int] = []
    begins: list[int] = []
    ends: list[int] = []
    edge, no_capital = [""] * _EDGE, [False] * _EDGE
    for tokens in texts:
        base = len(words) + _EDGE
        bases.append(base)
        words += edge + _near_runs(tokens) + edge
        capital += no_capital + tokens.capital + no_capital
        firsts += [base + first for first, _ in tokens.runs]
        for first, after in tokens.runs:
            begins += tokens.starts[first:after]
            ends += tokens.ends[first:after]
        own = [after - first for first, after in tokens.runs]
        sizes += own
        counts.append(sum(own))
    all_sizes = np.array(sizes, np.int64)
    skipped = np.array(firsts, np.int64) - (np.cumsum(all_sizes) - all_sizes)
    at = np.repeat(skipped, all_sizes) + np.arange(sum(counts))
    owner = np.repeat(np.arange(len(texts)), counts)
    cuts = [0, *np.cumsum(np.array(counts, np.int64)).tolist()]
    is_capital = np.array(capital, np.bool_)
    return JudgedRuns(
        texts,
        words,
        is_capital,
        bases,
        all_sizes,
        at,
        owner,
        np.array(begins, np.int64),
        np.array(ends, np.int64),
        cuts,
    )


def _near_runs(tokens: NameTokens) -> list[str]:
    """The words of the text, those far from any run as no word: nothing asks for them, and each new one costs."""
    near = [""] * len(tokens.words)
    for first, after in tokens.runs:
        near[max(0, first - _REACH) : after + _REACH] = tokens.words[max(0, first - _REACH) : after + _REACH]
    return near


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
