"""Lengths of time beside the publication or in a period: "the past 20 years", "recent weeks", "the first weeks"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from fractions import Fraction
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.clause import head_of_time
from newstables.extractors.dates.rules import counting
from newstables.extractors.dates.rules.beside import day_after_end, period_of, year_beside
from newstables.extractors.dates.rules.rule import ANY_WORDS, DateRule, Found, rule, whole
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, JOIN, context, number, read_number, right_before, side_of
from newstables.language.questions import clause_verb, modality, tense


def rules() -> list[DateRule]:
    """The rules of this family, before those of other lengths."""
    hedge, vague, more, unit = counting.hedge(), counting.vague(), counting.more(), counting.unit()
    beside = "last|latest|past|next|coming|previous|following|preceding|prior|first|final|opening|recent"
    return [
        rule(
            "the past <number> <unit>",
            "unit units quarter",
            rf"{hedge}(?:each{GAP}of{GAP})?(?:(?:the|these|those|its|his|her|their){GAP})?"
            rf"(?P<rel>{beside}){GAP}"
            rf"(?:(?P<number>{number()})|(?P<vague>{vague})){JOIN}{more}{unit}{counting.OR_SO}",
            _past,
            needs=rf"\b(?:{beside}){GAP}.*(?:{counting.any_number()})",
        ),
        rule(
            "recent <unit>s",
            "units quarter",
            rf"(?:the{GAP}|these{GAP})?"
            rf"(?P<rel>recent|past|coming|upcoming|future|previous|earlier|next|last|following|later|early|first){GAP}"
            rf"{counting.plural()}(?:{GAP}and{GAP}{counting.plurals()})?(?:(?<=s){GAP}ahead{END}(?!{GAP}of))?",
            _recent,
            needs=ANY_WORDS,
        ),
        rule(
            "the <number> <unit> since",
            "unit units",
            rf"(?P<x>the{GAP}(?P<number>{number()}){GAP}{counting.unit()})(?={GAP}since(?:{GAP}then)?(?:{GAP}?[,.;:)]|\s*$))",
            _since,
            needs=r"\bthe\b",
            after=rf"{GAP}since\b",
        ),
        rule(
            "the first fortnight",
            "unit:fortnight",
            rf"the{GAP}(?P<rel>first|last|final|opening){GAP}fortnight{END}(?={GAP}(?:of|in){END})",
            _fortnight,
            needs=r"\bthe\b",
        ),
    ]


def _past(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    count, readable = counting.read_count(match)
    if not readable:
        return None
    relative, unit = match["rel"], counting.letter(match)
    if unit == "Q" and count == 2 and not match["vague"] and relative in ("first", "last", "final") and match["hedge"]:
        return None  # "at least the first two quarters of 1990": rules/halves.py
    if relative in ("first", "latest") and unit == "M" and count != 3:
        scene.compares_years = True  # figures of nine months are compared with those of the year before
    if relative == "last" and match.start("rel") == match.start() and _is_verb(match, scene):
        span = resolve.duration(scene, count, unit, counting.read_hedge(match))
        return ((match.end("rel") + 1, match.end(), span),)
    within = period_of(scene, match.end())
    if within is None and relative in _ENDS:
        within = year_beside(scene, match.end())
    if within is not None:
        span = resolve.duration(scene, count, unit, counting.read_hedge(match))
        return whole(match, resolve.within(span, within, count, unit, 1 if relative in _FROM_START else -1))
    of_its = counting.OF_ITS.match(scene.lower, match.end())
    if relative == "first" and unit == "M" and not of_its and (year := _business_year(scene, match, count)):
        span = resolve.duration(scene, count, unit, counting.read_hedge(match))
        return whole(match, resolve.within(span, year, count, unit, 1))
    if relative in _OVER and (ended := day_after_end(scene, match.end(), years=unit in ("Y", "DE"))) is not None:
        span = resolve.duration(scene, count, unit, counting.read_hedge(match))
        return whole(match, resolve.ending_with(span, ended, count, unit))  # "the past 12 months ending in May"
    if relative in _BEFORE and (last := _last_before_named(scene, unit)) is not None:
        span = resolve.duration(scene, count, unit, counting.read_hedge(match))
        return whole(match, resolve.ending_with(span, last, count, unit))  # "40 in March, 90 in the prior three months"
    side = 0 if of_its or _is_beside_named(scene, relative) else side_of_span(relative)
    if side > 0 and _is_told(match, scene, relative):
        side = 0  # "two more followed in the next 30 months": seen from the time of which the text tells
    return whole(match, resolve.duration(scene, count, unit, counting.read_hedge(match), side))


def _since(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "It fell on 1 May 2021. In *the three years* since": from then to the publication, where that is so long ago."""
    count, unit = read_number(match["number"]), counting.letter(match)
    if count is None or unit not in _SLACK:
        return None
    span, named = resolve.duration(scene, count, unit, None, -1), scene.named_near()
    begun = named.starts_at if named is not None and named.timex_type != "DURATION" else None
    if begun is None or span.starts_at is None or abs((begun - span.starts_at).days) > _SLACK[unit]:
        return whole(match, resolve.duration(scene, count, unit))
    return whole(match, span._replace(anchor=resolve.MENTION, starts_at=begun))


_SLACK = {"D": 2, "W": 8, "M": 35, "Y": 370}  # days by which so many units are told too few or too many


def _is_told(match: re.Match[str], scene: Scene, relative: str) -> bool:
    """Whether the next so many years are those of a story: "over the following five years they wrote", "he spent the
    next ten years in Rome"."""
    if relative == "following":
        return True
    if relative == "next" and scene.named_near():
        return scene.direction(match.start(), match.end()) < 0
    if relative != "next" or not _LASTED.search(*counting.before(scene, match)):
        return False
    parse = scene.document.parse
    verb = clause_verb(parse, head_of_time(parse, match.start("unit")))
    return tense(parse, verb) == "past" and modality(parse, verb) is None


_LASTED = re.compile(r"\b(?:for|spent)\s$")


def _fortnight(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "The first fortnight of March"."""
    of, weeks = period_of(scene, match.end()), Fraction(2)
    span = resolve.duration(scene, weeks, "W")
    return whole(match, resolve.within(span, of, weeks, "W", 1 if match["rel"] in _FROM_START else -1) if of else span)


def _is_beside_named(scene: Scene, relative: str) -> bool:
    """Whether what is "previous" is so to a time that the sentence has named: "flat in May on the previous three"."""
    if relative not in _BEFORE or scene.named is None:
        return False
    reading, at = scene.named
    return at >= scene.document.sentence_at(scene.at)[0] and reading.granularity not in _OF_THE_NEWS


def _last_before_named(scene: Scene, unit: str) -> resolve.Reading | None:
    """The day before the month that this sentence or the one before has named, or before the length of time that ends
    with it ("the year to March"), to those who count months."""
    named = scene.period_near("M") if unit == "M" else None
    if named is None or scene.today is None or (named.year, named.month) >= (scene.today.year, scene.today.month):
        return None
    first = named.replace(day=1)
    length = scene.length_near()
    if length is not None and length.starts_at < resolve.midnight(first) < length.ends_at:
        first = length.starts_at.date()
    return resolve.dated((first - timedelta(days=1)).isoformat(), resolve.MENTION)


_BEFORE = ("previous", "preceding", "prior")
_OVER = ("last", "latest", "past", "previous", "preceding", "prior", "first", "recent")
_ENDS = ("first", "last", "final", "opening")
_OF_THE_NEWS = ("day", "part_of_day", "hour", "minute", "week")


@cache
def _of_business() -> re.Pattern[str]:
    return re.compile(rf"\b{context('of_business')}\b")


def _business_year(scene: Scene, match: re.Match[str], count: Fraction | None) -> resolve.Reading | None:
    """The year whose first months a sentence of business counts: the latest in which they were over at publication."""
    if scene.today is None or count is None or count > 11:
        return None
    first, last = scene.document.sentence_at(match.start())
    if not _of_business().search(scene.lower, max(first, match.start() - 200), min(last, match.end() + 200)):
        return None
    of_business = resolve.fiscal_months(scene, int(count))
    if of_business is not None:
        return of_business
    is_over = scene.today.month > count
    return resolve.dated(f"{scene.today.year - (not is_over):04}", resolve.PUBLICATION)


def _is_verb(match: re.Match[str], scene: Scene) -> bool:
    """ "expected to last three weeks", "will only last a year"."""
    if right_before("before_verb").search(*counting.before(scene, match)) is not None:
        return True
    parse = scene.document.parse
    return parse.tags[parse.token_at(match.start("rel"))] in ("VB", "VBP")


_FROM_START = ("first", "opening")


def side_of_span(relative: str | None) -> int:
    """-1 where a span ends with the publication, 1 where it begins with it, 0 for the first or the latest ones."""
    return 0 if relative in (None, "first", "final", "opening", "latest") else side_of(relative)


def _recent(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    relative, unit = match["rel"], counting.letter(match)
    if unit == "GE":
        return None
    if relative in ("earlier", "future"):
        value = "PAST_REF" if relative == "earlier" else "FUTURE_REF"
        return whole(match, resolve.reference(scene, value, resolve.GRANULARITY[unit]))
    if relative in ("later", "early", "first", "following"):
        if unit == "TH" and scene.lower.startswith(" of", match.end()):
            return ()  # "the early hours of Friday"
        return whole(match, resolve.duration(scene, None, unit))
    return whole(match, resolve.duration(scene, None, unit, None, side_of(relative)))
