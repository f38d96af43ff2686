"""Publication dates in any usual form and language."""

from __future__ import annotations

from datetime import datetime


def parse_published(text: str) -> tuple[datetime, str] | None:
    """`text` ("2014-09-15 17:34") as an aware UTC time and its precision (second, minute, day); None if it is no date."""
    return None
