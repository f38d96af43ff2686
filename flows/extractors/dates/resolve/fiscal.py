"""Business years: what an article says of when they begin, what is known of its company or state; their intervals."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from newstables.extractors.dates.calendar_values import shift
from newstables.extractors.dates.resolve.reading import EXPLICIT, PUBLICATION, Reading, midnight
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import GAP, lexicon, month, table, trie, words


class FiscalYears(NamedTuple):
    """The day on which they begin; `lag`: the number of a year, less the calendar year in which it begins."""

    month: int
    day: int
    lag: int


def fiscal_year(scene: Scene, number: int, mod: str | None = None) -> Reading:
    """FY2025, with its interval where the article tells when such years begin."""
    scene.year = number
    return _span(scene, f"FY{number:04}", "year", number, 0, 12, mod)


def fiscal_quarter(scene: Scene, number: int, quarter: int, where: int, mod: str | None = None) -> Reading:
    """FY2025-Q1, likewise; remembered as the quarter that the text speaks of."""
    scene.quarter, scene.quarter_is_fiscal, scene.compares_years = (number, quarter, where), True, False
    return _span(scene, f"FY{number:04}-Q{quarter}", "quarter", number, 3 * quarter - 3, 3, mod)


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


def split_year(scene: Scene, number: int, is_fiscal: bool | None, is_range: bool = False) -> Reading:
    """2023/24: a year that begins in `number` and ends in the next: from summer to summer for a season.

    `is_fiscal` is None where the text does not say what kind of year it is; `is_range` where it may mean both years.
    """
    scene.year = number
    reading = Reading("DATE", f"{number:04}/{number + 1:04}", EXPLICIT, "year")
    years = None if is_fiscal is False else fiscal_years(scene)
    if years is None and is_fiscal is None and is_range:
        return reading._replace(starts_at=midnight(date(number, 1, 1)), ends_at=midnight(date(number + 2, 1, 1)))
    if years is None and is_fiscal is not False:
        return reading
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


def fiscal_years(scene: Scene) -> FiscalYears | None:
    """How the fiscal years of an article run; None where neither it nor its company or country says so."""
    if scene.fiscal is None:
        said, of_lead = _said(scene), _of_company(scene.text[:_LEAD])
        years = said or of_lead or _of_company(scene.text) or _of_country(scene.lower)
        is_said = said is not None and _ALWAYS.search(scene.lower) is not None
        scene.fiscal = (years, is_said or (of_lead is not None and years == of_lead))
    known: FiscalYears | None = scene.fiscal[0]
    return known


def has_its_own_years(scene: Scene) -> bool:
    """Whether an article says when the years of its company begin or end: "its fiscal year ends June 30"."""
    return fiscal_years(scene) is not None and scene.fiscal is not None and scene.fiscal[1]


_LEAD = 300  # characters in which the company stands of which an article tells
_ALWAYS = re.compile(rf"\b(?:fiscal|financial){GAP}year,?{GAP}(?:ends|begins|starts|runs{GAP}from)\b")


@cache
def _end_or_beginning() -> re.Pattern[str]:
    day = (
        rf"(?:(?P<month>{month()})(?:{GAP}(?P<day>\d\d?)(?!\d))?|(?P<day_before>\d\d?){GAP}(?P<month_after>{month()}))"
    )
    label = rf"(?:fiscal|financial)(?:{GAP}year)?(?:{GAP}(?P<label>(?:19|20)\d\d))?"
    ends = rf"(?:(?:which|that){GAP})?(?P<ends>end(?:s|ed|ing)|will{GAP}end|closed)"
    verbs = rf"(?:began|begins|beginning|start(?:s|ed|ing)?|runs{GAP}from|will{GAP}begin)"
    begins = rf"(?:(?:which|that){GAP})?(?P<begins>{verbs})"
    saturday = rf"(?:the{GAP})?(?:last{GAP})?{words('weekdays')}(?:{GAP}(?:nearest|closest))?"
    link = rf"(?:{GAP}(?:on|in|of|to|each|every|around|about|{saturday}))*{GAP}"
    return re.compile(rf"\b{label},?{GAP}(?:{ends}|{begins}){link}{day}(?:,?{GAP}(?P<year>(?:19|20)\d\d)\b)?")


_EARLY = 2  # a year that ends in January or February may bear the number of either
_WEEK = 10  # many end on the Friday or Sunday next to the end of a month: their year is that of the months


def _said(scene: Scene) -> FiscalYears | None:
    """ "fiscal 2024, which ended on 30 June"; "the fiscal year begins Oct. 1"."""
    match = _end_or_beginning().search(scene.lower)
    if match is None:
        return None
    number = int(table("months", "month_abbreviations")[(match["month"] or match["month_after"]).rstrip(".")])
    day = int(match["day"] or match["day_before"] or 0)
    label, year = (int(match[name]) if match[name] else None for name in ("label", "year"))
    if label and not year and scene.today and match["ends"] in ("ended", "closed"):  # on the last day of that name
        year = scene.today.year - ((number, day or 31) > (scene.today.month, scene.today.day))
    offset = label - year if label and year else None
    if match["begins"]:
        lag = offset if offset is not None else 0 if number == 1 else 1
        return FiscalYears(number, min(day, 28) or 1, lag)
    if number <= _EARLY and offset is None:
        offset = -1  # most shops call it by the year in which it begins
    first = date(2001, number, day) + timedelta(days=1) if 0 < day <= _WEEK else date(2001, number % 12 + 1, 1)
    return FiscalYears(first.month, first.day, (offset or 0) + (first.month != 1))


def _of_company(text: str) -> FiscalYears | None:
    """The fiscal years of the one company named whose years are known."""
    companies = lexicon()["fiscal_companies"]
    named = {" ".join(name.replace("’", "'").split()) for name in _companies().findall(text)}
    known = {tuple(companies[name]) for name in named}
    return _years(*known.pop()) if len(known) == 1 else None


@cache
def _companies() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{trie(lexicon()['fiscal_companies'])})(?!\w)")


def _years(begins: str, lag: int) -> FiscalYears:
    number, day = map(int, begins.split("-"))
    return FiscalYears(number, day, lag)


def _of_country(lower: str) -> FiscalYears | None:
    """The fiscal years of the one country whose words the article has."""
    known = {name for name, words in lexicon()["fiscal_words"].items() if _any_of(tuple(words)).search(lower)}
    if len(known) != 1:
        return None
    return _years(*lexicon()["fiscal_years"][known.pop()])


@cache
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """Any of `words`; a currency's sign stands before its figures."""
    signs = "".join(word for word in words if not word[0].isalpha())
    letters = rf"(?<!\w)(?:{trie(word for word in words if word[0].isalpha())})(?!\w)"
    return re.compile(rf"{letters}|[{signs}]" if signs else letters)
