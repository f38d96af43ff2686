"""Days of the week with their numbers, of which the last has the month: "from *Saturday 22* to Sunday 30 June"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from newstables.extractors.dates import resolve
from newstables.extractors.dates.resolve.untold_years import is_day
from newstables.extractors.dates.rules.beside_day import date_at
from newstables.extractors.dates.rules.rule import DateRule, Found, capital, rule, whole
from newstables.extractors.dates.rules.written import DAY, day_number
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import GAP, HYPHEN, month, table, weekday


def rules() -> list[DateRule]:
    """The rules of this family, before those of days of the week."""
    numbered = rf"{weekday()},?{GAP}(?:the{GAP})?{DAY}"
    joined = rf",?{GAP}(?:to|and|or|through|until|till|&){GAP}|{GAP}?(?:{HYPHEN}|—){GAP}?"
    return [
        rule(
            "<weekday> <day> to <weekday> <day> <month>",
            "weekday",
            rf"(?P<x>(?P<name>{weekday()}),?{GAP}(?:the{GAP})?(?P<day>{DAY}))"
            rf"(?:,{GAP}{numbered}){{0,5}}(?:{joined})(?={numbered}{GAP}(?:of{GAP})?{month()})",
            _numbered,
            after=rf",?{GAP}(?:the{GAP})?\d",
        )
    ]


def _numbered(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """The last day of that number before the one with the month, where it is that day of the week."""
    if not capital(scene, match.start("name")):
        return None
    last = date_at(scene, match.end())
    if last is None or last.starts_at is None:
        return None
    until, number = last.starts_at.date(), day_number(match["day"])
    year, month_of = until.year, until.month
    if number >= until.day:
        year, month_of = (year, month_of - 1) if month_of > 1 else (year - 1, _DECEMBER)
    if not is_day(year, month_of, number):
        return None
    day = date(year, month_of, number)
    if day.isoweekday() != table("weekdays")[match["name"]]:
        return None
    scene.note_day(day)
    return whole(match, resolve.dated(day.isoformat(), last.anchor))


_DECEMBER = 12
