"""What is compared with a year before: "the same month last year", "the same day a year earlier"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from newstables.extractors.dates import resolve
from newstables.extractors.dates.calendar_values import period_of, shift
from newstables.extractors.dates.hours import near_day
from newstables.extractors.dates.rules import counting
from newstables.extractors.dates.rules.quarters import SPLIT
from newstables.extractors.dates.rules.rule import DateRule, Found, rule, whole
from newstables.extractors.dates.rules.same_of_two_years import same_of_two_years
from newstables.extractors.dates.rules.written import YEAR
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, units

_WEEKS_A_YEAR = 52


def rules() -> list[DateRule]:
    """The rules of this family, before those of units, which would take "the same month" alone."""
    before = (
        rf"(?:of{GAP}|in{GAP})?(?:last{GAP}year|the{GAP}(?:previous|prior|preceding){GAP}year|the{GAP}year{GAP}before)"
    )
    ago = rf"(?:a|one){GAP}year{GAP}(?:ago|earlier|before)"
    return [
        rule(
            "the same <unit> last year",
            "unit:day unit:week unit:weekend unit:month",
            rf"the{GAP}(?:same|comparable|corresponding){GAP}(?P<unit>day|week|weekend|month){GAP}"
            rf"(?:{before}|{ago}|(?:of|in){GAP}(?P<year>{YEAR})){END}",
            _same,
            needs=r"\b(?:same|comparable|corresponding)\b",
        ),
        rule(
            "the same quarter of the previous year",
            "quarter period",
            rf"the{GAP}(?:same|comparable|corresponding){GAP}(?:fiscal{GAP})?(?:quarter|period){GAP}(?:{before}|{ago}|(?:of|in){GAP}(?P<year>{YEAR}){SPLIT}){END}",
            _same_quarter,
            after=rf"{GAP}(?:of|in|last|the|a|one){END}",
        ),
        rule(
            "this time last <unit>",
            "unit:week unit:month unit:year",
            rf"(?:this|the{GAP}same){GAP}(?:time|point|stage){GAP}(?:last{GAP}(?P<unit>week|month|year)"
            rf"|(?:a|one){GAP}(?P<ago>week|month|year){GAP}ago){END}",
            _this_time,
            needs=r"\b(?:time|point|stage)\b",
        ),
    ]


def _same(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """Seen from the day, week or month that its sentence or the one before has named, else from that of publication."""
    unit = counting.letter(match)
    named = near_day(scene) if unit == "D" else scene.period_near(unit)
    base = named or scene.today
    if base is None:
        return whole(match, resolve.unresolved(resolve.GRANULARITY[unit]))
    years = base.year - int(match["year"]) if match["year"] else 1
    day = _years_before(base, unit, years)
    anchor = resolve.MENTION if named else resolve.PUBLICATION
    return whole(match, resolve.dated(period_of(day, unit), anchor) if day else None)


def _same_quarter(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """Of the quarter that the text speaks of, else of the one just over; a period may be any other."""
    if scene.quarter is None and "quarter" in match[0] and scene.today is not None:
        resolve.quarter_beside(scene, -1, match.start())
    if scene.quarter is None or scene.compares_years:
        return None
    if match["split"]:
        return same_of_two_years(match, scene)
    year, number, _ = scene.quarter
    year = int(match["year"]) if match["year"] else year - 1
    return whole(match, resolve.same_quarter(scene, year, number, match.start()))


def _this_time(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """A year before the month of publication, "the same" one before that of its sentence; or a week or month before."""
    unit = units()[match["unit"] or match["ago"]]
    of = "M" if unit == "Y" else unit
    named = scene.period_in_sentence(of) if match[0].startswith("the") else None
    base, anchor = named or scene.today, resolve.MENTION if named else resolve.PUBLICATION
    day = shift(base, unit, -1) if base else None
    return whole(match, resolve.dated(period_of(day, of), anchor) if day else resolve.unresolved("month"))


def _years_before(base: date, unit: str, years: int) -> date | None:
    """Weeks stay weeks of the year: 52 of them are a year."""
    if unit in ("W", "WE"):
        return shift(base, "W", -_WEEKS_A_YEAR * years)
    return shift(base, "Y", -years)
