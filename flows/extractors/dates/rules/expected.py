"""Quarters and halves that are still expected: "a fourth-quarter forecast", "they see a rebound in the second half"."""

from __future__ import annotations

import re
from functools import cache

from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, context


def look_of(match: re.Match[str], scene: Scene) -> int:
    """Which way a quarter or half lies: ahead, where it is forecast, else as its sentence looks."""
    after, before = _forecast()
    is_forecast = after.match(scene.lower, match.end()) or before.search(
        scene.lower, max(0, match.start() - _CLAUSE), match.start()
    )
    return 1 if is_forecast or _is_seen(match, scene) else scene.direction(match.start(), match.end())


def _is_seen(match: re.Match[str], scene: Scene) -> bool:
    """ "Analysts *see* a rebound in the fourth quarter"."""
    parse = scene.document.parse
    token = parse.token_at(match.start())
    for _ in range(_DEEPEST):
        token = parse.heads[token]
        if parse.tags[token] in ("VBZ", "VBP"):
            return _forecasting().fullmatch(parse.lower[token]) is not None
    return False


_DEEPEST = 4  # words in one another


@cache
def _forecasting() -> re.Pattern[str]:
    return re.compile(context("forecasting"))


_CLAUSE = 40  # characters


@cache
def _forecast() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """ "Its fourth-quarter profit forecast", "guidance for the second half", "forecast fourth-quarter sales of 3m"."""
    noun = context("forecasts")
    return (
        re.compile(rf"{GAP}(?:[a-z]+{GAP}){{0,2}}{noun}{END}"),
        re.compile(
            rf"\b(?:{noun}{GAP}(?:for|of){GAP}|{context('forecasting')}{GAP})(?:(?:the|its|their|a|weak|weaker|strong|stronger|higher|lower){GAP}){{0,2}}$"
        ),
    )
