"""What figures are compared with: "the year-ago period", "a year earlier"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from newstables.extractors.dates import resolve
from newstables.extractors.dates.calendar_values import period_of
from newstables.extractors.dates.rules.rule import DateRule, Found, rule, whole
from newstables.extractors.dates.rules.same_period import a_year_before_told
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import (
    END,
    GAP,
    HYPHEN,
    JOIN,
    first_ordinals,
    read_number,
    right_before,
    trie,
)


def rules() -> list[DateRule]:
    """The rules of this family, before those of quarters."""
    return [
        rule(
            "<year-ago> <ordinal> quarter",
            "quarter unit:year",
            rf"(?:(?:a|its|their){GAP})?(?P<x>(?P<the>the{GAP})?(?:comparable{GAP}|same{GAP}|corresponding{GAP})?(?:year{HYPHEN}(?:ago|earlier)|year{GAP}(?:ago|earlier)(?={GAP}(?:quarter|period|level|figure)s?{END})|prior{HYPHEN}year|previous{HYPHEN}year)"
            rf"(?P<head>{GAP}(?:fiscal{GAP})?(?:(?P<nth>{trie(first_ordinals(4))}){JOIN})?(?:quarter|period){END}|{GAP}(?P<number>three|six|nine|12|twelve){GAP}months)?)",
            _year_ago,
        ),
    ]


def _year_ago(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "the year-ago quarter": the quarter that the text speaks of, one year before."""
    if scene.today is None:
        return whole(match, resolve.unresolved("quarter"))
    if match["number"]:
        return whole(match, resolve.duration(scene, read_number(match["number"]), "M"))
    if match["nth"]:
        return whole(match, resolve.quarter(scene, first_ordinals(4)[match["nth"]], None, -1, 0, match.start()))
    if match["the"] and not match["head"]:  # "the year-ago results": the article belongs to the results
        return ((match.end("the"), match.end(), a_year_before(scene)),)
    month = scene.period_in_sentence("M")
    if month is not None and match["head"] and match["head"].endswith("quarter"):  # "the three months to September"
        return whole(match, resolve.dated(period_of(date(month.year - 1, month.month, 1), "Q"), resolve.MENTION))
    return whole(match, a_year_before(scene))


def compares_periods(scene: Scene) -> bool:
    """Whether the text has named a period whose figures "a year earlier" can compare."""
    if scene.quarter is not None or scene.period_in_sentence("M") is not None:
        return True
    return _of_months(scene, _last_day(scene)) is not None


def is_said_apart(scene: Scene, start: int) -> bool:
    """Whether somebody says in quotation marks what was "a year ago", of the day on which it is said, and compares no
    figures: the period that the narrative has named is not of that speech."""
    quotation = scene.document.quote_at(start)
    if quotation is None or right_before("compares").search(scene.lower, max(0, start - 16), start):
        return False
    named = scene.quarter[2] if scene.quarter is not None else -1
    return max(named, scene.month_at(date.min)) < quotation[0]


def _of_months(scene: Scene, last: date | None) -> resolve.Reading | None:
    """A year before the months of which the sentence has named the last: "the three months to December"."""
    if last is None:
        return None
    is_here = scene.span is not None and scene.span[1] >= scene.document.sentence_at(scene.at)[0]
    told = a_year_before_told(scene, None, True) if is_here else None
    if told is None or told.timex_type != "DURATION" or told.starts_at is None or told.ends_at is None:
        return None
    ends = last.replace(year=last.year - 1, day=28)
    return told if told.starts_at.date() <= ends < told.ends_at.date() else None


def _last_day(scene: Scene) -> date | None:
    """The day that the sentence has named last: "the three months to *March 31*"."""
    return scene.day if scene.day_at >= scene.document.sentence_at(scene.at)[0] else None


def a_year_before(scene: Scene) -> resolve.Reading:
    """A year before the month of this sentence, else before the quarter last named, else before publication."""
    if scene.today is None:
        return resolve.unresolved("year")
    month = scene.period_in_sentence("M")
    if (of_months := _of_months(scene, month or (None if scene.quarter else _last_day(scene)))) is not None:
        return of_months
    sentence, _ = scene.document.sentence_at(scene.at)
    if month is not None and (scene.quarter is None or scene.quarter[2] < sentence):
        return resolve.dated(f"{month.year - 1:04}-{month.month:02}", resolve.MENTION)
    if scene.quarter is None or scene.compares_years:
        return resolve.dated(f"{scene.today.year - 1:04}", resolve.PUBLICATION)
    year, number, _ = scene.quarter
    return resolve.same_quarter(scene, year - 1, number, scene.at)
