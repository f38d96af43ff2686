"""The day of an article whose record has none, where its own head says it: a line with the date, or the dateline."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import cache

from newstables.extractors.dates.vocabulary import GAP, lexicon, month, table, words

_HEAD = 600  # characters in which the first lines stand
_LINES = 4  # of the text in which a dateline may stand
_PROSE = 100  # characters; in a longer line the article has begun
_DATELINE = 90
_OTHER_WORDS = 6  # what a line of date and byline can have beside the date


def header_moment(text: str) -> datetime | None:
    """The start of the day that the head of `text` gives as its own: "Posted May 3, 2021", "KYIV, May 3, 2021 -"."""
    lines = [line.strip() for line in text[:_HEAD].split("\n") if line.strip()][:_LINES]
    for line in lines:
        lower = line.lower()
        match = _date().search(lower, 0, _DATELINE + 30)
        if match is not None and (_is_dateline(line, match) or (len(line) <= _PROSE and _is_header(lower, match))):
            return _moment(match)
        if len(line) > _PROSE:
            return None
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


_PLACE = re.compile(r"(?:[A-Z][\w.'’-]+\s?){1,3}(?:,\s(?:[A-Z][\w.'’-]+\s?){1,3})?,")
_DASH = re.compile(r"[^.!?]{0,30}?(?:\s?[—–]|\s-+\s|:\s)")


def _is_dateline(line: str, match: re.Match[str]) -> bool:
    """Whether the date stands between a place, in capitals or set off by a comma, or the start, and a dash: "KYIV, May
    3, 2021 (AP) —", "(Beirut, June 9, 2020) –"."""
    written = line[: match.start()].lstrip("(").rstrip()
    before = written.strip(" ,")
    placed = not before or before.split(",")[0].isupper() or _PLACE.fullmatch(written) is not None
    return placed and _DASH.match(line, match.end(), _DATELINE + 30) is not None


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
