"""What a row says in the words and figures of a reader: 1.5 million, ≤ 40, 1 Aug – 14 Sep 2014."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
_STEM = 5  # characters that "arrest" and "arrested" share, and no two events do
_HEDGES = {"about": "≈ ", "more_than": "> ", "at_least": "≥ ", "less_than": "< ", "at_most": "≤ "}


def number(value: float) -> str:
    """31,500; 0.3; 1.5 million."""
    for scale, name in _SCALES:
        if abs(value) >= scale:
            return f"{value / scale:,.3f}".rstrip("0").rstrip(".") + f" {name}"
    return f"{value:,.0f}" if value == int(value) else f"{value:,.4g}" if abs(value) < 1000 else f"{value:,.1f}"


def amount(claim: dict[str, Any]) -> str:
    """The value of a claim with its hedge: ≥ 12; 15 – 17; the bound alone where there is no value."""
    value, low, high = claim["value"], claim["value_low"], claim["value_high"]
    if claim["comparator"] == "between" and low is not None and high is not None:
        return f"{number(low)} – {number(high)}"
    if value is not None:
        return _HEDGES.get(claim["comparator"], "") + number(value)
    if low is not None:
        return f"≥ {number(low)}"
    return "?" if high is None else f"≤ {number(high)}"


def unit(name: str | None) -> str:
    """A unit beside its number: %, strike, USD."""
    return "%" if name == "percent" else name or ""


def together(what: str | None, event: str | None) -> str:
    """ "person killed"; of arrests, that arrest says enough."""
    says_enough = what and event and what[:_STEM].lower() == event[:_STEM].lower()
    return what or "" if says_enough else " ".join(filter(None, (what, event)))


def day(moment: datetime) -> str:
    """15 Sep 2014."""
    return f"{moment.day} {moment:%b} {moment.year}"


def moment(at: datetime, precision: str | None) -> str:
    """15 Sep 2014, 17:34 UTC; the day alone where that is all that is known."""
    return day(at) if precision == "day" else f"{day(at)}, {at:%H:%M} UTC"


def period(start: datetime | None, end: datetime | None) -> str:
    """2014; Aug 2014; 15 Sep 2014; 1 Aug 2014 – 14 Sep 2014; since …, until …. The end is exclusive."""
    if start is None:
        return "" if end is None else f"until {day(end - timedelta(microseconds=1))}"
    if end is None:
        return f"since {day(start)}"
    last = end - timedelta(microseconds=1)
    if start.date() == last.date():
        return day(start)
    if start.day == 1 and end.day == 1:
        if start.month == end.month == 1 and end.year == start.year + 1:
            return str(start.year)
        if (last.year, last.month) == (start.year, start.month):
            return f"{start:%b} {start.year}"
    return f"{day(start)} – {day(last)}"
