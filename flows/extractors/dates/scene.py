"""What a time expression is read against: the publication date, the sentence, and the mentions before it."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

from newstables.extractors.dates.bounds import begins_what_lasts, ends_a_range
from newstables.extractors.dates.direction import direction
from newstables.extractors.dates.story import Story
from newstables.extractors.dates.years_ahead import YearsAhead
from newstables.language.annotate import Document

_CLAUSE = 80  # characters
_NEAR = 600  # characters of two sentences
RECENT = 4  # days of the news of which hours are told


class Scene:
    """One article while its time expressions are read, in order.

    `today` is the day of publication, `now` its moment; None where they are unknown. `day`, `year` and `quarter` are
    the latest of their kind that the text has named, for "the next day", "that year", "a year earlier";
    `compares_years` says that a longer business period ("the first nine months") has been named since the quarter. `at`
    is where the reading has come to. `led` is the text in lower case behind a line break, for patterns that begin with
    the character before a word.
    """

    __slots__ = (
        "_look",
        "_periods",
        "_year",
        "_year_at",
        "ahead",
        "at",
        "compares_years",
        "day",
        "day_at",
        "day_first",
        "document",
        "era",
        "fiscal",
        "hour",
        "hour_of",
        "is_ancient",
        "is_lost",
        "is_of_sports",
        "last",
        "last_decade",
        "led",
        "lower",
        "named",
        "named_end",
        "night",
        "now",
        "own_fiscal",
        "phrase_start",
        "quarter",
        "quarter_end",
        "quarter_is_fiscal",
        "quarter_is_open",
        "recent",
        "span",
        "story",
        "text",
        "today",
        "url",
        "weekdays",
        "years_ahead",
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
        self.is_lost = False  # whether the day that was named last has no year, so that nothing counts from it
        self.night = False  # whether it was the night of that day that was named
        self.day_at = 0
        self.era = (date.min, date.min, -1)  # the longer time that was named last, its end, and where
        self.recent = self.ahead = (date.min, -1)  # the latest day of the news, and to come, and where it was named
        self.years_ahead = YearsAhead(document, self.today)
        self.is_ancient: bool | None = None  # rules/antiquity.py: whether the text tells of the first centuries
        self.is_of_sports: bool | None = None  # rules/halves.py: whether a match may be halved in the text
        self.hour = (0, 0)  # the hour of 24 that was given last with its half of the day, and where
        self.hour_of: tuple[int, date | None] = (0, None)  # where the last hour of a known day was given, and the day
        self.last_decade = ("", 0)  # the value of the decade that was named last, and where
        self._look = (0, 0)  # which way the text looked last, and where
        self.last: tuple[int, date] | None = None  # where the last expression that is a day, or an hour of it, ended
        self.named: tuple[Any, int] | None = None  # the Reading of the time that was named last, and where
        self.named_end = 0  # where its words end
        self.span: tuple[Any, int] | None = None  # likewise of a length of time or a range with known ends
        self.story = Story(document, self.today)
        self._periods: dict[str, tuple[date, int]] = {}
        self.weekdays: dict[int, date] = {}  # day of the week → the day that a clear sentence meant by its name
        self._year: int | None = None
        self._year_at = 0
        self.compares_years = False
        self.phrase_start: int | None = None  # where the phrase begins of which a day is being read
        self.quarter: tuple[int, int, int] | None = None  # year, quarter, where it was named
        self.quarter_is_fiscal = False
        self.quarter_is_open = False  # whether it is that of a business year of which nobody tells when it begins
        self.quarter_end: tuple[tuple[int, int, int], datetime] | None = None  # one, and when it ends
        # resolve/business_years.py: how fiscal years run; how the text says that they do, and whether it does
        self.fiscal: tuple[Any] | None = None
        self.own_fiscal: tuple[Any, bool] | None = None
        self.day_first: tuple[bool | None] | None = None  # resolve/order.py: what numeric dates begin with, likewise

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
        if not look and self._look[0] and self._look[1] >= self.document.sentence_at(start)[0]:
            look = 0 if self._has_verb(self._look[1], start) else self._look[0]
        elif not look and self.day_at < start and self.day_at >= self.document.sentence_at(start)[0]:
            look = self._look_of_day_before(start)
        self._look = (look, start)
        return look

    def _look_of_day_before(self, start: int) -> int:
        """Which way the sentence looks at the day named last, where no verb stands between it and `start`: "they report
        on Wednesday, others on Thursday"."""
        if start - self.day_at > _CLAUSE or self._has_verb(self.day_at, start):
            return 0
        return direction(self.document, self.led, self.day_at, self.day_at)

    def _has_verb(self, start: int, end: int) -> bool:
        parse = self.document.parse
        return any(parse.pos[token] in ("VERB", "AUX") for token in parse.tokens_in(start, end))

    def note_day(self, day: date, part: str | None = None) -> None:
        """Remember a day, or a part of it (MO, AF, EV, NI), that the text has named."""
        self.day, self.is_lost = day, False
        self.night = part == "NI"
        self.day_at = self.at
        self.year = day.year
        if self.today is not None and day > self.today:
            self.ahead = (day, self.at)
        elif self.today is not None and (self.today - day).days <= RECENT and not self._bounds():
            self.recent = (day, self.at)

    def _bounds(self) -> bool:
        return begins_what_lasts(self.lower, self.at) or ends_a_range(self.lower, self.at)

    def days_named(self) -> tuple[object, ...]:
        """What `forget_days_since` takes back to."""
        return self.day, self.night, self.day_at, self.recent, self.ahead, self._year, self._year_at, self.hour_of

    def forget_days_since(self, named: tuple[Any, ...]) -> None:
        """Go on with the days that had been named when `days_named` gave `named`: what followed was said aside."""
        self.day, self.night, self.day_at, self.recent, self.ahead, self._year, self._year_at, self.hour_of = named

    def lose_day(self) -> None:
        """A day has been named, of which the text does not tell the year."""
        self.day, self.is_lost = None, True
        self._periods.clear()

    def note_era(self, first: date, last: date, at: int) -> None:
        """Remember a month, season or year that the text has named at `at`."""
        self.era = (first, last, at)

    def month_at(self, day: date) -> int:
        """Where the text has named its latest month (`day` in it, where it has named none); -1 where nowhere."""
        return self._periods.get("M", (day, -1))[1]

    def note_period(self, unit: str, day: date) -> None:
        """Remember the week or month (W, M) that holds `day`, unless the sentence compares one before with it, or
        something has been since then: "in March, the most since July 2017"."""
        if unit == "M" and begins_what_lasts(self.lower, self.at):
            return
        if self.period_in_sentence(unit) and _COMPARED.search(self.lower, max(0, self.at - _CLAUSE), self.at):
            return
        self._periods[unit] = (day, self.at)

    def year_just_over(self) -> int | None:
        """A year before this one that this sentence or the one before has named, where it looks back: "the end of the
        year" in "sales grew during 2006. By the end of the year they had doubled"."""
        if self.today is None or self._year is None or self._year >= self.today.year or self.at - self._year_at > _NEAR:
            return None
        sentences = self.document.sentence_index
        is_near = sentences(self.at) - sentences(self._year_at) <= 1
        return self._year if is_near and self.direction(self.at, self.at) < 0 else None

    def year_told(self) -> int | None:
        """The same, where it was named as a year and not with a day."""
        year = self.year_just_over()
        return year if year == self.years_ahead.named else None

    def year_ahead_in_sentence(self) -> int | None:
        """A year after that of publication that this sentence has named, in itself or with a day or a month."""
        if self.today is None or self._year is None or self._year <= self.today.year:
            return None
        return self._year if self._year_at >= self.document.sentence_at(self.at)[0] else None

    def note_year(self, year: int) -> None:
        """Remember a year that the text has named as such."""
        self.year, self.is_lost = year, False
        self.years_ahead.note(year, self.at)

    def decade(self) -> str | None:
        """The decade that this sentence or the one before has named."""
        value, at = self.last_decade
        sentences = self.document.sentence_index
        return value if value and sentences(self.at) - sentences(at) <= 1 else None

    def named_near(self) -> Any:
        """The Reading of the latest time that this sentence or the one before has named; None where it named none."""
        if self.named is None:
            return None
        named, at = self.named
        sentences = self.document.sentence_index
        return named if sentences(self.at) - sentences(at) <= 1 and "\n\n" not in self.text[at : self.at] else None

    def length_near(self) -> Any:
        """The Reading of a length of time or range with known ends that this sentence or the one before has named; None
        where it named none."""
        if self.span is None:
            return None
        length, at = self.span
        sentences = self.document.sentence_index
        is_near = sentences(self.at) - sentences(at) <= 1
        return length if is_near and length.starts_at is not None and length.ends_at is not None else None

    def latest(self, unit: str) -> date | None:
        """A day of what the text named last: a week or month (W, M), or a day."""
        day, at = self._periods.get(unit, (None, -1))
        return self.day if day is None or (self.day is not None and self.day_at > at) else day

    def latest_near(self, unit: str) -> date | None:
        """The same, where this sentence or the one before named it."""
        at = max(self._periods.get(unit, (None, -1))[1], self.day_at if self.day else -1)
        sentences = self.document.sentence_index
        return self.latest(unit) if at >= 0 and sentences(self.at) - sentences(at) <= 1 else None

    def period_near(self, unit: str) -> date | None:
        """A day of the week or month (W, M) that this sentence or the one before has named."""
        day, at = self._periods.get(unit, (None, -1))
        sentences = self.document.sentence_index
        return day if at >= 0 and sentences(self.at) - sentences(at) <= 1 else None

    def period_in_sentence(self, unit: str) -> date | None:
        """A day of the week or month (W, M) that this sentence has named."""
        if unit not in self._periods:
            return None
        day, at = self._periods[unit]
        return day if at >= self.document.sentence_at(self.at)[0] else None


# "6 percent in May, up from 5.4 in April", "after rising in April", "as they did in April"
_COMPARED = re.compile(
    r"\b(?:from|than|against|versus|after|following|compared\s(?:with|to)|as\s(?:it|they)\s(?:did|had|were|was))\b"
    r"(?:[^,.;]|[.,](?=\d)){0,60}$"
)
