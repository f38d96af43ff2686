"""Languages without a grammar: days with or without a year, months, years, days of the week, today and its neighbours.

Their names and their order are Unicode CLDR's (Babel); dateparser's lists add the forms that names take in a sentence.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.calendar_values import day_with
from newstables.extractors.dates.other_languages.names import Names, lexicon, names_of, plain
from newstables.extractors.dates.other_languages.nearness import is_morning, look_at, year_beside, year_near
from newstables.extractors.dates.other_languages.of_the_east import day_alone, is_counted, week_beside
from newstables.extractors.dates.other_languages.shapes import pattern_of
from newstables.extractors.dates.resolve import Reading
from newstables.extractors.dates.scene import Scene
from newstables.language.annotate import Document

Mention = tuple[int, int, Reading, str]  # where it stands, what it denotes, the name of its shape


def find_in_language(document: Document, published: datetime | None, language: str) -> list[Mention]:
    """The dates of a text in `language` (ISO 639-1), in order; a year is guessed only near the publication."""
    names, pattern = names_of(language), pattern_of(language)
    if names is None or pattern is None:
        return []
    lower = document.lower if document.text.isascii() else document.lower.translate(_plain_digits())
    reader = _DatesOfLanguage(names, language, lower, Scene(document, published))
    found: list[Mention] = []
    for match in pattern.finditer(lower):
        reader.scene.at = match.start()
        found += reader.read(match)
    return found


@cache
def _plain_digits() -> dict[int, str]:
    """The digits of other scripts → ours: "١٥" is 15."""
    scripts = (0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10)
    return {zero + value: str(unicodedata.digit(chr(zero + value))) for zero in scripts for value in range(10)}


class _DatesOfLanguage:
    """One article while its dates are read."""

    def __init__(self, names: Names, language: str, lower: str, scene: Scene) -> None:
        self.names, self.language, self.lower, self.scene = names, language, lower, scene

    def read(self, match: re.Match[str]) -> list[Mention]:
        """The mentions of one match of the pattern."""
        if match["numeric"]:
            return self._whole(match, self._in_figures(match), "<day>/<month>/<year>")
        groups = match.re.groupindex
        if "dotted" in groups and match["dotted"]:
            return self._dotted(match)
        alone = next((name for name in ("alone", "alone2", "alone3") if name in groups and match[name]), None)
        if alone:
            start, end = match.span(alone)
            end += match[0].endswith(("年", "년")) and end == match.end() - 1
            return [(start, end, resolve.year(self.scene, int(match[alone])), "<year>")]
        if match["weekday"]:
            return self._weekday(match)
        if "day_alone" in groups and match["day_alone"]:
            alone_day = day_alone(self.scene, int(match["day_alone"]), self._look(match))
            return self._whole(match, alone_day, "<day>")
        if "beside" in groups and match["beside"]:
            return self._beside_today(match)
        return self._named(match)

    def _beside(self, match: re.Match[str], year: int | None) -> tuple[int | None, int]:
        """The year of a month with the words behind it that tell it, "abril del año pasado", and where those end."""
        today, end = self.scene.today, match.end()
        if year is not None or today is None:
            return year, end
        if match["relative"]:
            return today.year + lexicon()["years_of_the_east"][match["relative"]], end
        beside = year_beside(self.lower, end, self.language)
        return (today.year + beside[0], beside[1]) if beside else (None, end)

    def _whole(self, match: re.Match[str], reading: Reading | None, shape: str) -> list[Mention]:
        return [(match.start(), match.end(), reading, shape)] if reading is not None else []

    def _in_figures(self, match: re.Match[str]) -> Reading | None:
        first, second, year = (int(number) for number in re.findall(r"\d+", match[0]))
        if first > 31:
            return resolve.calendar_day(self.scene, first, second, year)
        day_first = first > 12 or (self.names.day_first and second <= 12)
        return resolve.calendar_day(self.scene, year, *((second, first) if day_first else (first, second)))

    def _dotted(self, match: re.Match[str]) -> list[Mention]:
        """ "Die Frist läuft am 31.03. ab"."""
        day, month = (int(number) for number in re.findall(r"\d+", match[0]))
        return self._whole(match, self._day(match, None, month, day), "<day>.<month>.")

    def _named(self, match: re.Match[str]) -> list[Mention]:
        month, day, written = (_part(match, name) for name in ("month", "day", "year"))
        year = _year(match, written)
        if not month:
            return self._whole(match, resolve.year(self.scene, year) if year else None, "<year>")
        number = int(month) if month.isdigit() else (self.names.short | self.names.months)[plain(month.rstrip("."))]
        is_written, (year, end) = year is not None, self._beside(match, year)
        beside = year is not None and not is_written
        if not day:
            if year is None and not self._is_name(match.start()):
                return []
            reading = self._month(match, year, number)
            return [(match.start(), end, _relative(reading) if beside else reading, "<month> <year>")]
        last = self._day(match, year, number, int(day))
        if last is None:
            return []
        return self._days(match, _relative(last) if beside else last, number, end)

    def _days(self, match: re.Match[str], reading: Reading, month: int, end: int) -> list[Mention]:
        """A day, or two of one month: "20. bis 24. Mai", 5月20日至24日."""
        shape, first, later = "<day> <month> <year>", _part(match, "first"), _part(match, "later")
        other = None
        if later or (first and int(first) < int(_part(match, "day"))):
            other = self._day(match, _year_of(reading), month, int(later or first))
            other = other._replace(anchor=reading.anchor) if other else None
        if later:
            behind = [(match.start("later"), match.end(), other, shape)] if other else []
            return [(match.start(), match.end("day2") + 1, reading, shape), *behind]
        if other:
            return [(match.start(), match.end("first"), other, shape), (match.start("day3"), end, reading, shape)]
        return [(match.start("day3") if first else match.start(), end, reading, shape)]

    def _day(self, match: re.Match[str], year: int | None, month: int, day: int) -> Reading | None:
        """A day; without a year the one near the publication, where that is no guess."""
        today = self.scene.today
        if year is not None or today is None or not resolve.is_day(2000, month, day):
            return resolve.calendar_day(self.scene, year, month, day)
        near = year_near(today, month, day, self._look(match))
        if near is None:
            return resolve.day_of_some_year(month, day)
        reading = resolve.calendar_day(self.scene, near, month, day)
        return _relative(reading) if reading else None

    def _month(self, match: re.Match[str], year: int | None, month: int) -> Reading:
        today = self.scene.today
        if year is not None or today is None:
            return resolve.calendar_month(self.scene, year, month)
        near = year_near(today, month, None, self._look(match))
        if near is None:
            return Reading("DATE", f"XXXX-{month:02}", resolve.UNRESOLVED, "month")
        return _relative(resolve.calendar_month(self.scene, near, month))

    def _look(self, match: re.Match[str]) -> int:
        return look_at(self.lower, match.start(), match.end(), self.language)

    def _weekday(self, match: re.Match[str]) -> list[Mention]:
        """The latest day of that name, unless the words beside it look ahead: news tells more of what was."""
        if not self._is_name(match.start("weekday")) and self.language not in lexicon()["either_case"]["languages"]:
            return []
        if is_counted(self.lower, match.start("weekday")):
            return []
        number = self.names.weekdays[plain(match["weekday"])]
        week = week_beside(self.lower, match.start("weekday"), self.language)
        if week is not None and self.scene.today is not None:
            of_week = resolve.day_from_today(self.scene, number - self.scene.today.isoweekday() + 7 * week[0])
            return [(week[1], match.end("weekday"), of_week, "<weekday> of <week>")]
        if match["nth"] and self.scene.today is not None:
            day = day_with(self.scene.today, int(match["nth"]), number)
            if day is not None:
                reading = resolve.calendar_day(self.scene, day.year, day.month, day.day)
                return self._whole(match, _relative(reading) if reading else None, "<weekday> <day>")
        start, end = match.span("weekday")
        look = look_at(self.lower, start, end, self.language)
        return [(start, end, resolve.weekday(self.scene, number, None, look or -1), "<weekday>")]

    def _beside_today(self, match: re.Match[str]) -> list[Mention]:
        word = match["beside"]
        if word in lexicon()["no_day"]["morning_too"] and self._is_no_tomorrow(match):
            return []
        reading = resolve.day_from_today(self.scene, self.names.days[plain(word)])
        return self._whole(match, reading, "<day word>")

    def _is_no_tomorrow(self, match: re.Match[str]) -> bool:
        """Whether a word for tomorrow is the morning here, or a noun with a capital."""
        has_capital = self.scene.text[match.start()].isupper() and not self._opens_sentence(match.start())
        return has_capital or is_morning(self.lower, match.start())

    def _is_name(self, position: int) -> bool:
        """Whether a name that stands alone has a capital just where its language gives it one: Mai, but martes."""
        letter = self.scene.text[position]
        if letter.lower() == letter.upper() or letter.isupper() == self.names.has_capitals:
            return True
        return letter.isupper() and self._opens_sentence(position)

    def _opens_sentence(self, position: int) -> bool:
        return _OPENS.search(self.scene.text, max(0, position - 4), position) is not None


_OPENS = re.compile(r"(?:^|[.!?…]\s+|\n\s*|[«“\"„])$")


def _relative(reading: Reading) -> Reading:
    """A reading whose year the publication tells."""
    return reading._replace(anchor=resolve.PUBLICATION)


def _part(match: re.Match[str], name: str) -> str:
    """What one of the groups month1, month2 … matched: each shape has its own."""
    return next((match[group] for group in _groups(match.re, name) if match[group]), "")


@cache
def _groups(pattern: re.Pattern[str], name: str) -> list[str]:
    return [group for group in pattern.groupindex if group.rstrip("0123456789") == name]


def _year(match: re.Match[str], written: str) -> int | None:
    if not match["era"]:
        return int(written) if written else None
    before_first: int = lexicon()["eras"][match["era"]]
    return before_first + (1 if written == "元" else int(written))


def _year_of(reading: Reading) -> int | None:
    return int(reading.value[:4]) if reading.value and reading.value[:4].isdigit() else None
