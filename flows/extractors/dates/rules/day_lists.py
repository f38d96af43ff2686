"""Several days of one month: "June 21, 22 and 24", "3, 4 and 5 July", "Sept. 26-27", "May 2 to 4"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules.calendar import is_month
from newstables.extractors.dates.rules.looks import look_of
from newstables.extractors.dates.rules.rule import DateRule, Found, rule
from newstables.extractors.dates.rules.written import BESIDE_YEAR, DAY, YEAR, day_number, month_number, year_of
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import GAP, HYPHEN, JOIN, context, month

_DASH = rf"(?:{GAP}?(?:{HYPHEN}|—){GAP}?|/(?=\d))"
_WORD = rf",?{GAP}(?:and|or|to|through|until|till|&){GAP}(?:the{GAP})?"
_NEXT = rf"(?:,{GAP}{DAY}){{0,12}}(?:{_DASH}|{_WORD})"  # "21, 22 and": a list ends with a word or a dash
_COMMA = rf",{GAP}"  # … or goes on in another month: "Jan. 30, 31 and Feb. 1"


def rules() -> list[DateRule]:
    """The rules of this family."""
    units = rf"(?!{JOIN}(?:percent|per|people|years?|months?|weeks?|days?|hours?|other|of|more|million)\b)"
    return [
        rule(
            "<month> <day> and <day>",
            "month",
            rf"(?P<month>{month()}){GAP}(?P<day>{DAY})(?:{_NEXT}{DAY}){{0,5}}"
            rf"(?:{_NEXT}|{_COMMA}(?={DAY},?{GAP}(?:and|or|&){GAP}{month()}{GAP}\d))(?P<last>{DAY}){units}"
            rf"(?:,?{GAP}(?P<year>{YEAR})|{BESIDE_YEAR})?",
            _month_first,
            after=rf"\.?{GAP}\d\d?(?:st|nd|rd|th)?(?:{_DASH}|{_WORD}|,{GAP}\d)",
        ),
        rule(
            "<day> and <day> <month>",
            "month",
            rf"(?P<day>{DAY})(?:{_NEXT}{DAY}){{0,5}}(?:{_NEXT}|(?P<comma>(?:{_COMMA}{DAY}){{0,12}}{_COMMA}))(?P<last>{DAY})"
            rf"{GAP}(?:of{GAP})?(?P<month>{month()})"
            rf"(?:,?{GAP}(?P<year>{YEAR})|{BESIDE_YEAR})?",
            _month_last,
            needs=r"\d",
        ),
    ]


def _month_first(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if not match["year"] and _counts_something(scene, match.end()):
        return None
    return _days(match, scene, match.start("day"), match.start(), match.end())


def _month_last(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if match["comma"] and not _ON.search(scene.lower, max(0, match.start() - 4), match.start()):
        return None  # "of the 30, 12 June babies"; on 11, 12 June
    return _days(match, scene, match.start("day"), match.start("day"), match.end())


_ON = re.compile(rf"\bon{GAP}$")


@cache
def _noun_after() -> re.Pattern[str]:
    return re.compile(rf"{GAP}(?!{context('no_plural')}\b)[a-z]+s\b")


def _counts_something(scene: Scene, position: int) -> bool:
    """ "On June 3, 4 and 5 houses": what ends at `position` counts the noun that follows it."""
    return _noun_after().match(scene.text, position) is not None


def _in_one_year(
    scene: Scene, year: int | None, month_of: int, numbers: Sequence[int], look: int
) -> list[resolve.Reading] | None:
    """The days of a month; where no year is said, that of the first; None where the month has not all of them."""
    first = resolve.calendar_day(scene, year, month_of, numbers[0], look)
    if first is None:
        return None
    if year is None and first.starts_at is not None:
        year = first.starts_at.year
    readings = [resolve.calendar_day(scene, year, month_of, number, look) for number in numbers[1:]]
    known = [reading._replace(anchor=first.anchor) for reading in readings if reading is not None]
    return [first, *known] if len(known) == len(readings) else None


_EACH_DAY = re.compile(DAY)
_IS_DASH = re.compile(rf"{_DASH}$")


def _days(match: re.Match[str], scene: Scene, first: int, start: int, end: int) -> Sequence[Found] | None:
    """The days from `first` on; [start, end) are the words of all of them with their month and year."""
    if not is_month(match, scene):
        return None
    last = match.end("last")
    spans = [day.span() for day in _EACH_DAY.finditer(scene.lower, first, last)]
    numbers = [day_number(scene.lower[slice(*span)]) for span in spans]
    if numbers != sorted(set(numbers)):
        return None
    month_of = month_number(match["month"])
    year = year_of(match, scene)
    look = 0 if year else look_of(match, scene, month_of, *numbers)
    known = _in_one_year(scene, year, month_of, numbers, look)
    if known is None:
        return None
    # The month and the year belong to the words of the day beside which they stand.
    firsts = [start, *(span[0] for span in spans[1:])]
    lasts = [*(span[1] for span in spans[:-1]), end]
    found: list[Found] = []
    for left, right, reading in zip(firsts, lasts, known, strict=True):
        if found and _IS_DASH.match(scene.lower, found[-1][1], left):  # "Sept. 26-27" is one span of days
            begun = found.pop()
            found.append((begun[0], right, resolve.days_between(begun[2], reading)))
        else:
            found.append((left, right, reading))
    return found
