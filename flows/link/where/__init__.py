"""Where a number holds: place, country, and by which rule."""

from __future__ import annotations

from newstables.link.where.place import Places

__all__ = ["Places"]
