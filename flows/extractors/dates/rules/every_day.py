"""Hours of no one day: "rose at 5 a.m. every day", "on weeknights from 8 p.m. to 6 a.m."."""

from __future__ import annotations

import re
from functools import cache

from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import GAP, HYPHEN, table, trie

_CLOCK = rf"(?:noon|midnight|\d{{1,2}}(?:[:.]\d\d)?(?:{GAP}?[ap]\.?m\b\.?)?)"
_TO = rf"(?:{GAP}?(?:{HYPHEN}|—){GAP}?|{GAP}(?:to|and|until|till){GAP})"
_WORDS = 64  # characters


def is_of_every_day(scene: Scene, start: int, end: int) -> bool:
    """Whether the hour at [start, end), or the other one of "from 9 a.m. to 5 p.m.", stands beside what recurs.

    Of "Monday through Thursday from 9 a.m." it is the hour of each day.
    """
    before, after = _recurs()
    if after.match(scene.lower, end):
        return True
    if _opens_with_days().match(scene.lower, scene.document.sentence_at(start)[0], start):
        return True
    return before.search(scene.lower, max(0, start - _WORDS), start) is not None


def is_open_before(scene: Scene, start: int) -> bool:
    """Whether hours that begin at `start` follow what opens or shuts, or days by two letters: "Tu–Su 10:00–17:00"."""
    return _opens_then().search(scene.lower, max(0, start - _WORDS), start) is not None


@cache
def _opens_then() -> re.Pattern[str]:
    days = "mo?|tue?s?|we?d?|thu?r?s?|fr?i?|sat?|sun?"
    return re.compile(
        rf"\b(?:open(?:{GAP}from)?|opening{GAP}(?:hours|times):?|hours:?|(?:{days})(?:{HYPHEN}|,{GAP}?)(?:{days})[,:]?){GAP}$"
    )


def is_of_every_day_after(scene: Scene, end: int) -> bool:
    """Whether hours follow the days that end at `end`: "Tuesday to Sunday, 10 a.m. to 6 p.m."."""
    return _HOURS.match(scene.lower, end) is not None


_HOURS = re.compile(rf",?{GAP}(?:(?:from|between){GAP})?{_CLOCK}{_TO}{_CLOCK}")


@cache
def _opens_with_days() -> re.Pattern[str]:
    """ "On Fridays the ban lasts from 8am": a sentence that speaks of days that recur, and of no other."""
    day = trie(table("weekdays"))
    recurring = rf"(?:on{GAP}(?:{day}|weekday|weekend)s|(?:every|each){GAP}(?:{day}|day|morning|night))"
    return re.compile(rf"\W*{recurring}\b(?:(?!\b(?:{day})\b)[^.;\n]){{0,120}}$")


@cache
def _recurs() -> tuple[re.Pattern[str], re.Pattern[str]]:
    day = trie(table("weekdays", "weekday_abbreviations"))
    parts = trie([*table("parts_of_day"), "day", "weekday"])
    recurring = (
        rf"(?:(?:every|each){GAP}(?:{parts}|(?:\w+{GAP})?(?:{day}))|daily|nightly|hourly|week(?:day|night|end)s|(?:{day})s"
        rf"|(?:{day})(?:{GAP}(?:to|through){GAP}|{HYPHEN})(?:{day}))"
    )
    before = rf"\b{recurring},?(?:{GAP}(?:at|from|until|till|between|by))?{GAP}(?:{_CLOCK}{_TO})?$"
    more = rf"(?:,?{GAP}and{GAP}(?:from{GAP})?{_CLOCK}{_TO}{_CLOCK}){{0,3}}"  # "from 8 to 10 a.m. and from 2 to 4 p.m."
    after = rf"(?:{_TO}{_CLOCK})?{more},?{GAP}(?:(?:on|at|during){GAP})?{recurring}\b"
    return re.compile(before), re.compile(after)
