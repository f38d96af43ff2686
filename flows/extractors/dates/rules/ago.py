"""What lies a length before the publication: "two weeks ago", "a year ago today", "25 years ago last month"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.calendar_values import period_of, shift
from newstables.extractors.dates.rules import counting
from newstables.extractors.dates.rules.rule import DateRule, Found, rule, whole
from newstables.extractors.dates.rules.year_ago import a_year_before, compares_periods, is_said_apart
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import (
    END,
    GAP,
    HYPHEN,
    JOIN,
    SPACE,
    day_offset,
    number,
    read_number,
    side_of,
    table,
    units,
    weekday,
    words,
)


def rules() -> list[DateRule]:
    """The rules of this family."""
    return [
        rule(
            "<number> <unit> ago",
            "unit units quarter",
            rf"{counting.hedge()}(?:{counting.count()}{JOIN})?(?:long{GAP})?{counting.more()}{counting.unit()}"
            rf"{counting.OR_SO}{JOIN}(?:ago|back(?!{GAP}(?:to|in|at|from|home))){END}",
            _ago,
            after=rf"{SPACE}(?:ago|back|or|and)\b|(?<=-ago)",
        ),
        rule(
            "<number> or <number> <unit> ago",
            "units",
            rf"{counting.hedge()}(?P<between>between{GAP})?(?P<number>{number()})(?(between){GAP}and{GAP}|(?:{GAP}(?:or|to){GAP}|{HYPHEN}))"
            rf"(?P<last>{number()}){GAP}{counting.plural()}{GAP}ago{END}",
            _some_ago,
            needs=rf"{HYPHEN}|\b(?:or|to|between)\b",
            after=rf"{GAP}ago",
        ),
        rule(
            "a quarter of a century ago",
            "quarter",
            rf"{counting.hedge()}(?:an?{GAP}|one{GAP}|the{GAP}(?:last|past){GAP}|(?P<three>three){JOIN})"
            rf"quarters?(?:{GAP}of{GAP}a{GAP}|{JOIN})century{END}(?P<ago>{GAP}ago{END})?",
            _quarter_century,
            after=rf"(?:{GAP}of{GAP}a)?{SPACE}century",
        ),
    ]


def _quarter_century(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "A quarter of a century ago", "a quarter-century of war": 25 years."""
    years = Fraction(_QUARTER * (3 if match["three"] else 1))
    if not match["ago"]:
        return whole(match, resolve.duration(scene, years, "Y", counting.read_hedge(match)))
    reading = resolve.away(scene, years, "Y", -1, scene.today, resolve.PUBLICATION, counting.read_hedge(match))
    return whole(match, reading)


_QUARTER = 25  # years
_THOUSAND = 1000


def _some_ago(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "Six or seven months ago", "between two and three weeks ago": about the first."""
    first, last = read_number(match["number"]), read_number(match["last"])
    if first is None or last is None or not first < last:
        return None
    if last >= _THOUSAND * first:  # between 2.6 and 2.8 million years ago: both are of millions
        first = last
    return whole(
        match, resolve.away(scene, first, counting.letter(match), -1, scene.today, resolve.PUBLICATION, "APPROX")
    )


def _ago(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    count, readable = counting.read_count(match)
    if not readable:
        return None
    if not match["number"] and not match["one"]:
        count = None
        if match["unit"] == "year":  # year-ago: rules/year_ago.py
            return None
    if is_one_year(match, count) and compares_periods(scene) and not is_said_apart(scene, match.start()):
        return compared_year(match, scene)
    if counting.letter(match) in ("TS", "TM") and match[0].endswith("back"):
        return None  # "nine seconds back of the leader"
    if counting.letter(match) in ("GE", "S"):
        count = None  # how long a generation is, or that since a season of games or crops, nobody says
    mod, begin = counting.read_hedge(match), match.start()
    if compares_amounts(match, scene):
        mod, begin = None, match.end("hedge") + 1
    to_the_day = _to_the_day().match(scene.lower, match.end())
    if to_the_day and count is not None and scene.today is not None:
        moved = shift(scene.today, counting.letter(match), -int(count))
        if moved is not None and not (to_the_day["weekday"] and counting.letter(match) != "Y"):
            value = _beside_that(scene.today, moved, to_the_day)
            return ((begin, to_the_day.end(), resolve.dated(value, resolve.PUBLICATION, mod)),)
    reading = resolve.away(scene, count, counting.letter(match), -1, scene.today, resolve.PUBLICATION, mod)
    return ((begin, match.end(), reading),)


@cache
def _to_the_day() -> re.Pattern[str]:
    """ "A year ago today", "25 years ago last month", "a hundred years ago on Saturday"."""
    on_day = rf"(?:on{GAP})?(?P<weekday>{weekday()})"
    beside = rf"(?P<side>this|last|next){GAP}(?P<period>month|week){END}"
    return re.compile(rf"{GAP}(?:(?P<day>{words('days')})|(?P<night>tonight{END})|{beside}|{on_day})(?!['’])")


def _beside_that(today: date, moved: date, match: re.Match[str]) -> str:
    """The day, week or month that is a day or a period beside `moved`."""
    if match["weekday"]:  # "a hundred years ago on Saturday": on the day of the month that Saturday is
        return (moved + timedelta(days=_nearest(today, table("weekdays")[match["weekday"]]))).isoformat()
    if match["night"]:
        return f"{moved.isoformat()}TNI"
    if match["day"]:
        return (moved + timedelta(days=day_offset(match["day"]))).isoformat()
    unit = units()[match["period"]]
    return period_of(shift(moved, unit, side_of(match["side"])) or moved, unit)


def _nearest(today: date, weekday_number: int) -> int:
    """How many days the nearest day of that name is off."""
    ahead = (weekday_number - today.isoweekday()) % 7
    return ahead if ahead < _HALF_A_WEEK else ahead - 7


_HALF_A_WEEK = 4
_THAN = re.compile(r"(?:more|less|fewer|longer)\sthan")
_AMOUNT = re.compile(r"(?:[0-9%]|percent|cent|points?)\s+$")


def compares_amounts(match: re.Match[str], scene: Scene) -> bool:
    """Whether "fewer than" is said of a number before it: "22 fewer than five years ago"."""
    if not match["hedge"] or _THAN.fullmatch(match["hedge"]) is None:
        return False
    return _AMOUNT.search(scene.lower, max(0, match.start() - 20), match.start()) is not None


def is_one_year(match: re.Match[str], count: Fraction | None) -> bool:
    """A year as such, or after "than": "it sold more than a year earlier" compares."""
    return (
        count == 1 and match["unit"] == "year" and (not match["hedge"] or _THAN.fullmatch(match["hedge"]) is not None)
    )


def compared_year(match: re.Match[str], scene: Scene) -> Sequence[Found]:
    """What stands a year before the period of which the text speaks, without the "more than" before it."""
    start = match.end("hedge") + 1 if match["hedge"] else match.start()
    return ((start, match.end(), a_year_before(scene)),)
