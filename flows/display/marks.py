"""Where an article's rows stand in its text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

MARKED = ("actors", "dates", "claims")  # a claim may hold the others


def spans(rows: Iterable[dict[str, Any]]) -> Iterator[tuple[int, int]]:
    """Start and end of each place that the rows of one table name."""
    for row in rows:
        if "mentions" in row:
            yield from ((mention["start"], mention["end"]) for mention in row["mentions"])
        else:
            yield row["char_start"], row["char_end"]


def segments(text: str, tables: dict[str, list[dict[str, Any]]]) -> Iterator[tuple[str, list[str]]]:
    """The text in pieces, each with the tables that have a row there; together they are the text."""
    marks = [(start, end, name) for name in MARKED for start, end in spans(tables[name])]
    edges = sorted({0, len(text), *(edge for start, end, _ in marks for edge in (start, end))})
    marks.sort()
    open_marks: list[tuple[int, int, str]] = []
    coming = iter(marks)
    following = next(coming, None)
    for start, end in pairwise(edges):
        while following is not None and following[0] <= start:
            open_marks.append(following)
            following = next(coming, None)
        open_marks = [mark for mark in open_marks if mark[1] > start]
        names = {name for _, _, name in open_marks}
        yield text[start:end], [name for name in MARKED if name in names]
