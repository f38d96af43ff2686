"""The sector of a body by the noun beside its name: "the broadcaster NRL", "the OTW union", "Narsa, a lender,"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newstables.extractors.actors.lexicon import lexicon, listed
from newstables.lexicon import alternation
from newstables.schemas.actors import Sector

_NEAR = 60  # characters on either side of a name
_MENTIONS = 6
_SHIPS_TOO = {"carrier"}


def sector_beside(mentions: Sequence[tuple[int, int]], text: str) -> Sector | None:
    """What the nouns beside the first mentions of a body agree on; None where they tell none, or two."""
    told: set[Sector] = set()
    for start, end in mentions[:_MENTIONS]:
        before = _apart() if text.startswith(",", end) else _before()
        found = (
            before.search(text, max(0, start - _NEAR), start)
            or _behind().match(text, end)
            or _aside().match(text, end, end + _NEAR)
        )
        if found is not None and found["kind"] not in listed("beside", "kinds_apart"):
            told.add(_sectors()[found["noun"]])
    return told.pop() if len(told) == 1 else None


@cache
def _sectors() -> dict[str, Sector]:
    by_sector: dict[Sector, list[str]] = lexicon()["organisations"]["told_by_nouns"]
    trades: dict[str, Sector] = dict.fromkeys(listed("organisations", "trades") - _SHIPS_TOO, "BUS")
    return trades | {noun: sector for sector, nouns in by_sector.items() for noun in nouns}


@cache
def _before() -> re.Pattern[str]:
    """ "the broadcaster NRL", "wind farm developer Vela"; not "They left the union, Vela said"."""
    return re.compile(rf"{_noun_at_end()} [“\"]?$")


@cache
def _apart() -> re.Pattern[str]:
    """ "the state lender, Narsa,", where a comma stands on both sides."""
    return re.compile(rf"{_noun_at_end()},? [“\"]?$")


def _noun_at_end() -> str:
    return rf"(?:\b(?P<kind>[\w’'-]+) |(?<![\w’'-]))(?P<noun>{alternation(_sectors())})"


@cache
def _behind() -> re.Pattern[str]:
    """ "the OTW union"."""
    return re.compile(rf" (?P<kind>)(?P<noun>{alternation(_sectors())})(?![\w’'-])")


@cache
def _aside() -> re.Pattern[str]:
    """ "Narsa, a small lender,"; not the list "Narsa, the union, and others"."""
    which = r"(?:(?!(?:of|in|by|for|at|with)\b)[\w’'-]+ ){0,3}?"
    noun = alternation(_sectors())
    return re.compile(
        rf", (?:the|an?|its|their) {which}(?:(?P<kind>[\w’'-]+) )?(?P<noun>{noun})(?=[.;)]|,(?! (?:and|or)\b))"
    )
