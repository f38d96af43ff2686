"""Quarters of matches, which are no quarters of a year: "a touchdown in the third quarter"."""

from __future__ import annotations

import re
from functools import cache

from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, context

_NEAR = 200  # characters in which a word of sports makes a quarter one of a match

# "They led 22-10 after the second quarter": one side's points and the other's behind how it stands.
_STANDING = re.compile(
    r"\b(?:led|leads?|leading|trail(?:s|ed|ing)?|ahead|behind|up|down|tied)\s(?:by\s|at\s)?(?:an?\s)?\d{1,3}[-–]\d{1,3}\b(?!\s?(?:%|per))"
    r"|\b\d{1,3}[-–]\d{1,3}\s(?:lead|run|burst|spurt|advantage|deficit|margin|win|victory|loss|defeat)\b"
    r"|\bscor(?:es?|ing)\b[^.]{0,40}\bpoints\b"
)


@cache
def _sports() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(rf"\b{context('sports')}\b"), re.compile(rf"{GAP}{context('of_match')}{END}")


def in_a_match(match: re.Match[str], scene: Scene) -> bool:
    """Whether the quarter is one of a match: "a touchdown in the third quarter"."""
    words, after = _sports()
    if after.match(scene.lower, match.end()):
        return True
    first, last = scene.document.sentence_at(match.start())
    near = scene.lower, max(first, match.start() - _NEAR), min(last, match.end() + _NEAR)
    return words.search(*near) is not None or _STANDING.search(*near) is not None
