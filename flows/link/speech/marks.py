"""Marks that close a quotation."""

from __future__ import annotations

CLOSERS = frozenset(('"', "”", "''", "’’", "’", "'"))
