"""What a time expression is read against: the publication date, the sentence, and the mentions before it."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

from newstables.extractors.dates.direction import direction
from newstables.extractors.dates.story import Story
from newstables.extractors.dates.years_ahead import YearsAhead
from newstables.language.annotate import Document

_CLAUSE = 80  # characters
_NEAR = 600  # characters of two sentences
_STORY = 1500  # characters over which a story goes on at its hours
_RECENT = 4  # days of the news of which hours are told


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
        "_era",
        "_look",
        "_periods",
        "_recent",
        "_year",
        "_year_at",
        "at",
        "compares_years",
        "day",
        "day_first",
        "document",
        "fiscal",
        "hour",
        "is_ancient",
        "is_lost",
        "is_of_sports",
        "last",
        "last_decade",
        "led",
        "lower",
        "night",
        "now",
        "phrase_start",
        "quarter",
        "quarter_is_fiscal",
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
        self._day_at = 0
        self._era = (date.min, date.min, -1)  # the longer time that was named last, its end, and where
        self._recent = self._ahead = (date.min, -1)  # the latest day of the news, and to come, and where it was named
        self.years_ahead = YearsAhead(document, self.today)
        self.is_ancient: bool | None = None  # rules/antiquity.py: whether the text tells of the first centuries
        self.is_of_sports: bool | None = None  # rules/halves.py: whether a match may be halved in the text
        self.hour = (0, 0)  # the hour of 24 that was given last with its half of the day, and where
        self.last_decade = ("", 0)  # the value of the decade that was named last, and where
        self._look = (0, 0)  # which way the text looked last, and where
        self.last: tuple[int, date] | None = None  # where the last expression that is a day, or an hour of it, ended
        self.story = Story(document, self.today)
        self._periods: dict[str, tuple[date, int]] = {}
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
        if not look and self._look[0] and self._look[1] >= self.document.sentence_at(start)[0]:
            look = 0 if self._has_verb(self._look[1], start) else self._look[0]
        elif not look and self._day_at < start and self._day_at >= self.document.sentence_at(start)[0]:
            look = self._look_of_day_before(start)
        self._look = (look, start)
        return look

    def _look_of_day_before(self, start: int) -> int:
        """Which way the sentence looks at the day named last, where no verb stands between it and `start`: "they report
        on Wednesday, others on Thursday"."""
        if start - self._day_at > _CLAUSE or self._has_verb(self._day_at, start):
            return 0
        return direction(self.document, self.led, self._day_at, self._day_at)

    def _has_verb(self, start: int, end: int) -> bool:
        parse = self.document.parse
        return any(parse.pos[token] in ("VERB", "AUX") for token in parse.tokens_in(start, end))

    def note_day(self, day: date, part: str | None = None) -> None:
        """Remember a day, or a part of it (MO, AF, EV, NI), that the text has named."""
        self.day, self.is_lost = day, False
        self.night = part == "NI"
        self._day_at = self.at
        self.year = day.year
        if self.today is not None and day > self.today:
            self._ahead = (day, self.at)
        elif self.today is not None and (self.today - day).days <= _RECENT:
            self._recent = (day, self.at)

    def days_named(self) -> tuple[object, ...]:
        """What `forget_days_since` takes back to."""
        return self.day, self.night, self._day_at, self._recent, self._ahead, self._year, self._year_at

    def forget_days_since(self, named: tuple[Any, ...]) -> None:
        """Go on with the days that had been named when `days_named` gave `named`: what followed was said aside."""
        self.day, self.night, self._day_at, self._recent, self._ahead, self._year, self._year_at = named

    def lose_day(self) -> None:
        """A day has been named, of which the text does not tell the year."""
        self.day, self.is_lost = None, True
        self._periods.clear()

    def note_era(self, first: date, last: date, at: int) -> None:
        """Remember a month, season or year that the text has named at `at`."""
        self._era = (first, last, at)

    def has_left_day(self) -> bool:
        """Whether the text tells of a longer time by now than that of the day named last: "Born on May 3, 1925, … In
        1943, at 18, she took her first lesson; three months later"."""
        first, last, at = self._era
        if self.day is not None and self._is_long_past(self.day):
            return True
        if self.day is None or at <= self._day_at or first <= self.day < last:
            return False
        start = self.document.sentence_at(at)[0]
        opens = _OPENS.fullmatch(self.lower, start, at) is not None
        goes_on = start == self.document.sentence_at(self.at)[0] and _WITHIN.search(self.lower, start, at)
        return opens or bool(goes_on)

    def _is_long_past(self, day: date) -> bool:
        """Whether `day`, named in another paragraph, is years ago and none of a story that is told."""
        if self.today is None or (self.today - day).days <= _A_YEAR or "\n\n" not in self.text[self._day_at : self.at]:
            return False
        return self._recent[1] >= 0 and self.story.year(self.at) != day.year

    def era_since(self, named: date | None) -> tuple[date, date] | None:
        """The longer time, and its end, that the text tells of since the latest month or day, `named`: "crowned in June
        1953 … In the winter of 1947 she married; the following November"."""
        first, last, at = self._era
        if named is None:
            sentences = self.document.sentence_index
            return (first, last) if at >= 0 and sentences(self.at) - sentences(at) <= 1 else None
        since = max(self._periods.get("M", (named, -1))[1], self._day_at)
        return (first, last) if at > since and not first <= named < last else None

    def near_day(self) -> date | None:
        """The latest day named in this sentence or the one before it, within the paragraph."""
        if self.day is None or self.at - self._day_at > _NEAR or "\n\n" in self.text[self._day_at : self.at]:
            return None
        sentences = self.document.sentence_index
        return self.day if sentences(self.at) - sentences(self._day_at) <= 1 else None

    def day_of_story(self) -> date | None:
        """The latest day named before a sentence that tells what happened, where it is a few days before publication:
        "was shot on Saturday night. … Police were called about 9:15 p.m." """
        day, at = self._recent
        if self.today is None or at < 0 or self.at - at > _STORY or self.direction(self.at, self.at) >= 0:
            return None
        return day

    def day_of_hour(self) -> date | None:
        """The day of an hour that has none beside it: the one named just before, on the side to which it looks; else
        one of the story. A day of the news goes before one long over: "the jet, the second since 8 March"."""
        near = self.near_day() or self._day_told()
        if near is None or self.today is None or near == self.today:
            return near or self.day_of_story()
        sentence = self.document.sentence_at
        if self._day_at >= sentence(self.at)[0]:
            return near
        bound = _BOUND.search(self.lower, max(0, self.at - _SHORT), self.at)
        look = direction(self.document, self.led, bound.start() if bound else self.at, self.at)
        is_over = near < self.today
        is_far = (self.today - near).days > _RECENT and self._recent[1] >= sentence(self._day_at)[0]
        if self.today.year - near.year > 1 and not (self.story.is_sure and self.story.year(self.at)):
            is_far = True  # "He took power in 1969. His convoy left at 8 a.m."
        if not is_far and look != (1 if is_over else -1):
            return near
        day, at = self._ahead if is_over and look > 0 else self._recent
        return day if at >= 0 and self.at - at < _STORY else self.today

    def _day_told(self) -> date | None:
        """The latest day named in the paragraph, where that tells a story of its year."""
        if self.day is None or not self.story.is_sure or "\n\n" in self.text[self._day_at : self.at]:
            return None
        return self.day if self.story.year(self.at) == self.day.year else None

    def note_period(self, unit: str, day: date) -> None:
        """Remember the week or month (W, M) that holds `day`, unless the sentence compares one before with it."""
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

    def note_year(self, year: int) -> None:
        """Remember a year that the text has named as such."""
        self.year, self.is_lost = year, False
        self.years_ahead.note(year, self.at)

    def hour_near(self) -> int:
        """The hour of 24 that this sentence or the one before gave last with its half of the day; 0 where none did."""
        hour, at = self.hour
        sentences = self.document.sentence_index
        return hour if hour and sentences(self.at) - sentences(at) <= 1 else 0

    def decade(self) -> str | None:
        """The decade that this sentence or the one before has named."""
        value, at = self.last_decade
        sentences = self.document.sentence_index
        return value if value and sentences(self.at) - sentences(at) <= 1 else None

    def latest(self, unit: str) -> date | None:
        """A day of what the text named last: a week or month (W, M), or a day."""
        day, at = self._periods.get(unit, (None, -1))
        return self.day if day is None or (self.day is not None and self._day_at > at) else day

    def latest_near(self, unit: str) -> date | None:
        """The same, where this sentence or the one before named it."""
        at = max(self._periods.get(unit, (None, -1))[1], self._day_at if self.day else -1)
        sentences = self.document.sentence_index
        return self.latest(unit) if at >= 0 and sentences(self.at) - sentences(at) <= 1 else None

    def period_in_sentence(self, unit: str) -> date | None:
        """A day of the week or month (W, M) that this sentence has named."""
        if unit not in self._periods:
            return None
        day, at = self._periods[unit]
        return day if at >= self.document.sentence_at(self.at)[0] else None


_OPENS = re.compile(r"\W*(?:(?:but|and|then)\s)?(?:in|by|during|throughout|until)\s\W*")
_WITHIN = re.compile(r"\b(?:in|during|throughout)\s$")
_A_YEAR = 366  # days
_SHORT = 16  # characters
_BOUND = re.compile(r"\b(?:until|till|by|through|to)\s$")  # no sign, beside an hour, that it is to come
_COMPARED = re.compile(r"\b(?:from|than|against|versus)\b[^,.;]{0,40}$")  # "6 percent in May, up from 5 in April"
