"""The sector of a body by the noun beside its name: "the broadcaster NRL", "the OTW union", "Narsa, a lender,"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newstables.extractors.actors.lexicon import lexicon
from newstables.lexicon import alternation
from newstables.schemas.actors import Sector

_NEAR = 60  # characters on either side of a name
_MENTIONS = 6


def sector_beside(mentions: Sequence[tuple[int, int]], text: str) -> Sector | None:
    """What the nouns beside the first mentions of a body agree on; None where they tell none, or two."""
    told: set[Sector] = set()
    for start, end in mentions[:_MENTIONS]:
        found = (
            _before().search(text, max(0, start - _NEAR), start)
            or _behind().match(text, end)
            or _aside().match(text, end, end + _NEAR)
        )
        if found is not None and found["kind"] not in _kinds_apart():
            told.add(_sectors()[found["noun"]])
    return told.pop() if len(told) == 1 else None


@cache
def _kinds_apart() -> frozenset[str]:
    return frozenset(lexicon()["organisations"]["kinds_apart"]["nouns"])


@cache
def _sectors() -> dict[str, Sector]:
    by_sector: dict[Sector, list[str]] = lexicon()["organisations"]["told_by_nouns"]
    return {noun: sector for sector, nouns in by_sector.items() for noun in nouns}


@cache
def _before() -> re.Pattern[str]:
    """ "the broadcaster NRL", "the port operator Vela", "the state lender, Narsa,": the noun at the end."""
    return re.compile(rf"(?:\b(?P<kind>[\w’'-]+) |(?<![\w’'-]))(?P<noun>{alternation(_sectors())}),? [“\"]?$")


@cache
def _behind() -> re.Pattern[str]:
    """ "the OTW union"."""
    return re.compile(rf" (?P<kind>)(?P<noun>{alternation(_sectors())})(?![\w’'-])")


@cache
def _aside() -> re.Pattern[str]:
    """ "Narsa, a small lender,"."""
    which = r"(?:(?!(?:of|in|by|for|at|with)\b)[\w’'-]+ ){0,3}?"
    noun = alternation(_sectors())
    return re.compile(rf", (?:the|an?|its|their) {which}(?:(?P<kind>[\w’'-]+) )?(?P<noun>{noun})(?=[,.;)])")
