"""Quarters: "third-quarter", "Q2 2014", "the 1988 quarter", "the latest period"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules.beside import day_after_end
from newstables.extractors.dates.rules.expected import look_of
from newstables.extractors.dates.rules.fiscal import COMPACT_END, FISCAL_WORD, FISCAL_YEAR, is_fiscal, read_year
from newstables.extractors.dates.rules.quarters_of_calendar import is_of_calendar
from newstables.extractors.dates.rules.quarters_of_matches import in_a_match
from newstables.extractors.dates.rules.quarters_unfinished import is_told_before_its_end
from newstables.extractors.dates.rules.rule import ANY_WORDS, DateRule, Found, rule, whole
from newstables.extractors.dates.rules.written import YEAR
from newstables.extractors.dates.rules.year_of_list import year_of_part
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, HYPHEN, JOIN, first_ordinals, side_of, trie

# "2023-24" is one year, behind a quarter or half of it.
_YEAR_WORD = rf"(?:{GAP}(?:(?:fiscal|financial|tax|crop){GAP})?year{END})?"
SPLIT = rf"(?:(?:{HYPHEN}|/)(?P<split>(?:20)?\d\d)(?!\w|[.,]\d|%|{HYPHEN}\d){_YEAR_WORD})?"
# What stands around the number of a quarter or a half.
OF_YEAR = (
    rf"(?:(?:,|{GAP}(?:of|in))?(?:{GAP}the)?{GAP}(?:{FISCAL_WORD}|calendar{GAP}(?:year{GAP})?)?(?P<year>{FISCAL_YEAR}){SPLIT}(?!['’]s)"
    rf"|{GAP}(?:of{GAP})?(?P<side>last|this|next|(?<=of\s)the(?!.{{1,12}}year['’])){GAP}(?:fiscal{GAP})?year{END})?"
)
FISCAL = rf"(?P<fiscal>fiscal{JOIN})?"
SHORT_YEAR = rf"(?:(?:,|{GAP}of|{GAP}in)?{GAP}?(?:{FISCAL_WORD})?(?P<year>{FISCAL_YEAR}){SPLIT})"
RELATIVE_YEAR = rf"(?:{GAP}(?:of{GAP})?(?P<side>last|this|next){GAP}year{END})"
YEAR_FIRST = rf"(?:(?P<before>(?:{FISCAL_WORD})?(?P<year_before>{FISCAL_YEAR}){JOIN})?"


@cache
def nth() -> dict[str, int]:
    """The word for the number of a quarter → number."""
    return first_ordinals(4) | {"final": 4, "last": 4}


def _nth_word() -> str:
    """A pattern for the number of a quarter, as group `nth`."""
    return rf"(?P<nth>{trie(first_ordinals(4))})"


def rules() -> list[DateRule]:
    """The rules of this family, the longest phrases first."""
    short_quarter = rule(
        "Q<number> <year>",
        "q",
        rf"{YEAR_FIRST}(?:q(?P<nth>[1-4])|(?P<nth_before>[1-4])q)(?:{END}|{COMPACT_END})(?(before)|(?:{SHORT_YEAR}|{RELATIVE_YEAR})?))",
        _short_quarter,
    )
    return [
        *_numbered(),
        short_quarter,
        replace(short_quarter, triggers=("year", "fy"), after_written=rf"{JOIN}(?:q[1-4]|[1-4]q)\b"),
    ]


def _numbered() -> list[DateRule]:
    """Quarters by their number, or as the last of a year."""
    return [
        rule(
            "<ordinal> and <ordinal> quarters",
            "quarter",
            rf"(?:the{GAP})?(?P<x>(?:first|second|third))(?:{GAP}(?:and|or|to|through){GAP})(?P<last>(?P<nth>second|third|fourth){JOIN}quarters?{END}{OF_YEAR})",
            _two_named,
            needs=ANY_WORDS,
        ),
        rule(
            "<ordinal> quarter <year>",
            "quarter",
            rf"(?:(?:its|their|a|the(?={GAP}(?:fiscal{JOIN})?(?:first|second|third|fourth){HYPHEN}quarter)){GAP})?(?P<x>(?:the{GAP})?{FISCAL}{_nth_word()}{JOIN}(?:fiscal{GAP})?quarter{END}{OF_YEAR})",
            _quarter,
            needs=ANY_WORDS,
        ),
        rule(
            "<year>'s <ordinal> quarter",
            "year unit:year",
            rf"(?:(?:the{GAP})?(?P<fiscal>{FISCAL_WORD})?(?P<year>{FISCAL_YEAR})(?:['’]s)?|(?P<side>last|this|next){GAP}year['’]s){GAP}(?:(?:fiscal{GAP})?{_nth_word()}{JOIN}quarter|quarter|(?P<half>first|second){JOIN}half|(?P<period>period)){END}",
            _of_year,
            after=rf"['’]s|(?<=[\ds]){GAP}|{GAP}\d",
        ),
        rule(
            "the last quarter of <year>",
            "quarter",
            rf"(?:the{GAP})?(?P<nth>last|final){GAP}quarter{GAP}(?:of|in){GAP}(?:the{GAP}year{GAP})?(?P<year>{YEAR})",
            _last_of_year,
            needs=r"\b(?:last|final)\b",
        ),
    ]


def year_and_side(match: re.Match[str], scene: Scene) -> tuple[int | None, int | None]:
    """The year beside a quarter or half, and the side of the publication where a word says that; "the" says neither."""
    year = read_year(match["year"]) if match["year"] else None
    return year, side_of(match["side"]) if match["side"] and match["side"] != "the" else None


def year_of_two(match: re.Match[str], scene: Scene) -> int | None:
    """The number of the business year of a quarter or half that two years name: "the second quarter of 2023-24"."""
    split = match.groupdict().get("split")
    first = read_year(match["year"]) if split else 0
    return resolve.fiscal_number(scene, first) if split and (first + 1) % 100 == int(split) % 100 else None


def _quarter(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    year, side = year_and_side(match, scene)
    if year is None and side is None and in_a_match(match, scene):
        return ()
    number = nth()[match["nth"]]
    if year is None and side is None:
        year = year_of_part(scene, match.end(), number)
    if (of_two := year_of_two(match, scene)) is not None:
        return whole(match, resolve.fiscal_quarter(scene, of_two, number, match.start()))
    if year is not None and is_fiscal(match):
        return whole(match, resolve.fiscal_quarter(scene, year, number, match.start()))
    ended = day_after_end(scene, match.end())
    end_is_told = scene.quarter_end is not None and scene.quarter_end[0] == scene.quarter
    of_calendar = scene.quarter is not None and not (scene.quarter_is_fiscal or end_is_told)  # as those named before
    of_calendar = of_calendar or ended is not None or is_of_calendar(match, scene)
    of_business = resolve.has_its_own_years(scene) and not of_calendar
    if year is None and side is None and ((is_fiscal(match) and ended is None) or of_business):
        told = resolve.fiscal_quarter_beside(scene, number, match.start(), match.end())
        if told is not None:
            return whole(match, told)
    sure = year is not None or side is not None or resolve.quarter_is_sure(scene, number)
    look = 0 if sure else look_of(match, scene)
    if ended is not None and ended.ends_at is not None and year is None and side is None:
        year = _year_ending(number, ended.ends_at.date())
    spoken_of = scene.quarter
    reading = resolve.quarter(scene, number, year, side, look, match.start())
    if spoken_of is not None and _is_compared(scene, match.start(), match.start("nth")):
        scene.quarter = spoken_of
    if ended is not None:
        resolve.note_quarter_end(scene, ended)
        return whole(match, resolve.ending_with(reading, ended, Fraction(1), "Q"))
    if year is None and side is None and is_told_before_its_end(match, scene, reading):
        return whole(match, _open(scene, reading))
    return whole(match, _open(scene, reading) if is_fiscal(match) else reading)


def _open(scene: Scene, reading: resolve.Reading) -> resolve.Reading:
    """The quarter without its interval: where the business year begins is not said."""
    scene.quarter_is_open = True
    return reading._replace(starts_at=None, ends_at=None)


# "After a flat second quarter": the text goes on with the one of which it tells.
_COMPARED = re.compile(
    r"\b(?:after|from|than|since|before|against|with|versus|beat(?:s|ing)?|topp(?:ed|ing)|exceed(?:ed|ing)|match(?:ed|ing)"
    r"|missed)\s"
    r"(?:(?:a|an|the|its)\s)?(?:[a-z]+\s)?$"
)


# "$43 million, compared with $38 million in the third quarter of 2023"; not "from 38 in the second to 43 in the third".
_COMPARED_AMOUNT = re.compile(
    r"\b(?:compared\s(?:with|to)|versus|vs\.?|against|than|from)\s"
    r"(?:(?!\s(?:to|and|but|while|as|when)\s)(?:[^.;\n]|\.(?=\d))){1,90}?\s(?:in|for|of|during|at)\s(?:(?:the|its)\s)?$"
)


def _is_compared(scene: Scene, start: int, number: int) -> bool:
    """Whether the quarter named at `start`, with its ordinal at `number`, is what one that the text tells of is
    compared with.
    """
    before = scene.lower
    right_before = _COMPARED.search(before, max(0, start - 24), number)
    return right_before is not None or _COMPARED_AMOUNT.search(before, max(0, start - 120), start) is not None


def _year_ending(number: int, last: date) -> int:
    """The year of a quarter that ends with the day `last`: a fourth quarter ending in January is of the year before."""
    days = {year: abs((date(year, 3 * number, 28) - last).days) for year in (last.year - 1, last.year, last.year + 1)}
    return last.year if days[last.year] <= _HALF_A_YEAR else min(days, key=lambda year: days[year])


_HALF_A_YEAR = 200  # days, and a little: the first quarter of many ends in September


def _of_year(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "the 1988 quarter" is the quarter that the text speaks of, in that year."""
    year, side = year_and_side(match, scene)
    if year is None:
        if scene.today is None:
            return whole(match, resolve.unresolved("quarter"))
        year = scene.today.year + (side or 0)
    if match["half"]:
        half = nth()[match["half"]]
        if match["fiscal"]:
            return whole(match, resolve.fiscal_half(scene, year, half))
        return whole(
            match, resolve.dated(f"{year:04}-H{half}", resolve.EXPLICIT if side is None else resolve.PUBLICATION)
        )
    if match["nth"]:
        if match["fiscal"]:
            return whole(match, resolve.fiscal_quarter(scene, year, nth()[match["nth"]], match.start()))
        reading = resolve.quarter(scene, nth()[match["nth"]], year, None, 0, match.start())
        return whole(match, reading if side is None else reading._replace(anchor=resolve.PUBLICATION))
    if scene.quarter is None or scene.compares_years:
        if match["side"] and not match["period"]:
            return whole(match, resolve.unresolved("quarter"))  # last year's quarter, where none has been named
        return whole(match, resolve.year(scene, year)) if match["period"] else None
    return whole(match, resolve.same_quarter(scene, year, scene.quarter[1], match.start()))


def _last_of_year(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    return whole(match, resolve.quarter(scene, 4, int(match["year"]), None, 0, match.start()))


def _two_named(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    year, side = year_and_side(match, scene)
    first = resolve.quarter(scene, nth()[match["x"]], year, side, 0, match.start())
    second = resolve.quarter(scene, nth()[match["nth"]], year, side, 0, match.start())
    return ((*match.span("x"), first), (*match.span("last"), second))


def _short_quarter(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    written = match["year"] or match["year_before"]
    year = read_year(written) if written else None
    number = int(match["nth"] or match["nth_before"])
    if (of_two := year_of_two(match, scene)) is not None:
        return whole(match, resolve.fiscal_quarter(scene, of_two, number, match.start()))
    if year is not None and is_fiscal(match):
        return whole(match, resolve.fiscal_quarter(scene, year, number, match.start()))
    side = side_of(match["side"]) if match["side"] else None
    if year is None and side is None:
        year = year_of_part(scene, match.end(), number)
    look = look_of(match, scene) if year is None and side is None else 0
    reading = resolve.quarter(scene, number, year, side, look, match.start())
    is_open = year is None and side is None and is_told_before_its_end(match, scene, reading)
    return whole(match, _open(scene, reading) if is_open else reading)
