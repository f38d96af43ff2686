"""Halves of a year: "the first half of 2014", "H1 2020", "the first two quarters of 1990"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules.expected import look_of
from newstables.extractors.dates.rules.fiscal import COMPACT_END, is_fiscal, read_year
from newstables.extractors.dates.rules.quarters import (
    FISCAL,
    OF_YEAR,
    RELATIVE_YEAR,
    SHORT_YEAR,
    YEAR_FIRST,
    year_and_side,
    year_of_two,
)
from newstables.extractors.dates.rules.rule import ANY_WORDS, DateRule, Found, capital, rule, whole
from newstables.extractors.dates.rules.year_of_list import year_of_part
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, JOIN, context


def rules() -> list[DateRule]:
    """The rules of this family."""
    half = r"(?P<nth>first|second|1st|2nd|last|latter|front|back)"  # of a business year also its back half
    short_half = rule(
        "H<number> <year>",
        "q",
        rf"{YEAR_FIRST}(?:h(?P<nth>[12])|(?P<nth_before>[12])h)(?:{END}|{COMPACT_END})(?(before)|(?:{SHORT_YEAR}|{RELATIVE_YEAR})?))",
        _short_half,
    )
    return [
        rule(
            "the first two quarters of <year>",
            "quarter",
            rf"(?:the{GAP})?(?P<nth>first|last|final){GAP}(?:two|2){GAP}quarters{OF_YEAR}",
            _two_quarters,
            needs=ANY_WORDS,
        ),
        rule(
            "<ordinal> half <year>",
            "half",
            rf"(?:(?:the|its|their){GAP})?{FISCAL}{half}{JOIN}(?:half|semester){END}(?:{GAP}\(h[12]\))?{OF_YEAR}",
            _half,
        ),
        short_half,
        rule(
            "<number>M <year>", "q", rf"(?<![$€£₹])(?P<months>[69])m(?:{END}|{COMPACT_END}){SHORT_YEAR}", _first_months
        ),
        replace(short_half, triggers=("year", "fy"), after_written=rf"{JOIN}(?:h[12]|[12]h)\b"),
    ]


def _half_value(match: re.Match[str], scene: Scene, number: int) -> Sequence[Found] | None:
    year, side = year_and_side(match, scene)
    if year is None and side is None:
        year = year_of_part(scene, match.end(), number)
    if year is not None:
        return _half_of(match, scene, number, year)
    if scene.today is None:
        return whole(match, resolve.Reading("DATE", f"XXXX-H{number}", resolve.UNRESOLVED, "half_year"))
    year = scene.today.year + (side or 0)
    if side is None and number == 1 and scene.today.month < _JUNE:  # that of the calendar has no figures yet
        of_business = resolve.fiscal_half_beside(scene, number)
        if of_business is not None and scene.direction(match.start(), match.end()) < 0:
            return whole(match, of_business)
        if match["side"] and scene.direction(match.start(), match.end()) < 0:
            year -= 1  # "sales rose in the first half of the year", in February
    if side is None and number == 2 and scene.today.month < 7 and look_of(match, scene) < 0:
        year -= 1
    return whole(match, resolve.dated(f"{year:04}-H{number}", resolve.PUBLICATION))


_JUNE = 6


def _half_of(match: re.Match[str], scene: Scene, number: int, year: int) -> Sequence[Found]:
    if (of_two := year_of_two(match, scene)) is not None or is_fiscal(match):
        return whole(match, resolve.fiscal_half(scene, of_two or year, number)) or ()
    return whole(match, resolve.dated(f"{year:04}-H{number}", resolve.EXPLICIT)) or ()


def _short_half(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    number, written = int(match["nth"] or match["nth_before"]), match["year"] or match["year_before"]
    if not written and not match["side"] and not _is_told_of(match, scene):
        return None
    return _half_of(match, scene, number, read_year(written)) if written else _half_value(match, scene, number)


def _is_told_of(match: re.Match[str], scene: Scene) -> bool:
    """`Sales fell in H1`, `the H1 profit`: a half of this year, not the H1 visa or 2h of work."""
    if not scene.text[match.start() : match.end()].isupper():
        return False
    is_in = _IN.search(scene.lower, max(0, match.start() - 10), match.start()) is not None
    return (is_in and _NO_NOUN.match(scene.lower, match.end()) is not None) or _is_of_business(match, scene)


_IN = re.compile(rf"\b(?:in|for|during|since|of){GAP}$")
_NO_NOUN = re.compile(rf"{GAP}?[.,;:)]|\s*$|{GAP}(?:and|as|on|to|from|after|while|compared|versus|with|by){END}")


def _first_months(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "9M 2025": its first nine months."""
    if not capital(scene, match.end("months")):
        return None
    if is_fiscal(match) or year_of_two(match, scene) is not None:
        return whole(match, resolve.unresolved("month"))  # where a business year begins is not said
    year, last = read_year(match["year"]), int(match["months"])
    of_first, of_last = (resolve.dated(f"{year:04}-{number:02}", resolve.EXPLICIT) for number in (1, last))
    reading = of_first._replace(value=f"{of_first.value}/{of_last.value}", ends_at=of_last.ends_at)
    return whole(match, reading)


def _two_quarters(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    return _half_value(match, scene, 1 if match["nth"] == "first" else 2)


def _half(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """The first half of a year, not of a match or a book: a year stands beside it, or profits do."""
    number = 1 if match["nth"] in _FIRST_HALF else 2
    if not match["year"] and not match["side"] and not _is_of_business(match, scene):
        return None
    return _half_value(match, scene, number)


_FIRST_HALF = ("first", "1st", "front")
_NEAR = 200  # characters in which a word of business or of sports tells what is halved


def _is_of_business(match: re.Match[str], scene: Scene) -> bool:
    """Profits or sales stand beside it, and no sport does."""
    if _of_business().match(scene.lower, match.end()):
        return True
    around = scene.lower, max(0, match.start() - _NEAR), match.end() + _NEAR
    business, sports = _business_and_sports()
    if business.search(*around) is None:
        return False
    if scene.is_of_sports is None:
        scene.is_of_sports = sports.search(scene.lower) is not None
    return not scene.is_of_sports


@cache
def _business_and_sports() -> tuple[re.Pattern[str], re.Pattern[str]]:
    sports = rf"\b(?:{context('sports')}|{context('matches')})\b"
    return re.compile(rf"\b{context('of_business')}\b"), re.compile(sports)


@cache
def _of_business() -> re.Pattern[str]:
    return re.compile(rf"{GAP}{context('after_half')}{END}")
