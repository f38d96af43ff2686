"""Units that have an article, or none, and no other word: "the year", "by the end of the month", "year-end"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.calendar_values import period_of
from newstables.extractors.dates.clause import look_until
from newstables.extractors.dates.plans import is_planned
from newstables.extractors.dates.rules import counting
from newstables.extractors.dates.rules.beside import day_after_beginning, day_after_end
from newstables.extractors.dates.rules.figures import is_of_plural
from newstables.extractors.dates.rules.fiscal import is_fiscal
from newstables.extractors.dates.rules.months_told import month_told
from newstables.extractors.dates.rules.part_of_period import mod_of, part_of_period
from newstables.extractors.dates.rules.rule import ANY_WORDS, DateRule, Found, rule, whole
from newstables.extractors.dates.rules.unit_ends import FIRST_MONTHS
from newstables.extractors.dates.rules.units_compared import is_compared
from newstables.extractors.dates.rules.units_told import is_beside_event, is_within_told, length_told
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, HYPHEN, JOIN, context


def rules() -> list[DateRule]:
    """The rules of this family, the longest phrases first."""
    part = part_of_period()
    return [
        rule(
            "<part> the <unit>",
            "unit:year unit:month unit:week unit:weekend unit:decade unit:century",
            rf"{part}?(?:(?P<early>early|earlier|late|later){GAP}in{GAP})?the"
            rf"(?:{GAP}(?:full|entire|whole|fiscal|calendar|financial))?(?:{GAP}(?:fiscal|calendar))?{GAP}"
            rf"(?P<unit>year|month|week|weekend|decade|century){END}(?!{HYPHEN}|(?:{GAP}of{GAP}our{GAP}lord)?{GAP}\d{{4}})",
            _the_unit,
            needs=r"\bthe\b",
        ),
        rule(
            "its year ended <day>",
            "unit:year unit:fortnight half",
            rf"(?:the|its|their|his|her|our|my){GAP}(?:(?:full|{context('kinds_of_business_year')}){GAP})*"
            rf"(?P<unit>year|fortnight|half(?:{JOIN}year)?){END}(?={GAP}(?:end(?:ed|ing|s)|(?:up{GAP})?to|through)\b)",
            _ended,
            needs=ANY_WORDS,
            after=rf"(?:{JOIN}year)?{GAP}(?:end|up|to|through)",
        ),
        rule(
            "the new year",
            "unit:year",
            rf"(?:(?P<early>early|late|later){GAP}in{GAP})?the{GAP}new{GAP}year{END}(?!['’]|{HYPHEN}|{GAP}(?:day|eve){END})",
            _new_year,
            needs=r"\bnew\b",
        ),
    ]


def _the_unit(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    unit = counting.letter(match)
    numbered = _NUMBER.match(scene.lower, match.end()) if unit == "Y" else None
    if numbered is not None and not (mod_of(match) and is_of_plural(scene, numbered.start("number"))):
        return None  # "the end of the year 79"; but "by the end of the year 40 people had left"
    if is_compared(match, scene):
        return ()
    mod = None if match["early"] else mod_of(match)
    if _TURN.search(scene.lower, max(0, match.start() - 8), match.start()):
        return ()
    ahead = _AHEAD.match(scene.lower, match.end())
    if ahead:
        return ((match.start(), ahead.end(), resolve.duration(scene, Fraction(1), unit, mod, 1)),)
    over = _JUST_OVER.match(scene.lower, match.end())
    if over and scene.today is not None and not (unit == "Y" and scene.today.month == _DECEMBER):
        return ((match.start(), over.end(), resolve.beside(scene, unit, -1, mod)),)
    if _IN_RANGE.match(scene.lower, match.end()):
        return whole(match, resolve.duration(scene, Fraction(1), unit, mod))
    if is_within_told(match, scene, unit):
        return whole(match, resolve.duration(scene, Fraction(1), unit, mod))
    if unit == "WE":
        return whole(match, resolve.weekend(scene, _look_of_weekend(match, scene)))
    if unit == "DE" and (last := day_after_end(scene, match.end(), years=True)) is not None:
        span = resolve.duration(scene, Fraction(1), unit, mod)  # in the decade to 2023
        return whole(match, resolve.ending_with(span, last, Fraction(10), "Y"))
    if unit in ("DE", "CE") and not (mod or match["early"]):
        return None
    if unit == "Y" and is_fiscal(match) and day_after_end(scene, match.end()) is None:
        return whole(match, _business_year(match, scene, mod))
    if unit == "Y" and mod is None and (begun := _told_beginning(match, scene)) is not None:
        return whole(match, resolve.fiscal_year_from(scene, begun))
    if unit == "M" and not (mod or match["early"]) and (day := month_told(match, scene)) is not None:
        return whole(match, resolve.dated(period_of(day, unit), resolve.MENTION))
    ended = day_after_end(scene, match.end())
    if unit == "Y" and mod is None and ended is None and (length := length_told(match, scene)) is not None:
        return whole(match, length)
    reading = _told_or_own(match, scene, unit, mod)
    if ended is not None:  # a business year, a week of trading: a length of time that ends then
        span = resolve.duration(scene, Fraction(1), unit, mod)
        reading = resolve.ending_with(span, ended, Fraction(1), unit)
    elif unit in ("W", "M") and _OF_SOMETHING.match(scene.lower, match.end()):
        return None
    elif unit == "Y" and _is_left_open(match, scene, mod):
        return ()
    return whole(match, reading)


def _business_year(match: re.Match[str], scene: Scene, mod: str | None) -> resolve.Reading | None:
    """ "The fiscal year beginning 1 July", "the end of the fiscal year": by its first day, where it is told."""
    if (begun := day_after_beginning(scene, match.end())) is not None:
        return resolve.fiscal_year_from(scene, begun)
    return resolve.fiscal_year_beside(scene, 0, mod, is_named=mod is not None)


def _told_beginning(match: re.Match[str], scene: Scene) -> resolve.Reading | None:
    """The first day or month of "the year starting Sept. 1", which is nobody's calendar's; not of "the year began"."""
    is_which = _FROM_THEN.match(scene.lower, match.end()) is not None
    return day_after_beginning(scene, match.end()) if is_which else None


_FROM_THEN = re.compile(rf",?{GAP}(?:that|which|beginning|starting){END}")


def _is_left_open(match: re.Match[str], scene: Scene, mod: str | None) -> bool:
    """Whether a year is one by what stands beside it, and which is not said: "the year of the dragon", "the year that
    he died", "the album of the year", "the year before it was cut short"; not "his third win of the year after two".
    """
    if mod is None and (
        _OF_SUCH.match(scene.lower, match.end())
        or _award().search(*counting.before(scene, match))
        or is_beside_event(match, scene)
    ):
        return True
    return _BEFORE.match(scene.lower, match.end()) is not None and not _OF_IT.search(*counting.before(scene, match))


def _ended(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """A year, half of it or a fortnight whose last day is told: it is nobody's calendar's."""
    last = day_after_end(scene, match.end())
    if last is None:
        return None
    count, unit = _ENDING.get(match["unit"], (Fraction(6), "M"))
    return whole(match, resolve.ending_with(resolve.duration(scene, count, unit), last, count, unit))


_ENDING = {"year": (Fraction(1), "Y"), "fortnight": (Fraction(2), "W")}


def _look_of_weekend(match: re.Match[str], scene: Scene) -> int:
    """Which way "the weekend" lies: "they worked through the weekend", on Monday, is of the last."""
    look = scene.direction(match.start(), match.end())
    if look > 0 and scene.today is not None and scene.today.isoweekday() <= _TUESDAY:
        through = _THROUGH.search(*counting.before(scene, match))
        look = look_until(scene.document.parse, match.start("unit")) or look if through else look
    return look


def _told_or_own(match: re.Match[str], scene: Scene, unit: str, mod: str | None) -> resolve.Reading:
    """The decade or the year that the text has named; else that of the article."""
    told = scene.story.year(scene.at) if unit == "Y" else None
    is_planned_then = unit == "Y" and is_planned(scene.document.parse, match.start())
    if told is not None and (is_planned_then or scene.direction(match.start(), match.end()) > 0):
        told = None  # "who joined in 2011, will leave at the end of the year"
    if match["early"] and unit == "Y" and (ahead := scene.year_ahead_in_sentence()) is not None:
        told = ahead  # "will sail in March 2018 and return later in the year"
    if told is None and unit == "Y" and not is_planned_then and (mod == "END" or _is_result(match, scene)):
        told = scene.year_just_over()
    decade = scene.decade() if unit == "DE" else None
    if decade is not None:
        return resolve.dated(decade, resolve.MENTION, mod)
    if told is not None:
        return resolve.year(scene, told, mod)._replace(anchor=resolve.MENTION)
    return resolve.beside(scene, unit, 0, mod)


_NUMBER = re.compile(rf"{GAP}(?P<number>\d{{1,4}})(?!\w|,\d)")
_DECEMBER = 12  # in which the year that is over may be this one
_JUST_OVER = re.compile(rf"{GAP}(?:just|now){GAP}(?:ended|gone|past|over){END}")  # "in the year just gone"
_TUESDAY = 2
_THROUGH = re.compile(rf"\bthrough{GAP}$")  # "they worked through the weekend", on Monday


_BEFORE = re.compile(rf"{GAP}(?:before|after){END}")


_OF_IT = re.compile(rf"\b(?:of|in|for|during|by|over|since|this){GAP}$")


_TURN = re.compile(rf"\bturn{GAP}of{GAP}$")  # where one year ends and the next begins


_AHEAD = re.compile(rf"{GAP}ahead{END}(?!{GAP}of)")


_FOR = re.compile(rf"\bfor{GAP}$")


# "in the week from Christmas Day to New Year's Eve": that long, from then to then
_IN_RANGE = re.compile(
    rf"{GAP}(?:from|between){GAP}(?:(?!{GAP}to{GAP})[^.,;\n]){{3,30}}{GAP}(?:to|until|till|through|and){GAP}"
)


def _is_result(match: re.Match[str], scene: Scene) -> bool:
    """ "Profit for the year was 3 million", in the first months of the next."""
    if scene.today is None or scene.today.month > FIRST_MONTHS:
        return False
    before = max(0, match.start() - _CLAUSE)
    if _outlook().search(scene.lower, before, match.start()):
        return False  # "raised its forecast for the year"
    return _FOR.search(scene.lower, max(0, match.start() - 5), match.start()) is not None


_CLAUSE = 60  # characters


@cache
def _outlook() -> re.Pattern[str]:
    return re.compile(rf"\b{context('of_outlook')}\b")


_OF_SOMETHING = re.compile(rf"{GAP}(?:of|that|when|after|before|in{GAP}which){END}")


@cache
def _award() -> re.Pattern[str]:
    """ "The album of the year": what is the best of its kind."""
    return re.compile(rf"\b(?:{context('awarded')}){GAP}of{GAP}$")


_OF_SUCH = re.compile(
    rf"{GAP}(?:of{GAP}(?:the|his|her|its|their|a|an)|in{GAP}which|that{GAP}(?:he|she|it|they|the)"
    rf"|(?:that|which){GAP}(?:followed|preceded|came{GAP}before|went{GAP}before)){END}"
)


def _new_year(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "In the new year": the beginning of the one that has just begun, in its first months, else of the next."""
    if scene.today is None:
        return whole(match, resolve.unresolved("year", mod="START"))
    is_over = scene.direction(match.start(), match.end()) < 0 and scene.today.month < _LAST_MONTHS
    side = int(scene.today.month > FIRST_MONTHS and not is_over)
    return whole(match, resolve.beside(scene, "Y", side, "START"))


_LAST_MONTHS = 10  # in which "the new year" is the next, whatever was said of it
