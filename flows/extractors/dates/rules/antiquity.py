"""Years of three figures, which are numbers but for texts of antiquity: "c. 347", "In 348 he died"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules.figures import is_counted
from newstables.extractors.dates.rules.rule import DateRule, Found, rule, whole
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, HYPHEN, first_ordinals, trie

# What a number of three figures stands behind where it can be a year; patterns of one width each.
BEFORE = (
    "in",
    "by",
    "c.",
    "ca.",
    "until",
    "till",
    "about",
    "around",
    "since",
    "from",
    "–",
    "-",
    "circa",
    "and",
    "to",
    "year",
)


def rules() -> list[DateRule]:
    """The rules of this family."""
    return [rule("<year of antiquity>", "old_year", r"(?P<year>\d{3})(?!\w|[.,]\d|%)", _old_year)]


_CIRCA = re.compile(r"(?<!\w)(?:c\.|ca\.|circa)\s$")
_FROM = re.compile(rf"(\d{{3}})(?:{GAP}?{HYPHEN}{GAP}?|{GAP}(?:and|to|until){GAP})$")
_ENDS = re.compile(
    rf"{GAP}?[,.;:)]|{GAP}?{HYPHEN}{GAP}?\d|{GAP}(?:and|to|or|until|when|he|she|they|the|it|at|in|by|with|as)\b|\s*$"
)


def _old_year(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """A year behind "circa", or the end of a span of them; others only in a text that tells of those centuries."""
    start, end, number = match.start(), match.end(), int(match["year"])
    if number < _FIRST or is_counted(scene, start, end):
        return None
    before = scene.lower[max(0, start - 16) : start]
    first = _FROM.search(before)
    if before.endswith(_THE_YEAR):
        if scene.named_end >= start - 1:
            return ()  # "since the start of the year 300 men have left"
        return ((start - len(_THE_YEAR), end, resolve.year(scene, number)),)
    is_sure = _CIRCA.search(before) or (first and int(first[1]) == scene.year and scene.year < number)
    if not is_sure and not first and before.endswith("to "):
        return None  # "rose to 250"
    if is_sure or (_is_of_antiquity(scene) and (_ENDS.match(scene.lower, end) or _name_follows(scene, end))):
        return whole(match, resolve.year(scene, number))
    return None


_FIRST = 100  # in fewer figures a year of our era has its era beside it
_THE_YEAR = "the year "


def _name_follows(scene: Scene, end: int) -> bool:
    """ "In 348 Pachomius died"."""
    return scene.text[end : end + 1] == " " and scene.text[end + 1 : end + 2].isupper()


def _is_of_antiquity(scene: Scene) -> bool:
    if scene.is_ancient is None:
        scene.is_ancient = _marks().search(scene.lower) is not None
    return scene.is_ancient


@cache
def _marks() -> re.Pattern[str]:
    """An era beside a year, a century before the tenth, a year of three figures behind "circa"."""
    centuries = trie(first_ordinals(9))
    return re.compile(
        rf"\b\d{{1,4}}{GAP}(?:b\.?c|c\.?e)\b|\ba\.?d\.?{GAP}\d|\b(?:{centuries})(?:{GAP}|{HYPHEN})century{END}|\b(?:c|ca)\.{GAP}\d{{3}}(?!\d)"
    )
