"""The day of an article whose record has none, where its own head says it: a line with the date, or the dateline."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import cache

from newstables.article.dateline import first_lines, read_dateline
from newstables.extractors.dates.vocabulary import GAP, lexicon, month, table, words

_PROSE = 100  # characters; in a longer line the article has begun
_OTHER_WORDS = 6  # what a line of date and byline can have beside the date


def header_moment(text: str) -> datetime | None:
    """The start of the day that the head of `text` gives as its own: "Posted May 3, 2021", "KYIV, May 3, 2021 -"."""
    dateline = read_dateline(text)
    if dateline is not None and (match := _date().search((dateline.date or "").lower())) is not None:
        return _moment(match)
    for line in first_lines(text):
        if len(line) > _PROSE:
            return None
        lower = line.lower()
        if (match := _date().search(lower)) is not None and _is_header(lower, match):
            return _moment(match)
    return None


@cache
def _date() -> re.Pattern[str]:
    """A whole date, without small numbers, whose order is not said."""
    day = r"(?:3[01]|[12]\d|0?[1-9])"
    return re.compile(
        rf"(?<!\w)(?:(?P<month>{month()}){GAP}(?P<day>{day})(?:st|nd|rd|th)?,?{GAP}(?P<year>(?:19|20)\d\d)"
        rf"|(?P<day2>{day})(?:st|nd|rd|th)?{GAP}(?P<month2>{month()}),?{GAP}(?P<year2>(?:19|20)\d\d)"
        rf"|(?P<year3>(?:19|20)\d\d)-(?P<month3>0[1-9]|1[0-2])-(?P<day3>{day})"
        rf"|(?P<day4>1[3-9]|2\d|3[01])[/.](?P<month4>1[0-2]|0?[1-9])[/.](?P<year4>(?:19|20)\d\d))(?!\d)"
    )


@cache
def _of_header() -> re.Pattern[str]:
    return re.compile(rf"(?:{words('weekdays')}|\d{{1,2}}[:.]\d\d(?::\d\d)?|\b[ap]\.?m\b\.?)")


def _is_header(lower: str, match: re.Match[str]) -> bool:
    """Whether a line says little else: "Published: Monday, May 3, 2021, 10:35", "By Ann Lee | May 3, 2021"."""
    rest = _of_header().sub(" ", lower[: match.start()] + " " + lower[match.end() :])
    others = re.findall(r"[^\W\d_]+", rest)
    marks = lexicon()["headers"]["words"]
    return not others or (len(others) <= _OTHER_WORDS and others[0] in marks)


def _moment(match: re.Match[str]) -> datetime | None:
    groups = {name.rstrip("234"): text for name, text in match.groupdict().items() if text}
    written = groups["month"].rstrip(".")
    number = int(written) if written.isdigit() else int(table("months", "month_abbreviations")[written])
    try:
        return datetime(int(groups["year"]), number, int(groups["day"]), tzinfo=UTC)
    except ValueError:
        return None
