"""The names of English months, days of the week and time zones, from calendar_names.toml: one list for all."""

from __future__ import annotations

from functools import cache

from newstables.lexicon import alternation, load


@cache
def month_numbers() -> dict[str, int]:
    """Name in lower case, whole or short → 1 to 12."""
    return calendar_names()["months"] | calendar_names()["month_abbreviations"]


@cache
def days_and_months() -> frozenset[str]:
    """The names of the days of the week, whole, and of the months, whole or short, in lower case."""
    return frozenset((*calendar_names()["weekdays"], *month_numbers()))


@cache
def month_pattern() -> str:
    """A pattern for any of the names, the longest first; whoever uses it decides on case and word edges."""
    return alternation(month_numbers())


@cache
def weekday_pattern() -> str:
    """A pattern for any day of the week, whole or short ("Thursday", "Thu")."""
    return alternation({**calendar_names()["weekdays"], **calendar_names()["weekday_abbreviations"]})


def calendar_names() -> dict[str, dict[str, int]]:
    """The lists by their names (`months`, `weekdays`, the `…_abbreviations` of both, `zones`): lower case → number."""
    names: dict[str, dict[str, int]] = load("newstables", "calendar_names.toml")
    return names
