"""Claims that share a key and a time → series: runs along each sorted key, joined where they share a claim."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]


class Groups:
    """Rows that belong together: begun each by itself, joined pair by pair."""

    def __init__(self, size: int) -> None:
        self._parents = list(range(size))

    def join(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Bring the groups of each pair of rows together."""
        parents = self._parents
        for one, other in pairs:
            while parents[one] != one:
                parents[one] = parents[parents[one]]
                one = parents[one]
            while parents[other] != other:
                parents[other] = parents[parents[other]]
                other = parents[other]
            if one < other:
                parents[other] = one
            else:
                parents[one] = other

    def labels(self) -> Ints:
        """For each row the first row of its group."""
        labels = np.array(self._parents, np.int64)
        while True:
            above = labels[labels]
            if (above == labels).all():
                return labels
            labels = above


def runs(keys: Ints, days: Ints, reach: Ints, *, chained: bool = False) -> list[tuple[int, int]]:
    """Pairs of rows with the same key that are near each other in time.

    Rows of one key are gone through by day; a row belongs to the run before it if its day is not more than its reach
    after the day on which that run began (`chained`: after the row before). Keys under 0 are none.
    """
    rows = np.flatnonzero(keys >= 0)
    _, codes, counts = np.unique(keys[rows], return_inverse=True, return_counts=True)
    rows = rows[counts[codes] > 1]
    rows = rows[np.lexsort((rows, days[rows], keys[rows]))]
    pairs: list[tuple[int, int]] = []
    key, first, begun = -1, -1, 0
    for row, its_key, day, far in zip(
        rows.tolist(), keys[rows].tolist(), days[rows].tolist(), reach[rows].tolist(), strict=True
    ):
        if its_key == key and day - begun <= far:
            pairs.append((first, row))
            if chained:
                begun = day
        else:
            key, first, begun = its_key, row, day
    return pairs
