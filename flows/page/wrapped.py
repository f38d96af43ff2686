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
_COLUMN = 25  # characters in the rows of the narrowest column of a paper
_FEWEST_GOING_ON, _FEWEST_IN_COLUMN = 2, 4  # rows of a short text, and of one in a column, that show where they end
_SURELY = 0.9  # of the rows below which sentences go on, have no room for another word
_INDENT = 4  # characters by which the first row of a paragraph may be shorter
_PAGE_DIGITS = 4
_END = 8  # characters that hold how a row ends
_BY = ("By ", "BY ")
_HYPHENS = ("-", "\u2010")
_BLANK_LINES = re.compile(r"\n[^\S\n]*\n\s*")
_SPACES = re.compile(r"[ \t\f\v]+")
_ENDS = re.compile(r"[.!?…:;][\"'”’»)\]]*$")


def without_page_numbers(text: str) -> str:
    """A text without the numbers of the pages between which form feeds stand, and without these; a sentence goes on
    over the end of its page.
    """
    if "\f" not in text:
        return text
    first, *pages = text.split("\f")
    parts, before = [first.rstrip() if _is_bare(first) else _without_last(first)], first
    for index, page in enumerate(pages, 1):
        page = _without_first(page, before)
        parts += ["\n" if _goes_over(parts[-1], page) else "\n\n", page if index == len(pages) else _without_last(page)]
        before = page
    return "".join(parts)


def _is_bare(page: str) -> bool:
    return "\n" not in page.strip()


def _without_last(page: str) -> str:
    """A page without the number alone in its last row."""
    above, _, last = page.rstrip().rpartition("\n")
    return above if last.strip().isdecimal() and len(last.strip()) <= _PAGE_DIGITS else page.rstrip()


def _without_first(page: str, before: str) -> str:
    """A page without the number alone in its first row: no year that ends the row before ("in", "1998")."""
    first, _, below = page.lstrip().partition("\n")
    number = first.strip()
    is_year = len(number) == _PAGE_DIGITS and below[:1] not in ("\n", "") and before.rstrip()[-1:].isalpha()
    return below if number.isdecimal() and len(number) <= _PAGE_DIGITS and not is_year else page.lstrip("\n")


def _goes_over(page: str, below: str) -> bool:
    """Whether a sentence goes on, in a small letter or a figure, from the last row of a page into the next page."""
    last, first = page.rstrip()[-_END:], below.lstrip()[:1]
    return bool(last) and _ENDS.search(last) is None and (first.islower() or first.isdigit())


def paragraphs(text: str) -> Iterator[str]:
    """The lines of a page; where a machine broke paragraphs into rows, the paragraphs."""
    blocks = [
        [words for raw in block.split("\n") if (words := _SPACES.sub(" ", raw).strip())]
        for block in _BLANK_LINES.split(text)
    ]
    page_width = max(map(_width, blocks), default=0) or _width_of_all(blocks)
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


def _width_of_all(blocks: Sequence[Sequence[str]]) -> int:
    """At how many characters a machine broke paragraphs too short, or too narrow, to show it alone; 0 where none.

    In them sentences go on in small letters below rows on which no further word would have fitted: no list and no
    poem is so.
    """
    told = [(max(map(len, rows)), rows) for rows in blocks if any(map(_goes_on, rows, rows[1:]))]
    widths = sorted({width for width, _ in told}, reverse=True)
    for width in widths:  # a block that came from elsewhere may have longer rows
        within = [rows for longest, rows in told if longest <= width]
        if _COLUMN <= width <= _WIDEST and 2 * len(within) > len(told) and _are_full(within, width):
            return width
    return 0


def _are_full(blocks: Sequence[Sequence[str]], width: int) -> bool:
    """Whether sentences go on below nearly full rows alone, and below most rows that end none."""
    pairs = [pair for rows in blocks for pair in pairwise(rows)]
    going = [pair for pair in pairs if _goes_on(*pair)]
    full = sum(len(row) + 1 + len(below.split(" ", 1)[0]) > width - _INDENT for row, below in going)
    over = sum(_ENDS.search(row) is not None for row, below in pairs)
    fewest = _FEWEST_GOING_ON if width >= _NARROWEST else _FEWEST_IN_COLUMN
    return full >= max(fewest, _SURELY * len(going)) and len(going) >= _MOSTLY * (len(pairs) - over)


def _goes_on(row: str, below: str) -> bool:
    """Whether a sentence goes on in the row below, in a small letter."""
    return below[0].islower() and _ENDS.search(row) is None


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
