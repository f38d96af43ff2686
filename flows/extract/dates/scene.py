"""What a time expression is read against: the publication date, the sentence, and the mentions before it."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache

from flows.annotate import Document
from flows.extract.dates.vocabulary import lexicon, trie

_WINDOW = 160  # characters of a clause that can still hold the verb of a date
_AFTER = 80


class Scene:
    """One article while its time expressions are read, in order.

    `today` is the day of publication, None where it is unknown. `day`, `year` and `quarter` are the latest of their
    kind that the text has named, for "the next day", "that year", "a year earlier".
    """

    __slots__ = ("_direction_at", "day", "document", "lower", "quarter", "text", "today", "year")

    def __init__(self, document: Document, published: datetime | None) -> None:
        self.document = document
        self.text = document.text
        self.lower = document.lower
        self.today = published.date() if published else None
        self.day: date | None = None
        self.year: int | None = None
        self.quarter: tuple[int, int, int] | None = None  # year, quarter, where it was named
        self._direction_at: tuple[int, int] | None = None

    def direction(self, start: int, end: int) -> int:
        """1 where the sentence looks ahead at [start, end), -1 where it looks back, 0 where it does not say.

        The last verb before the date decides ("said it will meet Friday"); without one, the first after it.
        """
        first, last = self.document.sentence_at(start)
        pattern = _tense()
        verdict = 0
        for cue in pattern.finditer(self.lower, max(first, start - _WINDOW), start):
            verdict = 1 if cue.lastgroup == "future" else -1
        if not verdict:
            cue_after = pattern.search(self.lower, end, min(last, end + _AFTER))
            if cue_after:
                verdict = 1 if cue_after.lastgroup == "future" else -1
        return verdict

    def note_day(self, day: date) -> None:
        """Remember a day that the text has named."""
        self.day = day
        self.year = day.year


@cache
def _tense() -> re.Pattern[str]:
    tense = lexicon()["tense"]
    return re.compile(rf"\b(?:(?P<future>{trie(tense['future'])})|(?P<past>{trie(tense['past'])}|[a-z]{{2,14}}ed))\b")
