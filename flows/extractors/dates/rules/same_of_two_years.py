"""A period told, in a business year that two years name: "against 3 million in the same quarter of 2016-17"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules.rule import Found, whole
from newstables.extractors.dates.rules.same_period import a_year_before_told
from newstables.extractors.dates.scene import Scene

_BEGINS = 4  # the month with which such years begin, where the article says no other


def same_of_two_years(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """The quarter or other period that the text speaks of, in the year of groups `year` and `split`; else that year."""
    first = int(match["year"])
    if (first + 1) % 100 != int(match["split"]) % 100:
        return None
    years = resolve.fiscal_years(scene)
    begins = years.month if years is not None else _BEGINS
    if scene.quarter is not None and not scene.compares_years:
        number = scene.quarter[1]
        year = first + (3 * number - 2 < begins)
        if scene.quarter_is_fiscal:
            year = resolve.fiscal_number(scene, first)
        return whole(match, resolve.same_quarter(scene, year, number, match.start()))
    told = a_year_before_told(scene, None, True)
    if told is not None and told.starts_at is not None:
        begun = told.starts_at.year - (told.starts_at.month < begins)
        if begun == first:
            return whole(match, told)
    return whole(match, resolve.split_year(scene, first, True))
