"""Phrases of what is on a page and is not its article, from boilerplate.toml."""

from __future__ import annotations

import re
from functools import cache

from newstables.lexicon import alternation, load

EDGES = " \t\"'“”‘’.:…!>»«›‹|•·*-–—()[]"
SHORT, MODERATE = 220, 420  # characters; longer lines are never furniture for how they begin, for what they hold
LONGEST_HEADING = 90


@cache
def any_of(kind: str) -> re.Pattern[str]:
    """The phrases of one kind, as whole words."""
    return re.compile("(?:" + alternation(lines_of()[kind]) + r")(?!\w)")


def lines_of() -> dict[str, list[str]]:
    """All lists of phrases, by kind."""
    lines: dict[str, list[str]] = load("newstables.page", "boilerplate.toml")["lines"]
    return lines
