"""The period of which the text speaks, a year before: "compared with 700 in *the same period last year*"."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from newstables.extractors.dates import resolve
from newstables.extractors.dates.calendar_values import period_of, shift
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import GAP, HYPHEN

_ENDS = ("day", "month", "year")
_TO = re.compile(
    rf",?{GAP}(?:(?:up{GAP})?to|through|until|till){GAP}(?:the{GAP}end{GAP}of{GAP})?|{GAP}?(?:{HYPHEN}|—){GAP}?"
)
_AND = re.compile(rf"{GAP}and{GAP}")
_BETWEEN = re.compile(rf"\bbetween{GAP}$")
_SINCE = re.compile(rf"\bsince{GAP}(?:the{GAP}(?:start|beginning){GAP}of{GAP})?$")
_YEAR = re.compile(r"(?<![\d-])\d{4}")
_PERIODS = ("week", "season", "half_year", "year")
_SHORT = 30  # characters
_WEEKS_A_YEAR = 52


def range_to(scene: Scene, last: resolve.Reading, start: int) -> tuple[resolve.Reading, int] | None:
    """The span that a day, month or year begins to which `last`, at `start`, is the end, and where it begins: "from
    *January to May*", "between 3 June and 9 June"."""
    if scene.named is None or last.granularity not in _ENDS:
        return None
    first, at = scene.named
    if first.granularity != last.granularity or first.starts_at is None or last.ends_at is None:
        return None
    leads = _TO.fullmatch(scene.lower, scene.named_end, start) or (
        _AND.fullmatch(scene.lower, scene.named_end, start) and _before(_BETWEEN, scene, at)
    )
    if not leads or first.starts_at >= last.ends_at:
        return None
    return last._replace(value=f"{first.value}/{last.value}", starts_at=first.starts_at), at


def a_year_before_told(scene: Scene, year: int | None, is_from_told: bool) -> resolve.Reading | None:
    """The period that the text has just told, in `year`, else a year before; None where it tells none that has ends.

    `is_from_told`: the words count from that period ("a year earlier"), not from the publication ("last year").
    """
    told = _told(scene)
    if told is None or told.starts_at is None or told.ends_at is None:
        return None
    last = told.ends_at - timedelta(days=1)
    years = 1 if year is None else last.year - year
    if told.granularity == "week" and told.timex_type == "DATE":
        day = shift(told.starts_at.date(), "W", -_WEEKS_A_YEAR * years)
        return resolve.dated(period_of(day, "W"), resolve.MENTION) if day else None
    starts_at, ends_at = _moved(told.starts_at, years), _moved(told.ends_at, years)
    value = told.value or ""
    if told.timex_type == "DATE":
        if told.granularity == "year" and told.anchor != resolve.PUBLICATION and not (is_from_told or year):
            return None  # "last year" counts from the publication, the year that is told does not
        value = _YEAR.sub(lambda each: f"{int(each[0]) - years:04}", value)
    return told._replace(value=value, anchor=resolve.MENTION, mod=None, starts_at=starts_at, ends_at=ends_at)


def year_beside_told(scene: Scene, side: int) -> resolve.Reading | None:
    """The year before, or behind, the one with known ends that this sentence or the one before tells last: "a profit
    for the year ended March 31, up from 3 million in *the previous year*"."""
    if scene.span is None:
        return None
    told: resolve.Reading = scene.span[0]
    at = scene.span[1]
    is_last = scene.named is None or scene.named[1] <= at or _ENDS_YEAR.search(scene.lower, at, scene.named[1])
    if told.value not in _YEARS or told.starts_at is None or told.ends_at is None or not is_last:
        return None
    if not _is_near(scene, at):
        return None
    starts_at, ends_at = _moved(told.starts_at, -side), _moved(told.ends_at, -side)
    return told._replace(anchor=resolve.MENTION, mod=None, starts_at=starts_at, ends_at=ends_at)


_YEARS = ("P1Y", "P12M")
_ENDS_YEAR = re.compile(rf"(?:year|months)(?:{GAP}(?:that{GAP})?(?:end(?:ed|s|ing)?|to)(?:{GAP}(?:on|in))?{GAP})?$")


def _moved(moment: datetime, years: int) -> datetime | None:
    day = shift(moment.date(), "Y", -years)
    return resolve.midnight(day) if day else None


def _told(scene: Scene) -> resolve.Reading | None:
    """The length of time, the range, or the year, half, season or week that this sentence or the one before tells."""
    named = scene.named if scene.named and _is_near(scene, scene.named[1]) else None
    span = scene.span if scene.span and _is_near(scene, scene.span[1]) else None
    if span is not None and (named is None or named[1] <= span[1] or _goes_with(span[0], named[0])):
        told: resolve.Reading = span[0]
        return told
    if named is None or scene.today is None:
        return None
    reading: resolve.Reading = named[0]
    tomorrow = scene.today + timedelta(days=1)
    if reading.granularity in _ENDS and reading.starts_at and _before(_SINCE, scene, named[1]):
        first = reading.starts_at.date()
        value = f"{first.isoformat()}/{scene.today.isoformat()}"
        return reading._replace(value=value, ends_at=resolve.midnight(tomorrow)) if first < tomorrow else None
    if reading.timex_type != "DATE" or reading.granularity not in _PERIODS or not (reading.value or "")[:4].isdigit():
        return None
    goes_on = reading.starts_at and reading.ends_at and _holds(reading.starts_at, reading.ends_at, scene.today)
    if reading.granularity == "year" and goes_on:  # as far as it has come
        return reading._replace(ends_at=resolve.midnight(tomorrow))
    return reading


def _holds(first: datetime, end: datetime, day: date) -> bool:
    return first.date() <= day < end.date()


def _goes_with(span: resolve.Reading, named: resolve.Reading) -> bool:
    """Whether what is named after a span tells which: "the first five months *of 2024*", "three months to *May*"."""
    if span.starts_at is None or span.ends_at is None or named.starts_at is None or named.ends_at is None:
        return False
    is_whole = named.starts_at <= span.starts_at and span.ends_at <= named.ends_at
    return is_whole or (span.starts_at <= named.starts_at and named.ends_at <= span.ends_at)


def _before(pattern: re.Pattern[str], scene: Scene, at: int) -> bool:
    return pattern.search(scene.lower, max(0, at - _SHORT), at) is not None


def _is_near(scene: Scene, at: int) -> bool:
    sentences = scene.document.sentence_index
    return sentences(scene.at) - sentences(at) <= 1
