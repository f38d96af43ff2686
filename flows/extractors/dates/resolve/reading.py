"""What an expression denotes, before it is known where it stands."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from newstables.extractors.dates.calendar_values import interval
from newstables.extractors.dates.scene import Scene

EXPLICIT = "explicit"


PUBLICATION = "publication"


MENTION = "mention"


UNRESOLVED = "unresolved"


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
    day = midnight(scene.today)
    if value == "PAST_REF":
        return Reading("DATE", value, PUBLICATION, granularity, None, None, None, None, day + timedelta(days=1))
    if value == "FUTURE_REF":
        return Reading("DATE", value, PUBLICATION, granularity, None, None, None, day, None)
    return Reading("DATE", value, PUBLICATION, granularity)


def midnight(day: date) -> datetime:
    """The first moment of a day, in UTC."""
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
