"""Where an article's rows stand in its text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

MARKED = ("actors", "dates", "claims")  # a claim may hold the others

Mark = tuple[int, int, str]  # start, end, what is there


def spans(rows: Iterable[dict[str, Any]]) -> Iterator[tuple[int, int]]:
    """Start and end of each place that the rows of one table name."""
    for row in rows:
        yield from spans_of(row)


def spans_of(row: dict[str, Any]) -> Iterator[tuple[int, int]]:
    """Start and end of each place that a row names: an actor may have several."""
    if "mentions" in row:
        yield from ((mention["start"], mention["end"]) for mention in row["mentions"])
    else:
        yield row["char_start"], row["char_end"]


def segments(text: str, marks: Iterable[Mark]) -> Iterator[tuple[int, str, list[str]]]:
    """The text in pieces: where each begins, its characters, and what is marked there; together they are the text."""
    in_order = sorted(marks)
    edges = sorted({0, len(text), *(min(edge, len(text)) for mark in in_order for edge in mark[:2])})
    open_marks: list[Mark] = []
    coming = iter(in_order)
    following = next(coming, None)
    for start, end in pairwise(edges):
        while following is not None and following[0] <= start:
            open_marks.append(following)
            following = next(coming, None)
        open_marks = [mark for mark in open_marks if mark[1] > start]
        yield start, text[start:end], list(dict.fromkeys(what for _, _, what in open_marks))
