"""Ends of units that have no article: "by end of year", "year-end"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules import counting
from newstables.extractors.dates.rules.part_of_period import mod_of
from newstables.extractors.dates.rules.rule import DateRule, Found, rule, whole
from newstables.extractors.dates.rules.written import YEAR
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, HYPHEN, JOIN


def rules() -> list[DateRule]:
    """The rules of this family."""
    return [
        rule(
            "end of <unit>",
            "unit:year unit:month unit:week",
            rf"(?P<part_of>end|start|beginning){GAP}of{GAP}(?P<unit>year|month|week){END}(?!{HYPHEN})(?P<part>(?!))?",
            _end_of,
            needs=r"\b(?:end|start|beginning)\b",
        ),
        rule(
            "year-end",
            "unit:year",
            rf"(?:(?:the|calendar|fiscal){GAP})*(?P<x>year(?:['’]s)?{JOIN}end{END}(?:,?{GAP}(?:of{GAP}|in{GAP})?(?P<year>{YEAR}))?)",
            _year_end,
        ),
    ]


FIRST_MONTHS = 3  # in which the results of the year before come out


def _end_of(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "By end of year": that of the publication."""
    return whole(match, resolve.beside(scene, counting.letter(match), 0, mod_of(match)))


def _year_end(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if match["year"]:
        return whole(match, resolve.year(scene, int(match["year"]), "END"))
    is_last = _SINCE.search(scene.lower, max(0, match.start() - 8), match.start()) is not None
    is_last = is_last or _is_balance(match, scene)
    return whole(match, resolve.beside(scene, "Y", -is_last, "END"))


def _is_balance(match: re.Match[str], scene: Scene) -> bool:
    """ "Assets were 3 million at year-end", "fell by year-end": told in the first months of the next year."""
    if scene.today is None or scene.today.month > FIRST_MONTHS:
        return False
    as_a_time = _AT.search(*counting.before(scene, match)) is not None
    return as_a_time and scene.direction(match.start(), match.end()) < 0


_AT = re.compile(rf"\b(?:at|by|between|to){GAP}(?:the{GAP})?$")
_SINCE = re.compile(rf"\bsince{GAP}$")  # "up 3 percent since year-end": of the last
