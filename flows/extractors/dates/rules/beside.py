"""What stands right after a phrase and dates it: "noon Saturday", "the year ended in May", "the first week of May"."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.resolve import Reading
from newstables.extractors.dates.rules import (
    calendar,
    day_lists,
    holidays,
    months,
    nth_day,
    numeric,
    weekdays,
    words,
    years,
)
from newstables.extractors.dates.rules.rule import DateRule
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, side_of


@cache
def _day_rules() -> list[DateRule]:
    """What can stand right after a clock time and say its day."""
    names = (
        "<month> <day> <year>",
        "<day> <month> <year>",
        "<part> <relative> <weekday> <part of day>",
        "<day word> <part of day>",
        "<part of day>",
        "the <ordinal>",
        *(each.name for each in numeric.rules()),
    )
    every = calendar.rules() + weekdays.rules() + words.rules() + nth_day.rules() + numeric.rules()
    return list({each.name: each for each in every if each.name in names}.values())


@cache
def _month_rule() -> DateRule:
    return next(each for each in months.rules() if each.name == "<part> <month> <year>")


@cache
def _year_rule() -> DateRule:
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


def days_beside(scene: Scene, position: int) -> tuple[int, Reading] | None:
    """The days of a month that stand right after `position` as one span, "January 6-7", with the end of their words."""
    gap = _TO_DAY.match(scene.lower, position)
    for each in day_lists.rules() if gap else ():
        match = each.pattern.match(scene.lower, gap.end() if gap else position)
        found = each.read(match, scene) if match else None
        if found and len(found) == 1:
            return found[0][1], found[0][2]
    return None


def holiday_beside(scene: Scene, position: int) -> tuple[int, Reading] | None:
    """The holiday of one day that stands right after `position`, with the end of its words."""
    gap = _TO_DAY.match(scene.lower, position)
    each = holidays.day_rule()
    match = each.pattern.match(scene.lower, gap.end()) if gap else None
    found = each.read(match, scene) if match else None
    return (found[0][1], found[0][2]) if found and found[0][2].granularity == "day" else None


def month_beside(scene: Scene, position: int) -> tuple[int, Reading] | None:
    """The month that stands right after `position`, with the end of its words."""
    gap = _TO_DAY.match(scene.lower, position)
    match = _month_rule().pattern.match(scene.lower, gap.end()) if gap else None
    found = _month_rule().read(match, scene) if match else None
    return (found[0][1], found[0][2]) if found else None


_ENDED = re.compile(
    rf"(?:{GAP}that{GAP}|,?{GAP}which{GAP}|{GAP})(?:(?:ended|ending|ends)(?:{GAP}(?:in|on|at))?|(?:up{GAP})?to|through)"
    rf"(?:{GAP}(?:noon|midday|midnight|\d{{1,2}}(?:[:.]\d\d)?{GAP}?[ap]\.?m\.?))?(?={GAP})"
)


def day_after_end(scene: Scene, position: int, *, years: bool = False) -> Reading | None:
    """The day or month that ends the period before `position`: "the quarter ended Sept. 30"; of one of `years` also the
    year: "the five years to 2020".
    """
    ended = _ENDED.match(scene.lower, position)
    if ended is None:
        return None
    found = day_beside(scene, ended.end(), ended.end())
    if found is None:
        for each in (_month_rule(), _year_rule()) if years else (_month_rule(),):
            match = each.pattern.match(scene.lower, ended.end() + 1)
            readings = each.read(match, scene) if match else None
            if readings and readings[0][2].starts_at:
                return readings[0][2]
        return None
    last = found[1]
    if last.starts_at and last.granularity == "part_of_day":  # "in the 24 hours to Tuesday morning": to that day
        return last._replace(ends_at=resolve.midnight(last.starts_at.date() + timedelta(days=1)))
    return last if last.starts_at and last.granularity == "day" else None


_BEGUN = re.compile(
    rf",?{GAP}(?:that{GAP}|which{GAP})?(?:began|begins|begin|beginning|started|starts|starting|will{GAP}(?:begin|start))(?:{GAP}(?:on|in))?(?={GAP})"
)


def day_after_beginning(scene: Scene, position: int) -> Reading | None:
    """The day or month with which the period before `position` begins: "the fiscal year that began Oct. 1"."""
    begun = _BEGUN.match(scene.lower, position)
    found = begun and (day_beside(scene, begun.end(), begun.end()) or month_beside(scene, begun.end()))
    return found[1] if found and found[1].starts_at and found[1].granularity in ("day", "month") else None


_OF = re.compile(rf"{GAP}(?:of|in){GAP}(?:(?P<side>last|this|next|the){GAP}(?P<unit>year|month){END})?")


_YEAR_BESIDE = re.compile(rf"{GAP}(?P<side>last|this|next){GAP}year{END}")


def year_beside(scene: Scene, position: int) -> Reading | None:
    """The year right after `position` of which what ends there is a part: "the first three months this year"."""
    year = _YEAR_BESIDE.match(scene.lower, position)
    return resolve.beside(scene, "Y", side_of(year["side"])) if year else None


def period_of(scene: Scene, position: int) -> Reading | None:
    """The month or year of which what ends at `position` is a part: "the first two weeks of July"."""
    of = _OF.match(scene.lower, position)
    if of is None:
        return None
    if of["side"]:
        return resolve.beside(scene, of["unit"][0].upper(), 0 if of["side"] == "the" else side_of(of["side"]))
    for each in (_month_rule(), _year_rule()):
        match = each.pattern.match(scene.lower, of.end())
        readings = each.read(match, scene) if match else None
        if readings:
            return readings[0][2]
    return None
