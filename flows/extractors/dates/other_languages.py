"""Languages without a grammar: their explicit dates, and nothing relative."""

from __future__ import annotations

from newstables.extractors.dates.dateparser_phrases import explicit_dates, parse_date
from newstables.extractors.dates.resolve import EXPLICIT, Reading, dated
from newstables.language.annotate import Document


def find_explicit(document: Document, language: str) -> list[tuple[int, int, Reading]]:
    """The whole dates (day, month and year) of a text in `language` (ISO 639-1), in order."""
    pattern = explicit_dates(language)
    if pattern is None:
        return []
    found = []
    for match in pattern.finditer(document.lower):
        day = parse_date(match[0], language)
        if day is not None:
            found.append((match.start(), match.end(), dated(day.isoformat(), EXPLICIT)))
    return found
