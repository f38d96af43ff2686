"""The names of English months, whole and short, wherever an article or its address says when it was published."""

from __future__ import annotations

from functools import cache

from newstables.lexicon import load

_SHORT = 3  # letters


@cache
def month_numbers() -> dict[str, int]:
    """Name in lower case, whole or short → 1 to 12."""
    whole: dict[str, int] = load("newstables.article", "published.toml")["months"]
    return whole | {name[:_SHORT]: number for name, number in whole.items()} | {"sept": whole["september"]}


@cache
def month_pattern() -> str:
    """A pattern for any of the names, the longest first; whoever uses it decides on case and word edges."""
    return "|".join(sorted(month_numbers(), key=lambda name: (-len(name), name)))
