"""Parts of decades and centuries: "the first half of the 1970s", "the last decade of the 19th century"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules import centuries, decades
from newstables.extractors.dates.rules.rule import ANY_WORDS, DateRule, Found, rule
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, first_ordinals, trie


@cache
def _nth() -> dict[str, int]:
    return first_ordinals(10) | {"opening": 1, "last": -1, "final": -1, "closing": -1, "latter": -1}


_HALVES, _QUARTERS, _THIRDS, _DECADES = 2, 4, 3, 10
_COUNTS = {"half": _HALVES, "quarter": _QUARTERS, "third": _THIRDS, "decade": _DECADES}


def rules() -> list[DateRule]:
    """The rules of this family, before those of halves, quarters and decades, which would take a part of the words."""
    return [
        rule(
            "the first half of <century>",
            "half quarter unit:decade",
            rf"(?:the{GAP})?(?P<nth>{trie(_nth())}){GAP}(?P<part>{trie(_COUNTS)}){GAP}of{GAP}",
            _part,
            needs=ANY_WORDS,
            after=rf"{GAP}of",
        )
    ]


@cache
def _ages() -> list[DateRule]:
    """What names a decade or a century."""
    names = ("<decade>", "the nineties", "<ordinal> century")
    return [each for each in (*decades.rules(), *centuries.rules()) if each.name in names]


def _part(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    found = _named(scene, match.end()) or _this(scene, match.end())
    if found is None:
        return None
    end, age = found
    count, number = _COUNTS[match["part"]], _nth()[match["nth"]]
    if number > count or (count == _DECADES and age.granularity != "century"):
        return None
    number = count if number < 0 else number
    mod = "START" if number == 1 else "END" if number == count else "MID"
    reading = _part_of(age, count, number, mod)
    if _is_doubtful(scene, match, reading):
        reading = resolve.unresolved(reading.granularity or "century", mod=reading.mod)
    return ((match.start(), end, reading),)


def _part_of(age: resolve.Reading, count: int, number: int, mod: str) -> resolve.Reading:
    """The `number`-th of `count` parts of a decade or century; of ten parts each is a decade."""
    if age.starts_at is None or age.ends_at is None:
        return age._replace(mod=mod)
    if count == _DECADES:
        return resolve.dated(f"{age.value}{number - 1}", age.anchor)
    first, zone = age.starts_at.year, age.starts_at.tzinfo
    length = age.ends_at.year - first
    starts_at, ends_at = (datetime(first + length * each // count, 1, 1, tzinfo=zone) for each in (number - 1, number))
    return age._replace(mod=mod, starts_at=starts_at, ends_at=ends_at)


def _named(scene: Scene, position: int) -> tuple[int, resolve.Reading] | None:
    for each in _ages():
        inner = each.pattern.match(scene.lower, position)
        found = each.read(inner, scene) if inner else None
        if found and found[0][2].granularity in ("decade", "century"):
            return found[0][1], found[0][2]
    return None


_THIS = re.compile(rf"(?P<rel>the|this|last|that|next){GAP}(?P<unit>decade|century){END}(?!['’-])")


def _this(scene: Scene, position: int) -> tuple[int, resolve.Reading] | None:
    """ "The century" is that of publication; that a text tells of another one is not seen."""
    match = _THIS.match(scene.lower, position)
    if match is None or match["rel"] == "that":
        return None
    side = {"last": -1, "next": 1}.get(match["rel"], 0)
    return match.end(), resolve.beside(scene, "DE" if match["unit"] == "decade" else "CE", side)


def _is_doubtful(scene: Scene, match: re.Match[str], reading: resolve.Reading) -> bool:
    """ "The second half of the century was quiet" tells of one that is over, and not of which."""
    is_ahead = scene.today is not None and reading.starts_at is not None and reading.starts_at.date() > scene.today
    return is_ahead and scene.direction(match.start(), match.end()) < 0
