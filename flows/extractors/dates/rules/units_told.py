"""Units with an article that are those of what the text tells, and none of the calendar's."""

from __future__ import annotations

import re

from newstables.extractors.dates.rules import counting
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP


def is_within_told(match: re.Match[str], scene: Scene, unit: str) -> bool:
    """ "It sank on 3 May 1968. Two more were lost *within the month*": so long after what the text tells, and none of
    the calendar's."""
    if unit not in ("W", "M", "Y") or not _INSIDE.search(*counting.before(scene, match)):
        return False
    named = scene.named_near()
    is_over = named is not None and named.ends_at is not None and scene.today is not None
    return is_over and (scene.today - named.ends_at.date()).days > _A_MONTH


_INSIDE = re.compile(rf"\bwithin{GAP}$")
_A_MONTH = 31  # days


def is_beside_event(match: re.Match[str], scene: Scene) -> bool:
    """ "Sales fell in the year *after the* merger": the one that began with something, and none of the calendar's."""
    within = _WITHIN.search(*counting.before(scene, match))
    return within is not None and _BESIDE_EVENT.match(scene.lower, match.end()) is not None


_WITHIN = re.compile(rf"\b(?:in|during|over|for){GAP}$")
_BESIDE_EVENT = re.compile(rf"{GAP}(?:before|after){GAP}(?:the|its|his|her|their|he|she|it|they|we|i){END}")
