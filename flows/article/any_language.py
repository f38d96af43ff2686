"""Dates in any language and order, by dateparser: it takes a millisecond and more, so it is asked last."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import cache
from typing import Any

from newstables.lexicon import load
from newstables.schemas.articles import Precision

ANY = "any"  # in place of a language
WORTH_A_LOOK = re.compile(r"(?:19|20)\d\d|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]{4}|25\d\d")


def ask_dateparser(text: str, language: str) -> tuple[datetime, Precision] | None:
    """Other languages and odd orders. Dear (a millisecond and more), so asked only for what may hold a full date."""
    if not WORTH_A_LOOK.search(text) or len(text) > 80:
        return None
    try:
        parser = _dateparser(language)
        data = parser.get_date_data(text)
    except (ValueError, OverflowError, TypeError, AttributeError, RecursionError, re.error):
        return None
    found: datetime | None = data.date_obj if data else None
    if found is None:
        return None
    clock = re.search(r"\d{1,2}\s?[:.h]\s?[0-5]\d(?P<second>:[0-5]\d)?", text)
    if clock is None or (found.hour, found.minute) == (0, 0):
        return datetime(found.year, found.month, found.day, tzinfo=UTC), "day"
    return found.astimezone(UTC).replace(microsecond=0), "second" if clock["second"] else "minute"


@cache
def _dateparser(language: str) -> Any:
    from dateparser.date import DateDataParser  # half a second to import, and seldom needed

    great: list[str] = load("newstables.article", "published.toml")["languages"]["great"]
    languages = {"en": None, ANY: great}.get(language, [language])
    settings = {
        "PARSERS": ["absolute-time"],
        "REQUIRE_PARTS": ["year", "month", "day"],
        "DATE_ORDER": "MDY" if language == "en" else "DMY",
        "TIMEZONE": "UTC",
        "RETURN_AS_TIMEZONE_AWARE": True,
        "RELATIVE_BASE": datetime(2000, 1, 1),  # never the clock
    }
    return DateDataParser(languages=languages, settings=settings, try_previous_locales=True)
