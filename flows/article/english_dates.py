"""English dates in a line of a page, with their clock and its zone, as UTC."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from newstables.calendar_names import calendar_names, month_numbers, month_pattern
from newstables.lexicon import alternation, load
from newstables.schemas.articles import Precision

_CLOCK = r"""
    (?P<hour>[01]?\d|2[0-3]) (?: (?: [:.h] (?P<minute>[0-5]\d) (?: : (?P<second>[0-5]\d) )? )
                                 \s* (?P<half>[ap]\.?\s?m\b\.?)? | \s* (?P<half_>[ap]\.?m\b\.?) )
    (?: \s* \(? (?P<zone>Z\b|(?:UTC|GMT)?\s?[+-]\d\d?:?(?:\d\d)?|ZONES\b) \)? )?
"""
# As Unix writes it, the year behind the clock: "Thu Mar 04 09:12:00 EST 2021".
_UNIX = re.compile(
    r"\b(?P<date>[A-Z][a-z]{2}\s+\d{1,2}),?\s+(?P<clock>\d\d:\d\d(?::\d\d)?(?:\s[A-Z]{3,4})?)\s+(?P<year>(?:19|20)\d\d)\b"
)
_FARTHEST = timedelta(hours=14)  # from UTC, of any zone
_OFFSET = re.compile(r"(?:UTC|GMT)?\s?(?P<sign>[+-])(?P<hours>\d\d?):?(?P<minutes>\d\d)?$")


def find_english(text: str) -> tuple[datetime, Precision] | None:
    """The first English date in a line, with its month in letters, as an aware UTC time and its precision."""
    dates, clock, _ = patterns()
    if text.count(":"):
        text = _UNIX.sub(r"\g<date> \g<year> \g<clock>", text)
    match = dates.search(text)
    if match is None:
        return None
    month = month_numbers()[(match["month"] or match["month_"]).lower()]
    year, day = int(match["year"] or match["year_"]), int(match["day"] or match["day_"])
    # The time stands after its date; before it ("17:34, 15 September 2014") only at the very start of the line.
    time = clock.match(text, after_gap(text, match.end()))
    if time is None and (time := clock.search(text, 0, match.start())) and (match.start() - time.end() > 12):
        time = None
    return moment_of(year, month, day, time)


_BETWEEN = re.compile(r"[\s,|•·@–—-]*(?:at\b|um\b|-)?[\s,:]*", re.IGNORECASE)


def after_gap(text: str, position: int) -> int:
    """Where a clock may stand behind a date that ends at `position`."""
    match = _BETWEEN.match(text, position)
    return match.end() if match else position


@cache
def patterns() -> tuple[re.Pattern[str], re.Pattern[str], dict[str, int | str]]:
    """What matches a date, what matches a clock time, and the zones by their names in lower case."""
    more: dict[str, int | str] = load("newstables.article", "published.toml")["more_zones"]
    zones = {**calendar_names()["zones"], **more}
    names = month_pattern()
    day, year = r"\d{1,2}", r"(?:19|20)\d\d"
    ordinal = "(?:st|nd|rd|th)?"
    dates = re.compile(
        rf"""
        \b(?: (?P<day>{day}){ordinal} (?:\s+of)? [\s,.-]* (?P<month>{names})\b [\s,.-]* (?P<year>{year})
            | (?P<month_>{names})\b [\s.]* (?P<day_>{day}){ordinal} (?:\s*,\s*|\s+) (?P<year_>{year}) )\b
        """,
        re.VERBOSE | re.IGNORECASE,
    )
    clock = re.compile(_CLOCK.replace("ZONES", f"(?:{alternation(zones)})"), re.VERBOSE | re.IGNORECASE)
    return dates, clock, zones


def moment_of(year: int, month: int, day: int, time: re.Match[str] | None) -> tuple[datetime, Precision] | None:
    """The UTC time of a day and, where there is one, the match of a clock; None where there is no such day."""
    try:
        date = datetime(year, month, day, tzinfo=UTC)
    except ValueError:
        return None
    if time is None or not time["hour"]:
        return date, "day"
    groups = time.groupdict()
    hour, minute, second = int(groups["hour"]), int(groups["minute"] or 0), groups["second"]
    if half := (groups["half"] or groups.get("half_")):
        if hour > 12:
            half = None
        else:
            hour = hour % 12 + (12 if half[0] in "pP" else 0)
    when = date + timedelta(hours=hour, minutes=minute, seconds=min(int(second or 0), 59))
    return _to_utc(when, groups["zone"]), "second" if second else "minute"


def _to_utc(when: datetime, zone: str | None) -> datetime:
    """`when` shown by a clock in `zone`; UTC where nobody named or knows the zone."""
    if not zone:
        return when
    if match := _OFFSET.match(zone):
        offset = timedelta(hours=int(match["hours"]), minutes=int(match["minutes"] or 0))
        if offset > _FARTHEST:  # no clock shows that: a mistake
            return when
        return when + offset if match["sign"] == "-" else when - offset
    known = zone if "/" in zone else patterns()[2].get(zone.lower(), 0)
    if isinstance(known, str):  # "ET" is summer time in summer
        try:
            return when.replace(tzinfo=ZoneInfo(known)).astimezone(UTC)
        except (ZoneInfoNotFoundError, ValueError):  # "Europe/Atlantis"
            return when
    return when - timedelta(minutes=known)
