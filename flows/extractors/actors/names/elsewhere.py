"""What a word's other places in the same text say: the words beside it there, the names that it is part of there."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache
from operator import itemgetter

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
    uses: dict[str, _Uses] = defaultdict(_Uses)
    initials: set[str] = set()
    name_at: dict[int, int] = {}  # token → first token of its name
    for first, after, kind in names:
        for i in range(first, after):
            name_at[i] = first
            if tokens.capital[i]:
                part = "U" if after - first == 1 else "B" if i == first else "L" if i == after - 1 else "I"
                uses[tokens.words[i].lower()].add(f"{part}-{kind}", first)
        if kind == "organisation" and after - first > 1:
            initials.add("".join(word[0] for word in tokens.words[first:after] if word[0].isupper()))
    positions: list[int] = []
    values: list[int] = []
    for position, i in enumerate(judged.tolist()):
        if tokens.capital[i]:
            used = uses.get(tokens.words[i].lower())
            told = _told(used.but_in(name_at.get(i)) if used else ())
            if tokens.words[i] in initials:
                told = (*told, _INITIALS)
            positions += [position] * len(told)
            values += told
    return np.array(positions, np.int64), hashing.rows("names elsewhere", np.array(values, np.int64))


class _Uses:
    """The parts that one word is in the names of a text, by name."""

    def __init__(self) -> None:
        self._names: dict[str, list[int]] = defaultdict(list)  # part → first tokens of the names, in order
        self._parts: dict[int, list[str]] = defaultdict(list)  # first token of a name → the word's parts in it

    def add(self, part: str, name: int) -> None:
        self._names[part].append(name)
        self._parts[name].append(part)

    def but_in(self, name: int | None) -> tuple[tuple[str, int], ...]:
        """Part → how often in other names than this, the part that comes first in the text first."""
        own = self._parts.get(name, ()) if name is not None else ()
        found = []
        for part, names in self._names.items():
            count = own.count(part)
            if len(names) > count:
                found.append((names[count] if names[0] == name else names[0], part, len(names) - count))
        return tuple((part, count) for _, part, count in sorted(found))


@lru_cache(maxsize=1 << 14)
def _told(others: tuple[tuple[str, int], ...]) -> tuple[int, ...]:
    """The facts of one word: its parts in names elsewhere, the commonest of them, the commonest kind."""
    if not others:
        return (hashing.number("none"),)
    kinds: Counter[str] = Counter()
    for part, count in others:
        kinds[part[2:]] += count
    most, count = max(others, key=itemgetter(1))
    told = [f"most {most}", f"kind {kinds.most_common(1)[0][0]}", *(f"some {part}" for part, _ in others)]
    if len(others) == 1:
        told.append(f"only {most}")
    return tuple(hashing.number(fact) for fact in told)
