"""A day of the week beside one that the text has named: "the following Monday", "from Tuesday to *Friday*"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules.beside_day import date_apposed
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import (
    END,
    GAP,
    HYPHEN,
    side_of,
    table,
    trie,
    weekday,
)
from newstables.language.questions import clause_verb


def beside_named(
    match: re.Match[str], scene: Scene, number: int, part: str | None, mod: str | None
) -> resolve.Reading | None:
    """Beside a day that the text has named: "the following Monday", "the Sunday after", "from Tuesday to *Friday*"."""
    relative = match["rel"] or ""
    start = match.start() if scene.phrase_start is None else scene.phrase_start
    first = None if relative else _first_of_two(scene, start, number)
    if first is not None:
        if scene.phrase_start is not None:  # hours may be of one day: "9 a.m. Friday to noon Friday"
            first -= timedelta(days=1)
        reading = resolve.weekday_beside(scene, number, 1, first, part, mod)
        if scene.day:
            scene.weekdays[number] = scene.day
        return reading._replace(anchor=resolve.PUBLICATION)
    if scene.day is None:
        return None
    if match["post"] or relative.endswith(("previous", "following")):
        side = -1 if match["post"] == "before" or relative.endswith("previous") else 1
        return resolve.weekday_beside(scene, number, side, scene.day, part, mod)
    return None


def of_date_apposed(
    match: re.Match[str], scene: Scene, number: int, part: str | None, mod: str | None
) -> resolve.Reading | None:
    """The day that stands in apposition to a day of the week, and has its name: "on *Sunday night*, 7 June 2015",
    "early *Monday* (2 March)"; not "on Sunday night, 8 June", which is no Sunday."""
    named = scene.days_named()
    day = date_apposed(scene, match.end())
    if day is None or day.starts_at is None or day.granularity != "day" or day.starts_at.isoweekday() != number:
        scene.forget_days_since(named)
        return None
    scene.note_day(day.starts_at.date(), part)
    written = day.starts_at.date().isoformat()
    return resolve.dated(f"{written}T{part}" if part else written, day.anchor, mod)


def of_week(week: str, scene: Scene, number: int, part: str | None, mod: str | None) -> resolve.Reading:
    """ "Tuesday of last week": the week is said, no direction is needed."""
    if scene.today is None:
        return resolve.unresolved("day")
    days = number - scene.today.isoweekday() + 7 * side_of(week.split()[-2])
    return resolve.day_from_today(scene, days, part, mod)


@cache
def _to_last() -> re.Pattern[str]:
    parts = rf"(?:{GAP}(?:{trie(table('parts_of_day'))}){END})?"
    return re.compile(
        rf"(?:,{GAP}{weekday()}{parts}){{0,5}}"
        rf"(?:,?{GAP}(?:(?P<to>to|through|until|till)|and|or){GAP}(?:on{GAP})?|{GAP}?(?P<dash>{HYPHEN}|—){GAP}?)"
        rf"(?P<day>{weekday()}){parts}{GAP}(?:of{GAP})?(?P<week>(?:last|next|this){GAP}week){END}(?!['’])"
    )


def of_week_of_last(
    match: re.Match[str], scene: Scene, number: int, part: str | None, mod: str | None
) -> resolve.Reading | None:
    """A day that leads to one whose week is said, or is listed with it: "from *Monday* to Friday last week"."""
    last = _to_last().match(scene.lower, match.end())
    if last is None or scene.today is None:
        return None
    parse = scene.document.parse
    verbs = {clause_verb(parse, parse.token_at(at)) for at in (match.start("day"), last.start("day"))}
    if not (last["to"] or last["dash"]) and len(verbs) > 1:
        return None  # "spoke on Sunday, and Monday next week he flies"
    before = 7 if number >= table("weekdays")[last["day"]] else 0  # on Friday and Monday of this week
    return of_week(last["week"], scene, number - before, part, mod)


def _first_of_two(scene: Scene, start: int, number: int) -> date | None:
    """The day of these weeks that leads to the day of the week at `start`: "from Tuesday to Friday", "9 a.m. Tuesday to
    noon Friday"; or that stands before it: "Friday and Saturday"."""
    if scene.last is None or scene.today is None or abs((scene.last[1] - scene.today).days) > _NEAR:
        return None
    end, first = scene.last
    if _TO.fullmatch(scene.lower, end, start):
        return first
    is_next = (first + timedelta(days=1)).isoweekday() == number
    return first if is_next and _AND.fullmatch(scene.lower, end, start) else None


_NEAR = 7  # days


_AND = re.compile(rf"{GAP}(?:and|or)(?:{GAP}on)?{GAP}")


_TO = re.compile(rf"{GAP}(?:to|through|until|till){GAP}|{GAP}?(?:{HYPHEN}|—){GAP}?")
