"""A day of a month that is not named beside it: "by the 15th", "on the 4th of this month"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.calendar_values import shift
from newstables.extractors.dates.rules.rule import DateRule, Found, rule
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, context, right_before, side_of


def rules() -> list[DateRule]:
    """The rules of this family."""
    return [
        rule(
            "the <ordinal>",
            "nth_day",
            rf"the{GAP}(?P<day>\d{{1,2}})(?:st|nd|rd|th){END}"
            rf"(?P<more>(?:,{GAP}|{GAP}(?:and|or|to){GAP})(?:the{GAP})?\d{{1,2}}(?:st|nd|rd|th){END}){{0,9}}"
            rf"(?P<of>{GAP}of{GAP}(?P<side>this|last|next|the|that|the{GAP}same){GAP}month{END})?",
            _nth,
        )
    ]


@cache
def _followed() -> re.Pattern[str]:
    """What can follow a day that has its noun in itself: "on the 15th, …", "by the 9th to …"; no "the 15th floor"."""
    return re.compile(rf"{GAP}?[.,;:!?)”\"]|\s*$|{GAP}{context('no_noun')}{END}")


_NEAR = 400  # characters in which a word of games makes it a hole, an inning or a lap


@cache
def _games() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{context('of_holes')}|{context('sports')})\b")


def _nth(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    days = [*_NUMBER.finditer(scene.lower, match.start("day"), match.start("of") if match["of"] else match.end())]
    numbers = [int(day[1]) for day in days]
    if not 1 <= min(numbers) <= max(numbers) <= _LONGEST or scene.today is None:
        return None
    start = match.start()
    if match["of"]:
        month, anchor = _month_of(match, scene), resolve.MENTION if match["side"] in _NAMED else resolve.PUBLICATION
    elif _stands_alone(match, scene):
        look = scene.direction(start, match.end())
        month, anchor = _month_near(scene, numbers[0], look)
        if anchor == resolve.PUBLICATION and look <= 0 and scene.story.has_been_told:
            return None  # of which month of the story, nobody says
    else:
        return None
    readings = [_in_month(scene, month, number, anchor) for number in numbers]
    firsts = [start, *(_with_article(scene.lower, day.start()) for day in days[1:])]
    lasts = [*(day.end() for day in days[:-1]), match.end()]
    return [
        (first, last, reading) for first, last, reading in zip(firsts, lasts, readings, strict=True) if reading
    ] or None


def _with_article(lower: str, start: int) -> int:
    return start - len("the ") if lower.startswith("the ", start - len("the ")) else start


_NUMBER = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")
_LONGEST = 31  # days of a month
_NAMED = ("that", "the same")


def _month_of(match: re.Match[str], scene: Scene) -> date:
    """A day of the month of "of this month"; of "that month" the one that the text has named last."""
    today = scene.today or date.min
    side = " ".join(match["side"].split())
    if side in _NAMED:
        return scene.latest("M") or today
    month = resolve.beside(scene, "M", 0 if side == "the" else side_of(side))
    return month.starts_at.date() if month.starts_at else today


def _stands_alone(match: re.Match[str], scene: Scene) -> bool:
    """Whether a day by its number alone is one, and no floor, hole or lap."""
    start = match.start()
    of_part = _OF_PART.search(scene.lower, max(0, start - 16), start) is not None
    if not of_part and not right_before("before_nth").search(scene.lower, max(0, start - 12), start):
        return False
    if not _followed().match(scene.lower, match.end()) or scene.lower.startswith(" of ", match.end()):
        return False
    return not _games().search(scene.lower, max(0, start - _NEAR), start + _NEAR)


_OF_PART = re.compile(r"\b(?:morning|afternoon|evening|night|hours)\sof\s$")  # the morning of the 4th


def _month_near(scene: Scene, number: int, look: int) -> tuple[date, str]:
    """A day of the month that the text has just named; else of that of publication, or of the one beside it."""
    today = scene.today or date.min
    named = scene.latest_near("M")
    is_to_come = named is not None and (named.year, named.month, number) > (today.year, today.month, today.day)
    if named is not None and not (look < 0 and is_to_come):
        return named, resolve.MENTION
    side = 1 if look > 0 and number < today.day else -1 if look <= 0 and number > today.day else 0
    return shift(today.replace(day=1), "M", side) or today, resolve.PUBLICATION


def _in_month(scene: Scene, month: date, number: int, anchor: str) -> resolve.Reading | None:
    reading = resolve.calendar_day(scene, month.year, month.month, number)
    return reading._replace(anchor=anchor) if reading else None
