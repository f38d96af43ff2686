"""Days in figures: "2014-09-15", "15/09/2014", "9/14/2014"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules.rule import DateRule, Found, rule, whole
from newstables.extractors.dates.scene import Scene


def rules() -> list[DateRule]:
    """The rules of this family."""
    small = r"(?:3[01]|[12]\d|0?[1-9])"
    slashed = (
        rf"(?P<x>(?P<first>{small})(?P<sep>[-/.])(?P<second>{small})(?P=sep)"
        r"(?P<year>(?:1[0-9]|20)\d\d|(?<=/)\d\d))(?![\d\-/])"
    )
    return [
        rule(
            "<year>-<month>-<day>",
            "numeric",
            r"(?P<x>(?P<year>(?:1[0-9]|20)\d\d)(?P<sep>[-/.])(?P<month>1[0-2]|0?[1-9])(?P=sep)(?P<day>3[01]|[12]\d|0?[1-9]))(?![\d\-/])",
            _numeric,
        ),
        rule("<day>/<month>/<year>", "numeric", slashed, _slashed),
        rule("<day>/<month>/<year> or <month>/<day>/<year>", "numeric", slashed, _slashed_either),
    ]


def _numeric(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    return whole(match, resolve.calendar_day(scene, int(match["year"]), int(match["month"]), int(match["day"])))


def _slashed(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """With day and month in the order of the article's other dates; with full stops the day is always first."""
    first, second, year = _three(match)
    day_first = match["sep"] == "." or resolve.day_comes_first(scene, first, second)
    if day_first is None:
        return None
    return whole(match, resolve.calendar_day(scene, year, *((second, first) if day_first else (first, second))))


def _slashed_either(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """Nothing in the article says which is the day."""
    first, second, year = _three(match)
    day_first = resolve.likely_day_first(scene, first, second, year)
    return whole(match, resolve.calendar_day(scene, year, *((second, first) if day_first else (first, second))))


def _three(match: re.Match[str]) -> tuple[int, int, int]:
    return int(match["first"]), int(match["second"]), whole_year(match["year"])


def whole_year(written: str) -> int:
    """The year of four figures or, in a day written with marks, of two: 1970 to 2069."""
    year = int(written)
    return year + (2000 if year < 70 else 1900) if len(written) == 2 else year
