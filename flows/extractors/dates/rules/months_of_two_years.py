"""Months of a business year that two years name: "April-January of 2025-26"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules.rule import DateRule, Found, capital, rule, whole
from newstables.extractors.dates.rules.written import month_number
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, HYPHEN, month

_BEGINS = 4  # the month with which the first of such years begin


def rules() -> list[DateRule]:
    """The rules of this family, before those of months and of years."""
    to = rf"(?:{GAP}?(?:{HYPHEN}|—){GAP}?|{GAP}(?:to|through){GAP})"
    kind = rf"(?:(?:fiscal|financial)(?:{GAP}year)?{GAP}|fy{GAP}?)?"
    of = rf"{GAP}(?:(?:period|quarter|half|months){GAP})?(?:(?:of|in){GAP})?(?:the{GAP})?{kind}"
    return [
        rule(
            "<month> to <month> of <year>/<year>",
            "month",
            rf"(?:the{GAP})?(?P<month>{month()}){to}(?P<last>{month()}){of}"
            rf"(?P<year>20\d\d)(?:{HYPHEN}|/)(?P<second>(?:20)?\d\d)(?!\w|[.,]\d|%)(?:{GAP}(?:fiscal|financial)(?:{GAP}year)?{END})?",
            _months,
            after=to,
        ),
    ]


def _months(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    first, last, year = month_number(match["month"]), month_number(match["last"]), int(match["year"])
    if not capital(scene, match.start("month")) or (year + 1) % 100 != int(match["second"]) % 100:
        return None
    begins = year if first >= _BEGINS else year + 1
    ends = begins + (last < first)
    of_first, of_last = (resolve.dated(f"{y:04}-{m:02}", resolve.EXPLICIT) for y, m in ((begins, first), (ends, last)))
    value = f"{of_first.value}/{of_last.value}"
    return whole(match, of_first._replace(value=value, ends_at=of_last.ends_at))
