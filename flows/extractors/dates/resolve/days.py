"""Days, months and clock times."""

from __future__ import annotations

from datetime import date, timedelta

from newstables.extractors.dates.calendar_values import granularity_of_partial
from newstables.extractors.dates.hours import day_of_hour, day_of_story, is_of_another_year, near_day, tells_of_long_ago
from newstables.extractors.dates.resolve.reading import (
    EXPLICIT,
    MENTION,
    PUBLICATION,
    UNRESOLVED,
    Reading,
    dated,
    unresolved,
)
from newstables.extractors.dates.resolve.untold_years import is_day, untold_year, untold_year_of_month
from newstables.extractors.dates.scene import Scene


def calendar_day(
    scene: Scene, year: int | None, month: int, day: int, look: int = 0, mod: str | None = None
) -> Reading | None:
    """A day of a month. Without a year: the one that `look` (-1 back, 1 ahead, 0 nearest) leads to."""
    anchor = EXPLICIT
    if year is None:
        year, anchor = untold_year(scene, month, day, look)
    if year is None:
        return day_of_some_year(month, day, mod)
    if not is_day(year, month, day):
        return None
    found = date(year, month, day)
    scene.note_day(found)
    return dated(found.isoformat(), anchor, mod)


def day_of_some_year(month: int, day: int, mod: str | None = None) -> Reading | None:
    """A day of a year that nothing tells; None where no year has it."""
    reading = Reading("DATE", f"XXXX-{month:02}-{day:02}", UNRESOLVED, "day", mod)
    return reading if is_day(_LEAP_YEAR, month, day) else None


_LEAP_YEAR = 2000


def days_between(first: Reading, last: Reading) -> Reading:
    """All days from the day `first` to the day `last`, as an ISO 8601 interval: TIMEX3 has no value for them."""
    value = f"{first.value}/{last.value}"
    return Reading("DATE", value, first.anchor, "day", starts_at=first.starts_at, ends_at=last.ends_at)


def calendar_month(scene: Scene, year: int | None, month: int, look: int = 0, mod: str | None = None) -> Reading:
    """A month. Without a year: as `calendar_day`."""
    anchor = EXPLICIT
    if year is None:
        if scene.today is None:
            return Reading("DATE", f"XXXX-{month:02}", UNRESOLVED, "month", mod)
        year, anchor = untold_year_of_month(scene, scene.today, month, look)
    scene.year = year
    scene.note_period("M", date(year, month, 1))
    return dated(f"{year:04}-{month:02}", anchor, mod)


def month_beside(scene: Scene, month: int, side: int, mod: str | None = None) -> Reading:
    """The last (-1), this (0) or next (1) month of that name, seen from the publication."""
    if scene.today is None:
        return unresolved("month", mod=mod)
    year = scene.today.year
    if side < 0:
        year -= month >= scene.today.month
    elif side > 0:
        year += month <= scene.today.month
    scene.year = year
    scene.note_period("M", date(year, month, 1))
    return dated(f"{year:04}-{month:02}", PUBLICATION, mod)


def day_from_today(scene: Scene, offset: int, part: str | None = None, mod: str | None = None) -> Reading:
    """A day counted from the publication, or a part of it (MO, AF, EV, NI)."""
    if scene.today is None:
        return unresolved("part_of_day" if part else "day", "TIME" if part else "DATE", mod)
    day = scene.today + timedelta(days=offset)
    if offset:
        scene.note_day(day, part)
    return dated(day.isoformat() + (f"T{part}" if part else ""), PUBLICATION, mod)


def part_of_named_day(scene: Scene, part: str, mod: str | None, of_story: bool = False) -> Reading:
    """A part (MO, AF, EV, NI) of the day named just before, or `of_story` told, else of the day of publication."""
    near = near_day(scene) or (day_of_story(scene) if of_story else None)
    day, anchor = (near, MENTION) if near else (scene.today, PUBLICATION)
    if day is None:
        return unresolved("part_of_day", "TIME", mod)
    return dated(f"{day.isoformat()}T{part}", anchor, mod)


_JUST_OVER = 2  # days


def weekday(
    scene: Scene, number: int, side: int | None, look: int, part: str | None = None, mod: str | None = None
) -> Reading:
    """A day of the week: `side` as written (-1 last, 0 this, 1 next, None: bare), `look` the sentence's direction."""
    if scene.today is None:
        return unresolved("part_of_day" if part else "day", "TIME" if part else "DATE", mod)
    ahead = (number - scene.today.isoweekday()) % 7
    if side is None and look == 0 and number in scene.weekdays:  # one article means one day by the same word
        offset = (scene.weekdays[number] - scene.today).days
    elif side is None or side == 0:
        forward = look > 0 or (side == 0 and look == 0)
        offset = ahead if forward else ahead - 7 if ahead else 0
    elif side < 0:
        offset = ahead - 7
        is_told = scene.weekdays.get(number) == scene.today + timedelta(days=offset)
        offset -= 7 * (is_told and offset >= -_JUST_OVER)  # "won on Thursday … as last Thursday"
    else:
        offset = ahead or 7
        offset += 7 * (offset == 1)  # nobody calls tomorrow "next Wednesday"
    day = scene.today + timedelta(days=offset)
    if side is None and look:
        scene.weekdays[number] = day
    scene.note_day(day, part)
    return dated(day.isoformat() + (f"T{part}" if part else ""), PUBLICATION, mod)


def is_today(scene: Scene, number: int) -> bool:
    """Whether a day of the week is that of the publication, so that it needs no direction; or there is none."""
    return scene.today is None or scene.today.isoweekday() == number


def some_weekday(number: int, part: str | None = None, mod: str | None = None) -> Reading:
    """A day of the week that the text leaves open: "on a Friday"."""
    if part:
        return Reading("TIME", f"XXXX-WXX-{number}T{part}", UNRESOLVED, "part_of_day", mod)
    return Reading("DATE", f"XXXX-WXX-{number}", UNRESOLVED, "day", mod)


def weekday_beside(
    scene: Scene, number: int, side: int, base: date, part: str | None = None, mod: str | None = None
) -> Reading:
    """The day of the week that comes before (-1) or after (1) `base`, a day that the text has named."""
    ahead = (number - base.isoweekday()) % 7
    day = base + timedelta(days=ahead - 7 if side < 0 else ahead or 7)
    scene.note_day(day)
    return dated(day.isoformat() + (f"T{part}" if part else ""), MENTION, mod)


_MORNING = "T09"


def clock_of_some_day(time: str, mod: str | None = None) -> Reading:
    """A clock time of no one day: "at 5 a.m. every day"."""
    return Reading("TIME", f"XXXX-XX-XX{time}", UNRESOLVED, granularity_of_partial("X" + time), mod)


def clock(
    scene: Scene, time: str, day: Reading | None, zone: int = 0, mod: str | None = None, past_midnight: bool = False
) -> Reading:
    """A clock time ("T10:35") on the day beside it, else on one named just before, else on that of publication.

    `past_midnight`: the hour to which another of the day before leads.
    """
    if day is not None and day.value is not None:
        if day.starts_at is not None:
            scene.hour_of = (scene.at, day.starts_at.date())
        return dated(day.value[:10] + time, day.anchor, mod, zone)
    if day is None and is_of_another_year(scene):
        return clock_of_some_day(time, mod)
    near = day_of_hour(scene)
    if near and scene.night and time < _MORNING:  # "on Monday night … at 3 a.m.": on Tuesday
        near += timedelta(days=1)
    base, anchor = (near, MENTION) if near else (scene.today, PUBLICATION)
    if base is None or (near is None and tells_of_long_ago(scene)) or (day is not None and day.value is None):
        return clock_of_some_day(time, mod)
    if near:
        scene.hour_of = (scene.at, near)
    return dated((base + timedelta(days=past_midnight)).isoformat() + time, anchor, mod, zone)
