"""A day of a month that is not named beside it: "by the 15th", "on the 4th of this month"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.calendar_values import shift
from newstables.extractors.dates.rules.rule import DateRule, Found, rule, whole
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, context, right_before, side_of


def rules() -> list[DateRule]:
    """The rules of this family."""
    return [
        rule(
            "the <ordinal>",
            "nth_day",
            rf"the{GAP}(?P<day>\d{{1,2}})(?:st|nd|rd|th){END}(?P<of>{GAP}of{GAP}(?P<side>this|last|next|the){GAP}month{END})?",
            _nth,
        )
    ]


@cache
def _followed() -> re.Pattern[str]:
    """What can follow a day that has its noun in itself: "on the 15th, …", "by the 9th to …"; no "the 15th floor"."""
    return re.compile(rf"{GAP}?[.,;:)”\"]|\s*$|{GAP}{context('no_noun')}{END}")


_NEAR = 400  # characters in which a word of games makes it a hole, an inning or a lap


@cache
def _games() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{context('of_holes')}|{context('sports')})\b")


def _nth(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    number = int(match["day"])
    if not 1 <= number <= 31 or scene.today is None:
        return None
    if match["of"]:
        month = resolve.beside(scene, "M", 0 if match["side"] == "the" else side_of(match["side"]))
        first = month.starts_at.date() if month.starts_at else scene.today
        return whole(match, _in_month(scene, first, number, resolve.PUBLICATION))
    start = match.start()
    if not right_before("before_nth").search(scene.lower, max(0, start - 12), start):
        return None
    if not _followed().match(scene.lower, match.end()) or scene.lower.startswith(" of ", match.end()):
        return None
    if _games().search(scene.lower, max(0, start - _NEAR), start + _NEAR):
        return None
    return whole(match, _near(scene, number, scene.direction(start, match.end())))


def _near(scene: Scene, number: int, look: int) -> resolve.Reading | None:
    """The day of the month that the text has just named; else of that of publication, or of the one beside it."""
    today = scene.today
    if today is None:
        return None
    named = scene.near_day() or scene.period_in_sentence("M")
    if named is not None:
        return _in_month(scene, named, number, resolve.MENTION)
    side = 1 if look > 0 and number < today.day else -1 if look <= 0 and number > today.day else 0
    month = shift(today.replace(day=1), "M", side)
    return _in_month(scene, month, number, resolve.PUBLICATION) if month else None


def _in_month(scene: Scene, month: date, number: int, anchor: str) -> resolve.Reading | None:
    reading = resolve.calendar_day(scene, month.year, month.month, number)
    return reading._replace(anchor=anchor) if reading else None
