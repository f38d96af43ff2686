"""Ends and beginnings of quarters and halves: "the end of the third quarter", "early in the second half of 2014"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newstables.extractors.dates.rules import halves, quarters
from newstables.extractors.dates.rules.part_of_period import mod_of, part_of_period
from newstables.extractors.dates.rules.rule import DateRule, Found, rule
from newstables.extractors.dates.scene import Scene


def rules() -> list[DateRule]:
    """The rules of this family, before those of quarters and halves, which would take a part of the words."""
    return [
        rule(
            "the end of <quarter>",
            "quarter half q",
            rf"{part_of_period()}(?!in\b)(?=[a-z\d])",
            _part,
            needs=r"\b(?:end|start|beginning|middle|early|mid|late)\b",
        )
    ]


@cache
def _wholes() -> list[DateRule]:
    """What names one quarter or half."""
    names = (
        "<ordinal> quarter <year>",
        "<year>'s <ordinal> quarter",
        "<relative> quarter",
        "the quarter",
        "Q<number> <year>",
        "<ordinal> half <year>",
    )
    return list({each.name: each for each in (*quarters.rules(), *halves.rules()) if each.name in names}.values())


def _part(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    for each in _wholes():
        inner = each.pattern.match(scene.lower, match.end())
        found = each.read(inner, scene) if inner else None
        if found:
            _, end, reading = found[0]
            return ((match.start(), end, reading._replace(mod=mod_of(match))),)
    return None
