"""Units with an article that are those of what the text tells, and none of the calendar's."""

from __future__ import annotations

import re

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules import counting
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP
from newstables.language.questions import clause_verb, modality, tense


def is_within_told(match: re.Match[str], scene: Scene, unit: str) -> bool:
    """ "It sank on 3 May 1968. Two more were lost *within the month*": so long after what the text tells, and none of
    the calendar's."""
    if unit not in ("W", "M", "Y") or not _INSIDE.search(*counting.before(scene, match)):
        return False
    named = scene.named_near()
    is_over = named is not None and named.ends_at is not None and scene.today is not None
    if not is_over or (scene.today - named.ends_at.date()).days <= _A_MONTH:
        return False
    parse = scene.document.parse  # "they will be freed within the month" is seen from today
    verb = clause_verb(parse, parse.token_at(match.end() - 1))
    return tense(parse, verb) in ("past", "perfect") or modality(parse, verb) == "would"


_INSIDE = re.compile(rf"\bwithin{GAP}$")
_A_MONTH = 31  # days


def is_beside_event(match: re.Match[str], scene: Scene) -> bool:
    """ "Sales fell in the year *after the* merger": the one that began with something, and none of the calendar's."""
    within = _WITHIN.search(*counting.before(scene, match))
    if within is None or not (
        _BESIDE_EVENT.match(scene.lower, match.end()) or _BESIDE_NAME.match(scene.text, match.end())
    ):
        return False
    parse = scene.document.parse  # "profit for the year before the charge" is that of a year of business
    return not (within[0].startswith("for") and parse.deps[parse.token_at(match.end() - 1)] == "nmod")


_WITHIN = re.compile(rf"\b(?:in|during|over|for|since|until|from){GAP}$")
_BESIDE_EVENT = re.compile(rf"{GAP}(?:before|after|since){GAP}(?:the|its|his|her|their|he|she|it|they|we|i|9/11){END}")
_BESIDE_NAME = re.compile(rf"{GAP}(?:before|after|since){GAP}[A-Z]\w")  # "in the year after Brexit"


def length_told(match: re.Match[str], scene: Scene) -> resolve.Reading | None:
    """The year that ended on a day or with a month, of which figures have been told: "5 million crimes in the year to
    March. Robbery rose 4 per cent over the year"."""
    length: resolve.Reading | None = scene.length_near()
    if length is None or not _DURING.search(scene.lower, max(0, match.start() - 8), match.start()):
        return None
    days = (length.ends_at - length.starts_at).days if length.starts_at and length.ends_at else 0
    return length._replace(anchor=resolve.MENTION) if days in (365, 366) else None


_DURING = re.compile(rf"\b(?:over|during){GAP}$")
