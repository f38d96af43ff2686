"""Quotations, with their marks; and which of them are one quotation that goes on over paragraphs.

AP's wire writes ``so''; another ''so''; a newspaper “so”, at times ”so”; a web page "so". A quotation that goes on is
opened again at the beginning of each paragraph and closed only at the end of the last.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

# Each stays inside its paragraph; one that is never closed ends with it. Each begins with its mark, to which `re` skips
# at once, and looks only then at what stands before.
_MARKS = {
    "“": r"“[^”“\n]*(?:“[^”“\n]*”[^”“\n]*)*”?",
    "``": r"``[^'\n]*(?:'(?!')[^'\n]*)*(?:'')?",
    '"': r"\"[^\"\n]*\"?",
    "«": r"«[^»\n]*»",
    "''": r"'(?<![^\s(\[]')'(?=\S)[^'\n]*(?:'(?!')[^'\n]*)*(?:'')?",
    "”": r"”(?<![^\n]”)[^”“\n]*”",
}
_CLOSING = ("”", "''", '"', "»")


class Quotation(NamedTuple):
    """Code points [start, end), marks included. Pieces of one share a `group`; `closed`: its mark is there."""

    start: int
    end: int
    group: int
    closed: bool


@cache
def _pattern(marks: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(_MARKS[mark] for mark in marks))


def quotations(text: str) -> list[Quotation]:
    """The quotations of a text, in order."""
    marks = tuple([mark for mark in _MARKS if mark in text])  # one kind, mostly: `re` looks for that at once
    if not marks:
        return []
    found: list[Quotation] = []
    for match in _pattern(marks).finditer(text):
        start, end = match.span()
        written = match[0]
        closed = len(written) > 1 and written.endswith(_CLOSING)
        end = start + len(written.rstrip()) if not closed else end
        group = len(found)
        if found and not found[-1].closed and _goes_on(text, found[-1].end, start):
            group = found[-1].group
        found.append(Quotation(start, end, group, closed))
    return found


def _goes_on(text: str, end: int, start: int) -> bool:
    """Whether the quotation that was left open goes on at `start`: it opens the very next paragraph."""
    between = text[end:start]
    return not between.strip() and "\n" in between
