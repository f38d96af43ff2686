"""Publication dates: of any usual form and language, with what the text said of them and nothing from the clock."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import lru_cache
from typing import Literal, TypeAlias

from newstables.article.any_language import ANY, WORTH_A_LOOK, ask_dateparser
from newstables.article.english_dates import after_gap, find_english, moment_of, patterns
from newstables.schemas.articles import Precision

NumericOrder: TypeAlias = Literal["day_first", "month_first"]

EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)  # no news site is older

_FEWEST_SECONDS = 100_000_000  # 1973
_LAST_CENTURY = 50  # two digits from here on are of the last century, as in RFC 2822
_MOST_SECONDS = 10_000_000_000  # 2286; as milliseconds it is 1970
_LONGEST = 120  # characters; no date is longer
_ISO = re.compile(
    r"""
    (?P<year>(?:19|20)\d\d) (?P<dash>[-/]|\.\s?)?
    (?P<month>(?(dash)(?:1[0-2]|0?[1-9])|(?:0[1-9]|1[0-2]))) (?(dash)(?P=dash))
    (?P<day>(?(dash)(?:[12]\d|3[01]|0?[1-9])|(?:0[1-9]|[12]\d|3[01]))) (?!\d)
    (?: (?:T|t|\.?\s+|\s*,\s*|\s*[|•·-]\s*|\s+at\s+)
        (?P<hour>2[0-4]|[01]?\d)
        (?: (?:[:.h]|(?<=\D\d\d)) (?P<minute>[0-5]\d) (?: :? (?P<second>[0-5]\d|60) (?:[.,]\d+)? )?
          | (?<=[Tt]\d\d)(?!\d) | (?=\s*[ap]\.?\s?m\b) )
        \s* (?P<half>[ap]\.?\s?m\b\.?)?
        \s* \(? (?P<zone>Z|(?:UTC|GMT)?[+-]\d\d:?(?:\d\d)?|[A-Z][a-z]+(?:/[A-Za-z_]+)+|[A-Za-z]{2,5})? \)?
    )?
    """,
    re.VERBOSE,
)
_EPOCH = re.compile(r"\d{10}(?:\d{3})?(?:\.\d+)?$")
_NUMERIC = re.compile(
    r"(?<!\d)(?P<first>\d{1,2})(?P<dash>[-/.])(?P<second_>\d{1,2})(?P=dash)(?P<year>(?:19|20)\d\d)(?!\d)"
)
_SHORT_NUMERIC = re.compile(
    r"(?<![\d/.:-])(?P<first>\d{1,2})(?P<dash>[-/.])(?P<second_>\d{1,2})(?P=dash)(?P<year>[0-3]\d)(?![\d/.:-])"
)
# A year behind an apostrophe, as it stands after a day and a month ("4 March '21", "March 4, '21").
_SHORT_YEAR = re.compile(r"(?<=[\w,.])\s*['’‘](?P<year>[0-3]\d|9\d)\b(?!['’])")
_BARE = re.compile(r"(?:19|20)\d{6}")
# "2023 12 23 12:00:00"; without its clock it may be any three numbers.
_SPACED = re.compile(r"(?P<year>(?:19|20)\d\d) (?P<month>\d\d) (?P<day>\d\d)(?= \d\d:\d\d(?::\d\d)?$)")
# As feeds and servers wrote it once, and some do still: "Tue, 12 Mar 24 08:15:00 GMT", "12-Mar-24 08:15"; and as
# spreadsheets write a day: "12-Mar-24".
_TWO_DIGITS = re.compile(r"^((?:[A-Z][a-z]{2,8},?\s)?\d{1,2}[ -][A-Z][a-z]{2}[ -])(\d\d)(?= \d\d:\d\d|(?<=-\d\d)$)")
# As programs write a moment, its year at the end: "Tue Mar 12 08:15:00 +0000 2024", "Tue Mar 12 08:15:00 UTC 2024".
_YEAR_LAST = re.compile(
    r"^(?:[A-Z][a-z]{2}\s)?([A-Z][a-z]{2})\s{1,2}(\d{1,2})\s(\d\d:\d\d:\d\d)((?:\s[A-Z]{2,5}|\s[+-]\d{4})?)\s((?:19|20)\d\d)$"
)
# A day, the name of a month and a year, in the order of any language, with the small words between them.
_FOREIGN = re.compile(
    r"(?:(?<!\d)\d{1,2}[.º°]?(?:\s+[^\W\d]{1,3}\.?)?\s+[^\W\d]{3,12}\.?,?(?:\s+[^\W\d]{1,3}\.?)?\s+(?:19|20)\d\d(?!\d)"
    r"|[^\W\d]{3,12}\.?\s+\d{1,2}\.?,?\s+(?:19|20)\d\d(?!\d)|(?:19|20)\d\d\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)"
    r"(?:\D{1,12}\d{1,2}[:.h][0-5]\d)?"
)


def parse_published(text: str, language: str | None = None) -> tuple[datetime, Precision] | None:
    """`text` ("2014-09-15 17:34") as an aware UTC time and its precision (second, minute, day); None if it is no date.

    Year, month and day must be there. A time without a zone is taken for UTC. In a date like 03/04/2014, which could
    be read both ways, the day comes first unless the text is English (`language`: ISO 639-1, or None) with slashes.
    """
    text = text.strip()
    if not 6 <= len(text) <= _LONGEST:
        return None
    return _parse(text, language or "en")


def read_moment(value: object) -> tuple[datetime, Precision] | None:
    """What a record's field says of a moment: a text, seconds since 1970 or parts of them, a number like 20140915."""
    if isinstance(value, int) and not isinstance(value, bool) and 10_000_000 <= value <= 99_999_999:
        value = str(value)
    if isinstance(value, str):
        return parse_published(value)
    return _since_1970(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _since_1970(number: float) -> tuple[datetime, Precision] | None:
    """Seconds, or a thousandth, millionth or billionth of them; small numbers are years or days, not moments."""
    for _ in range(3):
        if number > _MOST_SECONDS:
            number /= 1000
    if not _FEWEST_SECONDS <= number <= _MOST_SECONDS:
        return None
    return datetime.fromtimestamp(int(number), UTC), "second"


def is_believable(when: datetime, latest: datetime) -> bool:
    """Whether an article can have been published at `when`, seen from `latest`."""
    return EARLIEST <= when <= latest


def not_ahead(text: str, found: tuple[datetime, Precision], latest: datetime) -> tuple[datetime, Precision] | None:
    """The date `found` in `text`, day and month swapped where it lies after `latest`; None where both readings do."""
    if found[0] <= latest:
        return found
    both = read_both_ways(text)
    return (both[1], found[1]) if both and both[1] <= latest else None


@lru_cache(maxsize=16_384)
def _parse(text: str, language: str) -> tuple[datetime, Precision] | None:
    text = _SPACED.sub(r"\g<year>-\g<month>-\g<day>", text)
    text = _YEAR_LAST.sub(r"\2 \1 \5 \3\4", text)
    text = _TWO_DIGITS.sub(lambda match: f"{match[1]}{_century(int(match[2]))}{match[2]}", text)
    if match := _ISO.match(text):
        followed = text[match.end() : match.end() + 1]
        if match["hour"] or not followed.isalnum():
            return moment_of(int(match["year"]), int(match["month"]), int(match["day"]), match)
    if _EPOCH.match(text):
        return _since_1970(float(text))
    return _find_line(text, language) or ask_dateparser(text, language)


def _century(year: int) -> int:
    """The first two digits of a year that is given by its last two."""
    return 20 if year < _LAST_CENTURY else 19


def find_published(text: str) -> tuple[datetime, Precision] | None:
    """The first full date in a line of a page ("Published 14 August 2019 at 7:45 am | Updated …"); quick.

    Eight digits are a date only where they are the whole line ("20190814").
    """
    if not WORTH_A_LOOK.search(text):
        return None
    if _BARE.fullmatch(text.strip()):
        return _parse(text.strip(), "en")
    return _find_line(text[:300], "en")


def read_both_ways(text: str) -> tuple[datetime, datetime] | None:
    """What a date like 03/04/2024 is with the month first, and with the day; None where it can be read one way only."""
    match = _NUMERIC.search(text) if len(text) <= _LONGEST and not _ISO.match(text.strip()) else None
    if match is None or match["first"] == match["second_"] or max(int(match["first"]), int(match["second_"])) > 12:
        return None
    if find_english(text):
        return None
    time = patterns()[1].search(text, match.end()) or patterns()[1].search(text, 0, match.start())
    first, second, year = int(match["first"]), int(match["second_"]), int(match["year"])
    month_first, day_first = moment_of(year, first, second, time), moment_of(year, second, first, time)
    return (month_first[0], day_first[0]) if month_first and day_first else None


def numeric_order(lines: Iterable[str]) -> NumericOrder | None:
    """Whether the day or the month comes first in the dates of these lines; None where none tells, or they differ."""
    found: set[NumericOrder] = set()
    for line in lines:
        for match in _NUMERIC.finditer(line):
            first, second = int(match["first"]), int(match["second_"])
            if max(first, second) <= 31 and min(first, second) <= 12 < max(first, second):
                found.add("day_first" if first > second else "month_first")
    return found.pop() if len(found) == 1 else None


def find_foreign(text: str, language: str | None) -> tuple[datetime, Precision] | None:
    """The first full date in a line of a page in another language than English ("Publié le 14 août 2019").

    `language` is that of the article; where that is English or not known, the great languages are tried.
    """
    match = _FOREIGN.search(text[:_LONGEST])
    return _parse(match[0].strip(), ANY if language in (None, "en") else str(language)) if match else None


def is_dated(text: str) -> bool:
    """Whether there is a full date in a line of a page, in whatever language; quick."""
    return WORTH_A_LOOK.search(text) is not None and _FOREIGN.search(text[:_LONGEST]) is not None


def find_short_date(text: str) -> tuple[datetime, Precision] | None:
    """A date with a year of two digits ("12/22/23 11:35 AM ET", "4 March '21"), read one way only; quick."""
    in_full, short = _SHORT_YEAR.subn(_in_full, text[:_LONGEST])
    if short and (found := find_english(in_full)):
        return found
    match = _SHORT_NUMERIC.search(text[:_LONGEST]) if text else None
    if match is None:
        return None
    first, second = int(match["first"]), int(match["second_"])
    if first <= 12 and second <= 12 and first != second:
        return None
    month, day = (first, second) if first <= 12 else (second, first)
    return moment_of(2000 + int(match["year"]), month, day, patterns()[1].match(text, after_gap(text, match.end())))


def _in_full(short: re.Match[str]) -> str:
    """A year with its century, behind a space: no news site is older than 1990."""
    return f" {'19' if short['year'] >= '90' else '20'}{short['year']}"


@lru_cache(maxsize=4096)
def _find_line(text: str, language: str) -> tuple[datetime, Precision] | None:
    if found := find_english(text):
        return found
    for match in _ISO.finditer(text):
        before, after = text[max(match.start() - 1, 0) : match.start()], text[match.end() : match.end() + 1]
        if match["dash"] and not before.isalnum() and (match["hour"] or not after.isalnum()):
            return moment_of(int(match["year"]), int(match["month"]), int(match["day"]), match)
    if numeric := _NUMERIC.search(text):
        first, second = int(numeric["first"]), int(numeric["second_"])
        month_first = language == "en" and numeric["dash"] == "/" and first <= 12
        month, day = (first, second) if month_first or second > 12 else (second, first)
        time = patterns()[1].search(text, numeric.end()) or patterns()[1].search(text, 0, numeric.start())
        return moment_of(int(numeric["year"]), month, day, time)
    return None
