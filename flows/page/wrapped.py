"""Text whose lines a machine may have broken, in saved pages and in <pre> → its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

_NARROWEST, _WIDEST = 55, 100  # characters in the rows of a text that a machine wrapped
_BLANK_LINES = re.compile(r"\n[^\S\n]*\n\s*")
_SPACES = re.compile(r"[ \t\f\v]+")


def paragraphs(text: str) -> Iterator[str]:
    """The lines of a page; where a machine broke paragraphs into rows, the paragraphs."""
    blocks = [
        [words for raw in block.split("\n") if (words := _SPACES.sub(" ", raw).strip())]
        for block in _BLANK_LINES.split(text)
    ]
    page_width = _width(blocks)
    for rows in blocks:
        width = max([page_width, *(len(row) for row in rows if len(row) <= _WIDEST)]) if page_width else 0
        broken = [_is_broken(row, below, width) for row, below in pairwise(rows)]
        start = 0
        for end, goes_on in enumerate([*broken, False], 1):
            if not goes_on and start < len(rows):
                yield " ".join(rows[start:end])
                start = end


def _width(blocks: Sequence[Sequence[str]]) -> int:
    """At how many characters a machine broke lines; 0 where it broke none."""
    widths = [0]
    for rows in blocks:
        width = max(map(len, rows), default=0)
        looks_wrapped = len(rows) > 2 and _NARROWEST <= width <= _WIDEST
        if looks_wrapped and all(_is_broken(row, below, width) for row, below in pairwise(rows)):
            widths.append(width)
    return max(widths)


def _is_broken(row: str, below: str, width: int) -> bool:
    """Whether a paragraph goes on in the row below: its first word would not have fitted on this one."""
    return len(row) <= width < len(row) + 1 + len(below.split(" ", 1)[0])
