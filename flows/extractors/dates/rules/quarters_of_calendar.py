"""Quarters of no business year, though the article says how one runs: of prices, of a country, of another company."""

from __future__ import annotations

import re
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, context
from newstables.language.questions import clause_verb, subject


def is_of_calendar(match: re.Match[str], scene: Scene) -> bool:
    """`The third quarter of the calendar year`, `the shares jumped 30 percent in the first quarter`, `GDP grew in the
    first quarter`: of the own year of no company, or of one of which the article does not tell.
    """
    before, start = max(0, match.start("nth") - 10), match.start()
    first, _ = scene.document.sentence_at(start)
    if _CALENDAR_YEAR.match(scene.lower, match.end()) or _CALENDAR.search(scene.lower, before, match.start("nth")):
        return True
    moved_before, moved_behind = _moved()
    if moved_before.search(scene.lower, max(first, start - _NEAR), start) or moved_behind.match(
        scene.lower, match.end()
    ):
        return True
    return resolve.has_its_own_years(scene) and _is_of_another(match, scene)


_CALENDAR_YEAR = re.compile(rf"{GAP}of{GAP}the{GAP}calendar{GAP}year{END}")
_CALENDAR = re.compile(rf"\bcalendar{GAP}$")
_NEAR = 200  # characters


@cache
def _moved() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What moves by the calendar, with nothing of a company's own accounts between it and the quarter, or behind it."""
    moved = rf"\b(?:shares|stocks?|ind(?:ex|exes|ices)|{context('of_the_economy')})\b"
    accounts = (
        "sales|revenues?|profits?|earnings|income|loss|losses|results|orders|shipments|earned|sold|reported|posted"
    )
    return (
        re.compile(rf"{moved}(?:(?!\b(?:{accounts})\b)[^;\n]){{0,80}}$"),
        re.compile(rf",?{GAP}(?:[a-z.’'-]+{GAP}){{0,2}}?{moved}"),
    )


def _is_of_another(match: re.Match[str], scene: Scene) -> bool:
    """ "*Intel's* sales fell in the first quarter": of a name that the article first has behind what it tells of the
    years of its company."""
    parse, until = scene.document.parse, resolve.told_until(scene)
    if match.start() < until:
        return False
    quarter = parse.token_at(match.end() - 1)
    subjects = (quarter, subject(parse, clause_verb(parse, quarter)))
    heads = [token for token in subjects if token is not None]
    owners = [child for token in heads for child in parse.children(token) if parse.deps[child] == "nmod:poss"]
    named = [token for token in (*owners, *heads[1:]) if parse.pos[token] == "PROPN"]
    return any(parse.lower[token] not in scene.lower[:until] for token in named)
