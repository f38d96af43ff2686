"""Months: "in May", "early August", "March and June", "June last year", "every July"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.eras import era_since
from newstables.extractors.dates.rules import counting
from newstables.extractors.dates.rules.calendar import is_month
from newstables.extractors.dates.rules.figures import counts_after
from newstables.extractors.dates.rules.looks import is_of_no_year, is_usual, look_of
from newstables.extractors.dates.rules.month_words import is_bare_month
from newstables.extractors.dates.rules.part_of_period import mod_of, part_of_period
from newstables.extractors.dates.rules.rule import EVERY, THAT, DateRule, Found, capital, is_determiner, rule, whole
from newstables.extractors.dates.rules.short_years import APOSTROPHE_YEAR
from newstables.extractors.dates.rules.spoken import spoken_year
from newstables.extractors.dates.rules.written import BESIDE_YEAR, YEAR, month_number, year_of
from newstables.extractors.dates.rules.year_of_list import year_of_month
from newstables.extractors.dates.rules.year_of_noun import year_of_noun
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import (
    GAP,
    HYPHEN,
    month,
    side_of,
)


def rules() -> list[DateRule]:
    """The rules of this family, after those of days."""
    return [
        rule(
            "every <month>",
            "month",
            rf"(?P<quant>every|each){GAP}(?P<month>{month()})(?!{GAP}\d)",
            _every_month,
            needs=EVERY,
        ),
        rule(
            "the following <month>",
            "month",
            rf"{part_of_period()}?the{GAP}(?P<rel>following|previous|preceding|next){GAP}(?P<month>{month()})(?!{GAP}\d)",
            _following_month,
            needs=r"\b(?:following|previous|preceding|next)\b",
        ),
        rule(
            "that <month>",
            "month",
            rf"{part_of_period()}?{THAT}(?P<month>{month()})(?!{GAP}\d)",
            _that_month,
            needs=r"\bthat\b",
        ),
        rule(
            "<part> <month> <year>",
            "month",
            rf"{part_of_period()}?(?:(?P<rel>last|next|this(?:{GAP}(?:past|coming))?){GAP})?(?P<month>{month()})"
            rf"(?:(?:,|{GAP}(?:of|in))?{GAP}(?P<year>{YEAR}|{APOSTROPHE_YEAR})|{BESIDE_YEAR}|,?{GAP}{spoken_year()})?",
            _month,
        ),
    ]


def _month(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if not is_month(match, scene):
        return None
    if counts_after(match, scene, "month"):
        alone = match.re.match(scene.lower, match.start(), match.end("month"))
        return _month(alone, scene) if alone else None
    number, mod = month_number(match["month"]), mod_of(match)
    year = year_of(match, scene)
    if not (year or match["rel"] or match["part"] or match["part_of"]) and not is_bare_month(match, scene):
        return ()
    if not year and not match["rel"]:
        year = year_of_month(match, scene) or year_of_noun(match, scene)
    if not year and not match["rel"] and _is_of_every_year(match, scene):
        return whole(match, resolve.every(f"XXXX-{number:02}", "M", mod=mod))
    if not year and not match["rel"] and is_of_no_year(match, scene):
        return whole(match, resolve.Reading("DATE", f"XXXX-{number:02}", resolve.UNRESOLVED, "month", mod))
    if match["rel"]:
        return whole(match, resolve.month_beside(scene, number, side_of(match["rel"]), mod))
    leads_to = _from_month().search(scene.lower, max(0, match.start() - 30), match.start()) is not None
    first = scene.period_in_sentence("M") if leads_to else None
    if first is not None and not year:
        return whole(match, _last_of_range(scene, first, number, mod))
    if not year and (day := _day_before(match, scene)) is not None:
        year = day.year + (number < day.month)
        return whole(match, resolve.calendar_month(scene, year, number, 0, mod)._replace(anchor=resolve.PUBLICATION))
    look = 0 if year or leads_to else look_of(match, scene, number)
    reading = resolve.calendar_month(scene, year, number, look, mod)
    if match["side"] and year:
        reading = reading._replace(anchor=resolve.PUBLICATION)
    return whole(match, reading)


_TO = re.compile(rf",?{GAP}(?:to|through|until|till){GAP}")


def _day_before(match: re.Match[str], scene: Scene) -> date | None:
    """The day that leads to a month: "from *4 September* until mid-December"."""
    if scene.last is None:
        return None
    end, day = scene.last
    of_month = scene.lower[end - 1].isdigit() or _ends_with_month().search(scene.lower, max(0, end - 12), end)
    return day if of_month and _TO.fullmatch(scene.lower, end, match.start()) else None


@cache
def _ends_with_month() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){month()}$")


# "The most in any September", "later than its usual September launch".
_ANY = re.compile(rf"\b(?:any|(?:a|the|its|their){GAP}(?:typical|usual|traditional|customary)|an{GAP}average){GAP}$")


def _is_of_every_year(match: re.Match[str], scene: Scene) -> bool:
    return is_usual(match, scene) or _ANY.search(*counting.before(scene, match, _WORDS)) is not None


_WORDS = 24  # characters of a few words


def _last_of_range(scene: Scene, first: date, number: int, mod: str | None) -> resolve.Reading:
    """The month to which another leads, the next of its name: "from April to January". Three may be a quarter."""
    year = first.year + (number < first.month)
    reading = resolve.calendar_month(scene, year, number, 0, mod)._replace(anchor=resolve.PUBLICATION)
    if number % 3 == 0 and first.month == number - 2:
        scene.quarter, scene.quarter_is_fiscal, scene.compares_years = (year, number // 3, scene.at), False, False
        scene.quarter_is_open = False
    return reading


def _that_month(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "That September": of the year that the text has named last, or the next, where its month was a later one."""
    if scene.year is None or not capital(scene, match.start("month")) or not is_determiner(match, scene):
        return None
    number, mod = month_number(match["month"]), mod_of(match)
    named = scene.period_in_sentence("M")
    year = scene.year + (named is not None and named.year == scene.year and named.month > number)
    return whole(match, resolve.calendar_month(scene, year, number, 0, mod)._replace(anchor=resolve.MENTION))


def _following_month(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """The next month of that name, or the last one, seen from the latest time named."""
    if match["rel"] == "next" and scene.direction(match.start(), match.end()) >= 0:
        return None
    named, number, side = scene.latest("M"), month_number(match["month"]), side_of(match["rel"])
    if (era := era_since(scene, named)) is not None:
        named = era[1] - timedelta(days=1) if side > 0 else era[0]
    if named is None:
        return whole(match, resolve.month_beside(scene, number, side, mod_of(match)))
    year = named.year + (side if (number - named.month) * side <= 0 else 0)
    return whole(match, resolve.calendar_month(scene, year, number, 0, mod_of(match))._replace(anchor=resolve.MENTION))


@cache
def _from_month() -> re.Pattern[str]:
    """What makes a month the end of a span that begins with the month before it: "January through March"."""
    return re.compile(rf"{month()}(?:{GAP}(?:to|through|until|till){GAP}|{HYPHEN})$")


def _every_month(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if not capital(scene, match.start("month")):
        return None
    return whole(match, resolve.every(f"XXXX-{month_number(match['month']):02}", "M", match["quant"].upper()))
