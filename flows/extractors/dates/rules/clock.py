"""Clock times: "10:35 a.m. EST", "noon Saturday", "1430 GMT", "5 p.m., Nov. 6"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.calendar_values import has_american_summer_time
from newstables.extractors.dates.hours import hour_near
from newstables.extractors.dates.resolve import Reading
from newstables.extractors.dates.rules import counting
from newstables.extractors.dates.rules.beside import day_beside, holiday_beside
from newstables.extractors.dates.rules.every_day import is_of_every_day
from newstables.extractors.dates.rules.rule import DateRule, Found, rule
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, HYPHEN, context, lexicon, right_before, table, trie, zones

HEDGE = rf"(?:(?:about|around|approximately|shortly{GAP}(?:before|after)){GAP})?"


def rules() -> list[DateRule]:
    """The rules of this family, the longest phrases first."""
    zone = rf"(?:(?P<zone>{trie(zones())}){END}(?:{GAP}time{END})?|local{GAP}time{END})"
    zone = rf"(?P<bracket>\()?{zone}(?(bracket)\))"
    hedge = HEDGE
    half = rf"(?P<ap>[ap])(?:\.{GAP}?m\.?|m{END})"
    first = rf"(?P<first>(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d))?(?:{GAP}?{half})?)"
    to = rf"(?:{GAP}?(?:{HYPHEN}|—){GAP}?|{GAP}(?:to|and|until|till|or){GAP})"
    last = (
        rf"(?P<last>(?P<last_hour>[01]?\d|2[0-4])(?:[:.](?P<last_minute>[0-5]\d))?"
        rf"{GAP}?(?P<last_ap>[ap])(?:\.{GAP}?m\.?|m{END}))"
    )
    return [
        rule(
            "<hour> to <hour> <half of day>",
            "clock",
            rf"{hedge}{first}{to}{last}(?:{GAP}{zone})?(?!\w)",
            _two_clocks,
        ),
        rule(
            "<hour>:<minute> <half of day> <zone>",
            "clock",
            rf"{hedge}(?P<x>(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?)?{GAP}?{half}(?:{GAP}{zone})?)(?!\w)",
            _clock,
        ),
        rule(
            "<hour>:<minute> <zone>",
            "clock",
            rf"{hedge}(?P<x>(?P<hour>[01]?\d|2[0-4])(?:[:.]?(?P<minute>[0-5]\d))?(?:{GAP}?h(?:ou)?rs)?{GAP}{zone})(?!\w)",
            _clock,
        ),
        rule(
            "<hour><minute>",
            "clock",
            rf"{hedge}(?P<x>(?P<hour>0\d)(?P<minute>[0-5]\d))(?!\w)",
            _bare_clock,
        ),
        rule(
            "<hour>:<minute>",
            "clock",
            rf"{hedge}(?P<x>(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d))(?![:\d]|{GAP}?(?:win|victory|loss|defeat|lead|odds|ratio))",
            _bare_clock,
        ),
        rule("noon", "clock_word", rf"(?P<x>(?P<word>{trie(table('clock_words'))}){END}(?:{GAP}{zone})?)", _word),
    ]


_TO_CLOCK = re.compile(
    rf"(?:{GAP}?(?:{HYPHEN}|—|/){GAP}?|{GAP}(?:to|and|until|till){GAP})\d{{1,2}}(?:[:.]\d\d)?{GAP}?[ap]\.?m\b\.?"
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
            return ((start, next_day.end(), resolve.clock(scene, time, resolve.dated(base.isoformat(), anchor), zone)),)
    if found is None and _ON_SOME_DAY.match(scene.lower, end):
        return ((start, end, resolve.clock_of_some_day(time)),)
    if found is None:
        until = _TO_CLOCK.match(scene.lower, end)
        shared = day_beside(scene, until.end(), start) if until else None
        return ((start, end, resolve.clock(scene, time, shared[1] if shared else None, zone, None, past_midnight)),)
    end, day = found
    said = match.groupdict()
    if not (said.get("ap") or said.get("word") or said.get("zone")):
        time, day = _in_part(time, day)
    return ((start, end, resolve.clock(scene, time, day, zone)),)


_NEXT_DAY = re.compile(
    rf",?{GAP}(?:on{GAP})?(?:the{GAP}(?:next|following)|(?P<same>the{GAP}same|that(?:{GAP}same)?)){GAP}day{END}"
)
# "Midnight on the Friday before the vote", "8 a.m. on the day of the match".
_ON_SOME_DAY = re.compile(
    rf",?{GAP}on{GAP}the{GAP}(?:{trie(table('weekdays'))}|day|eve){GAP}(?:of|before|after|that|when|it){END}"
)


def _in_part(time: str, day: Reading) -> tuple[str, Reading]:
    """A time of twelve hours in the part of its day: "6:30 Sunday night" is 18:30, "12:30 Sunday morning" 0:30.

    "12:30 Sunday night" is on Monday.
    """
    hour, value = int(time[1:3]), day.value or ""
    part = value.partition("T")[2]
    if hour == _NOON and part == "NI":
        day = day._replace(value=(date.fromisoformat(value[:10]) + timedelta(days=1)).isoformat())
    return f"T{hour_in_part(hour, part) if part else hour:02}{time[3:]}", day


def hour_in_part(hour: int, part: str) -> int:
    """The hour of 24 that one of 12 is in a part (MO, AF, EV, NI) of a day."""
    if hour > _NOON:
        return hour
    hour %= _NOON
    return hour + _NOON if part in ("AF", "EV") or (part == "NI" and hour > _DAWN) else hour


_NOON = 12
_DAWN = 5  # until then it is night in the morning too


def _minutes(zone: str | None) -> int:
    """What to add to a clock of `zone` to get UTC."""
    if not zone:
        return 0
    return -zones()[zone]


def _with_zone(match: re.Match[str], scene: Scene, time: str, past_midnight: bool = False) -> Sequence[Found]:
    """As `with_day`, in the zone that was matched; "2 a.m. (2300 GMT on Sunday)" goes on with the day of the 2 a.m."""
    named = scene.days_named()
    found = with_day(match, scene, time, _minutes(match["zone"]), past_midnight)
    if _ASIDE.search(scene.lower, max(0, match.start() - _SHORT), match.start()):
        scene.forget_days_since(named)
    return [(start, end, _zoned(reading, match["zone"])) for start, end, reading in found]


_SHORT = 16  # characters
_ASIDE = re.compile(r"(?:[ap]\.?m\b\.?|\d)(?:\slocal\stime)?,?\s\($")


def _zoned(reading: Reading, zone: str | None) -> Reading:
    """ "Eastern time" is an hour less from UTC in summer."""
    starts_at, ends_at = reading.starts_at, reading.ends_at
    if zone not in lexicon()["summer_zones"]["words"] or starts_at is None or ends_at is None:
        return reading
    hour = timedelta(hours=has_american_summer_time(starts_at.date()))
    return reading._replace(starts_at=starts_at - hour, ends_at=ends_at - hour)


def _clock(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    hour = int(match["hour"])
    half = match["ap"] if "ap" in match.re.groupindex else None
    if not half and not _is_zone(match, scene):
        return ()
    if half:
        of_day = _hour_of_half(hour, half)
        if of_day is None:
            return None
        hour = of_day
    minute, past_midnight = match["minute"], bool(half) and _is_past_midnight(match, scene, hour)
    if half:
        scene.hour = (hour, scene.at)
    return _with_zone(match, scene, f"T{hour:02}" + (f":{minute}" if minute else ":00"), past_midnight)


def _is_past_midnight(match: re.Match[str], scene: Scene, hour: int) -> bool:
    """ "Between 9 p.m. on Monday and 5 a.m."."""
    start, (evening, at) = match.start("x"), scene.hour
    if not hour < _NOON <= evening or at < scene.document.sentence_at(start)[0]:
        return False
    return _LEADS_TO.fullmatch(scene.lower, at, start) is not None


_LEADS_TO = re.compile(
    r"[\w:.]+(?:\s?[ap]\.?m\b\.?)?(?:\s[\w,]+){0,4}\s(?:and|to|until|till|through)\s(?:about\s|around\s)?"
)


def _is_zone(match: re.Match[str], scene: Scene) -> bool:
    """Whether the letters behind a bare number are those of a zone: "1115 MT", no "1115 Mt. Vernon Avenue"."""
    zone = match["zone"]
    return zone is None or len(zone) > len("cest") or scene.text[slice(*match.span("zone"))].isupper()


def _two_clocks(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "From 9 to 11 a.m. on Friday": day and zone are those of both; so is the half of the day, where that can be."""
    if not match["ap"] and " and " in match[0] and not _between(scene, match.start()):
        return None
    last_hour = _hour_of_half(int(match["last_hour"]), match["last_ap"])
    hour = int(match["hour"])
    if match["ap"]:
        first_hour: int | None = _hour_of_half(hour, match["ap"])
    else:
        first_hour = _hour_of_half(hour, match["last_ap"])
        if first_hour is not None and last_hour is not None and first_hour >= last_hour:
            first_hour = hour % 12
    if first_hour is None or last_hour is None:
        return None
    times = (
        (*match.span("first"), f"T{first_hour:02}:{match['minute'] or '00'}"),
        (*match.span("last"), f"T{last_hour:02}:{match['last_minute'] or '00'}"),
    )
    if is_of_every_day(scene, match.start(), match.end()):
        return [(left, right, resolve.clock_of_some_day(time)) for left, right, time in times]
    return _on_one_day(match, scene, times, last_hour < first_hour)


def _on_one_day(
    match: re.Match[str], scene: Scene, times: Sequence[tuple[int, int, str]], past_midnight: bool
) -> Sequence[Found]:
    """Two clock times, of which the last has day and zone of both; `past_midnight`: it is that of the next day."""
    start, end = match.start("last"), match.end()
    found = day_beside(scene, end, start)
    end, day = found if found else (end, None)
    if found and not match["zone"] and (after := _zone_after().match(scene.lower, end)):
        end, zone = after.end(), after["zone"]
    else:
        zone = match["zone"]
    ends_later = day is None and past_midnight
    (first, until, since), (_, _, to) = times
    return [
        (left, right, _zoned(resolve.clock(scene, time, day, _minutes(zone), None, ends_later and left == start), zone))
        for left, right, time in ((first, until, since), (start, end, to))
    ]


def _between(scene: Scene, start: int) -> bool:
    return scene.lower.endswith("between ", 0, start)


@cache
def _zone_after() -> re.Pattern[str]:
    return re.compile(rf"{GAP}(?P<zone>{trie(zones())}){END}(?:{GAP}time{END})?")


def _hour_of_half(hour: int, half: str) -> int | None:
    """The hour of 24 that "9 p.m." is."""
    return hour % 12 + (12 if half == "p" else 0) if hour <= 12 else None


def _bare_clock(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "at 15:30" is a time; "a 3:21 video", "won 17:2" and "Genesis 9:11" are none."""
    start = match.start("x")
    if right_before("before_clock").search(scene.lower, max(0, start - 16), start) is None:
        return ()
    hour, near = int(match["hour"]), hour_near(scene)
    if 0 < hour < _NOON <= near <= hour + _NOON and hour + _NOON - near < near - hour:
        hour += _NOON  # "at 6:20 p.m. a fire broke out; the roof fell at 7:50": the half of the day that is nearer
    return with_day(match, scene, f"T{hour:02}:{match['minute']}", 0)


def _word(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    start = match.start("word")
    if _HIGH.search(scene.lower, max(0, start - 5), start) and scene.text[start].isupper():
        return ()  # "High Noon"
    if _of_midnight().match(scene.lower, match.end("word")):
        return ()
    return _with_zone(match, scene, lexicon()["clock_words"][match["word"]])


@cache
def _of_midnight() -> re.Pattern[str]:
    """What is called after midnight or noon: "burnt the midnight oil"."""
    return re.compile(rf"{GAP}{context('of_midnight')}{END}")


_HIGH = re.compile(r"\bhigh\s$")
