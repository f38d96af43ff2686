"""Clock times: "10:35 a.m. EST", "noon Saturday", "1430 GMT", "5 p.m., Nov. 6"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.calendar_values import has_american_summer_time
from newstables.extractors.dates.resolve import Reading
from newstables.extractors.dates.rules import calendar, weekdays, words, years
from newstables.extractors.dates.rules.rule import Found, Rule, rule
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import (
    END,
    GAP,
    HYPHEN,
    cardinals,
    lexicon,
    right_before,
    side_of,
    table,
    trie,
)


def rules() -> list[Rule]:
    """The rules of this family, the longest phrases first."""
    zone = rf"(?:(?P<zone>{trie(table('zones'))}){END}(?:{GAP}time{END})?|local{GAP}time{END})"
    zone = rf"(?P<bracket>\()?{zone}(?(bracket)\))"
    hedge = rf"(?:(?:about|around|approximately|shortly{GAP}(?:before|after)){GAP})?"
    part = rf"(?:in{GAP}the{GAP}(?P<part>morning|afternoon|evening)|at{GAP}(?P<night>night))"
    half = rf"(?P<ap>[ap])(?:\.{GAP}?m\.?|m{END})"
    return [
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
            "<hour>:<minute>",
            "clock",
            rf"{hedge}(?P<x>(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d))(?![:\d]|{GAP}?(?:win|victory|loss|defeat|lead|odds|ratio))",
            _bare_clock,
        ),
        rule(
            "<hour> in the <part of day>",
            "number_of_day",
            rf"(?P<x>(?P<hour>1[0-2]|[1-9])(?::(?P<minute>[0-5]\d))?{GAP}{part})(?!\w)",
            _hour_of_part,
        ),
        rule(
            "<hour> o'clock",
            "clock o'clock",
            rf"{hedge}(?P<x>(?P<hour>1\d|2[0-4]|0?\d|{trie(hours())}){GAP}o['’]clock{END}(?:{GAP}{part}{END})?)",
            _o_clock,
        ),
        rule("noon", "clock_word", rf"(?P<x>(?P<word>{trie(table('clock_words'))}){END}(?:{GAP}{zone})?)", _word),
    ]


@cache
def hours() -> dict[str, int]:
    """The words for the hours of a clock, one to twelve → number."""
    return {word: value for word, value in cardinals().items() if value <= 12}


@cache
def _day_rules() -> list[Rule]:
    """What can stand right after a clock time and say its day."""
    names = (
        "<month> <day> <year>",
        "<day> <month> <year>",
        "<part> <relative> <weekday> <part of day>",
        "<day word> <part of day>",
        "<part of day>",
    )
    every = calendar.rules() + weekdays.rules() + words.rules()
    return list({each.name: each for each in every if each.name in names}.values())


@cache
def _month_rule() -> Rule:
    return next(each for each in calendar.rules() if each.name == "<part> <month> <year>")


@cache
def _year_rule() -> Rule:
    return next(each for each in years.rules() if each.name == "<part> <year>")


_TO_DAY = re.compile(rf"(?P<aside>\)|{GAP}\([^()\n]{{1,24}}\))?,?{GAP}(?:on{GAP})?")


def day_beside(scene: Scene, position: int, start: int) -> tuple[int, Reading] | None:
    """The day that stands right after `position`, with the end of its words; `start`: where the phrase begins."""
    gap = _TO_DAY.match(scene.lower, position)
    if gap is None:
        return None
    scene.phrase_start = start
    for day_rule in _day_rules():
        beside = day_rule.pattern.match(scene.lower, gap.end())
        found = day_rule.read(beside, scene) if beside else None
        if found:
            scene.phrase_start = None
            _, end, day = found[0]
            if day.granularity not in ("day", "part_of_day"):
                return None
            # "10:35 a.m. (0735 GMT) Friday": the day counts, its words stand apart.
            return (position if gap["aside"] else end), day
    scene.phrase_start = None
    return None


_ENDED = re.compile(rf"{GAP}(?:that{GAP}|which{GAP})?(?:(?:ended|ending|ends)(?:{GAP}(?:in|on))?|to|through)(?={GAP})")


def day_after_end(scene: Scene, position: int) -> Reading | None:
    """The day or month that ends the period before `position`: "the quarter ended Sept. 30"."""
    ended = _ENDED.match(scene.lower, position)
    if ended is None:
        return None
    found = day_beside(scene, ended.end(), ended.end())
    if found is None:
        month = _month_rule().pattern.match(scene.lower, ended.end() + 1)
        readings = _month_rule().read(month, scene) if month else None
        return readings[0][2] if readings and readings[0][2].starts_at else None
    return found[1] if found[1].starts_at and found[1].granularity == "day" else None


_TO_CLOCK = re.compile(
    rf"(?:{GAP}?(?:{HYPHEN}|—){GAP}?|{GAP}(?:to|and|until|till){GAP})\d{{1,2}}(?:[:.]\d\d)?{GAP}?[ap]\.?m\b\.?"
)


_OF = re.compile(rf"{GAP}(?:of|in){GAP}(?:(?P<side>last|this|next|the){GAP}year{END})?")


def period_of(scene: Scene, position: int) -> Reading | None:
    """The month or year of which what ends at `position` is a part: "the first two weeks of July"."""
    of = _OF.match(scene.lower, position)
    if of is None:
        return None
    if of["side"]:
        return resolve.beside(scene, "Y", 0 if of["side"] == "the" else side_of(of["side"]))
    for each in (_month_rule(), _year_rule()):
        match = each.pattern.match(scene.lower, of.end())
        readings = each.read(match, scene) if match else None
        if readings:
            return readings[0][2]
    return None


def _with_day(match: re.Match[str], scene: Scene, time: str, zone: int) -> Sequence[Found]:
    start, end = match.span("x")
    found = day_beside(scene, end, start)
    if found is None:
        until = _TO_CLOCK.match(scene.lower, end)
        shared = day_beside(scene, until.end(), start) if until else None
        return ((start, end, resolve.clock(scene, time, shared[1] if shared else None, zone)),)
    end, day = found
    return ((start, end, resolve.clock(scene, time, day, zone)),)


def _zone(match: re.Match[str]) -> int:
    if not match["zone"]:
        return 0
    hours, minutes = table("zones")[match["zone"]].split(":")
    return int(hours) * 60 + int(minutes)


def _with_zone(match: re.Match[str], scene: Scene, time: str) -> Sequence[Found]:
    """As `_with_day`; "Eastern time" is an hour less from UTC in summer."""
    zone = _zone(match)
    found = _with_day(match, scene, time, zone)
    if match["zone"] in lexicon()["summer_zones"]["words"]:
        starts_at = found[0][2].starts_at
        if starts_at is not None and has_american_summer_time(starts_at.date()):
            start, end, reading = found[0]
            hour = timedelta(hours=1)
            ends_at = reading.ends_at - hour if reading.ends_at else None
            found = ((start, end, reading._replace(starts_at=starts_at - hour, ends_at=ends_at)),)
    return found


def _clock(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    hour = int(match["hour"])
    half = match["ap"] if "ap" in match.re.groupindex else None
    if half:
        if hour > 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    minute = match["minute"]
    return _with_zone(match, scene, f"T{hour:02}" + (f":{minute}" if minute else ":00"))


def _hour_of_part(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    return _with_day(match, scene, f"T{_hour_in_part(match, int(match['hour'])):02}:{match['minute'] or '00'}", 0)


def _hour_in_part(match: re.Match[str], hour: int) -> int:
    """The hour of 24 that "8 in the evening" is."""
    hour %= 12
    return hour + 12 if match["part"] in ("afternoon", "evening") or (match["night"] and hour > 5) else hour


def _o_clock(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "8 o'clock in the evening"; without its half of the day the hour has a value but no interval."""
    hour = hours().get(match["hour"]) or int(match["hour"])
    if match["part"] or match["night"]:
        return _with_day(match, scene, f"T{_hour_in_part(match, hour):02}:00", 0)
    found = _with_day(match, scene, f"T{hour:02}:00", 0)
    if hour > 12:
        return found
    return [(start, end, reading._replace(starts_at=None, ends_at=None)) for start, end, reading in found]


def _bare_clock(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "at 15:30" is a time; "a 3:21 video", "won 17:2" and "Genesis 9:11" are none."""
    start = match.start("x")
    if right_before("before_clock").search(scene.lower, max(0, start - 16), start) is None:
        return ()
    return _with_day(match, scene, f"T{int(match['hour']):02}:{match['minute']}", 0)


def _word(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    return _with_zone(match, scene, lexicon()["clock_words"][match["word"]])
