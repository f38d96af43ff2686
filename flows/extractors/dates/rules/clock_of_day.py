"""A clock time on the day that stands beside it, in the part of the day and the zone that are told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from newstables.extractors.dates import resolve
from newstables.extractors.dates.calendar_values import has_american_summer_time
from newstables.extractors.dates.resolve import Reading
from newstables.extractors.dates.rules import counting
from newstables.extractors.dates.rules.beside import day_beside, holiday_beside
from newstables.extractors.dates.rules.clock_in_brackets import as_one_moment
from newstables.extractors.dates.rules.every_day import is_of_every_day
from newstables.extractors.dates.rules.rule import Found
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, HYPHEN, lexicon, table, trie, zones

NOON = 12
_TO_CLOCK = re.compile(
    rf"(?:{GAP}?(?:{HYPHEN}|—|/){GAP}?|{GAP}(?:to|and|until|till){GAP})"
    rf"(?:\d{{1,2}}(?:[:.]\d\d)?{GAP}?[ap]\.?m\b\.?|(?:{trie(table('clock_words'))}){END})"
    rf"(?:{GAP}(?:[ecmp][sd]?t|gmt|bst)\b)?"
)


def with_day(match: re.Match[str], scene: Scene, time: str, zone: int, past_midnight: bool = False) -> Sequence[Found]:
    """A clock time on the day that stands beside it."""
    start, end = match.span("x")
    if is_of_every_day(scene, start, end):
        return ((start, end, resolve.clock_of_some_day(time)),)
    found = day_beside(scene, end, start) or holiday_beside(scene, end)
    if found is None and (next_day := _NEXT_DAY.match(scene.lower, end)) is not None:
        base, anchor = counting.base_day(scene)
        if base is not None:
            base += timedelta(days=0 if next_day["same"] else 1)
            scene.note_day(base)
            part = table("parts_of_day").get(next_day["unit"])
            if part and not match.groupdict().get("ap"):
                time = f"T{hour_in_part(int(time[1:3]), part):02}{time[3:]}"
            return ((start, next_day.end(), resolve.clock(scene, time, resolve.dated(base.isoformat(), anchor), zone)),)
    if found is None and _ON_SOME_DAY.match(scene.lower, end):
        return ((start, end, resolve.clock_of_some_day(time)),)
    if found is None:
        until = _TO_CLOCK.match(scene.lower, end)
        shared = day_beside(scene, until.end(), start) if until else None
        if shared and time == _MIDNIGHT:
            time = "T00:00"  # "from midnight to 6am on Saturday": the day begins
        return ((start, end, resolve.clock(scene, time, shared[1] if shared else None, zone, None, past_midnight)),)
    end, day = found
    said = match.groupdict()
    if not (said.get("ap") or said.get("word") or said.get("zone")):
        time, day = _in_part(time, day)
    return ((start, end, resolve.clock(scene, time, day, zone)),)


_MIDNIGHT = "T24:00"
_NEXT_DAY = re.compile(
    rf",?{GAP}(?:on{GAP})?(?:the{GAP}(?:next|following)|(?P<same>the{GAP}same|that(?:{GAP}same)?)){GAP}(?P<unit>day|morning|afternoon|evening|night){END}"
)
# "Midnight on the Friday before the vote", "8 a.m. on the day of the match".
_ON_SOME_DAY = re.compile(
    rf",?{GAP}on{GAP}(?:the{GAP}(?:{trie(table('weekdays'))}|day|eve){GAP}(?:of|before|after|that|when|it)"
    rf"|(?:election|polling|voting|match|race|game|wedding|opening|results?|launch|budget|moving|market){GAP}day){END}"
)


def _in_part(time: str, day: Reading) -> tuple[str, Reading]:
    """A time of twelve hours in the part of its day: "6:30 Sunday night" is 18:30, "12:30 Sunday morning" 0:30.

    "12:30 Sunday night" is on Monday.
    """
    hour, value = int(time[1:3]), day.value or ""
    part = value.partition("T")[2]
    if hour == NOON and part == "NI":
        day = day._replace(value=(date.fromisoformat(value[:10]) + timedelta(days=1)).isoformat())
    return f"T{hour_in_part(hour, part) if part else hour:02}{time[3:]}", day


def hour_in_part(hour: int, part: str) -> int:
    """The hour of 24 that one of 12 is in a part (MO, AF, EV, NI) of a day."""
    if hour > NOON:
        return hour
    hour %= NOON
    return hour + NOON if part in ("AF", "EV") or (part == "NI" and hour > _DAWN) else hour


_DAWN = 5  # until then it is night in the morning too


def minutes_to_utc(zone: str | None) -> int:
    """What to add to a clock of `zone` to get UTC."""
    if not zone:
        return 0
    offset = _OFFSET.search(zone)
    if offset is None:
        return -zones()[zone]
    minutes = int(offset["hours"]) * 60 + int(offset["minutes"] or 0)
    return -minutes if offset["sign"] == "+" else minutes


_HOURS_OFF = rf"(?:{GAP}?\+{GAP}?|{HYPHEN}|−)(?:1[0-4]|0?\d)(?::?(?:00|30|45))?(?![\w:]|[.,]\d)"
_OFFSET = re.compile(r"(?P<sign>[+‐‑–−-])\s*(?P<hours>1[0-4]|0?\d):?(?P<minutes>\d\d)?$")


def zone_name() -> str:
    """A pattern for a zone: "EST", "Eastern time", "GMT+3", "UTC-05:30"."""
    return rf"(?P<zone>(?:gmt|utc){_HOURS_OFF}|(?:{trie(zones())}){END})(?:{GAP}time{END})?"


def with_zone(match: re.Match[str], scene: Scene, time: str, past_midnight: bool = False) -> Sequence[Found]:
    """As `with_day`, in the zone that was matched; "2 a.m. (2300 GMT on Sunday)" goes on with the day of the 2 a.m."""
    named = scene.days_named()
    found = with_day(match, scene, time, minutes_to_utc(match["zone"]), past_midnight)
    if _ASIDE.search(scene.lower, max(0, match.start() - _SHORT), match.start()):
        scene.forget_days_since(named)
    return as_one_moment(scene, [(start, end, zoned(reading, match["zone"])) for start, end, reading in found])


_SHORT = 16  # characters
_ASIDE = re.compile(r"(?:[ap]\.?m\b\.?|\d)(?:\slocal\stime)?,?\s\($")


def zoned(reading: Reading, zone: str | None) -> Reading:
    """ "Eastern time" is an hour less from UTC in summer."""
    starts_at, ends_at = reading.starts_at, reading.ends_at
    if zone not in lexicon()["summer_zones"]["words"] or starts_at is None or ends_at is None:
        return reading
    hour = timedelta(hours=has_american_summer_time(starts_at.date()))
    return reading._replace(starts_at=starts_at - hour, ends_at=ends_at - hour)
