"""Business years, their halves and quarters, and their intervals, where it is known when such years begin."""

from __future__ import annotations

from datetime import date

from newstables.extractors.dates.calendar_values import shift
from newstables.extractors.dates.resolve.business_years import (
    FiscalYears,
    fiscal_years,
    has_its_own_years,
    years_of,
)
from newstables.extractors.dates.resolve.reading import EXPLICIT, PUBLICATION, Reading, midnight, unresolved
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import lexicon


def fiscal_year(scene: Scene, number: int, mod: str | None = None) -> Reading:
    """FY2025, with its interval where the article tells when such years begin."""
    scene.year = number
    return _span(scene, f"FY{number:04}", "year", number, 0, 12, mod)


def fiscal_year_beside(scene: Scene, side: int, mod: str | None = None, is_named: bool = True) -> Reading:
    """The last (-1), this (0) or next (1) business year, seen from the publication.

    Where nothing tells when they begin, by the calendar's number, without an interval. So too where no word says which
    it is (`is_named`), soon after its beginning: "lower profit for the fiscal year" may be of the one just over.
    """
    if scene.today is None:
        return unresolved("year", mod=mod)
    years = fiscal_years(scene)
    if years is None or not (is_named or (scene.today - _latest_first(scene.today, years)).days > _QUARTER):
        scene.note_year(scene.today.year + side)
        return Reading("DATE", f"{scene.today.year + side:04}", PUBLICATION, "year", mod)
    begun = _latest_first(scene.today, years).year + side
    reading = fiscal_year(scene, begun + years.lag, mod)._replace(anchor=PUBLICATION)
    scene.note_year(begun)
    return reading


def _latest_first(today: date, years: FiscalYears) -> date:
    """The first day of the business year that holds `today`."""
    begins = date(today.year, years.month, years.day)
    return begins if begins <= today else date(today.year - 1, years.month, years.day)


def fiscal_number(scene: Scene, begun: int) -> int:
    """The number of the business year that begins in the year `begun`: of its end, where the text says no other."""
    years = fiscal_years(scene)
    return begun + (years.lag if years is not None else 1)


def fiscal_year_from(scene: Scene, first: Reading) -> Reading:
    """The business year that begins with the day or month `first`, numbered as the article's own, else by its end."""
    if first.starts_at is None:
        return first
    day, years = first.starts_at.date(), fiscal_years(scene)
    lag = years.lag if years is not None and years.month == day.month else int(day.month != 1)
    last = shift(day, "Y", 1)
    scene.year = day.year + lag
    ends_at = midnight(last) if last else None
    return Reading("DATE", f"FY{scene.year:04}", first.anchor, "year", starts_at=first.starts_at, ends_at=ends_at)


def fiscal_quarter(scene: Scene, number: int, quarter: int, where: int, mod: str | None = None) -> Reading:
    """FY2025-Q1, likewise; remembered as the quarter that the text speaks of."""
    reading = _span(scene, f"FY{number:04}-Q{quarter}", "quarter", number, 3 * quarter - 3, 3, mod)
    is_ahead = scene.today is not None and reading.ends_at is not None and reading.ends_at.date() > scene.today
    if scene.quarter is None or not is_ahead:  # figures are those of a quarter that is over, unless the text names none
        scene.quarter, scene.quarter_is_fiscal, scene.compares_years = (number, quarter, where), True, False
        scene.quarter_is_open = False
    return reading


def fiscal_quarter_beside(scene: Scene, quarter: int, start: int, end: int) -> Reading | None:
    """A business quarter by its number alone: the latest begun by the publication, or the next, where that is expected;
    None where the article does not tell how such years run. [start, end) are its words."""
    years = fiscal_years(scene)
    if years is None or scene.today is None:
        return None
    this = scene.today.year + years.lag  # the year that begins in this one
    number = max(year for year in range(this - 2, this + 1) if _first_of_quarter(years, year, quarter) <= scene.today)
    is_long_over = (scene.today - _first_of_quarter(years, number, quarter)).days > _EXPECTED
    number += is_long_over and scene.direction(start, end) > 0
    return fiscal_quarter(scene, number, quarter, start)._replace(anchor=PUBLICATION)


def fiscal_quarter_over(scene: Scene, where: int) -> Reading | None:
    """The latest business quarter that was over at publication; None where the article does not say how they run."""
    years = fiscal_years(scene) if has_its_own_years(scene) else None
    if years is None or scene.today is None:
        return None
    this = scene.today.year + years.lag  # the year that begins in this one
    quarters = ((number, quarter) for number in (this, this - 1, this - 2) for quarter in (4, 3, 2, 1))
    over = next(one for one in quarters if _first_of_quarter(years, one[0], one[1] + 1) <= scene.today)
    return fiscal_quarter(scene, *over, where)._replace(anchor=PUBLICATION)


def fiscal_half_beside(scene: Scene, half: int) -> Reading | None:
    """A business half by its number alone: the latest that had begun three months before the publication, when its
    figures come out; None where the article does not tell how such years run."""
    years = fiscal_years(scene)
    if years is None or scene.today is None or years.month == 1:
        return None
    this = scene.today.year + years.lag
    begun = [
        year
        for year in range(this - 2, this + 1)
        if (first := _first_of_quarter(years, year, 2 * half - 1)) and (scene.today - first).days > _QUARTER
    ]
    return fiscal_half(scene, max(begun), half)._replace(anchor=PUBLICATION) if begun else None


_QUARTER = 92  # days


def fiscal_months(scene: Scene, count: int) -> Reading | None:
    """The latest business year of which the first `count` months were over at publication; None where it is no other
    than the calendar's, or the article does not say."""
    years = fiscal_years(scene) if has_its_own_years(scene) else None
    if years is None or scene.today is None:
        return None
    for begun in (scene.today.year, scene.today.year - 1, scene.today.year - 2):
        first = date(begun, years.month, years.day)
        over = shift(first, "M", count)
        if over is not None and over <= scene.today:
            return fiscal_year(scene, begun + years.lag)
    return None


_EXPECTED = 220  # days after its beginning in which a quarter's figures are still expected


def _first_of_quarter(years: FiscalYears, number: int, quarter: int) -> date:
    months = years.month - 1 + 3 * (quarter - 1)
    return date(number - years.lag + months // 12, months % 12 + 1, years.day)


def fiscal_half(scene: Scene, number: int, half: int, mod: str | None = None) -> Reading:
    """FY2025-H1, likewise."""
    return _span(scene, f"FY{number:04}-H{half}", "half_year", number, 6 * half - 6, 6, mod)


def split_year(
    scene: Scene, number: int, is_fiscal: bool | None, is_range: bool = False, is_of_tax: bool = False
) -> Reading:
    """2023/24: a year that begins in `number` and ends in the next: from summer to summer for a season.

    `is_fiscal` is None where the text does not say what kind of year it is; `is_range` where it may mean both years;
    `is_of_tax`: in Britain such years begin some days later.
    """
    scene.year = number
    reading = Reading("DATE", f"{number:04}/{number + 1:04}", EXPLICIT, "year")
    years = None if is_fiscal is False else fiscal_years(scene)
    if years is None and is_fiscal is None and is_range:
        return reading._replace(starts_at=midnight(date(number, 1, 1)), ends_at=midnight(date(number + 2, 1, 1)))
    if years is None and is_fiscal is not False:
        return reading
    if is_of_tax and years == years_of(*lexicon()["fiscal_years"]["british"]):
        years = years_of(*lexicon()["fiscal_years"]["british_tax"])
    first = date(number, years.month, years.day) if years else date(number, *_SUMMER)
    last = shift(first, "Y", 1)
    return reading._replace(starts_at=midnight(first), ends_at=midnight(last)) if last else reading


_SUMMER = (7, 1)


def _span(
    scene: Scene, value: str, granularity: str, number: int, skipped: int, months: int, mod: str | None
) -> Reading:
    reading = Reading("DATE", value, EXPLICIT, granularity, mod)
    years = fiscal_years(scene)
    if years is None:
        return reading
    first = shift(date(number - years.lag, years.month, years.day), "M", skipped)
    last = shift(first, "M", months) if first else None
    return reading._replace(starts_at=midnight(first), ends_at=midnight(last)) if first and last else reading
