"""The words of a clock: hours, the minutes before and after them, and both as one word."""

from __future__ import annotations

from functools import cache

from newstables.extractors.dates.vocabulary import cardinals


@cache
def hours() -> dict[str, int]:
    """The words for the hours of a clock, one to twelve → number."""
    return {word: value for word, value in cardinals().items() if value <= 12}


@cache
def minute_words() -> dict[str, int]:
    """The words for the minutes before and after an hour → number."""
    return {word: value for word, value in cardinals().items() if value < _HALF_HOUR}


_HALF_HOUR = 30


@cache
def fives() -> dict[str, int]:
    """The minutes by which a clock is told in words, "five" to "twenty-five" → number."""
    return {word: value for word, value in cardinals().items() if value in (5, 10, 20)} | {"twenty-five": 25}


def written_minutes() -> list[str]:
    """The core words of a clock told in words: "twenty past nine"."""
    return [f"{minutes} {side} {hour}" for minutes in fives() for side in ("past", "to") for hour in hours()]


OF_NOON = {"noon": 12, "midday": 12, "midnight": 24}


@cache
def hours_and_noon() -> dict[str, int]:
    """The same, with noon and midnight."""
    return hours() | OF_NOON


# What stands right behind an hour: "four-thirty".
MINUTES_BEHIND = {"fifteen": 15, "thirty": 30, "forty-five": 45}


def written_hours() -> list[str]:
    """An hour and its minutes in words, as one: "four-thirty"."""
    return [f"{hour}-{minutes}" for hour in hours() for minutes in MINUTES_BEHIND]
