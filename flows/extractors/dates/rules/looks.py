"""Which way a month, or a day of it, lies whose year the text does not tell; whether it is of every year."""

from __future__ import annotations

import re
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.clause import is_held, look_until
from newstables.extractors.dates.direction import is_compared, what_struck
from newstables.extractors.dates.plans import is_habit, is_planned, is_yearly
from newstables.extractors.dates.rules.written import DAY, YEAR, day_number, month_number
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.told import ended_then, happened_then
from newstables.extractors.dates.vocabulary import (
    END,
    GAP,
    context,
    lexicon,
    month,
    side_of,
    trie,
)

# "The quarter ended Sept. 30" is over, however far off it is; owners "of record as of" a day are those of one to come.
_OVER = re.compile(r"\b(?:ended|(?<!record )as of)\s(?:on\s)?$")


def look_of(match: re.Match[str], scene: Scene, month_of: int, *days: int) -> int:
    """-1, 0 or 1: which way a month, or days of it, lie; 0 where that changes nothing."""
    relative = match["rel"] if "rel" in match.re.groupindex else None
    if relative:
        return side_of(relative)
    over = _OVER.search(scene.lower, max(0, match.start() - 12), match.start())
    if over is not None and not (over[0].startswith("as") and scene.direction(match.start(), match.end()) > 0):
        return resolve.OVER  # but "will rise as of May 1"
    if is_compared(scene.lower, match.start()):
        return resolve.OVER  # "4.1 percent, down from 5 percent in December", in November: last year's
    if not days and _forecast().match(scene.lower, match.end()):
        return resolve.OVER  # "against a November forecast"
    if days and what_struck().match(scene.lower, match.end()):
        return resolve.OVER  # "the June 12 attack", in May: last year's
    is_sure = all(resolve.year_is_sure(scene, month_of, day) for day in days or (None,))
    ahead, at = scene.years_ahead, scene.at
    told = scene.story.has_been_told or scene.story.hinted_year(at, month_of) is not None
    if is_sure and not (ahead.of_event(at) or ahead.following(at) or told):
        return resolve.OVER if _is_over(match, scene, month_of, *days) else 0
    if _THROUGH.search(scene.lower, max(0, match.start() - 24), match.start()):
        return resolve.OVER if _is_over(match, scene, month_of, *days) else 0
    look = scene.direction(match.start(), match.end())
    if look > 0 and _is_just_over(scene, month_of) and is_held(scene.document.parse, match.start("month")):
        return 0  # "is held from 2 to 7 April", in June: this year's
    if look < 0 and _HAD_BEEN_DUE.search(scene.lower, max(0, match.start() - 60), match.start()):
        return 0  # what had been planned for a day can be to come
    if look <= 0 and days and is_planned(scene.document.parse, match.start("month")):
        return 1
    goes_on = scene.story.is_sure and scene.story.year(at) is not None and not scene.story.is_told_today(at)
    names = [each for each in ("month", "day") if each in match.re.groupindex]
    begins = min(match.start(each) for each in names)
    until = look > 0 and _UNTIL.search(scene.lower, max(0, begins - 16), begins)
    if until and goes_on:
        return 0  # "in May 1832 … and was put off until 5 June": of the story
    return look_until(scene.document.parse, match.start("month")) if until else look


def _is_over(match: re.Match[str], scene: Scene, month_of: int, *days: int) -> bool:
    """Whether a month or a day that is still to come in this year is that of the year before: "snow fell in December",
    in November."""
    today = scene.today
    if today is None or (month_of, *days[:1]) <= (today.month, *(today.day for _ in days[:1])):
        return False
    start, month_at = match.start(), match.start("month")
    if _IN_TIME_TO.search(scene.lower, max(0, start - _SHORT), start):
        return ended_then(scene.document.parse, month_at)
    return happened_then(scene.document.parse, month_at)


def _is_just_over(scene: Scene, month_of: int) -> bool:
    """Whether a month was one of the three before that of publication."""
    return scene.today is not None and 1 <= (scene.today.month - month_of) % 12 <= _JUST_OVER


_HAD_BEEN_DUE = re.compile(r"\bhad been (?:scheduled|due|set|planned|expected)\b[^.;]{0,30}$")
_JUST_OVER = 3  # months


@cache
def _forecast() -> re.Pattern[str]:
    return re.compile(rf"{GAP}(?:[a-z]+{GAP})?(?:{context('forecasts')}|poll|survey|estimate|estimates){END}")


_THROUGH = re.compile(r"\b(?:months|weeks|quarter|half|year|period)\s(?:through|to|until)\s$")


_SHORT = 48  # characters
_IN_TIME_TO = re.compile(
    r"\b(?:in|over|during)\s(?:the|its|their)\s(?:[\w-]+\s){0,2}(?:months|weeks|quarter|half|year)\s(?:up\s)?(?:through|to|ending)\s$"
)


_UNTIL = re.compile(r"\b(?:until|till)\s(?:(?:early|mid|late)[\s-])?$")


@cache
def _to_day() -> re.Pattern[str]:
    return re.compile(
        rf"{GAP}(?:to|through|until|till){GAP}(?:(?P<month>{month()})(?:{GAP}|{GAP}?(?<=\.))(?P<day>{DAY})"
        rf"|(?P<nth>{DAY}){GAP}(?P<of>{month()}))(?!,?{GAP}{YEAR})"
    )


def year_begun(match: re.Match[str], scene: Scene, month_of: int, day: int) -> int | None:
    """The year in which a time began that goes on at publication: "the season runs from June 1 to Nov. 30"."""
    last = _to_day().match(scene.lower, match.end()) if scene.today else None
    if last is None or scene.today is None or scene.story.has_been_told:
        return None
    end = month_number(last["month"] or last["of"]), day_number(last["day"] or last["nth"])
    today = scene.today.month, scene.today.day
    year = scene.today.year - (today <= end < (month_of, day))
    goes_on = (month_of, day) <= today <= end or end < (month_of, day) <= today or today <= end < (month_of, day)
    return year if goes_on else None


def is_usual(match: re.Match[str], scene: Scene) -> bool:
    """Whether a month or a day of it is that of every year: "the rains usually end in April"."""
    start = match.start("month")
    is_near = _usual()[0].search(scene.lower, max(0, start - _NEAR), start + _NEAR) is not None
    return is_near and is_habit(scene.document.parse, start)


def is_of_no_year(match: re.Match[str], scene: Scene) -> bool:
    """Whether a month is of no one year: "rooms are scarce in the tourist season, between October and April"."""
    start = match.start("month")
    first = scene.document.sentence_at(start)[0]
    is_near = _usual()[1].search(scene.lower, max(first, start - _NEAR), start) is not None
    return is_near and is_yearly(scene.document.parse, start)


_NEAR = 120  # characters


@cache
def _usual() -> tuple[re.Pattern[str], re.Pattern[str]]:
    tense = lexicon()["tense"]
    adverb = re.compile(rf"\b(?:{trie([*tense['usual'], 'best', 'worst'])})\b")
    return adverb, re.compile(rf"\b(?:{trie(tense['yearly'])})\b")
