"""Languages without a grammar: days with or without a year, months and days of the week, and nothing else.

Their names and their order are Unicode CLDR's (Babel); dateparser's lists add the forms that names take in a sentence.
"""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache
from importlib import import_module
from typing import NamedTuple

from babel import Locale, UnknownLocaleError

from newstables.extractors.dates import resolve
from newstables.extractors.dates.resolve import Reading
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import lexicon, table, trie
from newstables.language.annotate import Document

Mention = tuple[int, int, Reading, str]  # where it stands, what it denotes, the name of its shape
_SHORTER = 2  # letters by which a form of a name may be shorter than the name: less is an abbreviation
_GAP = r"(?:[^\S\n]{1,2}|\n)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_YEAR = r"(?:1[5-9]|20)\d\d(?!\d)"


class _Calendar(NamedTuple):
    """A language's pattern, its names in lower case → number, and which of them are written with a capital."""

    pattern: re.Pattern[str]
    months: dict[str, int]
    weekdays: dict[str, int]
    has_capitals: bool
    day_first: bool


def find_in_language(document: Document, published: datetime | None, language: str) -> list[Mention]:
    """The dates of a text in `language` (ISO 639-1), in order; what has no year is near the publication."""
    calendar = _calendar(language)
    if calendar is None:
        return []
    scene = Scene(document, published)
    found: list[Mention] = []
    for match in calendar.pattern.finditer(document.lower):
        scene.at = match.start()
        read = _read(match, calendar, scene)
        if read is not None:
            reading, shape = read
            found.append((match.start(), match.end(), reading, shape))
    return found


def _read(match: re.Match[str], calendar: _Calendar, scene: Scene) -> tuple[Reading, str] | None:
    if match["numeric"]:
        first, second, year = (int(number) for number in re.findall(r"\d+", match[0]))
        if first > 31:
            return _named(resolve.calendar_day(scene, first, second, year), "<year>-<month>-<day>")
        day_first = first > 12 or (calendar.day_first and second <= 12)
        return _named(
            resolve.calendar_day(scene, year, *((second, first) if day_first else (first, second))),
            "<day>/<month>/<year>",
        )
    if match["weekday"]:
        return _named(_weekday(match, calendar, scene), "<weekday>")
    month, day, year_written = (_part(match, name) for name in ("month", "day", "year"))
    number = int(month) if month.isdigit() else calendar.months[month.rstrip(".")]
    year_of = int(year_written) if year_written else None
    if day:
        return _named(resolve.calendar_day(scene, year_of, number, int(day)), "<day> <month> <year>")
    if year_of is None and not _is_name(match.start(), calendar, scene):
        return None
    return _named(resolve.calendar_month(scene, year_of, number), "<month> <year>")


def _part(match: re.Match[str], name: str) -> str:
    """What one of the groups month1, month2 … matched: each shape has its own."""
    return next((text for group, text in match.groupdict("").items() if text and group.startswith(name)), "")


def _named(reading: Reading | None, shape: str) -> tuple[Reading, str] | None:
    return (reading, shape) if reading is not None else None


def _weekday(match: re.Match[str], calendar: _Calendar, scene: Scene) -> Reading | None:
    """The latest day of that name: news tells more of what was."""
    if not _is_name(match.start(), calendar, scene):
        return None
    return resolve.weekday(scene, calendar.weekdays[match["weekday"]], None, -1)


def _is_name(position: int, calendar: _Calendar, scene: Scene) -> bool:
    """Whether a name that stands alone has a capital just where its language gives it one: Mai, but mars and martes."""
    letter = scene.text[position]
    return letter.isupper() == calendar.has_capitals or letter.lower() == letter.upper()


@cache
def _calendar(language: str) -> _Calendar | None:
    try:
        locale = Locale.parse({"no": "nb"}.get(language, language))
    except (UnknownLocaleError, ValueError):
        return None
    more = _dateparser_names(language)
    wide = locale.months["format"]["wide"]
    days = locale.days["format"]["wide"]
    months = _forms({wide[number]: number for number in wide}, more, table("months"))
    weekdays = _forms({days[number]: number + 1 for number in days}, more, table("weekdays"))
    short = {
        name.rstrip(".").lower(): number
        for number, name in locale.months["format"]["abbreviated"].items()
        if len(name) > _SHORTER and not name[0].isdigit()
    }
    for word in lexicon()["other_languages"].get(language, ()):
        weekdays.pop(word, None)
        months.pop(word, None)
    long_order, short_order = (str(locale.date_formats[size].pattern) for size in ("long", "short"))
    return _Calendar(
        _pattern(months, short, weekdays, long_order.index("M") < long_order.index("d"), language),
        short | months,
        weekdays,
        next(iter(wide.values()))[:1].isupper(),
        "M" in short_order and short_order.index("d") < short_order.index("M"),
    )


def _dateparser_names(language: str) -> dict[str, list[str]]:
    try:
        info: dict[str, list[str]] = import_module(f"dateparser.data.date_translation_data.{language}").info
    except ImportError:
        return {}
    return info


def _forms(names: dict[str, int], more: dict[str, list[str]], english: dict[str, int]) -> dict[str, int]:
    """The names in full, in lower case, and their other forms that are no abbreviations → number."""
    forms = {name.lower(): number for name, number in names.items()}
    length = {number: len(name) for name, number in names.items()}
    for word, number in english.items():
        for form in more.get(word, ()):
            if len(form) >= max(length.get(number, 0) - _SHORTER, 3) and not form[0].isdigit():
                forms.setdefault(form.lower(), number)
    return forms


_WITHOUT_SPACES = frozenset({"zh", "ja", "ko", "th"})


def _pattern(
    months: dict[str, int], short: dict[str, int], weekdays: dict[str, int], month_first: bool, language: str
) -> re.Pattern[str]:
    full = trie(name for name in months if not name[0].isdigit()) or "(?!)"
    month = rf"(?>{full}|(?:{trie(short) or '(?!)'})\.?)"
    day_of_week = trie(weekdays) or "(?!)"
    link = rf"{_GAP}(?:\w{{1,3}}\.?{_GAP})?"  # de, del, di …
    head, tail = ("", "") if language in _WITHOUT_SPACES else (r"(?<!\w)", r"(?!\w)")
    no_number = rf"(?!{_GAP}?\d)"
    # "mercredi 3 mai", "9月15日(水)": the day of the week beside a day belongs to it.
    before = rf"(?:{head}{day_of_week},?{_GAP}(?:\w{{1,4}}\.?{_GAP})?)?"
    after = rf"(?:[(（]?(?:{day_of_week})[)）]?)?"
    shapes = [
        rf"(?<![\d/.-])(?P<numeric>(?:1[5-9]|20)\d\d(?P<s1>[-/.])(?:1[0-2]|0?[1-9])(?P=s1){_DAY}"
        rf"|{_DAY}(?P<s2>[-/.])(?:3[01]|[12]\d|0?[1-9])(?P=s2){_YEAR})(?![\w/-])",
        rf"(?<!\d)(?P<year1>(?:1[5-9]|20)\d\d)[年년]{_GAP}?(?P<month1>1[0-2]|0?[1-9])[月월](?:{_GAP}?(?P<day1>{_DAY})[日号일]{after})?",
        rf"(?<!\d)(?P<month2>1[0-2]|0?[1-9])[月월]{_GAP}?(?P<day2>{_DAY})[日号일]{after}",
        rf"{before}(?<![\w.,])(?P<day3>{_DAY})(?:\.|er|º|°|-го|\.º)?{link}(?P<month3>{month}){tail}"
        rf"(?:,?{link}(?P<year3>{_YEAR})|{no_number})",
        rf"{head}(?P<month4>{month})(?:,|{_GAP})+(?:\w{{1,3}}{_GAP})?(?P<year4>{_YEAR})",
        rf"{head}(?P<month5>(?>{full})){tail}{no_number}",
        rf"{head}(?P<weekday>(?>{day_of_week})){tail}",
    ]
    if month_first:
        shapes[3:3] = [
            rf"{head}(?:(?P<year6>(?:1[5-9]|20)\d\d)\.?{link})?(?P<month6>{month}){_GAP}(?P<day6>{_DAY})(?!\d)"
            rf"(?:,?{_GAP}(?P<year7>{_YEAR}))?"
        ]
    return re.compile("|".join(f"(?:{shape})" for shape in shapes))
