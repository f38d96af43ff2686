"""A day of the week with an article, which is one of the story that the text tells: "on *the Thursday* it sank"."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.eras import has_left_day
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.told import is_earlier
from newstables.extractors.dates.vocabulary import END, GAP, table, trie

_LONGEST = 32  # characters of what stands before the last of "on the Monday and Tuesday"
_WHICH_ONE = re.compile(rf"{GAP}(?:(?:of|when|that|which)|in{GAP}(?:which|question)){END}")
_OF_THESE_DAYS = 7  # days: what is told of them needs no story


def of_story(
    match: re.Match[str], scene: Scene, number: int, part: str | None, mod: str | None
) -> resolve.Reading | None:
    """The day of the week that comes first from the day on that the text has named: "It began on 14 June 2021. On *the
    Thursday*"; unresolved where none was named, or the text goes back behind it. None where that is not asked: behind a
    day of this week, or of a weekend named, and where "the" belongs to a noun, "on the Thursday flight".
    """
    if not _on_the().search(scene.lower, max(0, match.start("day") - _LONGEST), match.start("day")):
        return None
    if _is_of_a_noun(match, scene) or scene.today is None:
        return None
    some_day = resolve.unresolved("part_of_day" if part else "day", "TIME" if part else "DATE", mod)
    if _WHICH_ONE.match(scene.lower, match.end()):
        return some_day
    if scene.day is None:
        return some_day if scene.is_lost or not _has_named_days(scene) else None
    goes_back = is_earlier(scene.document.parse, match.start("day"))
    if 0 <= (scene.today - scene.day).days <= _OF_THESE_DAYS:
        latest = scene.today - timedelta(days=(scene.today.isoweekday() - number) % 7)
        return some_day if goes_back and latest > scene.day else None
    if has_left_day(scene) or goes_back:
        return some_day
    told = resolve.weekday_beside(scene, number, 1, scene.day - timedelta(days=1), part, mod)
    if told.starts_at is None:
        return told
    look, ahead = scene.direction(match.start("day"), match.end()), (told.starts_at.date() - scene.today).days
    return some_day if look * ahead < 0 else told  # "they will meet on the Thursday" is of no week long over


@cache
def _on_the() -> re.Pattern[str]:
    joined = rf"(?:{trie(table('weekdays'))}){GAP}and{GAP}(?:the{GAP})?"
    return re.compile(rf"\b(?:on|by|until|till|from|since){GAP}the{GAP}(?:{joined})?$")


def _is_of_a_noun(match: re.Match[str], scene: Scene) -> bool:
    parse = scene.document.parse
    last = parse.token_at(match.end() - 1)
    return parse.heads[last] > last and parse.deps[last] in ("compound", "amod", "nmod:unmarked", "nmod")


def _has_named_days(scene: Scene) -> bool:
    """Whether this sentence or the one before has named a week or a weekend, of which the day is one."""
    named = scene.named_near()
    return named is not None and named.granularity in ("week", "weekend", "holiday")
