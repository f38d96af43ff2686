"""Text whose lines a machine may have broken, in saved pages and in <pre> → its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newstables.page.broken_words import BROKEN, rejoined
from newstables.page.furniture import is_byline

_NARROWEST, _WIDEST = 55, 100  # characters in the rows of a text that a machine wrapped
_FEWEST_ROWS = 3
_MOSTLY, _AT_LEAST = 0.6, 0.25  # of the rows that end no sentence, and of all, go on where a machine broke them
_BY = ("By ", "BY ")
_HYPHENS = ("-", "\u2010")
_BLANK_LINES = re.compile(r"\n[^\S\n]*\n\s*")
_SPACES = re.compile(r"[ \t\f\v]+")
_ENDS = re.compile(r"[.!?…:;][\"'”’»)\]]*$")


def paragraphs(text: str) -> Iterator[str]:
    """The lines of a page; where a machine broke paragraphs into rows, the paragraphs."""
    blocks = [
        [words for raw in block.split("\n") if (words := _SPACES.sub(" ", raw).strip())]
        for block in _BLANK_LINES.split(text)
    ]
    page_width = max(map(_width, blocks), default=0)
    for rows in blocks:
        width = max([page_width, *(len(row) for row in rows if len(row) <= _WIDEST)]) if page_width else 0
        broken = [_is_broken(row, below, width) for row, below in pairwise(rows)]
        start = 0
        for end, goes_on in enumerate([*broken, False], 1):
            if not goes_on and start < len(rows):
                yield _joined(rows[start:end], text)
                start = end


def _joined(rows: Sequence[str], text: str) -> str:
    """The rows of a paragraph in one, with the words whole that were broken between two."""
    if not any(row[-1] in _HYPHENS for row in rows[:-1]):
        return " ".join(rows)
    lower = text.lower()
    return BROKEN.sub(
        lambda match: rejoined(match.string[: match.start()][-1:], match[1], match[2], lower), "\n".join(rows)
    ).replace("\n", " ")


def _width(rows: Sequence[str]) -> int:
    """At how many characters a machine broke the paragraphs of a block; 0 where it broke none.

    Titles, names and the last rows of paragraphs may stand between broken rows, as in the text of a PDF.
    """
    width = max(map(len, rows), default=0)
    if len(rows) < _FEWEST_ROWS or not _NARROWEST <= width <= _WIDEST:
        return 0
    broken = over = 0
    for row, below in pairwise(rows):
        goes_on = _is_broken(row, below, width)
        broken += goes_on
        over += not goes_on and _ENDS.search(row) is not None
    pairs = len(rows) - 1
    wrapped = broken >= max(2, _MOSTLY * (pairs - over), _AT_LEAST * pairs)
    return width if wrapped else 0


def _is_broken(row: str, below: str, width: int) -> bool:
    """Whether a paragraph goes on in the row below: never in a byline.

    The first word there would not have fitted on this one; or, where letters are of different widths, the sentence is
    not over and no capital begins the next row.
    """
    if len(row) > width or (below.startswith(_BY) and is_byline(below)):
        return False
    if row[-1] in _HYPHENS and row[-2:-1].isalpha() and below[0].islower():
        return True  # passen- gers
    fits = len(row) + 1 + len(below.split(" ", 1)[0]) <= width
    return not fits or (len(row) > width / 2 and below[0].islower() and _ENDS.search(row) is None)
