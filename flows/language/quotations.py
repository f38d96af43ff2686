"""Quotations, with their marks; and which of them are one quotation that goes on over paragraphs.

AP's wire writes ``so''; another ''so''; a newspaper “so”, at times ”so”; a web page "so"; a British paper 'So.'
or ‘So.’ A quotation that goes on is opened again at the beginning of each paragraph and closed only at the end of
the last.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from .straight_marks import MARK, end_of, may_open


def _single(opens: str, closes: str) -> str:
    """A quotation between single marks, each an apostrophe far more often.

    It opens a paragraph, or stands behind punctuation, and begins as a sentence does, or goes on behind a comma ("‘So,’
    he said, ‘and so.’"); punctuation closes it.
    """
    begins = (
        rf"(?:(?<![^\n]{opens})|(?<=[.,:;!?…–—”\"’'][ ]{opens}))(?=[A-Z0-9£$€“\"]|(?<=,[ ]{opens})[a-z])(?![0-9]0s)"
    )
    doubled = r"\"[^\"\n]{1,300}\"|“[^”\n]{1,300}”"  # quoted inside it
    closed = rf"\w{closes}\s+[A-Z]"  # 'Miss you' The talks went on: no punctuation closes it
    inside = rf"(?:{doubled}|(?!{closed})[^\n\"“”]){{1,900}}?"
    return rf"{opens}{begins}{inside}(?:[.,!?…–—]{closes}(?=[\s)\],;:–—]|\Z)|$(?=\n+{opens}[A-Z0-9]))"


# Each stays inside its paragraph; one that is never closed ends with it. Each begins with its mark, to which `re` skips
# at once, and looks only then at what stands before.
_MARKS = {
    "“": r"“[^”“\n]*(?:“[^”“\n]*”[^”“\n]*)*”?",
    "``": r"``[^'\n]*(?:'(?!')[^'\n]*)*(?:'')?",
    MARK: MARK,
    "«": r"«[^»\n]*»",
    "''": r"'(?<![^\s(\[]')'(?=\S)[^'\n]*(?:'(?!')[^'\n]*)*(?:'')?",
    "”": r"”(?<![^\n]”)[^”“\n]*”",
    "‘": _single("‘", "’"),
    "'": _single("'", "'"),
}
_CLOSED_STRAIGHT = re.compile(r"“[^\"\n]*[,.!?…]\"(?=\s|$)")
_CLOSING = ("”", "''", '"', "»")
_OPENS_SINGLE, _CLOSES_SINGLE = ("'", "‘"), ("'", "’")


class Quotation(NamedTuple):
    """Code points [start, end), marks included. Pieces of one share a `group`; `closed`: its mark is there."""

    start: int
    end: int
    group: int
    closed: bool


@cache
def _pattern(marks: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(_MARKS[mark] for mark in marks), re.MULTILINE)


def quotations(text: str) -> list[Quotation]:
    """The quotations of a text, in order."""
    marks = tuple([mark for mark in _MARKS if mark in text])  # one kind, mostly: `re` looks for that at once
    if not marks:
        return []
    found: list[Quotation] = []
    pattern, after = _pattern(marks), 0
    while (match := pattern.search(text, after)) is not None:
        start, after = match.span()
        written = match[0]
        if written == MARK:
            if not may_open(text, start):
                continue
            end, closed = end_of(text, start)
            after = max(end, after)
        elif written[0] in _OPENS_SINGLE and written[1].islower() and not _is_taken_up(text, found, start):
            after = start + 1
            continue
        elif written[0] == "“" and not written.endswith("”") and (other := _CLOSED_STRAIGHT.match(written)):
            closed, end = True, start + other.end()
            after = end  # “So," he said
        else:
            closed = len(written) > 1 and written.endswith(_CLOSES_SINGLE if written[0] in _OPENS_SINGLE else _CLOSING)
            end = start + len(written.rstrip()) if not closed else after
        group = len(found)
        if found and not found[-1].closed and _goes_on(text, found[-1].end, start):
            group = found[-1].group
        found.append(Quotation(start, end, group, closed))
    return found


def _is_taken_up(text: str, found: list[Quotation], start: int) -> bool:
    """Whether a quotation in single marks that was broken off goes on at `start`: ‘So,’ he said, ‘and so.’"""
    if not found or text[found[-1].start] not in _OPENS_SINGLE or not found[-1].closed:
        return False
    between = text[found[-1].end : start]
    return "\n" not in between and len(between) <= _LONGEST_ASIDE and text[found[-1].end - 2] in ",–—"


_LONGEST_ASIDE = 120  # characters of who says it


def _goes_on(text: str, end: int, start: int) -> bool:
    """Whether the quotation that was left open goes on at `start`: it opens the very next paragraph."""
    return not text[end:start].strip()
