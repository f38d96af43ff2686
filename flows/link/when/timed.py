"""A time expression as a token of its sentence's tree."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from newstables.records import DateMention


@dataclass(slots=True, frozen=True)
class Timed:
    """A time expression, and the token of it that the others hang on."""

    date: DateMention
    token: int


def without_ends(time: Timed) -> Timed:
    """The same of which nobody knows when it was: a number that it governs holds at no other time."""
    return Timed(replace(time.date, starts_at=None, ends_at=None), time.token)


def day_begun(date: DateMention) -> datetime | None:
    """The beginning of the day of a point of time, on the clock that it is told by: "at 9 p.m. EST on Friday" is of
    Friday, though it is Saturday by Greenwich."""
    if date.starts_at is None:
        return None
    value = date.timex_value or ""
    told = _CLOCK.match(value) if date.timex_type == "TIME" else None
    day = datetime.fromisoformat(told["day"]).replace(tzinfo=UTC) if told is not None else date.starts_at
    return day.replace(hour=0, minute=0, second=0, microsecond=0)


_CLOCK = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3])")
