"""A part of a period: "the third week of June", "the last Monday of May", "a quarter of an hour"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.calendar_values import nth_weekday, period_of
from newstables.extractors.dates.plans import is_planned
from newstables.extractors.dates.rules.rule import DateRule, Found, capital, rule, whole
from newstables.extractors.dates.rules.written import YEAR, month_number
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, JOIN, first_ordinals, month, side_of, table, trie, units


@cache
def _nth() -> dict[str, int]:
    return first_ordinals(5) | {"last": -1, "final": -1}


def rules() -> list[DateRule]:
    """The rules of this family."""
    nth = rf"(?:the{GAP})?(?P<nth>{trie(_nth())}){GAP}"
    of_period = (
        rf"{GAP}(?:of|in){GAP}(?:(?P<month>{month()})(?:,?{GAP}(?P<year>{YEAR})|(?P<that>{GAP}(?:of{GAP})?that{GAP}(?:same{GAP})?year{END}))?|(?P<only_year>{YEAR})"
        rf"|(?P<side>this|last|next|the){GAP}(?P<of>month|year|week|quarter){END}"
        rf"|(?P<quant>each|every){GAP}(?P<recurs>month|year){END})"
    )
    return [
        rule(
            "quarter of an hour",
            "quarter",
            rf"(?:(?:the{GAP})?(?:last|first|final|next|past){GAP}|an?{GAP}|(?P<three>three){JOIN})?quarters?{GAP}of{GAP}an{GAP}hour{END}",
            _quarter_of_an_hour,
            after=rf"{GAP}of",
        ),
        rule(
            "<ordinal> <unit> of <month>",
            "unit:second unit:week unit:weekend unit:day weekday",
            rf"{nth}(?P<unit>week|weekend|day|{trie(table('weekdays'))}){END}{of_period}",
            _part,
        ),
        rule(
            "<ordinal> month of <year>",
            "unit:month",
            rf"(?:the{GAP})?(?P<nth>{trie(_nth_month())}){GAP}month{GAP}of{GAP}"
            rf"(?:(?P<only_year>{YEAR})|(?P<side>this|last|next){GAP}year{END})",
            _month_of_year,
            after=rf"{GAP}of{GAP}",
        ),
    ]


def _month_of_year(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "The second month of 2021" is February; of "the year" nobody says which, nor where a firm's own begins."""
    nth = _nth_month()[match["nth"]]
    if match["only_year"]:
        year = int(match["only_year"])
    elif scene.today is not None:
        year = scene.today.year + side_of(match["side"])
    else:
        return None
    reading = resolve.calendar_month(scene, year, nth if nth > 0 else 12)
    return whole(match, reading._replace(anchor=resolve.PUBLICATION) if match["side"] else reading)


@cache
def _nth_month() -> dict[str, int]:
    return first_ordinals(12) | {"last": -1, "final": -1}


# "The first Thursday in May every five years".
_RECURS = re.compile(rf"{GAP}(?:every|each){GAP}(?:\w+{GAP})?years?{END}")


def _part(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if _EVERY.search(scene.lower, max(0, match.start() - 6), match.start()):
        return None  # "every second Tuesday of the month"
    unit, nth = match["unit"], _nth()[match["nth"]]
    if match["quant"]:  # "the first Sunday of every month"
        each = units()[match["recurs"]]
        return whole(match, resolve.every(f"P1{each}", "W" if unit == "week" else "D", match["quant"].upper()))
    if match["only_year"]:
        period = resolve.year(scene, int(match["only_year"]))
    elif match["side"]:
        if match["of"] == "week" and unit == "week":
            return None
        period = _beside(match, scene)
    else:
        if not capital(scene, match.start("month")):
            return None
        year = int(match["year"]) if match["year"] else scene.year if match["that"] else None
        look = 0 if year else scene.direction(match.start(), match.end())
        if not year and look <= 0 and is_planned(scene.document.parse, match.start("unit")):
            look = 1
        period = resolve.calendar_month(scene, year, month_number(match["month"]), look)
    if match["month"] and not match["year"] and _RECURS.match(scene.lower, match.end()):
        return whole(match, resolve.every(f"XXXX-{month_number(match['month']):02}", "D"))
    fine = {"week": "week", "weekend": "weekend"}.get(unit, "day")
    if period.starts_at is None or period.ends_at is None:
        return whole(match, resolve.unresolved(fine))
    day = _day(unit, nth, period.starts_at.date(), period.ends_at.date())
    if not period.starts_at.date() <= day < period.ends_at.date():
        return ()  # there is no fifth week of it
    if unit in table("weekdays") and match["side"] == "the" and _recurs(match, scene, day):
        return whole(match, resolve.every("P1M", "D"))
    if fine == "day":
        scene.note_day(day)
    value = period_of(day, {"week": "W", "weekend": "WE"}.get(unit, "D"))
    return whole(match, resolve.dated(value, period.anchor))


def _recurs(match: re.Match[str], scene: Scene, day: date) -> bool:
    """ "It is open late on the first Thursday of the month", once that of this month is over."""
    is_over = scene.today is not None and day < scene.today and match["of"] == "month"
    return is_over and scene.direction(match.start(), match.end()) >= 0


_EVERY = re.compile(r"\b(?:every|each)\s$")


def _beside(match: re.Match[str], scene: Scene) -> resolve.Reading:
    """ "of this month"; "of the month" is the month of publication."""
    side = 0 if match["side"] == "the" else side_of(match["side"])
    return resolve.beside(scene, units()[match["of"]], side)


def _day(unit: str, nth: int, first: date, end: date) -> date:
    """A day in the `nth` (-1: last) `unit` of the period from `first` up to `end`; of a week its middle."""
    one = timedelta(days=1)
    if unit == "day":
        return first + one * (nth - 1) if nth > 0 else end - one
    if unit == "week":
        return first + one * (7 * nth - 4) if nth > 0 else end - 4 * one
    weekday = 6 if unit == "weekend" else int(table("weekdays")[unit])
    return (
        nth_weekday(first.year, first.month, nth, weekday)
        if nth > 0
        else nth_weekday(end.year - (end.month == 1), (end.month - 2) % 12 + 1, -1, weekday)
    )


def _quarter_of_an_hour(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    return whole(match, resolve.duration(scene, Fraction(45 if match["three"] else 15), "TM"))
