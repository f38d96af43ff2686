"""Numeric claims."""

from __future__ import annotations

from newstables.extractors.claims.finding import find_claims

__all__ = ["find_claims"]
