"""What a word's other places in the same text say: the words beside it there, the names that it is part of there."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from newstables.extractors.actors.names import hashing
from newstables.extractors.actors.names.hashing import FactColumn
from newstables.extractors.actors.names.tokens import NameTokens

Ints = NDArray[np.int64]
_INITIALS = hashing.number("initials")


def contexts(judged: Ints, word: Ints, first: Ints, last: Ints, classes: Ints) -> tuple[Ints, Ints]:
    """For words that stand in several stretches: how they stand in each, and the classes beside.

    Gives positions in `judged` and rows, one pair for each fact.
    """
    if not len(judged):
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    size = last - first
    part = np.where(size == 0, 1, np.where(judged == first, 2, np.where(judged == last, 3, 4)))
    at = judged + 2
    inside_left, inside_right = judged > first, judged < last
    columns = [
        FactColumn("elsewhere part", part),
        FactColumn("elsewhere before", part, np.maximum(classes[first + 1], 1)),
        FactColumn("elsewhere after", part, np.maximum(classes[last + 3], 1)),
        FactColumn("elsewhere left", classes[at - 1] * inside_left),
        FactColumn("elsewhere right", classes[at + 1] * inside_right),
    ]
    facts = hashing.table(columns, len(judged)).T
    _, group, count = np.unique(word, return_inverse=True, return_counts=True)
    several = count[group] > 1
    groups = np.tile(group[several], len(facts))
    keys = np.unique(groups * (hashing.ROWS + 1) + facts[:, several].ravel())
    pairs = np.stack(np.divmod(keys, hashing.ROWS + 1))
    pairs = pairs[:, pairs[1] != hashing.NOTHING]
    # Each fact of a word holds for all its places.
    order = np.argsort(group, kind="stable")
    starts = np.searchsorted(group[order], pairs[0])
    sizes = count[pairs[0]]
    rows = np.repeat(pairs[1], sizes)
    steps = np.arange(sizes.sum()) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    return order[np.repeat(starts, sizes) + steps], rows


def names_elsewhere(tokens: NameTokens, judged: Ints, names: Sequence[tuple[int, int, str]]) -> tuple[Ints, Ints]:
    """What the names found so far say of the same words at other places: positions in `judged` and rows."""
    parts: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    initials: set[str] = set()
    for first, after, kind in names:
        for i in range(first, after):
            if tokens.capital[i]:
                part = "U" if after - first == 1 else "B" if i == first else "L" if i == after - 1 else "I"
                parts[tokens.words[i].lower()].append((first, after, f"{part}-{kind}"))
        if kind == "organisation" and after - first > 1:
            initials.add("".join(word[0] for word in tokens.words[first:after] if word[0].isupper()))
    positions: list[int] = []
    values: list[int] = []
    for position, i in enumerate(judged.tolist()):
        if tokens.capital[i]:
            same = parts.get(tokens.words[i].lower(), ())
            told = _told(tuple([part for first, after, part in same if not first <= i < after]))
            if tokens.words[i] in initials:
                told = (*told, _INITIALS)
            positions += [position] * len(told)
            values += told
    return np.array(positions, np.int64), hashing.rows("names elsewhere", np.array(values, np.int64))


@lru_cache(maxsize=1 << 14)
def _told(others: tuple[str, ...]) -> tuple[int, ...]:
    """The facts of one word: its parts in names elsewhere, the commonest of them, the commonest kind."""
    if not others:
        return (hashing.number("none"),)
    parts = Counter(others)
    kinds = Counter(part[2:] for part in others)
    ((most, count),) = parts.most_common(1)
    told = [f"most {most}", f"kind {kinds.most_common(1)[0][0]}", *(f"some {part}" for part in parts)]
    if count == len(others):
        told.append(f"only {most}")
    return tuple(hashing.number(fact) for fact in told)
