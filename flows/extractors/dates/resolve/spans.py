"""Lengths of time, what lies a length away, and what recurs."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from math import ceil

from newstables.extractors.dates.calendar_values import period_of, shift
from newstables.extractors.dates.resolve.reading import (
    EXPLICIT,
    GRANULARITY,
    PUBLICATION,
    UNRESOLVED,
    Reading,
    dated,
    midnight,
    reference,
    unresolved,
)
from newstables.extractors.dates.scene import Scene

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
    if count.denominator == 1:
        return f"{prefix}{count.numerator * factor}{letter}"
    amount = count * factor
    if amount.denominator == 1:
        return f"{prefix}{amount.numerator}{letter}"
    if letter == "Y" and amount.denominator in (2, 4):
        years, months = divmod(int(amount * 12), 12)
        return f"P{years}Y{months}M" if years else f"P{months}M"
    if unit == "TM" and amount.denominator == 2:
        return f"PT{int(amount)}M30S"
    if letter == "H" and amount.denominator in (2, 4):
        hours, minutes = divmod(int(amount * 60), 60)
        return f"PT{hours}H{minutes}M" if hours else f"PT{minutes}M"
    return f"{prefix}{float(amount):g}{letter}"


def duration(scene: Scene, count: Fraction | None, unit: str, mod: str | None = None, side: int = 0) -> Reading:
    """A span; `side` is -1 where it ends with the publication ("the past two years"), 1 where it begins with it."""
    value = period(count, unit)
    granularity = GRANULARITY.get(unit, "vague")
    if not side:
        return Reading("DURATION", value, EXPLICIT, granularity, mod)
    if scene.today is None:
        return Reading("DURATION", value, UNRESOLVED, granularity, mod)
    if unit.startswith("T"):
        return _hours_beside(scene, count, unit, Reading("DURATION", value, PUBLICATION, granularity, mod), side)
    today = midnight(scene.today)
    starts_at, ends_at = (None, today + timedelta(days=1)) if side < 0 else (today, None)
    if count is not None:
        whole, counted = _whole(count, unit)
        moved = shift(scene.today, counted, side * whole)
        if moved is not None:
            starts_at, ends_at = (midnight(moved), ends_at) if side < 0 else (starts_at, midnight(moved))
    return Reading("DURATION", value, PUBLICATION, granularity, mod, None, None, starts_at, ends_at)


_HOURS = {"TH": 60, "TM": 1}  # in minutes


def _hours_beside(scene: Scene, count: Fraction | None, unit: str, reading: Reading, side: int) -> Reading:
    """Hours or minutes before or after the moment of publication; where only its day is known, whole days alone."""
    if count is None or unit not in _HOURS or count > 10_000:
        return reading._replace(anchor=EXPLICIT)
    if scene.now is None:
        days = count / 24
        if unit != "TH" or days.denominator > 1 or scene.today is None:
            return reading._replace(anchor=EXPLICIT)
        like = duration(scene, days, "D", side=side)  # the past 24 hours are the past day
        return reading._replace(starts_at=like.starts_at, ends_at=like.ends_at)
    moved = scene.now + timedelta(minutes=side * int(count * _HOURS[unit]))
    first, last = (moved, scene.now) if side < 0 else (scene.now, moved)
    return reading._replace(starts_at=first, ends_at=last)


def compound(parts: list[tuple[Fraction | None, str]], mod: str | None = None) -> Reading:
    """A span of several units, the largest first: two years and three months is P2Y3M, as fine as its last unit."""
    days = "".join(period(count, unit)[1:] for count, unit in parts if not unit.startswith("T"))
    hours = "".join(period(count, unit)[2:] for count, unit in parts if unit.startswith("T"))
    value = f"P{days}" + (f"T{hours}" if hours else "")
    return Reading("DURATION", value, EXPLICIT, GRANULARITY[parts[-1][1]], mod)


def ending_with(reading: Reading, last: Reading, count: Fraction | None, unit: str) -> Reading:
    """`reading` with the interval of `count` units that ends with the day `last`; of hours with all days they
    touch, of the hours of less than half a day only the last."""
    if last.starts_at is None or last.ends_at is None or count is None:
        return reading
    if unit.startswith("T"):
        if unit != "TH":
            return reading
        start = shift(last.starts_at.date(), "D", -ceil(count / 24) if count >= _HALF_A_DAY else 0)
    else:
        start = shift(last.ends_at.date(), unit, -int(count))
    return reading._replace(starts_at=midnight(start) if start else None, ends_at=last.ends_at, anchor=last.anchor)


_HALF_A_DAY = 12  # hours


def within(reading: Reading, period: Reading, count: Fraction | None, unit: str, side: int) -> Reading:
    """`reading` with the interval of the first (1) or last (-1) `count` units of `period`."""
    if period.starts_at is None or period.ends_at is None or count is None or unit.startswith("T"):
        return reading
    edge = (period.starts_at if side > 0 else period.ends_at).date()
    whole, counted = _whole(count, unit)
    moved = shift(edge, counted, side * whole)
    if moved is None or not period.starts_at <= midnight(moved) <= period.ends_at:
        return reading
    first, last = (edge, moved) if side > 0 else (moved, edge)
    return reading._replace(starts_at=midnight(first), ends_at=midnight(last), anchor=period.anchor)


def away(
    scene: Scene, count: Fraction | None, unit: str, side: int, base: date | None, anchor: str, mod: str | None
) -> Reading:
    """`count` units before (-1) or after (1) `base`, as fine as the unit: "two months ago" is a month."""
    granularity = GRANULARITY.get(unit, "vague")
    if count is None:
        return reference(scene, "PAST_REF" if side < 0 else "FUTURE_REF", granularity)
    if base is None:
        return unresolved(granularity, mod=mod)
    if unit.startswith("T"):
        return _hours_away(scene, base, count, unit, side, anchor, mod)
    whole, unit = _whole(count, unit)
    moved = shift(base, unit, side * whole)
    if moved is None:
        return unresolved(granularity, mod=mod)
    if unit == "D":
        scene.note_day(moved)
    coarse = {"DE": "Y", "GE": "DE", "CE": "Y", "WE": "WE", "2W": "W", "6M": "M"}.get(unit, unit)
    return dated(period_of(moved, coarse), anchor, mod)


def _hours_away(
    scene: Scene, base: date, count: Fraction, unit: str, side: int, anchor: str, mod: str | None
) -> Reading:
    """The hour or minute, counted from the moment of publication; where only its day is known, no more than a day."""
    if unit in ("TMO", "TAF", "TEV", "TNI"):
        moved = shift(base, "D", side * int(count))
        return (
            unresolved("part_of_day", "TIME", mod)
            if moved is None
            else dated(f"{moved.isoformat()}{unit}", anchor, mod)
        )
    if scene.now is not None and anchor == PUBLICATION and unit in ("TH", "TM") and count < 1000:
        if unit == "TM" or count.denominator > 1:
            minutes = int(count * (60 if unit == "TH" else 1))
            return dated(f"{scene.now + timedelta(minutes=side * minutes):%Y-%m-%dT%H:%M}", anchor, mod)
        return dated(f"{scene.now + timedelta(hours=side * int(count)):%Y-%m-%dT%H}", anchor, mod)
    days, hours = divmod(int(count), 24) if unit == "TH" else (0, 0)
    if hours > _SAME_DAY:
        return unresolved("day", mod=mod)  # eighteen hours ago was today or yesterday
    moved = shift(base, "D", side * days)
    return unresolved("day", mod=mod) if moved is None else dated(moved.isoformat(), anchor, mod)


_SAME_DAY = 6  # hours within which most news happens on the day of which it is told


def _whole(count: Fraction, unit: str) -> tuple[int, str]:
    """A count without a fraction: a year and a half is 18 months."""
    if count.denominator == 1:
        return count.numerator, unit
    if unit == "Y":
        return int(count * 12), "M"
    if unit == "DE":
        return int(count * 10), "Y"
    if unit == "CE":
        return int(count * 100), "Y"
    if unit == "W":
        return int(count * 7), "D"
    return int(count), unit


def every(value: str, unit: str, quant: str | None = None, freq: str | None = None, mod: str | None = None) -> Reading:
    """A SET: what recurs, with its quantifier and how often."""
    return Reading("SET", value, EXPLICIT, GRANULARITY.get(unit, "vague"), mod, quant, freq)
