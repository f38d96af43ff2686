"""Days, months and clock times."""

from __future__ import annotations

from datetime import date, timedelta

from newstables.extractors.dates.calendar_values import granularity_of_partial
from newstables.extractors.dates.resolve.reading import (
    EXPLICIT,
    MENTION,
    PUBLICATION,
    UNRESOLVED,
    Reading,
    dated,
    unresolved,
)
from newstables.extractors.dates.scene import Scene


def calendar_day(
    scene: Scene, year: int | None, month: int, day: int, look: int = 0, mod: str | None = None
) -> Reading | None:
    """A day of a month. Without a year: the one that `look` (-1 back, 1 ahead, 0 nearest) leads to."""
    anchor = EXPLICIT
    if year is None:
        if scene.today is None:
            year, anchor = _year_beside(scene, month), MENTION
        else:
            told = scene.story.year_of(scene.at, month, day) if look <= 0 else None
            if told is not None:
                scene.story.go_on(scene.at)
            if told is None and look <= 0 and scene.story.is_doubtful(scene.at, month, day):
                scene.lose_day()
                return Reading("DATE", f"XXXX-{month:02}-{day:02}", UNRESOLVED, "day", mod)
            ahead = scene.years_ahead.of_event(scene.at) if look > 0 else None
            year = told or ahead or _year_of(scene.today, month, day, look)
            if look >= 0 and is_day(year, month, day) and date(year, month, day) < scene.today:
                year = scene.years_ahead.following(scene.at) or year
            if look <= 0 and is_day(year, month, day) and date(year, month, day) > scene.today:
                year = scene.story.former_year(scene.at, month, look) or year
            anchor = PUBLICATION if told is None else MENTION
    if year is None:
        reading = Reading("DATE", f"XXXX-{month:02}-{day:02}", UNRESOLVED, "day", mod)
        return reading if is_day(2000, month, day) else None
    if not is_day(year, month, day):
        return None
    found = date(year, month, day)
    scene.note_day(found)
    return dated(found.isoformat(), anchor, mod)


def _year_beside(scene: Scene, month: int) -> int | None:
    """Without a publication, the year of the day that this sentence or the one before has named: "paid on 1 August 2022
    and on 1 September"."""
    near = scene.near_day()
    if near is None:
        return None
    return near.year + (month < near.month - _HALF_A_YEAR) - (month > near.month + _HALF_A_YEAR)


_HALF_A_YEAR = 6  # months


def year_with(scene: Scene, month: int, day: int, weekday: int) -> int | None:
    """The year beside the publication in which a day of a month is that day of the week: "Friday, Jan. 15"."""
    if scene.today is None:
        return None
    this = scene.today.year
    near = [year for year in (this, this - 1, this + 1) if is_day(year, month, day)]
    fitting = [year for year in near if date(year, month, day).isoweekday() == weekday]
    return fitting[0] if fitting else None


def days_between(first: Reading, last: Reading) -> Reading:
    """All days from the day `first` to the day `last`, as an ISO 8601 interval: TIMEX3 has no value for them."""
    value = f"{first.value}/{last.value}"
    return Reading("DATE", value, first.anchor, "day", starts_at=first.starts_at, ends_at=last.ends_at)


def is_day(year: int, month: int, day: int) -> bool:
    """Whether the month of that year has that day."""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _year_of(today: date, month: int, day: int, look: int) -> int:
    """The year of a month and day near `today`."""
    return today.year + _years_off(_distance(today, month, day), look)


def _distance(today: date, month: int, day: int) -> float:
    """Days ahead of `today`, within its year."""
    return (month - today.month) * 30.4 + day - today.day


def year_is_sure(scene: Scene, month: int, day: int | None = None) -> bool:
    """Whether a month, or a day of it, has the same year wherever the sentence looks: it is near the publication.

    Most days in the news are: to know spares the reading of their sentence.
    """
    if scene.today is None:
        return True
    if day is None:
        near = _distance(scene.today, month, scene.today.day)
        return abs(near) < 365 - _FAR and scene.period_in_sentence("M") is None
    return abs(_distance(scene.today, month, day)) < 365 - _FAR


# A day without a year is seldom further off than this, whatever the verb: who means more says "last year".
_FAR = 300
OVER = -2  # looking back at what is over for certain


def _years_off(distance: float, look: int) -> int:
    """-1, 0 or 1: the year, counted from that of publication, of what lies `distance` days ahead in the same year."""
    if look == OVER:
        return -1 if distance > 0 else 0
    if look > 0:
        return 1 if distance + 365 <= _FAR else 0
    if look < 0:
        return -1 if distance > 20 and 365 - distance <= _FAR else 0
    return -1 if distance > 120 else 1 if distance < -280 else 0  # news tells more of what was


def calendar_month(scene: Scene, year: int | None, month: int, look: int = 0, mod: str | None = None) -> Reading:
    """A month. Without a year: as `calendar_day`."""
    anchor = EXPLICIT
    if year is None:
        if scene.today is None:
            return Reading("DATE", f"XXXX-{month:02}", UNRESOLVED, "month", mod)
        beside = None if look else scene.period_in_sentence("M")
        told = scene.story.year_of(scene.at, month) if look <= 0 else None
        anchor = PUBLICATION if told is None else MENTION
        if told is not None:
            year = told
        elif beside is not None:  # "in January, in February and in March": of one year, where nothing says otherwise
            year = beside.year + (month < beside.month - 6) - (month > beside.month + 6)
        else:
            year = scene.today.year + _years_off((month - scene.today.month) * 30.4, look)
            if look >= 0 and (year, month) < (scene.today.year, scene.today.month):
                year = scene.years_ahead.following(scene.at) or year
            if look <= 0 and (year, month) > (scene.today.year, scene.today.month):
                year = scene.story.former_year(scene.at, month, look) or year
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
    near = scene.near_day() or (scene.day_of_story() if of_story else None)
    day, anchor = (near, MENTION) if near else (scene.today, PUBLICATION)
    if day is None:
        return unresolved("part_of_day", "TIME", mod)
    return dated(f"{day.isoformat()}T{part}", anchor, mod)


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


def clock(
    scene: Scene, time: str, day: Reading | None, zone: int = 0, mod: str | None = None, past_midnight: bool = False
) -> Reading:
    """A clock time ("T10:35") on the day beside it, else on one named just before, else on that of publication.

    `past_midnight`: the hour to which another of the day before leads.
    """
    if day is not None and day.value is not None:
        return dated(day.value[:10] + time, day.anchor, mod, zone)
    near = scene.day_of_hour()
    if near and scene.night and time < _MORNING:  # "on Monday night … at 3 a.m.": on Tuesday
        near += timedelta(days=1)
    base, anchor = (near, MENTION) if near else (scene.today, PUBLICATION)
    if base is None or (day is not None and day.value is None):
        return Reading("TIME", f"XXXX-XX-XX{time}", UNRESOLVED, granularity_of_partial("X" + time), mod)
    return dated((base + timedelta(days=past_midnight)).isoformat() + time, anchor, mod, zone)
