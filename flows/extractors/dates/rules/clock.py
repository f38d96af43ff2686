"""Clock times: "10:35 a.m. EST", "noon Saturday", "1430 GMT", "5 p.m., Nov. 6"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.hours import hour_near, hour_of_part
from newstables.extractors.dates.rules.beside import day_beside
from newstables.extractors.dates.rules.clock_in_brackets import as_one_moment
from newstables.extractors.dates.rules.clock_of_day import NOON, minutes_to_utc, with_day, with_zone, zone_name, zoned
from newstables.extractors.dates.rules.every_day import is_of_every_day, is_open_before
from newstables.extractors.dates.rules.rule import DateRule, Found, rule
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, HYPHEN, context, lexicon, right_before, table, trie

HEDGE = rf"(?:(?:about|around|approximately|shortly{GAP}(?:before|after)){GAP})?"
_HALF = rf"(?P<ap>[ap])(?:\.{GAP}?m\.?|m{END})"
_TWO_HOURS = (
    rf"(?P<first>(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d))?(?:{GAP}?{_HALF})?)"
    rf"(?:{GAP}?(?:{HYPHEN}|—){GAP}?|{GAP}(?:to|and|until|till|or){GAP})"
    rf"(?P<last>(?P<last_hour>[01]?\d|2[0-4])(?:[:.](?P<last_minute>[0-5]\d))?"
    rf"{GAP}?(?P<last_ap>[ap])(?:\.{GAP}?m\.?|m{END}))"
)
# What four figures and "hours" stand behind where they can be an hour; a pattern of one width each.
BEFORE_HOURS = ("at", "by", "from", "until", "till", "since", "about", "around")


def rules() -> list[DateRule]:
    """The rules of this family, the longest phrases first."""
    zone = rf"(?:{zone_name()}|local{GAP}time{END}|{trie(lexicon()['open_zones']['words'])}{END})"
    zone = rf"(?P<bracket>\()?{zone}(?(bracket)\))"
    return [
        rule("<hour> to <hour> <half of day>", "clock", rf"{HEDGE}{_TWO_HOURS}(?:{GAP}{zone})?(?!\w)", _two_clocks),
        rule(
            "<hour>:<minute> to <hour>:<minute>",
            "clock",
            rf"(?P<first>(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>{_QUARTERS}))(?:{GAP}?(?:{HYPHEN}|—){GAP}?|{GAP}to{GAP})"
            rf"(?P<last>(?P<last_hour>[01]?\d|2[0-4])[:.](?P<last_minute>{_QUARTERS}))(?!\w|[:.]\d)",
            _open_hours,
            after=r"[\s\d]*(?:[-‐‑–—]|to\b)",
        ),
        rule(
            "<hour>:<minute> <half of day> <zone>",
            "clock",
            rf"{HEDGE}(?P<x>(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?)?{GAP}?{_HALF}(?:{GAP}{zone})?)(?!\w)",
            _clock,
        ),
        rule(
            "<hour>:<minute> <zone>",
            "clock",
            rf"{HEDGE}(?P<x>(?P<hour>[01]?\d|2[0-4])(?:[:.]?(?P<minute>[0-5]\d)(?:(?<=:\d\d):[0-5]\d)?)?(?:{GAP}?h(?:ou)?rs)?{GAP}{zone})(?!\w)",
            _clock,
        ),
        rule(
            "<hour><minute> hours",
            "clock",
            rf"{HEDGE}(?P<x>(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d){GAP}?(?:hours|hrs){END}(?:{GAP}{zone})?)",
            _hours,
        ),
        rule("<hour><minute>", "clock", rf"{HEDGE}(?P<x>(?P<hour>0\d)(?P<minute>[0-5]\d))(?!\w)", _bare_clock),
        rule(
            "<hour>:<minute>",
            "clock",
            rf"{HEDGE}(?P<x>(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d))(?![:\d]|\.\d|{GAP}(?:in{GAP}the{GAP}(?:morning|afternoon|evening)|at{GAP}night){END}|{GAP}?(?:win|victory|loss|defeat|lead|odds|ratio))",
            _bare_clock,
        ),
        rule("noon", "clock_word", rf"(?P<x>(?P<word>{trie(table('clock_words'))}){END}(?:{GAP}{zone})?)", _word),
    ]


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
    return with_zone(match, scene, f"T{hour:02}" + (f":{minute}" if minute else ":00"), past_midnight)


def _is_past_midnight(match: re.Match[str], scene: Scene, hour: int) -> bool:
    """ "Between 9 p.m. on Monday and 5 a.m."."""
    start, (evening, at) = match.start("x"), scene.hour
    if not hour < NOON <= evening or at < scene.document.sentence_at(start)[0]:
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
    found = day_beside(scene, end, match.start())
    end, day = found if found else (end, None)
    if found and not match["zone"] and (after := _zone_after().match(scene.lower, end)):
        end, zone = after.end(), after["zone"]
    else:
        zone = match["zone"]
    ends_later = day is None and past_midnight
    (first, until, since), (_, _, to) = times
    return [
        (
            left,
            right,
            zoned(resolve.clock(scene, time, day, minutes_to_utc(zone), None, ends_later and left == start), zone),
        )
        for left, right, time in ((first, until, since), (start, end, to))
    ]


def _between(scene: Scene, start: int) -> bool:
    return scene.lower.endswith(("between ", " at "), 0, start)


@cache
def _zone_after() -> re.Pattern[str]:
    return re.compile(rf"{GAP}{zone_name()}")


def _hour_of_half(hour: int, half: str) -> int | None:
    """The hour of 24 that "9 p.m." is."""
    return hour % 12 + (12 if half == "p" else 0) if hour <= 12 else None


def _bare_clock(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "at 15:30" is a time; "a 3:21 video", "won 17:2" and "Genesis 9:11" are none."""
    start = match.start("x")
    if right_before("before_clock").search(scene.lower, max(0, start - 16), start) is None:
        return ()
    hour, near = int(match["hour"]), hour_near(scene) or hour_of_part(scene)
    if 0 < hour < NOON <= near <= hour + NOON and hour + NOON - near < near - hour:
        hour += NOON  # "at 6:20 p.m. a fire broke out; the roof fell at 7:50": the half of the day that is nearer
    return as_one_moment(scene, with_day(match, scene, f"T{hour:02}:{match['minute']}", 0))


_QUARTERS = "00|15|30|45"


def _open_hours(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "Tuesday to Sunday 10:00–17:00", "open 9:30-18:00": of every day; "won 6:15-6:30" and verses are none."""
    opens, closes = int(match["hour"]), int(match["last_hour"])
    is_open = is_open_before(scene, match.start()) or is_of_every_day(scene, match.start(), match.end())
    if not is_open or (opens, match["minute"]) >= (closes, match["last_minute"]):
        return None
    return [
        (*match.span("first"), resolve.clock_of_some_day(f"T{opens:02}:{match['minute']}")),
        (*match.span("last"), resolve.clock_of_some_day(f"T{closes:02}:{match['last_minute']}")),
    ]


def _hours(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "At 1430 hours"; "worked 2100 hours" is a length."""
    start = match.start("x")
    if _AT.search(scene.lower, max(0, start - 16), start) is None:
        return None
    return with_zone(match, scene, f"T{match['hour']}:{match['minute']}")


_AT = re.compile(rf"\b(?:at|by|from|until|till|since){GAP}(?:(?:about|around){GAP})?$")


def _word(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    start = match.start("word")
    if _HIGH.search(scene.lower, max(0, start - 5), start) and scene.text[start].isupper():
        return ()  # "High Noon"
    if _of_midnight().match(scene.lower, match.end("word")):
        return ()
    time: str = lexicon()["clock_words"][match["word"]]
    if match["word"] == "midnight" and _AFTER.search(scene.lower, max(0, start - 8), start):
        time = "T00:00"  # "shortly after midnight on Monday": the day has begun
    return with_zone(match, scene, time)


_AFTER = re.compile(rf"\bafter{GAP}$")


@cache
def _of_midnight() -> re.Pattern[str]:
    """What is called after midnight or noon: "burnt the midnight oil"."""
    return re.compile(rf"{GAP}{context('of_midnight')}{END}")


_HIGH = re.compile(r"\bhigh\s$")
