"""Forms that are rare in a sentence: "Sep-15-2014"; and "1 year and 2 months ago", which is given to dateparser."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.dates import resolve
from newstables.extractors.dates.calendar_values import period_of
from newstables.extractors.dates.dateparser_phrases import parse_date
from newstables.extractors.dates.rules import counting
from newstables.extractors.dates.rules.numeric import whole_year
from newstables.extractors.dates.rules.rule import DateRule, Found, rule, whole
from newstables.extractors.dates.rules.written import month_number
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, JOIN, month, number, trie, units


def rules() -> list[DateRule]:
    """The rules of this family."""
    any_unit, year = rf"(?:{trie(units())}){END}", r"(?:\d{4}|\d\d)"
    return [
        rule(
            "<date in another form>",
            "month",
            rf"(?:(?P<day>\d{{1,2}})[-/.](?P<month>{month()})[-/.]?(?<=[-/.])(?P<year>{year})"
            rf"|(?P<month_first>{month()})[-/]?(?<=[-/.])(?P<second>\d{{1,2}})[-/.](?P<third>{year})"
            rf"|(?P<year_first>\d{{4}})[-/.](?P<middle>{month()})[-/.]?(?<=[-/.])(?P<last>\d{{1,2}}))(?!\w)",
            _absolute,
            after=r"[-/.]{1,2}\d",
        ),
        rule(
            "<number> <unit> and <number> <unit> ago",
            "unit units",
            rf"(?=[^;:()]{{8,70}}?\sago\b)"  # few spans end so: cheaper than to read the numbers first
            rf"(?:(?:{number()}|an?){JOIN}{any_unit}(?:,?{GAP}and{GAP}|,?{GAP}(?!an?\b))){{1,2}}(?:{number()}|an?){JOIN}{counting.unit()}"
            rf"{GAP}ago{END}",
            _ago,
            needs=counting.any_number(),
            after=counting.to_next_unit(),
        ),
    ]


def _absolute(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    year = match["year"] or match["third"] or match["year_first"]
    month_of = month_number(match["month"] or match["month_first"] or match["middle"])
    day = int(match["day"] or match["second"] or match["last"])
    return whole(match, resolve.calendar_day(scene, whole_year(year), month_of, day))


def _ago(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    unit = counting.letter(match)
    if scene.today is None:
        return whole(match, resolve.unresolved(resolve.GRANULARITY[unit]))
    day = parse_date(" ".join(match[0].split()), "en", scene.today)
    return None if day is None else whole(match, resolve.dated(period_of(day, unit), resolve.PUBLICATION))
