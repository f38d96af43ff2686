"""What a word's other places in the same text say: the words beside it there, the names that it is part of there."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain, compress
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray

from newstables.extractors.actors.names import hashing
from newstables.extractors.actors.names.hashing import FactColumn
from newstables.extractors.actors.names.runs import JudgedRuns, Stretches
from newstables.extractors.actors.names.shared_facts import SharedFacts

Ints = NDArray[np.int64]
_INITIALS = hashing.number("initials")


def contexts(runs: JudgedRuns, index: Ints, stretches: Stretches, classes: Ints) -> SharedFacts:
    """For words that stand in several stretches of a text: how they stand in each, and the classes beside."""
    if not len(runs):
        return SharedFacts(*np.zeros((4, 0), np.int64))
    at, first, last = runs.at, stretches.first, stretches.last
    word = runs.owner * (int(index.max()) + 1) + index[at]  # one text's
    _, group, count = np.unique(word, return_inverse=True, return_counts=True)
    several = np.flatnonzero(count[group] > 1)
    at, first, last, group = at[several], first[several], last[several], group[several]
    size = last - first
    part = np.where(size == 0, 1, np.where(at == first, 2, np.where(at == last, 3, 4)))
    columns = [
        FactColumn("elsewhere part", part),
        FactColumn("elsewhere before", part, np.maximum(classes[first - 1], 1)),
        FactColumn("elsewhere after", part, np.maximum(classes[last + 1], 1)),
        FactColumn("elsewhere left", classes[at - 1] * (at > first)),
        FactColumn("elsewhere right", classes[at + 1] * (at < last)),
    ]
    facts = hashing.table(columns, len(at)).T
    keys = np.unique(np.tile(group, len(facts)) * (hashing.ROWS + 1) + facts.ravel())
    pairs = np.stack(np.divmod(keys, hashing.ROWS + 1))
    told, rows = pairs[:, pairs[1] != hashing.NOTHING]
    # Each fact of a word holds for all its places.
    firsts = np.flatnonzero(np.diff(told, prepend=-1))
    lists = np.zeros(len(count), np.int64)
    lists[told[firsts]] = np.arange(len(firsts))
    return SharedFacts(several, lists[group], rows, np.diff(firsts, append=len(told)))


def names_elsewhere(runs: JudgedRuns, names: Sequence[tuple[int, int, str]]) -> SharedFacts:
    """What the names found so far say of the same words at other places of their text.

    The names are first and past the last of the judged tokens.
    """
    firsts = [first for first, _, _ in names]
    is_capital = runs.capital[runs.at]
    capital = is_capital.tolist()
    positions: list[int] = []
    places: dict[tuple[int, ...], int] = {_told(()): 0}  # of the lists of facts
    lists: list[int] = []
    for text, tokens in enumerate(runs.texts):
        begin, end = runs.cuts[text], runs.cuts[text + 1]
        own = names[bisect_left(firsts, begin) : bisect_left(firsts, end)]
        words = [*map(tokens.words.__getitem__, tokens.inside)]
        for position, told in _told_in(words, capital[begin:end], begin, own):
            positions.append(position)
            lists.append(places.setdefault(told, len(places)))
    is_capital[positions] = False  # of those left the names say nothing
    untold = np.flatnonzero(is_capital)
    values = np.array([*chain.from_iterable(places)], np.int64)
    return SharedFacts(
        np.concatenate([np.array(positions, np.int64), untold]),
        np.concatenate([np.array(lists, np.int64), np.zeros_like(untold)]),
        hashing.rows("names elsewhere", values),
        np.array([*map(len, places)]),
    )


def _told_in(
    words: list[str], capital: list[bool], begin: int, names: Sequence[tuple[int, int, str]]
) -> Iterator[tuple[int, tuple[int, ...]]]:
    """For the words of one text that have a capital, and of which the names say something, what they say, with their
    positions: from `begin` on.
    """
    lower = list(map(str.lower, words))
    counts = Counter(lower)
    uses: dict[str, _Uses] = defaultdict(_Uses)
    initials: set[str] = set()
    name_at: dict[int, int] = {}  # position → first position of its name
    for first, after, kind in names:
        for i in range(first, after):
            low = lower[i - begin]
            if counts[low] > 1 and capital[i - begin]:  # no other place tells of a word that stands here alone
                name_at[i] = first
                part = "U" if after - first == 1 else "B" if i == first else "L" if i == after - 1 else "I"
                uses[low].add(f"{part}-{kind}", first)
        if kind == "organisation" and after - first > 1:
            initials.add("".join(word[0] for word in words[first - begin : after - begin] if word[0].isupper()))
    nothing = _told(())
    spelled = initials.intersection(words)
    for place in compress(range(len(lower)), capital):
        used = uses.get(lower[place])
        is_spelled = bool(spelled) and words[place] in spelled
        if used or is_spelled:
            position = begin + place
            told = used.told_but_in(name_at.get(position)) if used else nothing
            yield position, (*told, _INITIALS) if is_spelled else told


class _Uses:
    """The parts that one word is in the names of a text, by name."""

    def __init__(self) -> None:
        self._names: dict[str, list[int]] = defaultdict(list)  # part → first positions of the names, in order
        self._parts: dict[int, list[str]] = defaultdict(list)  # first position of a name → the word's parts in it
        self._outside: tuple[int, ...] | None = None

    def add(self, part: str, name: int) -> None:
        self._names[part].append(name)
        self._parts[name].append(part)

    def told_but_in(self, name: int | None) -> tuple[int, ...]:
        """The facts of the word where it stands in this name, or in none: by its parts in all others."""
        if len(self._names) == 1:  # most: the same part of all
            ((part, names),) = self._names.items()
            others = len(names) - (len(self._parts[name]) if name is not None else 0)
            return _told(((part, others),) if others else ())
        if name is not None:
            return _told(self._but_in(name))
        if self._outside is None:
            self._outside = _told(self._but_in(None))
        return self._outside

    def _but_in(self, name: int | None) -> tuple[tuple[str, int], ...]:
        """Part → how often in other names than this, the part that comes first in the text first."""
        own = self._parts[name] if name is not None else ()
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
