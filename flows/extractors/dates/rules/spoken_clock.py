"""Clock times as they are spoken: "half past eight", "8 o'clock in the evening", "4 in the morning"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.dates.rules.clock import HEDGE
from newstables.extractors.dates.rules.clock_of_day import hour_in_part, with_day
from newstables.extractors.dates.rules.clock_words import (
    MINUTES_BEHIND,
    OF_NOON,
    fives,
    hours,
    hours_and_noon,
    minute_words,
)
from newstables.extractors.dates.rules.rule import DateRule, Found, rule
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, HYPHEN, JOIN, right_before, table, trie, weekday

# What shows that a number is an hour and counts nothing: "at half seven.", "at ten past six on Friday".
_GOES_ON = rf"(?:in|on|and|or|every|each|this|tomorrow|tonight|when|{trie(table('weekdays'))}){END}"
_NO_NOUN = rf"(?={GAP}?[.,;:)!?”\"]|{GAP}{_GOES_ON}|\s*$)"

# What makes the number before it no hour: cut by a quarter to 6,000, to 8 million tonnes.
_AMOUNT = rf"[.,]\d|{GAP}?(?:%|per{GAP}?cent|pct|(?:hundred|thousand|lakh|crore|[mbtr]+illion|[mb]n)s?\b)"


def rules() -> list[DateRule]:
    """The rules of this family, after those of clock times in figures."""
    part = rf"(?:in{GAP}the{GAP}(?P<part>morning|afternoon|evening)|at{GAP}(?P<night>night))"
    return [
        *_minutes_of_hours(part),
        *_hours_of_parts(part),
        rule(
            "<hour>-<minutes>",
            "spoken_hour",
            rf"{HEDGE}(?P<x>(?P<hour>{trie(hours())}){HYPHEN}(?P<minutes>{trie(MINUTES_BEHIND)}){END}(?:{GAP}{part}{END})?)(?!{HYPHEN})",
            _hour_and_minutes,
        ),
        rule(
            "half <hour>",
            "half",
            rf"(?P<x>half{GAP}(?P<hour>{trie(hours())}){END}{_NO_NOUN}(?:{GAP}{part}{END})?)",
            _half,
            after=rf"{GAP}(?:{trie(hours())}){END}",
        ),
        rule(
            "<hour> o'clock",
            "clock o'clock",
            rf"{HEDGE}(?P<x>(?P<hour>1\d|2[0-4]|0?\d|{trie(hours())}){GAP}o['’]clock{END}(?:{GAP}{part}{END})?)",
            _o_clock,
        ),
    ]


def _minutes_of_hours(part: str) -> list[DateRule]:
    """Minutes before and after an hour."""
    return [
        rule(
            "half past <hour>",
            "half quarter",
            rf"{HEDGE}(?P<x>(?:(?P<half>half)|(?:an?{GAP})?quarter){GAP}(?P<side>past|to|before|after){GAP}(?P<hour>1[0-2]|[1-9]|{trie(hours())})"
            rf"(?:{GAP}o['’]clock)?{END}(?!{_AMOUNT})(?:{GAP}{part}{END})?)",
            _half_past,
            after=rf"{GAP}(?:past|to|before|after)",
        ),
        rule(
            "ten past <hour>",
            "unit:morning unit:afternoon unit:evening unit:night",
            rf"{HEDGE}(?P<x>(?P<twenty>twenty{JOIN})?(?P<minutes>[1-5]?\d|{trie(minute_words())})(?:{GAP}minutes)?{GAP}(?P<side>past|to|before|after){GAP}"
            rf"(?P<hour>1[0-2]|[1-9]|{trie(hours())})(?:{GAP}o['’]clock)?{GAP}{part}{END})",
            _past,
            needs=r"\b(?:past|to|before|after)\b",
        ),
        rule(
            "ten past <hour>",
            "spoken_minutes clock_word units:minutes",
            rf"{HEDGE}(?P<x>(?P<minutes>{trie(fives())}){GAP}(?P<counted>minutes{GAP})?(?P<side>past|to|(?(counted)before|(?!))|(?(counted)after|(?!))){GAP}"
            rf"(?P<hour>{trie(hours_and_noon())})(?:{GAP}o['’]clock)?{END}(?:{GAP}{part}{END})?){_NO_NOUN}",
            _minutes_past,
        ),
    ]


def _hours_of_parts(part: str) -> list[DateRule]:
    """An hour and the part of the day that it is in, in figures or in words."""
    figures = rule(
        "<hour> in the <part of day>",
        "number_of_day clock",
        rf"(?P<x>(?P<hour>1[0-2]|[1-9])(?:(?P<sep>[:.])(?P<minute>[0-5]\d))?{GAP}{part})(?!\w)",
        _hour_of_part,
    )
    in_words = rule(
        "<hour> in the <part of day>",
        "unit:morning unit:afternoon unit:evening unit:night",
        rf"{HEDGE}(?P<x>(?P<hour>{trie(hours())})(?P<minute>(?!)){{0}}{GAP}{part})(?!\w)",
        _hour_in_words,
        needs=r"\b(?:in\s+the|at)\s",
    )
    beside = rule(
        "<hour> on <part of day>",
        "weekday word unit:morning unit:afternoon unit:evening unit:night",
        rf"{HEDGE}(?P<x>(?P<hour>1[0-2]|[1-9]|{trie(hours())})(?:[:.](?P<minute>[0-5]\d))?){GAP}(?=tonight{END}|last{GAP}night{END}"
        rf"|(?:this|yesterday|tomorrow|(?:on{GAP})?(?:{weekday()}|the{GAP}(?:next|following))){GAP}(?:morning|afternoon|evening|night){END})",
        _hour_of_day,
        needs=r"\d|" + rf"\b(?:{trie(hours())})",
    )
    return [figures, in_words, beside]


def _past(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    minutes = (minute_words().get(match["minutes"]) or int(match["minutes"])) + (20 if match["twenty"] else 0)
    hour = _hour_in_part(match, hours().get(match["hour"]) or int(match["hour"]))
    whole_minutes = hour * 60 + (minutes if match["side"] in ("past", "after") else -minutes)
    return with_day(match, scene, f"T{whole_minutes // 60 % 24:02}:{whole_minutes % 60:02}", 0)


def _half_past(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "Half past eight"; as with "eight o'clock", no interval without its half of the day."""
    if match["half"] and match["side"] not in ("past", "after"):
        return None
    minutes = 30 if match["half"] else 15
    known = bool(match["part"] or match["night"])
    hour = hours().get(match["hour"]) or int(match["hour"])
    hour = _hour_in_part(match, hour) if known else hour
    whole_minutes = hour * 60 + (minutes if match["side"] in ("past", "after") else -minutes)
    found = with_day(match, scene, f"T{whole_minutes // 60 % 24:02}:{whole_minutes % 60:02}", 0)
    return found if known else _of_either_half(found)


def _hour_of_part(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "At 3.30 in the afternoon", but "gained 3.30 in the afternoon"."""
    start = match.start("x")
    if match["sep"] == "." and not _is_told_as_hour(scene, start):
        return ()
    return with_day(match, scene, f"T{_hour_in_part(match, int(match['hour'])):02}:{match['minute'] or '00'}", 0)


def _hour_in_words(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "At five in the afternoon"; "one in the morning and two in the afternoon" may be meetings."""
    start = match.start("x")
    if not _is_told_as_hour(scene, start):
        return None
    hour = _hour_in_part(match, hours()[match["hour"]])
    return with_day(match, scene, f"T{hour:02}:00", 0)


def _hour_of_day(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "At 11 on Monday night", "at seven tonight": the part of the day says which of two hours it is."""
    if _AT_HOUR.search(scene.lower, max(0, match.start("x") - _WORDS), match.start("x")) is None:
        return None
    hour = hours().get(match["hour"]) or int(match["hour"])
    found = with_day(match, scene, f"T{hour:02}:{match['minute'] or '00'}", 0)
    return found if found[0][1] > match.end("x") else None


_AT_HOUR = re.compile(rf"\bat{GAP}(?:(?:about|around|just{GAP}(?:before|after)){GAP})?$")


def _is_told_as_hour(scene: Scene, start: int) -> bool:
    """ "At five", "it was nearly five"."""
    before = scene.lower, max(0, start - _WORDS), start
    return right_before("before_clock").search(*before) is not None or _IT_IS.search(*before) is not None


_WORDS = 24  # characters
_IT_IS = re.compile(rf"\bit(?:{GAP}(?:is|was)|['’]s){GAP}(?:(?:only|just|already|nearly|almost){GAP})?$")


def _minutes_past(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "At twenty past nine", "it was five minutes to midnight"; "from five to nine" are two numbers, as is "ten to
    one" of odds, and "ten minutes after five" may be a length."""
    start, after = match.start("x"), match["side"] in ("past", "after")
    is_at = _AT.search(scene.lower, max(0, start - 16), start) is not None
    is_at = is_at or (bool(match["counted"]) and _IT_IS.search(scene.lower, max(0, start - _WORDS), start) is not None)
    is_at = is_at or (bool(match["counted"]) and match["side"] != "to" and match["hour"] in OF_NOON)
    if not is_at and (match["counted"] or not after):
        return None
    known = bool(match["part"] or match["night"]) or match["hour"] in OF_NOON
    hour = hours_and_noon()[match["hour"]]
    hour = _hour_in_part(match, hour) if match["part"] or match["night"] else hour
    minutes = fives()["-".join(match["minutes"].split())]
    whole_minutes = hour * 60 + (minutes if after else -minutes)
    found = with_day(match, scene, f"T{whole_minutes // 60 % 24:02}:{whole_minutes % 60:02}", 0)
    return found if known else _of_either_half(found)


_AT = re.compile(rf"\b(?:at|until|till|by|before|after){GAP}(?:(?:about|around|just{GAP}(?:before|after)){GAP})?$")


def _hour_and_minutes(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "At four-thirty"; a "seven-thirty start" is at no hour of this day."""
    start = match.start("x")
    if right_before("before_clock").search(scene.lower, max(0, start - 16), start) is None:
        return None
    known = bool(match["part"] or match["night"])
    hour = hours()[match["hour"]]
    hour = _hour_in_part(match, hour) if known else hour
    found = with_day(match, scene, f"T{hour:02}:{MINUTES_BEHIND[match['minutes']]}", 0)
    return found if known else _of_either_half(found)


def _half(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "At half seven": half past it."""
    start = match.start("x")
    if right_before("before_clock").search(scene.lower, max(0, start - 16), start) is None:
        return None
    known = bool(match["part"] or match["night"])
    hour = hours()[match["hour"]]
    found = with_day(match, scene, f"T{_hour_in_part(match, hour) if known else hour:02}:30", 0)
    return found if known else _of_either_half(found)


def _hour_in_part(match: re.Match[str], hour: int) -> int:
    """The hour of 24 that "8 in the evening" is."""
    return hour_in_part(hour, table("parts_of_day")[match["part"] or match["night"]])


def _o_clock(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "8 o'clock in the evening"; without its half of the day the hour has a value but no interval."""
    hour = hours().get(match["hour"]) or int(match["hour"])
    if match["part"] or match["night"]:
        return with_day(match, scene, f"T{_hour_in_part(match, hour):02}:00", 0)
    found = with_day(match, scene, f"T{hour:02}:00", 0)
    return found if hour > 12 else _of_either_half(found)


def _of_either_half(found: Sequence[Found]) -> Sequence[Found]:
    """Hours of which nobody says whether they are before noon: without an interval."""
    return [(start, end, reading._replace(starts_at=None, ends_at=None)) for start, end, reading in found]
