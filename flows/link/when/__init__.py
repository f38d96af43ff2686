"""When a number holds: its period, the time expression that says so, and by which rule."""

from __future__ import annotations

from newstables.link.when.period import Periods

__all__ = ["Periods"]
