"""Numeric claims."""

from __future__ import annotations

from flows.annotate import Document
from flows.records import Claim, DateMention


def find_claims(document: Document, dates: list[DateMention]) -> list[Claim]:
    """Every numeric claim, in order, one at most for each start. `dates` says which numbers are calendar dates."""
    return []
