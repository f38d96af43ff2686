"""What a time expression is read against: the publication date, the sentence, and the mentions before it."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any, NamedTuple

from newstables.extractors.dates.direction import direction
from newstables.language.annotate import Document

_CLAUSE = 80  # characters
_NEAR = 600  # characters of two sentences
_STORY = 1500  # characters over which a story goes on at its hours
_RECENT = 4  # days of the news of which hours are told


class _Told(NamedTuple):
    """The year of a story, the month in it, where that was named; whether the story is told and not just hinted at."""

    year: int
    month: int | None
    start: int
    sure: bool


class Scene:
    """One article while its time expressions are read, in order.

    `today` is the day of publication, `now` its moment; None where they are unknown. `day`, `year` and `quarter` are
    the latest of their kind that the text has named, for "the next day", "that year", "a year earlier";
    `compares_years` says that a longer business period ("the first nine months") has been named since the quarter. `at`
    is where the reading has come to. `led` is the text in lower case behind a line break, for patterns that begin with
    the character before a word.
    """

    __slots__ = (
        "_ahead",
        "_day_at",
        "_is_history",
        "_look",
        "_periods",
        "_recent",
        "_told",
        "_year",
        "_year_at",
        "at",
        "compares_years",
        "day",
        "day_first",
        "document",
        "fiscal",
        "last",
        "led",
        "lower",
        "night",
        "now",
        "phrase_start",
        "quarter",
        "quarter_is_fiscal",
        "text",
        "today",
        "url",
        "weekdays",
    )

    def __init__(
        self, document: Document, published: datetime | None, to_the_minute: bool = False, url: str | None = None
    ) -> None:
        self.document = document
        self.text = document.text
        self.lower = document.lower
        self.led = "\n" + document.lower
        self.today = published.date() if published else None
        self.now = published if to_the_minute else None
        self.url = url
        self.at = 0
        self.day: date | None = None
        self.night = False  # whether it was the night of that day that was named
        self._day_at = 0
        self._recent = self._ahead = (date.min, 0)  # the latest day of the news, and to come, and where it was named
        self._look = (0, 0)  # which way the text looked last, and where
        self.last: tuple[int, date] | None = None  # where the last expression that is a day, or an hour of it, ended
        self._periods: dict[str, tuple[date, int]] = {}
        self._told: _Told | None = None
        self._is_history: bool | None = None
        self.weekdays: dict[int, date] = {}  # day of the week → the day that a clear sentence meant by its name
        self._year: int | None = None
        self._year_at = 0
        self.compares_years = False
        self.phrase_start: int | None = None  # where the phrase begins of which a day is being read
        self.quarter: tuple[int, int, int] | None = None  # year, quarter, where it was named
        self.quarter_is_fiscal = False
        self.fiscal: tuple[Any, bool] | None = None  # resolve/fiscal.py: how fiscal years run, whether it says so
        self.day_first: tuple[bool | None] | None = (
            None  # resolve/order.py: what its numeric dates begin with, likewise
        )

    @property
    def year(self) -> int | None:
        """The year that the text has named last, in itself or with a day or a month."""
        return self._year

    @year.setter
    def year(self, year: int) -> None:
        self._year, self._year_at = year, self.at

    def direction(self, start: int, end: int) -> int:
        """1 where the sentence looks ahead at [start, end), -1 where it looks back, 0 where it does not say.

        What says nothing by itself looks as the time before it in its sentence does: "game 2 is Friday, game 3 Sunday".
        """
        start = start if self.phrase_start is None else self.phrase_start
        look = direction(self.document, self.led, start, end)
        if not look and self._look[0] and self._look[1] > self.document.sentence_at(start)[0]:
            parse = self.document.parse
            between = parse.tokens_in(self._look[1], start)
            look = 0 if any(parse.pos[token] in ("VERB", "AUX") for token in between) else self._look[0]
        self._look = (look, start)
        return look

    def note_day(self, day: date, part: str | None = None) -> None:
        """Remember a day, or a part of it (MO, AF, EV, NI), that the text has named."""
        self.day = day
        self.night = part == "NI"
        self._day_at = self.at
        self.year = day.year
        if self.today is not None and day > self.today:
            self._ahead = (day, self.at)
        elif self.today is not None and (self.today - day).days <= _RECENT:
            self._recent = (day, self.at)

    def near_day(self) -> date | None:
        """The latest day named in this sentence or the one before it, within the paragraph."""
        if self.day is None or self.at - self._day_at > _NEAR or "\n\n" in self.text[self._day_at : self.at]:
            return None
        sentences = self.document.sentence_index
        return self.day if sentences(self.at) - sentences(self._day_at) <= 1 else None

    def day_of_story(self) -> date | None:
        """The latest day named before a sentence that tells what happened, where it is a few days before publication:
        "was shot on Saturday night. … Police were called about 9:15 p.m." """
        if self.day is None or self.today is None or self.at - self._day_at > _STORY:
            return None
        is_recent = 0 <= (self.today - self.day).days <= _RECENT
        return self.day if is_recent and self.direction(self.at, self.at) < 0 else None

    def day_of_hour(self) -> date | None:
        """The day of an hour that has none beside it: the one named just before, on the side to which it looks; else
        one of the story. A day of the news goes before one long over: "the jet, the second since 8 March"."""
        near = self.near_day()
        if near is None or self.today is None or near == self.today:
            return near or self.day_of_story()
        bound = _BOUND.search(self.lower, max(0, self.at - _SHORT), self.at)
        look = direction(self.document, self.led, bound.start() if bound else self.at, self.at)
        is_over = near < self.today
        is_far = (self.today - near).days > _RECENT and self._day_at < self.document.sentence_at(self.at)[0]
        if not is_far and look != (1 if is_over else -1):
            return near
        day, at = self._ahead if is_over and look > 0 else self._recent
        return day if at and self.at - at < _NEAR else near if is_far and look <= 0 else self.today

    def note_period(self, unit: str, day: date) -> None:
        """Remember the week or month (W, M) that holds `day`, unless the sentence compares one before with it."""
        if self.period_in_sentence(unit) and _COMPARED.search(self.lower, max(0, self.at - _CLAUSE), self.at):
            return
        self._periods[unit] = (day, self.at)

    def note_told(self, value: str, start: int) -> None:
        """Remember the year of a story that is told: a year long over that opens a sentence ("In 1835, …", "On May 3,
        1831, …") or is named twice."""
        year, month = int(value[:4]), int(value[5:7]) if _HAS_MONTH.match(value) else None
        if self.today is None or self.today.year - year < _LONG_OVER:
            self._told = None
            return
        opens = _OPENING.fullmatch(self.lower, self.document.sentence_at(start)[0], start) is not None
        again = self._told is not None and self._told.year == year
        self._told = _Told(year, month, start, opens or again)

    def forget_told(self) -> None:
        """The text has come back to the time of publication."""
        self._told = None

    def told_year(self, month: int) -> int | None:
        """The year of a month or day that stands in a story of a year long over; stories go forward."""
        if self._told is None:
            return None
        year, since, start, sure = self._told
        if self._tells_history(year):
            return year + (since is not None and month < since)
        if not sure or self.at - start > _NEAR or "\n\n" in self.text[start : self.at]:
            return None
        first, last = self.document.sentence_at(self.at)
        if since is None and (start < first and _SAYING.search(self.lower, first, min(last, self.at + _NEAR))):
            return None
        return year + (since is not None and month < since)

    def _tells_history(self, year: int) -> bool:
        """Whether nothing in the text is told from its day of publication, as in the life of somebody long dead."""
        if self.today is None or self.today.year - year < _HISTORY:
            return False
        if self._is_history is None:
            self._is_history = _FROM_TODAY.search(self.lower) is None
        return self._is_history

    def year_of_story(self) -> int | None:
        """The year long over that this sentence has named, or of which a story is told: "the end of the year"."""
        if self._told is not None and self._told.start >= self.document.sentence_at(self.at)[0]:
            return self._told.year
        return self.told_year(12)

    def year_just_over(self) -> int | None:
        """A year before this one that this sentence or the one before has named, where it looks back: "the end of the
        year" in "sales grew during 2006. By the end of the year they had doubled"."""
        if self.today is None or self._year is None or self._year >= self.today.year or self.at - self._year_at > _NEAR:
            return None
        sentences = self.document.sentence_index
        is_near = sentences(self.at) - sentences(self._year_at) <= 1
        return self._year if is_near and self.direction(self.at, self.at) < 0 else None

    def latest(self, unit: str) -> date | None:
        """A day of what the text named last: a week or month (W, M), or a day."""
        day, at = self._periods.get(unit, (None, -1))
        return self.day if day is None or (self.day is not None and self._day_at > at) else day

    def period_in_sentence(self, unit: str) -> date | None:
        """A day of the week or month (W, M) that this sentence has named."""
        if unit not in self._periods:
            return None
        day, at = self._periods[unit]
        return day if at >= self.document.sentence_at(self.at)[0] else None


_SHORT = 16  # characters
_BOUND = re.compile(r"\b(?:until|till|by|through|to)\s$")  # no sign, beside an hour, that it is to come
_FROM_TODAY = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|ago|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:last|this|next)\s(?:night|morning|week|weekend|month|year))\b"
)
_HISTORY = 30  # years
_LONG_OVER = 2  # years; what is nearer is told with the news of the day
_HAS_MONTH = re.compile(r"\d{4}-\d\d")
_OPENING = re.compile(r"\W*(?:in|by|on|during|since|until|around|about)?\W*")
_SAYING = re.compile(r"\b(?:said|says|told|tells|announced|reported|according)\b")
_COMPARED = re.compile(r"\b(?:from|than|against|versus)\b[^,.;]{0,40}$")  # "6 percent in May, up from 5 in April"
