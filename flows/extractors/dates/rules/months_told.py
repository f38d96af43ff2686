"""The month of which a text tells figures: "exports fell in March, leaving a deficit for the month"."""

from __future__ import annotations

import re
from datetime import date

from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import GAP

_FOR = re.compile(rf"\bfor{GAP}$")
_DURING = re.compile(rf"\b(?:during|over|in){GAP}$")
_SINCE = re.compile(rf"{GAP}(?:since|before|after|to|until|of)\b")
_LATELY = 100  # days since a day of the month; an older one is no news


def month_told(match: re.Match[str], scene: Scene) -> date | None:
    """A day of the month that the sentence has named before "the month"; what is told "for the month" may be so
    sentences later, what was "in the month" in the next one. None where that is not over.
    """
    if scene.today is None or scene.direction(match.start(), match.end()) > 0:
        return None
    day = scene.period_in_sentence("M")
    if day is None and _FOR.search(scene.lower, max(0, match.start() - 5), match.start()):
        day = scene.latest("M") if scene.month_at(scene.today) >= 0 else None
    if day is None and _DURING.search(scene.lower, max(0, match.start() - 8), match.start()):
        day = scene.period_near("M") if _SINCE.match(scene.lower, match.end()) is None else None
    known = day is not None and day < scene.today and (scene.today - day).days <= _LATELY
    return day if known else None
