"""The years to come that an article names: what it tells of them has their year without saying so."""

from __future__ import annotations

import re
from datetime import date

from newstables.language.annotate import Document

_HEAD = 400  # characters in which a text says of what it tells
_NEAR = 600  # characters of two sentences
_SOON = 1  # years
_SHORT = 16  # characters
_WHEN = re.compile(r"(?:\d{4}|year),?\swhen\b[^,;.]{0,80}$")
_FOR_YEAR = re.compile(r"\bfor\s(?:the\s)?(?:(?:fiscal|next|coming)\s)*$")


class YearsAhead:
    """The years that one article names as such, while its time expressions are read in order; `named` is the latest."""

    __slots__ = ("_document", "_next", "_today", "named", "named_at")

    def __init__(self, document: Document, today: date | None) -> None:
        self._document, self._today = document, today
        self.named, self.named_at = 0, 0
        self._next = (0, 0)  # the next year, and where it was named

    def note(self, year: int, at: int) -> None:
        """Remember a year that the text has named at `at`."""
        self.named, self.named_at = year, at
        is_soon = self._today is not None and self._today.year < year <= self._today.year + _SOON
        if is_soon and (year != self._next[0] or self._next[1] >= _HEAD):
            self._next = (year, at)

    def of_clause(self, at: int) -> int | None:
        """The year that the sentence has named where the clause at `at` tells more of it: "last year, when it began on
        March 11"."""
        year, named_at, lower = self.named, self.named_at, self._document.lower
        is_told = year and named_at >= self._document.sentence_at(at)[0] and _WHEN.match(lower, named_at, at)
        return year if is_told else None

    def of_event(self, at: int) -> int | None:
        """A year to come that the sentence at `at` has named: "next year's race is on April 27", "the 2030 final"."""
        year, named_at, lower = self.named, self.named_at, self._document.lower
        if self._today is None or year <= self._today.year:
            return None
        if _FOR_YEAR.search(lower, max(0, named_at - _SHORT), named_at):
            return None  # "the budget for next year must be ready by October 1"
        return year if named_at >= self._document.sentence_at(at)[0] else None

    def following(self, at: int) -> int | None:
        """The next year, where the head of the text or what stands just before `at` has named it: "In 2025 many will
        vote. … Peru votes on March 1"."""
        year, named_at = self._next
        return year if year and (named_at < _HEAD or at - named_at < _NEAR) else None
