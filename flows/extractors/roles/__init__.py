"""What a claim says of itself, by the grammar of its clause: whose amount, who did what, what befell whom."""

from __future__ import annotations

from newstables.extractors.roles.fill import fill_roles

__all__ = ["fill_roles"]
