"""Holidays by the year: fixed days, days counted from Easter or of the week, and those that follow the moon."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache, lru_cache

from newstables.extractors.dates.calendar_values import easter, nth_weekday
from newstables.extractors.dates.vocabulary import table

Feast = tuple[date, int]  # its first day, and how many days it lasts


@cache
def names() -> tuple[str, ...]:
    """All names of holidays, in lower case."""
    sections = (
        "holidays",
        "easter_holidays",
        "weekday_holidays",
        "moved_holidays",
        "lunar_holidays",
        "national_holidays",
    )
    return tuple(name for section in sections for name in table(section))


def fixed(name: str) -> tuple[int, int] | None:
    """Month and day of a holiday that has them in every year."""
    written = table("holidays").get(name)
    return (int(written[:2]), int(written[3:])) if written else None


def feast(name: str, year: int, country: str | None = None) -> Feast | None:
    """When `name` (of `names`) is in a year; None where that is not known. `country`: where it is not America's."""
    national = table("national_holidays").get(name)
    if country and national:
        return _of_country(country, national, year)
    if month_and_day := fixed(name):
        return date(year, *month_and_day), 1
    if name in (from_easter := table("easter_holidays")):
        return easter(year) + timedelta(days=from_easter[name]), 1
    if name in (lunar := table("lunar_holidays")):
        country, written, days = lunar[name]
        first = _listed(country, written, year)
        return (first, days) if first else None
    return _of_week(name, year)


def _of_week(name: str, year: int) -> Feast | None:
    rule = table("weekday_holidays").get(name)
    if rule is None and name not in table("moved_holidays"):
        return None
    if rule is None:
        since = [begun for begun in table("moved_holidays")[name] if int(begun) <= year]
        if not since:
            return None
        rule = table("moved_holidays")[name][max(since, key=int)]
    month, nth, weekday, *later = rule
    return nth_weekday(year, month, nth, weekday) + timedelta(days=sum(later)), 1


def _of_country(country: str, written: list[str], year: int) -> Feast | None:
    try:
        days = [day for each in written if (day := _listed(country, each, year))]
    except NotImplementedError:  # no calendar of that country is known
        return None
    return (min(days), 1) if days else None


def _listed(country: str, written: str, year: int) -> date | None:
    """The first day of that name that begins in a year. The moon is seen, so it may be a day off elsewhere."""
    days = _days(country, written, year)
    around = days | _days(country, written, year - 1) if date(year, 1, 1) in days else days
    return min((day for day in days if day - timedelta(days=1) not in around), default=None)


@lru_cache(maxsize=4096)
def _days(country: str, written: str, year: int) -> frozenset[date]:
    """The days of that name among a country's holidays of a year: those of Hanukkah may be of two winters."""
    from holidays import country_holidays  # slow to import, and few articles need it

    categories = country_holidays(country).supported_categories
    listed = country_holidays(country, years=year, language="en_US", categories=categories)
    return frozenset(day for day, name in listed.items() if written in name.replace(" (estimated)", "").split("; "))
