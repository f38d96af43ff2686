"""One moment on two clocks: "at 10:00 local time (*08:00 GMT*)", "at 9 p.m. (*0100 GMT*) on Friday"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from newstables.extractors.dates import resolve
from newstables.extractors.dates.resolve import Reading
from newstables.extractors.dates.rules.every_day import is_of_every_day
from newstables.extractors.dates.rules.rule import Found
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import GAP

_OF_GREENWICH = re.compile(
    rf"(?:{GAP}(?P<open>\()|,{GAP}or{GAP})(?P<clock>(?P<hour>[01]?\d|2[0-4])[:.]?(?P<minute>[0-5]\d)?(?:{GAP}?(?P<half>[ap])\.?m\.?)?"
    rf"{GAP}(?:gmt|utc))(?=(?(open)\)|[,.;]))"
)
_CLOCK = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)T(?P<hour>\d\d):(?P<minute>\d\d)$")
_A_DAY, _EASTMOST = 24 * 60, 13 * 60  # minutes, and as many as a clock is ahead of Greenwich


def as_one_moment(scene: Scene, found: Sequence[Found]) -> Sequence[Found]:
    """A clock time whose hour by Greenwich stands behind it, with that hour: the same moment, be it another day there.

    It tells the zone of a clock that has none.
    """
    start, end, reading = found[-1]
    beside = _OF_GREENWICH.match(scene.lower, end)
    local = _CLOCK.match(reading.value or "") if beside is not None else None
    if beside is None or local is None or reading.starts_at is None or len(found) > 1:
        return found
    if is_of_every_day(scene, *beside.span("clock")):
        return found
    day = resolve.midnight(date.fromisoformat(local["day"]))
    own = day + timedelta(hours=int(local["hour"]), minutes=int(local["minute"]))
    moment = own + timedelta(minutes=_to_greenwich(own, beside))
    if reading.starts_at not in (own, moment):
        return found  # of a zone with which the hour behind it does not agree
    same = reading._replace(starts_at=moment, ends_at=moment + timedelta(minutes=1))
    return [(start, end, same), (*beside.span("clock"), _at(same, moment))]


def _to_greenwich(own: datetime, beside: re.Match[str]) -> int:
    """The minutes to add to a local clock: between 13 hours back, in the east, and 11 ahead."""
    hour = int(beside["hour"])
    if beside["half"]:
        hour = hour % 12 + 12 * (beside["half"] == "p")
    minutes = 60 * hour + int(beside["minute"] or 0) - 60 * own.hour - own.minute
    return (minutes + _EASTMOST) % _A_DAY - _EASTMOST


def _at(reading: Reading, moment: datetime) -> Reading:
    return reading._replace(value=f"{moment:%Y-%m-%dT%H:%M}")
