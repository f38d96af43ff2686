"""A day of a month that a text puts beside what falls on it: "Easter is on March 31", "Independence Day, Aug. 15"."""

from __future__ import annotations

import re
from functools import cache

from newstables.extractors.dates.resolve import Reading
from newstables.extractors.dates.rules import calendar
from newstables.extractors.dates.rules.rule import DateRule
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import GAP


@cache
def _rules() -> list[DateRule]:
    return list({each.name: each for each in calendar.rules()}.values())


_FALLS = re.compile(
    rf"(?:,{GAP}|{GAP}\(|{GAP}(?=on{GAP})|(?:,{GAP}which)?{GAP}(?:is|was|falls|fell|(?:will|would){GAP}(?:be|fall)|comes|came)(?:{GAP}this{GAP}year)?{GAP})(?:on{GAP})?"
    rf"(?:(?:or{GAP})?(?:about|around){GAP})?"
)


def date_beside(scene: Scene, position: int) -> Reading | None:
    """The day of a month that stands after `position`, where the words between say that it is the same day."""
    return _date_behind(_FALLS, scene, position)


def date_apposed(scene: Scene, position: int) -> Reading | None:
    """The day of a month that stands after `position` in apposition: "Sunday night, *7 June*", "Monday (*2 March*)"."""
    return _date_behind(_APPOSED, scene, position)


_APPOSED = re.compile(rf",{GAP}|{GAP}\((?!{GAP})")


def _date_behind(between: re.Pattern[str], scene: Scene, position: int) -> Reading | None:
    """The same behind what `between` matches at `position`."""
    gap = between.match(scene.lower, position)
    return date_at(scene, gap.end()) if gap else None


def date_at(scene: Scene, position: int) -> Reading | None:
    """The day of a month whose words begin at `position`."""
    for each in _rules():
        match = each.pattern.match(scene.lower, position)
        found = each.read(match, scene) if match else None
        if found:
            return found[0][2]
    return None
