"""Phrases beyond the grammar, given whole to dateparser: "Sep-15-2014", "1 year and 2 months ago"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.dates import resolve
from newstables.extractors.dates.calendar_values import period_of
from newstables.extractors.dates.dateparser_phrases import parse_date
from newstables.extractors.dates.rules import counting
from newstables.extractors.dates.rules.rule import DateRule, Found, rule, whole
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, JOIN, month, number, trie, units


def rules() -> list[DateRule]:
    """The rules of this family."""
    any_unit = rf"(?:{trie(units())}){END}"
    return [
        rule(
            "<date in another form>",
            "month",
            rf"(?:\d{{1,2}}[-/.]{month()}[-/.]?(?<=[-/.])(?:\d{{4}}|\d\d)|{month()}[-/]?(?<=[-/.])\d{{1,2}}[-/.](?:\d{{4}}|\d\d)"
            rf"|\d{{4}}[-/.]{month()}[-/.]?(?<=[-/.])\d{{1,2}})(?!\w)",
            _absolute,
            after=r"[-/.]{1,2}\d",
        ),
        rule(
            "<number> <unit> and <number> <unit> ago",
            "unit units",
            rf"(?=[^;:()]{{8,70}}?\sago\b)"  # few spans end so: cheaper than to read the numbers first
            rf"(?:(?:{number()}|an?){JOIN}{any_unit}(?:,?{GAP}and{GAP}|,{GAP}|{GAP})){{1,2}}(?:{number()}|an?){JOIN}{counting.unit()}"
            rf"{GAP}ago{END}",
            _ago,
            needs=counting.any_number(),
            after=counting.to_next_unit(),
        ),
    ]


def _absolute(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    day = parse_date(" ".join(match[0].split()), "en")
    return None if day is None else whole(match, resolve.calendar_day(scene, day.year, day.month, day.day))


def _ago(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    unit = counting.letter(match)
    if scene.today is None:
        return whole(match, resolve.unresolved(resolve.GRANULARITY[unit]))
    day = parse_date(" ".join(match[0].split()), "en", scene.today)
    return None if day is None else whole(match, resolve.dated(period_of(day, unit), resolve.PUBLICATION))
