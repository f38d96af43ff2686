"""The places in a text where its actors are named, looked up by position."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from operator import itemgetter

from newstables.records import Actor

_position = itemgetter(0, 1)
Naming = tuple[int, int, Actor]  # start, end, who


@dataclass(slots=True)
class Mentions:
    """All namings of an article's actors, in order; each look-up is a bisection."""

    all: list[Naming]
    _starts: list[int]
    _first_ends: dict[str, list[tuple[int, Actor]]]

    def __init__(self, actors: list[Actor]) -> None:
        self.all = sorted(((m.start, m.end, actor) for actor in actors for m in actor.mentions), key=_position)
        self._starts = [start for start, _, _ in self.all]
        self._first_ends = {}

    def within(self, start: int, end: int) -> list[Naming]:
        """The namings that lie within [start, end)."""
        first = bisect_left(self._starts, start)
        if first == len(self._starts) or self._starts[first] >= end:
            return []
        return [naming for naming in self.all[first : bisect_left(self._starts, end, first)] if naming[1] <= end]

    def named_before(self, position: int, kind: str) -> Iterator[Actor]:
        """The actors of a kind who are named before a position, in the order of their first namings."""
        for end, actor in self.first_ends(kind):
            if end > position:
                return
            yield actor

    def first_ends(self, kind: str) -> list[tuple[int, Actor]]:
        """Where the first naming of each actor of a kind ends, in the order of these namings."""
        if kind not in self._first_ends:
            first: dict[str, tuple[int, Actor]] = {}
            for _, end, actor in self.all:
                if actor.kind == kind:
                    first.setdefault(actor.actor_id, (end, actor))
            self._first_ends[kind] = list(first.values())
        return self._first_ends[kind]

    def around(self, position: int) -> Naming | None:
        """The naming that holds a position, if any."""
        at = bisect_left(self._starts, position + 1) - 1
        return self.all[at] if at >= 0 and position < self.all[at][1] else None
