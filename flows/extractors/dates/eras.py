"""The longer times of which a text tells, and whether they have left the day behind that it named last."""

from __future__ import annotations

import re
from datetime import date

from newstables.extractors.dates.scene import Scene

_A_YEAR = 366  # days


def has_left_day(scene: Scene) -> bool:
    """Whether the text tells of a longer time by now than that of the day named last: "Born on May 3, 1925, … In 1943,
    at 18, she took her first lesson; three months later"."""
    first, last, at = scene.era
    if scene.day is not None and _is_long_past(scene, scene.day):
        return True
    if scene.day is None or at <= scene.day_at or first <= scene.day < last:
        return False
    start = scene.document.sentence_at(at)[0]
    opens = _OPENS.fullmatch(scene.lower, start, at) is not None
    goes_on = start == scene.document.sentence_at(scene.at)[0] and _WITHIN.search(scene.lower, start, at)
    return opens or bool(goes_on)


def has_named_longer(scene: Scene) -> bool:
    """Whether this sentence or the one before has named a longer time since the day named last, not around that."""
    first, last, at = scene.era
    if scene.day is None or at <= scene.day_at or first <= scene.day < last:
        return False
    return scene.document.sentence_index(scene.at) - scene.document.sentence_index(at) <= 1


def has_named_no_day(scene: Scene) -> bool:
    """Whether this sentence or the one before has named a longer time, and the text no day at all: "in May the river
    rose, and the next day"."""
    at = scene.era[2]
    if scene.day is not None or at < 0:
        return False
    return scene.document.sentence_index(scene.at) - scene.document.sentence_index(at) <= 1


_OPENS = re.compile(r"\W*(?:(?:but|and|then)\s)?(?:in|by|during|throughout|until)\s\W*")
_WITHIN = re.compile(r"\b(?:in|during|throughout)\s$")


def _is_long_past(scene: Scene, day: date) -> bool:
    """Whether `day`, named in another paragraph, is years ago and none of a story that is told."""
    if scene.today is None or (scene.today - day).days <= _A_YEAR or "\n\n" not in scene.text[scene.day_at : scene.at]:
        return False
    return scene.recent[1] >= 0 and scene.story.year(scene.at) != day.year


def era_since(scene: Scene, named: date | None) -> tuple[date, date] | None:
    """The longer time, and its end, that the text tells of since the latest month or day, `named`: "crowned in June
    1953 … In the winter of 1947 she married; the following November"."""
    first, last, at = scene.era
    if named is None:
        sentences = scene.document.sentence_index
        return (first, last) if at >= 0 and sentences(scene.at) - sentences(at) <= 1 else None
    since = max(scene.month_at(named), scene.day_at)
    return (first, last) if at > since and not first <= named < last else None
