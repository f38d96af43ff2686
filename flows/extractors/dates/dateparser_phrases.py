"""dateparser's part: single phrases beyond the grammar, and the explicit dates of languages without one.

A phrase is tried once a process and remembered. Missing parts are never filled in: a phrase without a day, a month and
a year gives None, and the clock is never asked (RELATIVE_BASE is always given).
"""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache, lru_cache
from importlib import import_module
from typing import Any

from newstables.extractors.dates.vocabulary import trie

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_ENGLISH_BASE = datetime(2000, 1, 1)  # only there so that the clock is not


@lru_cache(maxsize=16384)
def parse_date(phrase: str, language: str, base: date | None = None) -> date | None:
    """The day that `phrase` names in `language` (ISO 639-1), or None; counted from `base` where it is relative."""
    import dateparser  # slow to import, and most articles never need it

    settings: dict[str, Any] = {
        "RELATIVE_BASE": datetime(base.year, base.month, base.day) if base else _ENGLISH_BASE,
        "REQUIRE_PARTS": ["day", "month", "year"],
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    if base is None:
        settings["PARSERS"] = ["absolute-time"]
    try:
        found = dateparser.parse(phrase, languages=[language], settings=settings)
    except (ValueError, OverflowError, RecursionError):
        return None
    return found.date() if found else None


@cache
def explicit_dates(language: str) -> re.Pattern[str] | None:
    """A pattern for whole dates (day, month, year) in lower-case text of `language`; None for an unknown language.

    It is built from dateparser's month names; what it matches still has to
    pass `parse_date`.
    """
    try:
        info = import_module(f"dateparser.data.date_translation_data.{language}").info
    except ImportError:
        return None
    names = {name.lower() for month in _MONTHS for name in info.get(month, ()) if not name[0].isdigit()}
    month = rf"(?:{trie(names)})\.?" if names else r"(?!)"
    gap = r"(?:[^\S\n]{1,2}|\n)"
    day = r"(?:3[01]|[12]\d|0?[1-9])"
    year = r"(?:1[5-9]|20)\d\d(?!\d)"
    link = rf"{gap}(?:\w{{1,3}}\.?{gap})?"  # de, del, di …
    return re.compile(
        rf"(?<!\w)(?:"
        rf"(?P<ymd>(?:1[5-9]|20)\d\d)(?P<sep>[-/.])(?:1[0-2]|0?[1-9])(?P=sep){day}(?![\w/-])"
        rf"|{day}(?P<sep2>[-/.])(?:1[0-2]|0?[1-9])(?P=sep2){year}"
        rf"|{day}(?:\.|er|º|°|-го|\.º)?{link}{month}(?:,?{link}){year}"
        rf"|{month}{gap}{day},?{gap}{year}"
        rf")|(?<!\d)(?:1[5-9]|20)\d\d[年년]{gap}?{day}[月월]{gap}?{day}[日일]"
    )
