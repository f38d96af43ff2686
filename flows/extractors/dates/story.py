"""A story of a year long over that an article tells: its days and months have that year without saying so."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import NamedTuple

from newstables.extractors.dates.calendar_values import FIRST_MONTH_OF_SEASON
from newstables.extractors.dates.clause import head_of_time
from newstables.extractors.dates.told import is_aside, is_earlier
from newstables.extractors.dates.vocabulary import GAP, lexicon, trie
from newstables.language.annotate import Document
from newstables.language.questions import clause_verb, tense


class _Told(NamedTuple):
    """The year of a story, the month in it, where that was named; whether the story is told and not just hinted at;
    whether it is told for its anniversary."""

    year: int
    month: int | None
    start: int
    sure: bool
    anniversary: bool


class Story:
    """The years of the stories of one article, told before `today`, while its time expressions are read in order."""

    __slots__ = ("_document", "_former", "_is_history", "_today", "_told")

    def __init__(self, document: Document, today: date | None) -> None:
        self._document = document
        self._today = today
        self._told: _Told | None = None
        self._former: _Told | None = None  # the story that was told before the text came back to today
        self._is_history: bool | None = None

    def note(self, value: str, start: int) -> None:
        """Remember the year of a story that is told: a year long over that opens a sentence ("In 1835, …", "On May 3,
        1831, …") or is named twice."""
        year = int(value[:4])
        month = int(value[5:7]) if _HAS_MONTH.match(value) else FIRST_MONTH_OF_SEASON.get(value[5:])
        if self._today is None or self._today.year - year < _LONG_OVER:
            self._told = None
            return
        if is_aside(self._document.parse, start):
            return
        first, dateline = self._document.sentence_at(start)[0], self._document.dateline
        if dateline is not None and first < dateline.end <= start:
            first = dateline.end
        opens = _opening().fullmatch(self._document.lower, first, start) is not None
        again = any(told is not None and told.year == year for told in (self._told, self._former))
        anniversary = len(value) == len("2000-01-01") and self._is_near_today(int(value[5:7]), int(value[8:]))
        kept = self._told is not None and again and self._told.anniversary
        opens = opens or _WHEN.match(self._document.lower, start) is not None
        is_round = anniversary and (self._today.year - year) % _ROUND == 0  # fifty years ago to the day
        self._told = _Told(year, month, start, opens or again or is_round, anniversary or kept)

    def forget(self) -> None:
        """The text has come back to the time of publication."""
        self._former, self._told = self._latest, None

    def former_year(self, at: int, month: int, look: int) -> int | None:
        """The year of a month at `at` in the story that was told before, for what is over and yet lies ahead of the
        publication; `look`: the sentence's direction."""
        former = self._latest
        if former is None or look > 0 or (look == 0 and self.is_told_today(at)):
            return None
        return year_from(self._document, at, former.year, former.month, month)

    def hinted_year(self, at: int, month: int) -> int | None:
        """The year of a month at `at` in a sentence that has named a year long over before it: "voted in 2011 to leave
        and declared its independence in July"."""
        told = self._told
        if told is None or told.start < self._document.sentence_at(at)[0]:
            return None
        return year_from(self._document, at, told.year, told.month, month)

    @property
    def is_sure(self) -> bool:
        """Whether a story is told, and not just hinted at by a year named in passing; none alive tell of the oldest."""
        if self._told is None or self._today is None:
            return False
        return self._told.sure or self._today.year - self._told.year > _LIFETIME

    @property
    def has_been_told(self) -> bool:
        """Whether a story is told, or was before the text came back to today."""
        return self._latest is not None

    @property
    def _latest(self) -> _Told | None:
        return self._told if self._told is not None and self._told.sure else self._former

    def is_doubtful(self, at: int, month: int, day: int) -> bool:
        """Whether a day at `at` may be of this year as of one long over that its paragraph has named in passing."""
        told, today = self._told, self._today
        if told is None or told.sure or today is None or today.year - told.year < _LONG_AGO:
            return False
        is_near = at - told.start <= _NEAR and "\n\n" not in self._document.text[told.start : at]
        return is_near and not (self._was_lately(month, day) or self.is_told_today(at))

    def go_on(self, start: int) -> None:
        """A day or month of the story has been read at `start`: what follows goes on with it."""
        if self._told is not None:
            self._told = self._told._replace(start=start)

    def year_of(self, at: int, month: int, day: int | None = None) -> int | None:
        """The year of a month or day at `at`, where it stands in a story; stories go forward."""
        if self._told is None or self._runs_till_now(at):
            return None
        year, since, start, sure, anniversary = self._told
        if self._tells_history(year):
            if self._is_of_these_days(at, start, month, day or _MIDDLE):
                return None
            return year_from(self._document, at, year, since, month)
        text = self._document.text
        is_history = self._today is not None and self._today.year - year >= _HISTORY  # it goes on over paragraphs
        if not sure or at - start > _NEAR or ("\n\n" in text[start:at] and not is_history):
            return None
        first, last = self._document.sentence_at(at)
        if start < first:
            if since is None and _SAYING.search(self._document.lower, first, min(last, at + _NEAR)):
                return None
            if self.is_told_today(at):
                return None
            if not anniversary and self._was_lately(month, day or _MIDDLE):
                return None  # "In 2014 they took the port. … Troops have trained there since Feb. 10": in the news
        return year_from(self._document, at, year, since, month)

    def year(self, at: int) -> int | None:
        """The year long over that the sentence at `at` has named, or of its story: "the end of the year"."""
        if self._told is not None and self._told.start >= self._document.sentence_at(at)[0]:
            return self._told.year
        return self.year_of(at, _DECEMBER)

    def is_told_today(self, at: int) -> bool:
        """Whether the sentence at `at` says in the present or future tense what is or will be, and so is no story's."""
        parse = self._document.parse
        root = parse.token_at(at)
        while parse.heads[root] != root:
            root = parse.heads[root]
        return tense(parse, root) in ("present", "future")

    def _runs_till_now(self, at: int) -> bool:
        """`In 2022 three were killed here, and 11 have been hurt since January`: whether what has been since a time is
        no story's."""
        if _SINCE.search(self._document.lower, max(0, at - _BESIDE), at) is None:
            return False
        parse = self._document.parse
        return tense(parse, clause_verb(parse, head_of_time(parse, at))) == "perfect"

    def _is_of_these_days(self, at: int, start: int, month: int, day: int) -> bool:
        """Whether a day at `at` near that of publication stands in the present or future tense, where the story that
        was begun at `start` is told in the past: "The pact was signed on 3 May 1974. The drill is on 4 June"."""
        days = self._days_ago(month, day)
        is_near = days is not None and abs(days) <= _LATELY
        return is_near and self.is_told_today(at) and not self.is_told_today(start)

    def _was_lately(self, month: int, day: int) -> bool:
        days = self._days_ago(month, day)
        return days is not None and 0 <= days <= _LATELY

    def _is_near_today(self, month: int, day: int) -> bool:
        days = self._days_ago(month, day)
        return days is not None and abs(days) <= _ABOUT

    def _days_ago(self, month: int, day: int) -> int | None:
        """How many days ago a day of the year was, less than half a year from now."""
        if self._today is None:
            return None
        days = round((self._today.month - month) * 30.4) + self._today.day - day
        return (days + _YEAR // 2) % _YEAR - _YEAR // 2

    def _tells_history(self, year: int) -> bool:
        """Whether nothing in the text is told from its day of publication, as in the life of somebody long dead."""
        if self._today is None or self._today.year - year < _HISTORY:
            return False
        if self._is_history is None:
            self._is_history = _from_today().search(self._document.lower) is None
        return self._is_history


def year_from(document: Document, at: int, year: int, since: int | None, month: int) -> int:
    """The year of the month at `at` beside the month `since` of `year`: stories go forward, but for what was before."""
    if since is None or month == since:
        return year
    return year - (month > since) if is_earlier(document.parse, at) else year + (month < since)


@cache
def _from_today() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{trie(lexicon()['tense']['from_today'])})\b")


@cache
def _opening() -> re.Pattern[str]:
    """What stands before a year that opens a sentence: "In", "On the night of", "One cold day in", "Fifty years ago,
    on", "During the" before its event."""
    ago = rf"(?:[\w-]+{GAP}){{1,3}}ago,?{GAP}?"
    of = rf"{GAP}(?:the{GAP}(?:early{GAP})?[a-z]+{GAP}of|(?:dawn|noon|midday|dusk|midnight){GAP}on)"
    some = rf"(?:on{GAP})?(?:one|an?){GAP}(?:[a-z]+{GAP}){{0,2}}(?:{_A_TIME}){GAP}(?:in|of)"
    event = rf"(?:in|at|during){GAP}(?:the|its|their|his|her|our){GAP}(?:[a-z]+{GAP})?"
    return re.compile(rf"\W*(?:{ago})?(?:{some}|{event}|(?:in|at|by|on|during|since|until|around|about)(?:{of})?)?\W*")


_A_TIME = "day|night|morning|afternoon|evening|dawn|sunday|monday|tuesday|wednesday|thursday|friday|saturday"
_WHEN = re.compile(r"\d{4},? when\b")  # "not since 1992, when it struck on August 23"
_HISTORY = 30  # years
_LIFETIME = 90  # years
_LONG_AGO = 5  # years
_LONG_OVER = 2  # years; what is nearer is told with the news of the day
_NEAR = 600  # characters over which a story goes on
_MIDDLE = 15  # of a month
_LATELY = 60  # days of which the news tells
_ROUND = 5  # years
_ABOUT = 10  # days before and after an anniversary
_YEAR = 365
_DECEMBER = 12
_HAS_MONTH = re.compile(r"\d{4}-\d\d")
_SINCE = re.compile(r"\bsince\s(?:early\s|late\s|mid-)?$")
_BESIDE = 16  # characters before a time
_SAYING = re.compile(r"\b(?:said|says|told|tells|announced|reported|according)\b")
