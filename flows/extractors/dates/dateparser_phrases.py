"""dateparser's part: single phrases beyond the grammar.

A phrase is tried once a process and remembered. Missing parts are never filled in: a phrase without a day, a month and
a year gives None, and the clock is never asked (RELATIVE_BASE is always given).
"""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from typing import Any

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
