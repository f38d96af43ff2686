"""Time expressions."""

from __future__ import annotations

from datetime import datetime

from flows.annotate import Document
from flows.records import DateMention


def find_dates(document: Document, published: datetime | None, language: str | None = "en") -> list[DateMention]:
    """Every time expression, in order, never overlapping, resolved against `published` where it is relative."""
    return []
