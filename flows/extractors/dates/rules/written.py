"""How days, months and the years beside them are written, and what they are."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from newstables.extractors.dates.rules.short_years import written_year
from newstables.extractors.dates.rules.spoken import read_spoken
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import (
    END,
    GAP,
    HYPHEN,
    month,
    ordinals,
    side_of,
    table,
)

YEAR = r"(?:1[0-9]|2[01])\d\d(?![\w]|[.,]\d|%)"


DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\w|[.:]\d|,(?!(?:19|20)\d\d\b)\d|%)"


# "That year", "of last year", of which the month is.
_OF_THAT = (
    rf",?{GAP}(?:of{GAP}|in{GAP})?(?P<that_year>that|the{GAP}(?:same|following|previous|next)){GAP}"
    rf"(?:same{GAP})?year{END}"
)


BESIDE_YEAR = rf"(?:{_OF_THAT}|{GAP}(?:of{GAP})?(?P<side>last|this|next){GAP}year{END}(?!['’]))"


def month_number(written: str) -> int:
    """1 to 12 for a month, whole or short."""
    number: int = table("months", "month_abbreviations")[written.rstrip(".")]
    return number


def day_number(written: str) -> int:
    """1 to 31 for "3", "3rd" or "third"."""
    digits = re.match(r"\d+", written)
    return int(digits[0]) if digits else ordinals()[written]


def year_of(match: re.Match[str], scene: Scene) -> int | None:
    """The year that stands beside a day or month, or beside the month that it leads to."""
    if match["year"]:
        return written_year(match["year"], scene.today)
    groups = match.re.groupindex
    if "spoken" in groups and match["spoken"]:
        return read_spoken(match)
    side = match["side"] if "side" in groups else None
    if side and scene.today:
        return scene.today.year + side_of(side)
    that = match["that_year"] if "that_year" in groups else None
    if that and scene.year is not None:
        return scene.year + side_of(that.split()[-1])
    return _year_ahead(match, scene)


@cache
def _to_month() -> re.Pattern[str]:
    day = rf"(?:{DAY}{GAP})?"
    return re.compile(
        rf"(?:,{GAP}{month()}){{0,3}}(?:{GAP}?(?:{HYPHEN}|—|/){GAP}?|,?{GAP}(?:to|and|or|through|until|till){GAP}){day}(?P<month>{month()})"
        rf"(?:,?{GAP}{DAY},?)?{GAP}(?:(?:of|in){GAP})?(?:(?P<year>{YEAR})(?!/\d)|(?P<side>last|this|next){GAP}year{END})"
    )


def _year_ahead(match: re.Match[str], scene: Scene) -> int | None:
    """ "from May to July 2012": the year of the month that follows, or the one before it ("December to February")."""
    last = _to_month().match(scene.lower, match.end())
    if last is None or (last["side"] and scene.today is None):
        return None
    year = int(last["year"]) if last["year"] else (scene.today or date.min).year + side_of(last["side"])
    return year - (month_number(last["month"]) < month_number(match["month"]))
