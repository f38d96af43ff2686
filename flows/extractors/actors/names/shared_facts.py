"""Lists of facts that many tokens have alike: each list is looked up and summed once."""

from __future__ import annotations

from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Number = TypeVar("Number", np.int16, np.int32)


class SharedFacts(NamedTuple):
    """Some tokens and the lists of facts that hold of them."""

    tokens: Ints  # each once
    lists: Ints  # of each token its list
    rows: Ints  # of the table of weights: the facts of all lists, list by list
    sizes: Ints  # of the lists, none of which is empty

    def one_by_one(self) -> tuple[Ints, Ints]:
        """Each fact of each token: the tokens, and the rows."""
        counts = self.sizes[self.lists]
        firsts = (np.cumsum(self.sizes) - self.sizes)[self.lists]
        steps = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
        return np.repeat(self.tokens, counts), self.rows[np.repeat(firsts, counts) + steps]


def summed(table: NDArray[np.int8], rows: Ints, sizes: Ints, unit: type[Number]) -> NDArray[Number]:
    """For each list of facts the sum of its rows of `table`.

    `rows` has the facts list by list, each a row or, for lists that are summed at several places, one row a place. Like
    facts of all lists are added at once, the longest lists first: a third of the time of `np.add.reduceat`.
    """
    order = np.argsort(-sizes, kind="stable")
    firsts, ordered = (np.cumsum(sizes) - sizes)[order], sizes[order]
    sums = np.zeros((len(sizes), *rows.shape[1:], table.shape[1]), unit)
    for step in range(int(ordered[0]) if len(sizes) else 0):
        going = int(np.searchsorted(-ordered, -step, "left"))  # longer than `step`
        sums[:going] += table.take(rows[firsts[:going] + step], axis=0)
    found = np.empty_like(sums)
    found[order] = sums
    return found
