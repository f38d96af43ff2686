"""Numeric claims."""

from __future__ import annotations

from flows.extract.claims.rules import find_claims

__all__ = ["find_claims"]
