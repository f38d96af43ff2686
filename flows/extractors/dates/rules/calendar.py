"""Days of a month: "Sept. 30", "15 September 2014", "Tuesday, the 3rd of June"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.clause import is_held, look_until
from newstables.extractors.dates.plans import is_habit, is_planned
from newstables.extractors.dates.rules.rule import DateRule, Found, capital, rule, whole
from newstables.extractors.dates.rules.short_years import APOSTROPHE_YEAR, written_year
from newstables.extractors.dates.rules.spoken import read_spoken, spoken_year
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import (
    END,
    GAP,
    HYPHEN,
    context,
    lexicon,
    month,
    ordinals,
    side_of,
    table,
    trie,
    words,
)

YEAR = r"(?:1[0-9]|2[01])\d\d(?![\w]|[.,]\d|%)"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\w|[.:]\d|,(?!(?:19|20)\d\d\b)\d|%)"


# "That year", "of last year", of which the month is.
_OF_THAT = (
    rf",?{GAP}(?:of{GAP}|in{GAP})?(?P<that_year>that|the{GAP}(?:same|following|previous)){GAP}(?:same{GAP})?year{END}"
)


BESIDE_YEAR = rf"(?:{_OF_THAT}|{GAP}(?:of{GAP})?(?P<side>last|this|next){GAP}year{END})"


def month_number(written: str) -> int:
    """1 to 12 for a month, whole or short."""
    number: int = table("months", "month_abbreviations")[written.rstrip(".")]
    return number


def rules() -> list[DateRule]:
    """The rules of this family, the longest phrases first."""
    day_words = rf"(?:{trie(word for word in ordinals() if not word[0].isdigit())}){END}"
    weekday = (
        rf"(?:(?:(?:this|last|next)(?:{GAP}(?:past|coming))?{GAP})?"
        rf"(?P<weekday>{words('weekdays')}|{words('weekday_abbreviations')}\.?),?{GAP}(?:the{GAP})?)?"
    )
    month_day = rule(
        "<month> <day> <year>",
        "month",
        rf"(?:(?P<rel>last|this|next){GAP}(?={month()}))?(?P<x>{weekday}(?P<month>{month()})(?:{GAP}|{GAP}?(?<=\.))"
        rf"(?:the{GAP})?(?P<day>{DAY}|{day_words})"
        rf"(?!{GAP}(?:percent|people|million|billion|points?)\b)(?:(?:,|{GAP}of)?{GAP}?(?:(?<=[\s,])(?P<year>{YEAR}|{APOSTROPHE_YEAR}))|{BESIDE_YEAR}|,?{GAP}{spoken_year()})?)",
        _month_day,
        after=rf"[.\s]*(?:the\s+)?(?:\d|{day_words})",
    )
    day_month = rule(
        "<day> <month> <year>",
        "month",
        rf"{weekday}(?:the{GAP})?(?P<day>{DAY}|{day_words})(?:{GAP}|{HYPHEN})(?:(?:day{GAP})?of{GAP})?(?P<month>{month()})"
        rf"(?:,?(?:{GAP}|{HYPHEN})(?P<year>{YEAR})|{BESIDE_YEAR})?",
        _month_day,
        needs=rf"\d|\b{day_words}",
    )
    after_weekday = re.compile(rf"\.?,?{GAP}(?:the{GAP})?(?:{month()}|\d|{day_words})")
    return [
        month_day,
        month_day._replace(triggers=("weekday",), after=after_weekday),
        day_month,
        day_month._replace(triggers=("weekday",), after=after_weekday, needs=None),
    ]


# "The quarter ended Sept. 30" is over, however far off it is; owners "of record as of" a day are those of one to come.
_OVER = re.compile(r"\b(?:ended|(?<!record )as of)\s(?:on\s)?$")


def look_of(match: re.Match[str], scene: Scene, month_of: int, *days: int) -> int:
    """-1, 0 or 1: which way a month, or days of it, lie; 0 where that changes nothing."""
    relative = match["rel"] if "rel" in match.re.groupindex else None
    if relative:
        return side_of(relative)
    if _OVER.search(scene.lower, max(0, match.start() - 12), match.start()):
        return resolve.OVER
    if not days and _forecast().match(scene.lower, match.end()):
        return resolve.OVER  # "against a November forecast"
    is_sure = all(resolve.year_is_sure(scene, month_of, day) for day in days or (None,))
    ahead, at = scene.years_ahead, scene.at
    if is_sure and not (ahead.of_event(at) or ahead.following(at) or scene.story.has_been_told):
        return 0
    if _THROUGH.search(scene.lower, max(0, match.start() - 24), match.start()):
        return 0
    look = scene.direction(match.start(), match.end())
    if look > 0 and _is_just_over(scene, month_of) and is_held(scene.document.parse, match.start("month")):
        return 0  # "is held from 2 to 7 April", in June: this year's
    if look <= 0 and days and is_planned(scene.document.parse, match.start("month")):
        return 1
    until = look > 0 and _UNTIL.search(scene.lower, max(0, match.start("month") - 16), match.start("month"))
    return look_until(scene.document.parse, match.start("month")) if until else look


def _is_just_over(scene: Scene, month_of: int) -> bool:
    """Whether a month was one of the three before that of publication."""
    return scene.today is not None and 1 <= (scene.today.month - month_of) % 12 <= _JUST_OVER


_JUST_OVER = 3  # months
# "The three months through June" can be over or to come.


@cache
def _forecast() -> re.Pattern[str]:
    return re.compile(rf"{GAP}(?:[a-z]+{GAP})?(?:{context('forecasts')}|poll|survey|estimate|estimates){END}")


_THROUGH = re.compile(r"\b(?:months|weeks|quarter|half|year|period)\s(?:through|to|until)\s$")
_UNTIL = re.compile(r"\b(?:until|till)\s(?:(?:early|mid|late)[\s-])?$")


def day_number(written: str) -> int:
    """1 to 31 for "3", "3rd" or "third"."""
    digits = re.match(r"\d+", written)
    return int(digits[0]) if digits else ordinals()[written]


def year_of(match: re.Match[str], scene: Scene) -> int | None:
    """The year that stands beside a day or month, or beside the month that it leads to."""
    if match["year"]:
        return written_year(match["year"], scene.today)
    groups = match.re.groupindex
    if "spoken" in groups and match["spoken"]:
        return read_spoken(match)
    side = match["side"] if "side" in groups else None
    if side and scene.today:
        return scene.today.year + side_of(side)
    that = match["that_year"] if "that_year" in groups else None
    if that and scene.year is not None:
        return scene.year + side_of(that.split()[-1])
    return _year_ahead(match, scene)


@cache
def _to_month() -> re.Pattern[str]:
    day = rf"(?:{DAY}{GAP})?"
    return re.compile(
        rf"(?:{GAP}?(?:{HYPHEN}|—){GAP}?|{GAP}(?:to|and|or|through|until|till){GAP}){day}(?P<month>{month()})"
        rf"(?:,?{GAP}{DAY},?)?{GAP}(?:(?P<year>{YEAR})|(?:of{GAP})?(?P<side>last|this|next){GAP}year{END})"
    )


def _year_ahead(match: re.Match[str], scene: Scene) -> int | None:
    """ "from May to July 2012": the year of the month that follows, or the one before it ("December to February")."""
    last = _to_month().match(scene.lower, match.end())
    if last is None or (last["side"] and scene.today is None):
        return None
    year = int(last["year"]) if last["year"] else (scene.today or date.min).year + side_of(last["side"])
    return year - (month_number(last["month"]) < month_number(match["month"]))


def is_month(match: re.Match[str], scene: Scene) -> bool:
    """Months have a capital, but for headlines in small letters; "may" and "march" are words without one."""
    start = match.start("month")
    return capital(scene, start) or (match["month"] not in ("may", "march", "mar") and len(match["month"]) > 4)


def _leads_back(match: re.Match[str], scene: Scene, first: tuple[int, date], last: resolve.Reading | None) -> bool:
    """Whether a day to which another one leads would lie before it: "moved from Sept. 12 to *Nov. 14*"."""
    if last is None or last.starts_at is None or last.starts_at.date() >= first[1]:
        return False
    return _LEADS_TO.fullmatch(scene.lower, first[0], match.start()) is not None


_LEADS_TO = re.compile(rf",?{GAP}(?:to|through|until|till){GAP}")


def _month_day(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if not is_month(match, scene):
        return None
    month_of, day = month_number(match["month"]), day_number(match["day"])
    year = year_of(match, scene)
    if not year and match.start("day") < match.start("month") and _counts_a_noun(match, scene):
        return None
    if year is None and (month_of, day) == (9, 11) and _ATTACKS.match(scene.lower, match.end()):
        year = 2001
    if year is None and match["weekday"]:
        year = resolve.year_with(scene, month_of, day, _weekday_number(match["weekday"]))
        if year is not None:
            reading = resolve.calendar_day(scene, year, month_of, day)
            return whole(match, reading._replace(anchor=resolve.PUBLICATION) if reading else None)
    if not year and is_usual(match, scene):
        return whole(match, resolve.every(f"XXXX-{month_of:02}-{day:02}", "D"))
    begun = None if year else _begun(match, scene, month_of, day)
    look = 0 if year or begun else look_of(match, scene, month_of, day)
    first = None if year else scene.last  # the reading may name another day
    reading = resolve.calendar_day(scene, year or begun, month_of, day, look)
    if first is not None and _leads_back(match, scene, first, reading):
        year = first[1].year + ((month_of, day) < (first[1].month, first[1].day))
        reading = resolve.calendar_day(scene, year, month_of, day)
        return whole(match, reading._replace(anchor=resolve.MENTION) if reading else None)
    return whole(match, reading._replace(anchor=resolve.PUBLICATION) if reading and begun else reading)


@cache
def _to_day() -> re.Pattern[str]:
    return re.compile(
        rf"{GAP}(?:to|through|until|till){GAP}(?:(?P<month>{month()})(?:{GAP}|{GAP}?(?<=\.))(?P<day>{DAY})"
        rf"|(?P<nth>{DAY}){GAP}(?P<of>{month()}))(?!,?{GAP}{YEAR})"
    )


def _begun(match: re.Match[str], scene: Scene, month_of: int, day: int) -> int | None:
    """The year in which a time began that goes on at publication: "the season runs from June 1 to Nov. 30"."""
    last = _to_day().match(scene.lower, match.end()) if scene.today else None
    if last is None or scene.today is None or scene.story.has_been_told:
        return None
    end = month_number(last["month"] or last["of"]), day_number(last["day"] or last["nth"])
    today = scene.today.month, scene.today.day
    year = scene.today.year - (today <= end < (month_of, day))
    goes_on = (month_of, day) <= today <= end or end < (month_of, day) <= today or today <= end < (month_of, day)
    return year if goes_on else None


def is_usual(match: re.Match[str], scene: Scene) -> bool:
    """Whether a month or a day of it is that of every year: "the rains usually end in April"."""
    start = match.start("month")
    is_near = _usual().search(scene.lower, max(0, start - _NEAR), start + _NEAR) is not None
    return is_near and is_habit(scene.document.parse, start)


_NEAR = 120  # characters


@cache
def _usual() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{trie(lexicon()['tense']['usual'])})\b")


def _weekday_number(written: str) -> int:
    number: int = table("weekdays", "weekday_abbreviations")[written.rstrip(".")]
    return number


@cache
def _counted_noun() -> tuple[re.Pattern[str], re.Pattern[str]]:
    plural = rf"{GAP}(?!{context('no_plural')}\b)[a-z]+s\b"
    return re.compile(plural), re.compile(rf"(?:(?<!\w){context('before_day')}{GAP}|{HYPHEN}|—|^|\n)$")


def counts_a_noun(scene: Scene, start: int, end: int) -> bool:
    """Whether the number at `start` counts a noun after `end`: "19 March babies", but "on 19 March troops came"."""
    noun, before = _counted_noun()
    return noun.match(scene.text, end) is not None and not before.search(scene.lower, max(0, start - 12), start)


def _counts_a_noun(match: re.Match[str], scene: Scene) -> bool:
    bare = match["day"].isdigit() and match.start("day") == match.start()
    return bare and counts_a_noun(scene, match.start(), match.end())


_ATTACKS = re.compile(rf"(?:,?{GAP}\w+)?{GAP}(?:attacks?|hijack\w*|terror\w*)\b")  # "the Sept. 11 attacks"
