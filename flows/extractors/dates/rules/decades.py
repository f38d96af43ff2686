"""Decades: "the mid-1990s", "the '80s", "the late 1890s and early 1900s", "the roaring twenties"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules.part_of_period import mod_of, part_of_period
from newstables.extractors.dates.rules.rule import DateRule, Found, rule, whole
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, HYPHEN, JOIN, context, table, words


def rules() -> list[DateRule]:
    """The rules of this family, before those of years."""
    return [
        rule(
            "<decade>",
            "year decade",
            rf"(?P<the>the{GAP})?{part_of_period()}?(?P<x>(?:the{GAP})?(?:(?P<century>1[0-9]|20)(?P<digits>\d)0|(?P<mark>['’‘])?(?P<short>\d)0)['’]?s{END})",
            _decade,
        ),
        rule(
            "the nineties",
            "decade",
            rf"(?:the{GAP}(?:(?P<part>early|mid|late){JOIN}|(?:roaring|swinging){GAP})?(?P<hundred>(?:eighteen|nineteen){JOIN})?|(?P<only>early|mid|late){HYPHEN}|(?P<and>(?<=ies\sand\s)))(?P<word>{words('decades')})",
            _decade_word,
        ),
    ]


def _decade(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    mod, start = mod_of(match), match.start()
    if match["short"]:
        follows = scene.decade() is not None and start - scene.last_decade[1] <= _BESIDE
        beside = _AND_DECADE.search(scene.lower, max(0, start - 8), start) if follows else None
        if not (match["the"] or match["x"].startswith("the") or mod or beside) or _is_age(match.start(), scene):
            return None
        start -= beside is not None and scene.text[start - 1] in "'’‘"
        if not match["mark"] and _measures().search(scene.lower, max(0, match.start() - 60), match.end() + 30):
            return None
        value = f"19{match['short']}" if int(match["short"]) > 2 else f"20{match['short']}"
        if beside and (first := scene.last_decade[0]) < min(f"{first[:2]}{match['short']}", "200"):
            value = f"{first[:2]}{match['short']}"  # "in the 1870s and '80s"
    else:
        value = match["century"] + match["digits"]
        if match["digits"] == "0" and value != "200" and not _ends_decades(scene, start, value):
            value = match["century"]  # the 1800s
    return ((start, match.end(), resolve.dated(value, resolve.EXPLICIT, mod)),)


def _ends_decades(scene: Scene, start: int, value: str) -> bool:
    """Whether the first decade of a century goes on from the one before: "in the late 1890s and early 1900s"."""
    first, at = scene.last_decade
    is_next = first.isdigit() and 0 < int(value) - int(first) <= _FEW and start - at <= _BESIDE
    return is_next and _AND_DECADE.search(scene.lower, max(0, start - 8), start) is not None


_HUNDREDS = {"eighteen": 180, "nineteen": 190}
_FEW = 3  # decades: "the 1860s and 1900s" may be so long apart that the century is meant
_BESIDE = 24  # characters: "the early 1960s and the 70s"
_AND_DECADE = re.compile(rf"(?:[s\d],?{GAP}(?:(?:and|or|to){GAP})?|s{HYPHEN})['’‘]?$")  # "the 1960s and '70s"


@cache
def _measures() -> re.Pattern[str]:
    """What makes "the mid 70s" no years: "temperatures in the mid 70s"."""
    return re.compile(rf"(?<!\w){context('of_degrees')}(?!\w)|°|%")


_WHOSE = re.compile(rf"(?<!\w)(?:his|her|their|my|your|our|whose|aged?){GAP}(?:(?:early|mid|late){JOIN})?['’‘]?$")


# "From their late 20s to early 40s", "in his 30s or mid-40s": the first of two ages says what the second is.
_AGES = re.compile(
    rf"(?<!\w)(?:his|her|their|my|your|our|whose|aged?){GAP}(?:(?:early|mid|late){JOIN})?(?:\d0['’]?s|[a-z]+ties)"
    rf"(?:{GAP}(?:to|and|or|through|until){GAP}|{GAP}?[-–—]{GAP}?)(?:the{GAP}|their{GAP})?$"
)


def _is_age(start: int, scene: Scene) -> bool:
    """ "In her seventies", "their late 60s", "in their late 20s to early 40s"."""
    lower = scene.lower
    return (
        _WHOSE.search(lower, max(0, start - 16), start) is not None
        or _AGES.search(lower, max(0, start - 48), start) is not None
    )


def _decade_word(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    part = match["part"] or match["only"]
    if (match["only"] and _is_age(match.start(), scene)) or (match["and"] is not None and scene.decade() is None):
        return None
    if _measures().search(
        scene.lower, max(scene.document.sentence_at(match.start())[0], match.start() - 60), match.start()
    ):
        return ()
    mod = table("parts_of_period")[part] if part else None
    decade = int(table("decades")[match["word"]])
    if match["hundred"] is not None:  # the late nineteen seventies
        decade = _HUNDREDS[match["hundred"][:8].strip(" -")] + decade % 10
    return whole(match, resolve.dated(str(decade), resolve.EXPLICIT, mod))
