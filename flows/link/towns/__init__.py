"""Towns and provinces by name: in which country they lie."""

from __future__ import annotations

from newstables.link.towns.towns import country_of_town, is_town, lies_in, namesake

__all__ = ["country_of_town", "is_town", "lies_in", "namesake"]
