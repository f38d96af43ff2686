"""From what an expression says to what it denotes: TIMEX3 value, interval, granularity and anchor.

No word of any language here: the rules read words, these functions count.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from fractions import Fraction
from typing import NamedTuple

from flows.extract.dates.calendar_values import granularity_of_partial, interval, nth_weekday, period_of, shift
from flows.extract.dates.scene import Scene

EXPLICIT = "explicit"
PUBLICATION = "publication"
MENTION = "mention"
UNRESOLVED = "unresolved"


class Reading(NamedTuple):
    """What one expression denotes: the fields of a DateMention that do not depend on where it stands."""

    timex_type: str
    value: str | None
    anchor: str
    granularity: str | None = None
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None


def dated(value: str, anchor: str, mod: str | None = None, zone: int = 0) -> Reading:
    """A DATE or TIME with the interval of its value."""
    starts_at, ends_at, granularity = interval(value, zone)
    return Reading("TIME" if "T" in value else "DATE", value, anchor, granularity, mod, None, None, starts_at, ends_at)


def unresolved(granularity: str, timex_type: str = "DATE", mod: str | None = None) -> Reading:
    """A relative expression with nothing to hang it on."""
    return Reading(timex_type, None, UNRESOLVED, granularity, mod)


def reference(scene: Scene, value: str, granularity: str = "vague") -> Reading:
    """PRESENT_REF, PAST_REF or FUTURE_REF: an open interval that begins or ends with the publication."""
    if scene.today is None:
        return Reading("DATE", value, UNRESOLVED, granularity)
    day = _midnight(scene.today)
    if value == "PAST_REF":
        return Reading("DATE", value, PUBLICATION, granularity, None, None, None, None, day + timedelta(days=1))
    if value == "FUTURE_REF":
        return Reading("DATE", value, PUBLICATION, granularity, None, None, None, day, None)
    return Reading("DATE", value, PUBLICATION, granularity)


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=timezone.utc)


def calendar_day(scene: Scene, year: int | None, month: int, day: int, look: int = 0, mod: str | None = None) -> Reading | None:
    """A day of a month. Without a year: the one that `look` (-1 back, 1 ahead, 0 nearest) leads to."""
    anchor = EXPLICIT
    if year is None:
        if scene.today is None:
            return Reading("DATE", f"XXXX-{month:02}-{day:02}", UNRESOLVED, "day", mod) if _exists(2000, month, day) else None
        year = _year_of(scene.today, month, day, look)
        anchor = PUBLICATION
    if not _exists(year, month, day):
        return None
    found = date(year, month, day)
    scene.note_day(found)
    return dated(found.isoformat(), anchor, mod)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _year_of(today: date, month: int, day: int, look: int) -> int:
    """The year of a month and day near `today`."""
    distance = (month - today.month) * 30.4 + day - today.day  # days ahead, within the year of publication
    return today.year + _years_off(distance, look)


# A day without a year is seldom further off than this, whatever the verb: who means more says "last year".
_FAR = 270


def _years_off(distance: float, look: int) -> int:
    """-1, 0 or 1: the year, counted from that of publication, of what lies `distance` days ahead in the same year."""
    if look > 0:
        return 1 if distance + 365 <= _FAR else 0
    if look < 0:
        return -1 if distance > 20 and 365 - distance <= _FAR else 0
    return -1 if distance > 120 else 1 if distance < -280 else 0  # news tells more of what was


def calendar_month(scene: Scene, year: int | None, month: int, look: int = 0, mod: str | None = None) -> Reading:
    """A month. Without a year: as `calendar_day`."""
    anchor = EXPLICIT
    if year is None:
        if scene.today is None:
            return Reading("DATE", f"XXXX-{month:02}", UNRESOLVED, "month", mod)
        year = scene.today.year + _years_off((month - scene.today.month) * 30.4, look)
        anchor = PUBLICATION
    scene.year = year
    return dated(f"{year:04}-{month:02}", anchor, mod)


def month_beside(scene: Scene, month: int, side: int, mod: str | None = None) -> Reading:
    """The last (-1), this (0) or next (1) month of that name, seen from the publication."""
    if scene.today is None:
        return unresolved("month", mod=mod)
    year = scene.today.year
    if side < 0:
        year -= month >= scene.today.month
    elif side > 0:
        year += month <= scene.today.month
    scene.year = year
    return dated(f"{year:04}-{month:02}", PUBLICATION, mod)


def season(scene: Scene, letters: str, year: int | None, side: int | None, look: int = 0, mod: str | None = None) -> Reading:
    """A season by its year, or by its `side` of the publication (-1 last, 0 this, 1 next, None: nearest)."""
    if year is not None:
        scene.year = year
        return dated(f"{year:04}-{letters}", EXPLICIT, mod)
    if scene.today is None:
        return unresolved("season", mod=mod)
    today = _midnight(scene.today)
    candidates = [scene.today.year + offset for offset in (-2, -1, 0, 1, 2)]
    spans = {year: interval(f"{year:04}-{letters}") for year in candidates}
    over = [year for year in candidates if (end := spans[year][1]) and end <= today]
    ahead = [year for year in candidates if (start := spans[year][0]) and start > today]
    current = [year for year in candidates if year not in over and year not in ahead]
    if side is None:
        side = look if not current else 0
    if side < 0:
        chosen = over[-1]
    elif side > 0:
        chosen = ahead[0]
    elif current:
        chosen = current[0]
    else:  # "this summer" in May is ahead, in October it is over
        chosen = scene.today.year
    return dated(f"{chosen:04}-{letters}", PUBLICATION, mod)


def day_from_today(scene: Scene, offset: int, part: str | None = None, mod: str | None = None) -> Reading:
    """A day counted from the publication, or a part of it (MO, AF, EV, NI)."""
    if scene.today is None:
        return unresolved("part_of_day" if part else "day", "TIME" if part else "DATE", mod)
    day = scene.today + timedelta(days=offset)
    if offset:
        scene.note_day(day)
    return dated(day.isoformat() + (f"T{part}" if part else ""), PUBLICATION, mod)


def part_of_named_day(scene: Scene, part: str, mod: str | None) -> Reading:
    """A part (MO, AF, EV, NI) of the latest day named, else of the day of publication."""
    day, anchor = (scene.day, MENTION) if scene.day else (scene.today, PUBLICATION)
    if day is None:
        return unresolved("part_of_day", "TIME", mod)
    return dated(f"{day.isoformat()}T{part}", anchor, mod)


def weekday(scene: Scene, number: int, side: int | None, look: int, part: str | None = None, mod: str | None = None) -> Reading:
    """A day of the week: `side` as written (-1 last, 0 this, 1 next, None: bare), `look` the sentence's direction."""
    if scene.today is None:
        return unresolved("part_of_day" if part else "day", "TIME" if part else "DATE", mod)
    ahead = (number - scene.today.isoweekday()) % 7
    if side is None or side == 0:
        forward = look > 0 or (side == 0 and look == 0)
        offset = ahead if forward else ahead - 7 if ahead else 0
    elif side < 0:
        offset = ahead - 7
    else:
        offset = ahead or 7
    day = scene.today + timedelta(days=offset)
    scene.note_day(day)
    return dated(day.isoformat() + (f"T{part}" if part else ""), PUBLICATION, mod)


def clock(scene: Scene, time: str, day: Reading | None, zone: int = 0, mod: str | None = None) -> Reading:
    """A clock time ("T10:35") on the day that stands beside it, else on the latest day named, else of publication."""
    if day is not None and day.value is not None and day.granularity == "day":
        return dated(day.value + time, day.anchor, mod, zone)
    base, anchor = (scene.day, MENTION) if scene.day else (scene.today, PUBLICATION)
    if base is None or (day is not None and day.value is None):
        return Reading("TIME", f"XXXX-XX-XX{time}", UNRESOLVED, granularity_of_partial("X" + time), mod)
    return dated(base.isoformat() + time, anchor, mod, zone)


def beside(scene: Scene, unit: str, side: int, mod: str | None = None) -> Reading:
    """Last (-1), this (0) or next (1) week, month, quarter, weekend, year …, seen from the publication."""
    if scene.today is None:
        return unresolved(GRANULARITY.get(unit, "vague"), mod=mod)
    base = scene.today
    if unit == "WE":
        # A weekend that has begun, or one just over, is "the weekend"; the next comes after it.
        if base.isoweekday() < 6 and side <= 0:
            base -= timedelta(days=base.isoweekday())
            side = 0
        elif base.isoweekday() < 6:
            side = 0
    moved = shift(base, unit, side)
    if moved is None:
        return unresolved(GRANULARITY.get(unit, "vague"), mod=mod)
    value = period_of(moved, unit)
    if unit == "Y":
        scene.year = moved.year
    return dated(value, PUBLICATION, mod)


def weekend(scene: Scene, look: int) -> Reading:
    """The weekend: the one before, or around, the publication unless the sentence looks ahead."""
    return beside(scene, "WE", 1 if look > 0 else -1)


GRANULARITY = {
    "TS": "second",
    "TM": "minute",
    "TH": "hour",
    "TMO": "part_of_day",
    "TAF": "part_of_day",
    "TEV": "part_of_day",
    "TNI": "part_of_day",
    "D": "day",
    "WE": "weekend",
    "W": "week",
    "2W": "week",
    "M": "month",
    "S": "season",
    "Q": "quarter",
    "6M": "half_year",
    "Y": "year",
    "DE": "decade",
    "GE": "vague",
    "CE": "century",
    "ML": "century",
}


def away(scene: Scene, count: Fraction | None, unit: str, side: int, base: date | None, anchor: str, mod: str | None) -> Reading:
    """`count` units before (-1) or after (1) `base`, as fine as the unit: "two months ago" is a month."""
    granularity = GRANULARITY.get(unit, "vague")
    if base is None:
        return unresolved(granularity, mod=mod)
    if count is None:
        return reference(scene, "PAST_REF" if side < 0 else "FUTURE_REF", granularity)
    if unit.startswith("T"):
        return _hours_away(base, count, unit, side, anchor, mod)
    whole, unit = _whole(count, unit)
    moved = shift(base, unit, side * whole)
    if moved is None:
        return unresolved(granularity, mod=mod)
    if unit == "D":
        scene.note_day(moved)
    coarse = {"DE": "Y", "GE": "DE", "CE": "Y", "WE": "WE", "2W": "W", "6M": "M"}.get(unit, unit)
    return dated(period_of(moved, coarse), anchor, mod)


def _hours_away(base: date, count: Fraction, unit: str, side: int, anchor: str, mod: str | None) -> Reading:
    """Nobody says at what hour a text was written: the day is all that "two hours ago" gives."""
    if unit in ("TMO", "TAF", "TEV", "TNI"):
        moved = shift(base, "D", side * int(count))
        return unresolved("part_of_day", "TIME", mod) if moved is None else dated(f"{moved.isoformat()}{unit}", anchor, mod)
    days = int(count) // 24 if unit == "TH" else 0
    moved = shift(base, "D", side * days)
    return unresolved("day", mod=mod) if moved is None else dated(moved.isoformat(), anchor, mod)


def _whole(count: Fraction, unit: str) -> tuple[int, str]:
    """A count without a fraction: a year and a half is 18 months."""
    if count.denominator == 1:
        return int(count), unit
    if unit == "Y":
        return int(count * 12), "M"
    if unit == "DE":
        return int(count * 10), "Y"
    if unit == "CE":
        return int(count * 100), "Y"
    if unit == "W":
        return int(count * 7), "D"
    return int(count), unit


_LONG_UNITS = {"DE": "E", "CE": "C", "ML": "L", "GE": "GE"}  # TIMEX3's letters, for spans left open
_DURATION_UNITS = {
    "2W": ("", 2, "W"),
    "6M": ("", 6, "M"),
    "DE": ("", 10, "Y"),
    "GE": ("", 25, "Y"),
    "CE": ("", 100, "Y"),
    "ML": ("", 1000, "Y"),
    "WE": ("", 1, "WE"),
    "S": ("", 1, "S"),
}


def period(count: Fraction | None, unit: str) -> str:
    """The TIMEX3 period of `count` units; X where the text leaves the number open."""
    if count is None and unit in _LONG_UNITS:
        return f"PX{_LONG_UNITS[unit]}"
    if unit.startswith("T"):
        prefix, factor, letter = "PT", 1, unit[1:]
    else:
        _, factor, letter = _DURATION_UNITS.get(unit, ("", 1, unit))
        prefix = "P"
    if count is None:
        return f"{prefix}X{letter}"
    amount = count * factor
    if amount.denominator == 1:
        return f"{prefix}{int(amount)}{letter}"
    if letter == "Y" and amount.denominator in (2, 4):
        years, months = divmod(int(amount * 12), 12)
        return f"P{years}Y{months}M" if years else f"P{months}M"
    if letter == "H" and amount.denominator == 2:
        hours, minutes = divmod(int(amount * 60), 60)
        return f"PT{hours}H{minutes}M" if hours else f"PT{minutes}M"
    return f"{prefix}{float(amount):g}{letter}"


def duration(scene: Scene, count: Fraction | None, unit: str, mod: str | None = None, side: int = 0) -> Reading:
    """A span of time; `side` -1 where it ends with the publication ("the past two years"), 1 where it begins with it."""
    value = period(count, unit)
    granularity = GRANULARITY.get(unit, "vague")
    if not side:
        return Reading("DURATION", value, EXPLICIT, granularity, mod)
    if scene.today is None:
        return Reading("DURATION", value, UNRESOLVED, granularity, mod)
    today = _midnight(scene.today)
    starts_at, ends_at = (None, today + timedelta(days=1)) if side < 0 else (today, None)
    if count is not None and not unit.startswith("T"):
        whole, counted = _whole(count, unit)
        moved = shift(scene.today, counted, side * whole)
        if moved is not None:
            starts_at, ends_at = (_midnight(moved), ends_at) if side < 0 else (starts_at, _midnight(moved))
    return Reading("DURATION", value, PUBLICATION, granularity, mod, None, None, starts_at, ends_at)


def ending_with(reading: Reading, last: Reading, count: Fraction | None, unit: str) -> Reading:
    """`reading` with the interval of `count` units that ends with the day `last`."""
    if last.starts_at is None or last.ends_at is None or count is None:
        return reading
    start = shift(last.ends_at.date(), unit, -int(count))
    return reading._replace(starts_at=_midnight(start) if start else None, ends_at=last.ends_at, anchor=last.anchor)


def quarter_ending(scene: Scene, last: Reading, where: int) -> Reading | None:
    """The quarter that ends with the day `last`: the calendar quarter that holds the middle of it."""
    if last.starts_at is None:
        return None
    middle = last.starts_at.date() - timedelta(days=45)
    value = period_of(middle, "Q")
    scene.quarter, scene.compares_years = (int(value[:4]), int(value[-1]), where), False
    return ending_with(dated(value, last.anchor), last, Fraction(1), "Q")


def every(value: str, unit: str, quant: str | None = None, freq: str | None = None, mod: str | None = None) -> Reading:
    """A SET: what recurs, with its quantifier and how often."""
    return Reading("SET", value, EXPLICIT, GRANULARITY.get(unit, "vague"), mod, quant, freq)


def quarter(scene: Scene, number: int, year: int | None, side: int | None, look: int, where: int, mod: str | None = None) -> Reading:
    """A calendar quarter. Without a year: the latest that had begun by the publication, or the next if looking ahead."""
    anchor = EXPLICIT
    if year is None:
        if scene.today is None:
            return Reading("DATE", f"XXXX-Q{number}", UNRESOLVED, "quarter", mod)
        current = (scene.today.month + 2) // 3
        year = scene.today.year
        if side is not None:
            year += side
        elif look > 0:  # the quarter just over is still expected, estimated and reported
            year += number < current - 1
        elif number > current:
            year -= 1
        anchor = PUBLICATION
    scene.quarter, scene.compares_years = (year, number, where), False
    return dated(f"{year:04}-Q{number}", anchor, mod)


def quarter_beside(scene: Scene, side: int, where: int) -> Reading:
    """The last, this or next quarter."""
    reading = beside(scene, "Q", side)
    if reading.value:
        scene.quarter, scene.compares_years = (int(reading.value[:4]), int(reading.value[-1]), where), False
    return reading


def year(scene: Scene, number: int, mod: str | None = None) -> Reading:
    """A year."""
    scene.year = number
    return dated(f"{number:04}", EXPLICIT, mod)


def holiday(scene: Scene, year: int | None, month: int, day: int, look: int) -> Reading | None:
    """A holiday that falls on the same day each year."""
    return calendar_day(scene, year, month, day, look)


def weekday_of_month(month: int, nth: int, weekday: int, year: int) -> date:
    """The nth (-1: last) weekday of a month."""
    return nth_weekday(year, month, nth, weekday)
