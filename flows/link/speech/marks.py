"""Marks that open and close a quotation."""

from __future__ import annotations

CLOSERS = frozenset(('"', "”", "''", "’’", "’", "'"))
OPENERS = frozenset(('"', "“", "``", "‘‘", "‘"))
