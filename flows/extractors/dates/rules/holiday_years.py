"""The year of a holiday that has none beside it: by "last" or "next", the sentence, the year told, nearness."""

from __future__ import annotations

import re
from datetime import date, timedelta

from newstables.extractors.dates import feasts
from newstables.extractors.dates.hours import near_day
from newstables.extractors.dates.plans import is_planned
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.told import was_then
from newstables.extractors.dates.vocabulary import END, GAP, side_of


def stands_as_a_time(scene: Scene, start: int) -> bool:
    """Whether what stands before a holiday makes it a time: "at Christmas"; not "celebrate Christmas"."""
    return _AS_A_TIME.search(scene.lower, max(0, start - 12), start) is not None


_AS_A_TIME = re.compile(
    r"(?:(?<!\w)(?:on|at|by|before|after|since|until|till|during|over|around|for|from|to|and|or|each|every)\s|[.!?]\S?\s|[,;:—–(]\s?|\n|^)$"
)


def holiday_year(match: re.Match[str], scene: Scene, word: str, abroad: str | None) -> int | None:
    """The year of a holiday by "last", "next", the sentence, or nearness; None without a publication date."""
    today = scene.today
    if today is None:
        return None
    near = range(today.year - 2, today.year + 3)
    known_feasts = {year: known for year in near if (known := feasts.feast(word, year, abroad))}
    days = {year: known[0] for year, known in known_feasts.items()}
    relative = match["rel"]
    going_on = [year for year, (first, count) in known_feasts.items() if 0 <= (today - first).days < count > 1]
    if going_on and not relative:
        return going_on[0]
    if _THIS_YEAR.match(scene.lower, match.end()):
        return today.year
    if not relative and (first_day := _day_that_leads_to(match, scene)) is not None:
        return next((year for year, day in _near(word, first_day.year, abroad) if day >= first_day), None)
    nearest = min(days, key=lambda year: abs((days[year] - today).days), default=None)
    begins_before = bool(match["week"] or match["weekend"])
    look = _look(match, scene, relative)
    if nearest is not None and not relative and _in_the_news((today - days[nearest]).days, begins_before):
        is_over = days[nearest] < today and not begins_before
        if _is_begun(match, scene) or not (is_over and look > 0):  # on January 2: "the shop will reopen at Christmas"
            return nearest
    if nearest is not None and _is_of_these_days(match, scene, (days[nearest] - today).days):
        return nearest
    if look <= 0 and not relative and (goes_on := _year_after_near_day(match, scene, word, abroad)) is not None:
        return goes_on
    if look < 0 and not relative and nearest is not None and _can_be_ahead(match, scene, days[nearest] - today):
        look = 0
    following = scene.years_ahead.following(scene.at)
    if look >= 0 and nearest is not None and days[nearest] < today and following in days:
        return following
    told = None if relative or look > 0 else scene.year_told() or _year_of_story(scene, days.get(nearest or 0))
    if told is not None:  # "in 2014 it came near; it stopped just before Thanksgiving"
        return told
    if look < 0:
        return max((year for year, day in days.items() if day < today or (day == today and not relative)), default=None)
    if look > 0:
        return min((year for year, day in days.items() if day >= today), default=None)
    return nearest


def _is_begun(match: re.Match[str], scene: Scene) -> bool:
    """ "Is open from Easter on", "will reopen after the Easter break"."""
    if _FROM.search(scene.lower, max(0, match.start() - 6), match.start()):
        return True
    return _BREAK.match(scene.lower, match.end()) is not None


def _near(word: str, first: int, abroad: str | None) -> list[tuple[int, date]]:
    """A feast in the year `first` and in the one behind it."""
    found = ((year, feasts.feast(word, year, abroad)) for year in (first, first + 1))
    return [(year, known[0]) for year, known in found if known]


def _day_that_leads_to(match: re.Match[str], scene: Scene) -> date | None:
    """The day with which a time begins that a holiday ends: "from *20 December 2022* to New Year's Day"."""
    if scene.last is None:
        return None
    end, day = scene.last
    return day if _TO.fullmatch(scene.lower, end, match.start()) else None


_TO = re.compile(
    rf",?{GAP}(?:to|through|until|till){GAP}"
    rf"(?:(?:noon|midday|midnight|\d[\d:.]*{GAP}?[ap]\.?m\b\.?){GAP}(?:on{GAP})?)?"
)


def _look(match: re.Match[str], scene: Scene, relative: str | None) -> int:
    """Which way the text looks where it names a holiday: 1 ahead, -1 back, 0 where it does not say."""
    if relative:
        return side_of(relative)
    look = scene.direction(match.start(), match.end())
    if look > 0 and _EVE.search(scene.lower, max(0, match.start() - 12), match.start()):
        look = -1 if was_then(scene.document.parse, match.start("word")) else 1
    return 1 if look <= 0 and is_planned(scene.document.parse, match.end("word") - 1) else look


def _is_of_these_days(match: re.Match[str], scene: Scene, ahead: int) -> bool:
    """Whether a holiday is a few days ahead and the one before is not meant: "Friday, the first day of Eid al-Fitr",
    "the last Easter Monday at the old church"; "since Christmas", in December, is of the last."""
    today, last = scene.today, scene.last
    if not 0 <= ahead <= _NEAR or _FROM.search(scene.lower, max(0, match.start() - 6), match.start()):
        return False
    if match["rel"] == "last":
        return scene.lower.endswith("the ", 0, match.start())
    if not match["rel"] and not stands_as_a_time(scene, match.start()):
        return True  # "those who celebrate Christmas"
    is_beside = last is not None and 0 <= match.start() - last[0] <= _BESIDE
    return is_beside and not match["rel"] and last is not None and today is not None and last[1] >= today


_BESIDE = 24  # characters


def _year_of_story(scene: Scene, day: date | None) -> int | None:
    return scene.story.year_of(scene.at, day.month, day.day) if day else None


def _year_after_near_day(match: re.Match[str], scene: Scene, word: str, abroad: str | None) -> int | None:
    """The year of a holiday that follows within months upon a day long over that was named just before, where the
    sentence tells what was: "He fell ill on 3 December 2019 and died on *Christmas Day*"."""
    named, last = near_day(scene), scene.named_near()
    if named is None or scene.today is None or (scene.today - named).days < _A_YEAR:
        return None
    if last is not None and last.starts_at is not None and last.starts_at.year > named.year:
        return None  # "five years later, on Christmas Eve"
    later = [(year, (day - named).days) for year, day in _near(word, named.year, abroad)]
    year = next((year for year, days in later if 0 <= days <= _MONTHS), None)
    return year if year is not None and was_then(scene.document.parse, match.start("word")) else None


_A_YEAR, _MONTHS = 366, 183  # days


def _can_be_ahead(match: re.Match[str], scene: Scene, ahead: timedelta) -> bool:
    """ "He came before Christmas" can be told before it; "on the weekend before Christmas" only in its last weeks."""
    before = _BEFORE_IT.search(scene.lower, max(0, match.start() - 30), match.start())
    if before is None or ahead.days <= _LAST_WEEKS:
        return before is not None
    return not before["just"] and (
        ahead.days <= 2 * _LAST_WEEKS or not was_then(scene.document.parse, match.start("word"))
    )


_EVE = re.compile(rf"\beve{GAP}of{GAP}$")
_BREAK = re.compile(rf"{GAP}(?:break|recess|truce|ceasefire){END}")
_FROM = re.compile(rf"\b(?:from|since){GAP}$")
_THIS_YEAR = re.compile(rf",?{GAP}(?:which{GAP})?this{GAP}year{END}")
_LAST_WEEKS = 28  # days before it


def _in_the_news(days_ago: int, week: bool) -> bool:
    """Whether a holiday is just over, or its week has begun."""
    return (-_DAYS_BEFORE if week else 0) <= days_ago <= _NEAR


_NEAR = 10  # days
_DAYS_BEFORE = 6  # of the week that ends with it


_BEFORE_IT = re.compile(
    rf"(?P<just>\b(?:night|day|week|weekend)s?{GAP}(?:just{GAP})?)?(?:before|ahead{GAP}of|until|till){GAP}$"
)
