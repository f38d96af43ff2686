"""Lengths of time by their unit alone: "a week", "the whole year", "for years", "months-long"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.clause import describes
from newstables.extractors.dates.rules import counting
from newstables.extractors.dates.rules.rule import ANY_WORDS, DateRule, Found, rule, whole
from newstables.extractors.dates.rules.spans import PARTS_OF_DAY, SIZES
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import (
    END,
    GAP,
    HYPHEN,
    JOIN,
    context,
    right_before,
)


def rules() -> list[DateRule]:
    """The rules of this family, after those of spans with a number."""
    return [*_one(), *_open()]


def _one() -> list[DateRule]:
    return [
        rule(
            "a <unit>",
            "unit quarter",
            rf"{counting.hedge()}(?P<det>an?|one|another|per|all|the{GAP}(?:entire|whole|full))"
            rf"(?P<whole>{GAP}(?:full|whole|entire|additional|single|extra|good|mere))?{JOIN}{counting.singular()}"
            rf"(?P<long>{HYPHEN}long{END})?(?P<alternative>{GAP}or{GAP}(?:two|three|more|so|longer){END})?"
            rf"{counting.AND_PART}?",
            _a_unit,
            needs=ANY_WORDS,
        ),
    ]


def _open() -> list[DateRule]:
    """Spans of no number that is told."""
    return [
        rule(
            "<unit>s",
            "units",
            rf"(?:(?:the|these|those|his|her|their){GAP}(?:(?:early|final|last|first|intervening|coming){GAP})?)?"
            rf"{counting.plural()}(?P<long>{HYPHEN}long{END})?(?:{GAP}(?:and|or){GAP}{counting.plurals()})?(?P<ahead>{GAP}ahead{END}(?!{GAP}of)|{GAP}to{GAP}come{END})?",
            _plural,
        ),
        rule(
            "<unit>-long", "unit", rf"(?:an?{GAP})?(?P<x>{counting.singular()[: -len(END)]}{HYPHEN}?long{END})", _long
        ),
    ]


@cache
def _rate() -> re.Pattern[str]:
    """What a rate follows: "$3 million a year", "40% a month", "two flights a day"."""
    return re.compile(rf"(?:[\d%$€£)]|{context('before_rate')}|[a-z]{{3}}s){GAP}$")


def _a_unit(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    match = counting.length(match, scene)
    unit, mod, determiner = counting.letter(match), counting.read_hedge(match), match["det"]
    text_before = counting.before(scene, match)
    if counting.is_ordinal(match, scene):
        return None  # "suspends a second elected prosecutor"
    if unit in ("TH", "TS", "TM") and right_before("before_speed").search(*text_before):
        return ()  # 60 miles an hour
    if scene.lower.endswith("in-", 0, match.start()):
        return ()  # a once-in-a-century flood
    spans = right_before("before_span").search(*text_before)
    if determiner == "per" or (
        determiner in ("a", "an")
        and not (match["whole"] or match["long"] or mod or spans or _LATE.match(scene.lower, match.end()))
        and _rate().search(*text_before)
    ):
        if unit in PARTS_OF_DAY:
            return None
        return whole(match, resolve.every(resolve.period(Fraction(1), unit), unit))
    if determiner == "all":  # "all night", "all year"; of "all day classes" they are of a kind
        is_kind = unit not in _ALL or describes(scene.document.parse, match.end())
        return None if is_kind else whole(match, resolve.duration(scene, Fraction(1), unit))
    if unit in ("TS", *PARTS_OF_DAY, "Q", "S", "GE") or (determiner == "one" and unit == "D"):
        return None
    sure = determiner in ("one", "another") or unit in ("DE", "CE") or mod or match["long"]
    sure = sure or (match["whole"] and not describes(scene.document.parse, match.end()))
    sure = sure or (determiner in ("a", "an") and unit in _OWNING and _OWNED.match(scene.lower, match.end()))
    sure = sure or match["alternative"] or match["half"] or _LATE.match(scene.lower, match.end())
    if not sure and not spans and not (unit in SIZES and _after_spans().match(scene.lower, match.end())):
        return None
    return whole(match, resolve.duration(scene, 1 + counting.part_behind(match), unit, mod))


_OWNING = ("D", "W", "2W", "M", "Y", "TH")
_OWNED = re.compile(rf"['’]s{GAP}(?!end\b|best\b|worst\b|most\b|last\b|first\b)[a-z]")  # "a week's rest"
_ALL = ("D", "W", "WE", "M", "Y", *PARTS_OF_DAY)
_LATE = re.compile(rf"{GAP}(?:late|early|behind{GAP}schedule|ahead{GAP}of{GAP}schedule){END}")


_OFF_WORK = re.compile(rf"\bafter(?:{HYPHEN}|{GAP})$")  # "after hours": when work is over


def _plural(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    unit = counting.letter(match)
    if unit in ("TS", "TNI", "Q", "S", "GE", "WE") or scene.lower.startswith(" apart", match.end()):
        return None
    after_work = match[0] == "hours" and _OFF_WORK.search(*counting.before(scene, match))
    if after_work and not scene.lower.startswith(" of", match.end()):
        return ()
    if match["ahead"]:
        return whole(match, resolve.duration(scene, None, unit, None, 1))
    sure = match["long"] or _after_spans().match(scene.lower, match.end())
    if not sure and not right_before("before_spans").search(*counting.before(scene, match)):
        return None
    return whole(match, resolve.duration(scene, None, unit))


@cache
def _after_spans() -> re.Pattern[str]:
    return re.compile(rf"{GAP}{context('after_spans')}{END}")


def _long(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    return whole(match, resolve.duration(scene, Fraction(1), counting.letter(match)))
