"""TIMEX3 values as calendar facts: the interval that a value denotes, and the value of a period that holds a day."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

Interval = tuple[datetime | None, datetime | None, str]  # start, end (exclusive), granularity

_VALUE = re.compile(
    r"""
    (?P<year>\d{4}) (?:
        -(?P<month>\d\d) (?:-(?P<day>\d\d) (?:T(?P<time>.+))? )?
      | -W(?P<week>\d\d) (?P<weekend>-WE)?
      | -Q(?P<quarter>[1-4])
      | -H(?P<half>[12])
      | -(?P<season>SP|SU|FA|WI)
    )? $
  | (?P<decade>\d{3}) $
  | (?P<century>\d{2}) $
    """,
    re.VERBOSE,
)
_CLOCK = re.compile(r"(\d\d)(?::(\d\d)(?::(\d\d))?)?$")
# Where a part of the day begins, and how many hours it lasts. News is loose here; these hold for most readers.
_PARTS = {"MO": (6, 6), "MI": (12, 1), "AF": (12, 6), "EV": (18, 4), "NI": (20, 10)}
# The month in which a season of the northern year begins; winter is named after the year in which it begins.
FIRST_MONTH_OF_SEASON = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_NOTHING: Interval = (None, None, "vague")


@lru_cache(maxsize=65536)
def interval(value: str, zone: int = 0) -> Interval:
    """The half-open interval of a DATE or TIME value, and its granularity; `zone`: minutes to add to get UTC.

    A value with unknown parts (XXXX-10-31, PAST_REF) has no interval.
    """
    found = _VALUE.match(value)
    if found is None:
        return (None, None, granularity_of_partial(value))
    try:
        return _interval(found, zone)
    except (ValueError, OverflowError):
        return _NOTHING


def _interval(found: re.Match[str], zone: int) -> Interval:
    if found["century"]:
        first = int(found["century"]) * 100
        return _years(first, 100, "century")
    if found["decade"]:
        return _years(int(found["decade"]) * 10, 10, "decade")
    year = int(found["year"])
    if found["day"]:
        day = datetime(year, int(found["month"]), int(found["day"]), tzinfo=UTC)
        if found["time"]:
            return _time(day, found["time"], zone)
        return day, day + timedelta(days=1), "day"
    if found["month"]:
        return _months(year, int(found["month"]), 1, "month")
    if found["week"]:
        monday = datetime.combine(date.fromisocalendar(year, int(found["week"]), 1), datetime.min.time(), UTC)
        if found["weekend"]:
            return monday + timedelta(days=5), monday + timedelta(days=7), "weekend"
        return monday, monday + timedelta(days=7), "week"
    if found["quarter"]:
        return _months(year, int(found["quarter"]) * 3 - 2, 3, "quarter")
    if found["half"]:
        return _months(year, int(found["half"]) * 6 - 5, 6, "half_year")
    if found["season"]:
        return _months(year, FIRST_MONTH_OF_SEASON[found["season"]], 3, "season")
    return _years(year, 1, "year")


def season_span(year: int, letters: str, southern: bool) -> tuple[datetime, datetime]:
    """When a season (SP, SU, FA, WI) of a year begins and ends; in the south half a year later, winter in June."""
    month = FIRST_MONTH_OF_SEASON[letters]
    if southern:
        month = month - 6 if month > 6 else month + 6
    starts_at, ends_at, _ = _months(year, month, 3, "season")
    return starts_at, ends_at


def _years(first: int, count: int, granularity: str) -> Interval:
    start = datetime(max(first, 1), 1, 1, tzinfo=UTC)
    return start, datetime(first + count, 1, 1, tzinfo=UTC), granularity


def _months(year: int, month: int, count: int, granularity: str) -> tuple[datetime, datetime, str]:
    start = datetime(year, month, 1, tzinfo=UTC)
    years, month0 = divmod(month - 1 + count, 12)
    return start, datetime(year + years, month0 + 1, 1, tzinfo=UTC), granularity


def _time(day: datetime, time: str, zone: int) -> Interval:
    day += timedelta(minutes=zone)
    if time in _PARTS:
        begins, lasts = _PARTS[time]
        start = day + timedelta(hours=begins)
        return start, start + timedelta(hours=lasts), "part_of_day"
    clock = _CLOCK.match(time)
    if clock is None:
        return _NOTHING
    hour, minute, second = clock.groups()
    start = day + timedelta(hours=int(hour), minutes=int(minute or 0), seconds=int(second or 0))
    if second:
        return start, start + timedelta(seconds=1), "second"
    if minute:
        return start, start + timedelta(minutes=1), "minute"
    return start, start + timedelta(hours=1), "hour"


def granularity_of_partial(value: str) -> str:
    """How fine a value with unknown parts is: XXXX-10-31 is a day, XXXX-10 a month, FY1989 a year."""
    if "T" in value[1:] and value[:1] in "X12":
        return "minute" if ":" in value else "part_of_day"
    if value.startswith(("FY", "PFY")):
        return "quarter" if "-Q" in value else "year"
    if value.startswith("XXXX"):
        rest = value[4:]
        if rest.startswith("-W"):
            return "weekend" if rest.endswith("WE") else "day" if rest.count("-") == 2 else "week"
        if rest.startswith("-Q"):
            return "quarter"
        if rest.startswith("-H"):
            return "half_year"
        if rest[1:] in FIRST_MONTH_OF_SEASON:
            return "season"
        return {0: "year", 1: "month", 2: "day"}.get(rest.count("-"), "vague")
    return "vague"


def period_of(day: date, unit: str) -> str:
    """The value of the period of `unit` (a TIMEX3 letter of the lexicon) that holds `day`."""
    match unit:
        case "D":
            return day.isoformat()
        case "W" | "2W":
            year, week, _ = day.isocalendar()
            return f"{year:04}-W{week:02}"
        case "WE":
            year, week, _ = day.isocalendar()
            return f"{year:04}-W{week:02}-WE"
        case "M":
            return f"{day.year:04}-{day.month:02}"
        case "Q":
            return f"{day.year:04}-Q{(day.month + 2) // 3}"
        case "6M":
            return f"{day.year:04}-H{1 if day.month < 7 else 2}"
        case "Y":
            return f"{day.year:04}"
        case "DE":
            return f"{day.year // 10:03}"
        case "CE":
            return f"{day.year // 100:02}"
        case _:
            return day.isoformat()


_MONTHS_IN = {"M": 1, "Q": 3, "S": 3, "6M": 6, "Y": 12, "DE": 120, "GE": 360, "CE": 1200, "ML": 12000}
_DAYS_IN = {"D": 1, "W": 7, "WE": 7, "2W": 14}


def shift(day: date, unit: str, count: int) -> date | None:
    """`day` moved by `count` units; the last day of a shorter month where needed; None beyond the calendar."""
    try:
        if unit in _DAYS_IN:
            return day + timedelta(days=_DAYS_IN[unit] * count)
        months = _MONTHS_IN.get(unit)
        if months is None:
            return day
        years, month0 = divmod(day.month - 1 + months * count, 12)
        year = day.year + years
        return date(year, month0 + 1, min(day.day, monthrange(year, month0 + 1)[1]))
    except (ValueError, OverflowError):
        return None


def easter(year: int) -> date:
    """Easter Sunday of the western churches (the anonymous Gregorian computus)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    skipped, leap = divmod(century, 4)
    moon = (19 * golden + century - skipped - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * leap + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day0 = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day0 + 1)


def day_with(today: date, number: int, weekday: int) -> date | None:
    """The day near `today` that has that number in its month and is that day of the week: "Thursday the 12th"."""
    months = [divmod(12 * today.year + today.month - 1 + away, 12) for away in (-1, 0, 1, 2)]
    near = [date(year, month + 1, number) for year, month in months if 0 < number <= monthrange(year, month + 1)[1]]
    fitting = [day for day in near if day.isoweekday() == weekday]
    return min(fitting, key=lambda day: abs((day - today).days), default=None)


def has_american_summer_time(day: date) -> bool:
    """Whether clocks in the United States are an hour ahead on `day`, by the law of its year (since 1967)."""
    if day.year >= 2007:
        first, last = nth_weekday(day.year, 3, 2, 7), nth_weekday(day.year, 11, 1, 7)
    else:
        first = nth_weekday(day.year, 4, 1 if day.year >= 1987 else -1, 7)
        last = nth_weekday(day.year, 10, -1, 7)
    return first <= day < last


def nth_weekday(year: int, month: int, nth: int, weekday: int) -> date:
    """The nth `weekday` (ISO) of a month; -1: the last."""
    if nth < 0:
        last = date(year, month, monthrange(year, month)[1])
        return last - timedelta(days=(last.isoweekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
