"""Days of a month: "Sept. 30", "15 September 2014", "Tuesday, the 3rd of June"."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules.figures import counts_after
from newstables.extractors.dates.rules.looks import is_usual, look_of, year_begun
from newstables.extractors.dates.rules.rule import DateRule, Found, capital, rule, whole
from newstables.extractors.dates.rules.short_years import APOSTROPHE_YEAR
from newstables.extractors.dates.rules.spoken import spoken_year
from newstables.extractors.dates.rules.written import BESIDE_YEAR, DAY, YEAR, day_number, month_number, year_of
from newstables.extractors.dates.rules.year_of_list import year_of_month
from newstables.extractors.dates.rules.year_of_noun import year_of_noun
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import (
    END,
    GAP,
    HYPHEN,
    context,
    lexicon,
    month,
    ordinals,
    table,
    trie,
    words,
)
from newstables.lexicon import load


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
        rf"(?:(?P<rel>last|this|next){GAP}(?={month()}))?(?P<x>{weekday}(?P<month>{month()})"
        rf"(?:{GAP}|{GAP}?(?<=\.)|,{GAP}(?={DAY},?{GAP}{YEAR}))"  # July, 26, 2019
        rf"(?:the{GAP})?(?P<day>{DAY}|{day_words})"
        rf"(?!{GAP}(?:percent|people|million|billion|points?)\b)(?:(?:,|{GAP}(?:of|in))?{GAP}?(?:(?<=[\s,])(?P<year>{YEAR}|{APOSTROPHE_YEAR}))|{BESIDE_YEAR}|,?{GAP}{spoken_year()})?)",
        _month_day,
        after=rf"[.,\s]*(?:the\s+)?(?:\d|{day_words})",
    )
    day_month = rule(
        "<day> <month> <year>",
        "month",
        rf"{weekday}(?:the{GAP})?(?P<day>{DAY}|{day_words})(?P<point>\.(?={GAP}{month()}{GAP}{YEAR}{GAP}?(?:[.,;:)]|$)))?"
        rf"(?:{GAP}|{HYPHEN})(?:(?:day{GAP})?of{GAP})?(?P<month>{month()})"
        rf"(?:,?(?:{GAP}(?:(?:of|in){GAP})?|{HYPHEN})(?P<year>{YEAR})|{BESIDE_YEAR}|,?{GAP}{spoken_year()})?",
        _month_day,
        needs=rf"\d|\b{day_words}",
    )
    year_month = rule(
        "<year> <month> <day>",
        "year",
        rf"(?P<year>(?:1[5-9]|20)\d\d)(?:{GAP}|{HYPHEN})(?P<month>{month()})(?:{GAP}|{HYPHEN})(?P<day>{DAY})(?!,?{GAP}{YEAR})",
        _year_month_day,
        after=rf"(?:{GAP}|{HYPHEN})[a-z]",
    )
    after_weekday = rf"\.?,?{GAP}(?:the{GAP})?(?:{month()}|\d|{day_words})"
    return [
        year_month,
        month_day,
        replace(month_day, triggers=("weekday",), after_written=after_weekday),
        day_month,
        replace(day_month, triggers=("weekday",), after_written=after_weekday, needs_written=None),
    ]


def _year_by_last(match: re.Match[str], scene: Scene, month_of: int, day: int) -> int | None:
    """The year of "last June 30", which is over, and of "next June 30", which is to come."""
    side = match["rel"] if "rel" in match.re.groupindex else None
    if scene.today is None or side not in ("last", "next"):
        return None
    today, named = (scene.today.month, scene.today.day), (month_of, day)
    return scene.today.year - (named >= today) if side == "last" else scene.today.year + (named <= today)


def _year_of_feast(match: re.Match[str], scene: Scene) -> int | None:
    """The year of a day that the text gives to a time whose year it tells: "Ramadan 2023 began on *March 23*"."""
    named = scene.named[0] if scene.named else None
    if named is None or named.anchor != resolve.EXPLICIT or named.granularity != "day" or named.starts_at is None:
        return None
    return named.starts_at.year if _FALLS.fullmatch(scene.lower, scene.named_end, match.start()) else None


_FALLS = re.compile(
    rf"{GAP}(?:is|was|falls|fell|begins|began|starts|started|will{GAP}(?:be|begin|start|fall)){GAP}(?:on{GAP})?(?:the{GAP})?"
)


def _year_month_day(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "2009 May 22", as catalogues and logs write a day: the three parts from the longest to the shortest."""
    if not is_month(match, scene) or counts_after(match, scene, "day") or _is_in(match, scene):
        return None  # "in 2009 May 12 men were shot"
    number, day = month_number(match["month"]), day_number(match["day"])
    return whole(match, resolve.calendar_day(scene, int(match["year"]), number, day))


def is_month(match: re.Match[str], scene: Scene) -> bool:
    """Months have a capital, but for headlines in small letters; "may" and "march" are words without one."""
    start = match.start("month")
    return capital(scene, start) or (match["month"] not in ("may", "march", "mar") and len(match["month"]) > 4)


def _leads_back(match: re.Match[str], scene: Scene, first: tuple[int, date], last: resolve.Reading | None) -> bool:
    """Whether a day to which another leads would lie before it: "from Sept. 12 to *Nov. 14*", "Sept. 12-*Nov. 14*"."""
    if last is None or last.starts_at is None or last.starts_at.date() >= first[1]:
        return False
    return _LEADS_TO.fullmatch(scene.lower, first[0], match.start()) is not None


_LEADS_TO = re.compile(rf",?(?:{GAP}(?:to|through|until|till){GAP}|{GAP}?(?:{HYPHEN}|—){GAP}?)")


def _month_day(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if not is_month(match, scene):
        return None
    last = max(("month", "day"), key=match.end)
    if counts_after(match, scene, last):
        alone = match.re.match(scene.lower, match.start(), match.end(last))
        return _month_day(alone, scene) if alone else None
    if _is_of_a_name(match, scene):
        return ()
    month_of, day = month_number(match["month"]), day_number(match["day"])
    year = year_of(match, scene)
    if not year and match.end() == match.end("day") and _counts_in_a_month(match, scene):
        return None
    if not year and match.start("day") < match.start("month") and _counts_a_noun(match, scene):
        return None
    year = year or year_of_month(match, scene) or year_of_noun(match, scene)
    if year is None and (month_of, day) == (9, 11) and _ATTACKS.match(scene.lower, match.end()):
        year = 2001
    if year is None and match["weekday"]:
        year = resolve.year_with(scene, month_of, day, _weekday_number(match["weekday"]))
        if year is not None:
            return whole(match, _day_of(scene, year, month_of, day, resolve.PUBLICATION))
    if not year and is_usual(match, scene):
        return whole(match, resolve.every(f"XXXX-{month_of:02}-{day:02}", "D"))
    if not year and (of_feast := _year_of_feast(match, scene)):
        return whole(match, _day_of(scene, of_feast, month_of, day, resolve.MENTION))
    begun = None if year else _year_by_last(match, scene, month_of, day) or year_begun(match, scene, month_of, day)
    look = 0 if year or begun else look_of(match, scene, month_of, day)
    first = None if year else scene.last  # the reading may name another day
    if day > monthrange(year if match["year"] and year else _LEAP, month_of)[1] and not _counts_since(match, scene):
        return whole(match, resolve.unresolved("day"))  # "February 30, 2023" is no day, nor February of this year
    reading = resolve.calendar_day(scene, year or begun, month_of, day, look)
    if first is not None and _leads_back(match, scene, first, reading):
        year = first[1].year + ((month_of, day) < (first[1].month, first[1].day))
        return whole(match, _day_of(scene, year, month_of, day, resolve.MENTION))
    of_today = begun or ("side" in match.re.groupindex and match["side"] and not match["year"])  # 27 May this year
    is_known = reading is not None and reading.starts_at is not None
    return whole(match, reading._replace(anchor=resolve.PUBLICATION) if reading and is_known and of_today else reading)


def _day_of(scene: Scene, year: int, month: int, day: int, anchor: str) -> resolve.Reading | None:
    """A day of a year that `anchor` told."""
    reading = resolve.calendar_day(scene, year, month, day)
    return reading._replace(anchor=anchor) if reading else None


@cache
def _named() -> re.Pattern[str]:
    """What a day of the year gives its name to, with a word in between at most: "the July 15 Martyrs Bridge"."""
    listed = lexicon()["named_after_days"]
    return re.compile(
        rf"{GAP}(?:(?P<between>[a-z]{{3,}}['’]?){GAP})?"
        rf"(?:(?P<place>{trie(listed['capitals'])})|(?P<group>{trie(listed['groups'])})){END}"
    )


def _is_of_a_name(match: re.Match[str], scene: Scene) -> bool:
    """Whether a day is part of the name of a place or a group: "in 6th of October City", "the March 14 alliance".

    Not behind "on": "on June 4 Bridge Street was shut".
    """
    named = None if match["year"] or match["weekday"] else _named().match(scene.lower, match.end())
    if named is None:
        return False
    capitals = all(capital(scene, named.start(each)) for each in ("between", "place") if named[each])
    if not capitals and not (named["group"] and not named["between"]):
        return False
    before = scene.lower[max(0, match.start() - _NEAR) : match.start()]
    if match[0].startswith("the") or _ARTICLE.search(before):
        return True
    return bool(named["place"]) and _AT.search(before) is not None


_NEAR = 12  # characters
_ARTICLE = re.compile(rf"(?<!\w)(?:the|a|an|this|that){GAP}$")
_AT = re.compile(rf"(?<!\w)(?:in|at|near|along|outside|across){GAP}$")


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


def _counts_in_a_month(match: re.Match[str], scene: Scene) -> bool:
    """ "In May 12 men were arrested": "in" stands before no day of a month, so the figures count who follows."""
    if not match["day"].isdigit() or not _is_in(match, scene):
        return False
    noun = _NOUN.match(scene.lower, match.end())
    return noun is not None and (noun[1] in load("newstables.language", "lemma.toml")["plurals"] or noun[1][-1] == "s")


def _is_in(match: re.Match[str], scene: Scene) -> bool:
    return _IN.search(scene.lower, max(0, match.start() - 4), match.start()) is not None


def _counts_since(match: re.Match[str], scene: Scene) -> bool:
    """ "Since September 31 have died": a month that bounds a time, and how many."""
    is_first = match.start("month") < match.start("day") and not match["year"]
    return is_first and _BOUNDS.search(scene.lower, max(0, match.start() - 8), match.start()) is not None


_BOUNDS = re.compile(rf"(?<!\w)(?:in|since|by|from|during|through){GAP}$")
_IN = re.compile(rf"(?<!\w)in{GAP}$")
_LEAP = 2024  # in which February is longest
_NOUN = re.compile(
    rf"{GAP}(?!(?:was|is|has|as|its|this)\b)(?:(?:more|new|other|young|armed|foreign){GAP})?([a-z]{{3,}})(?![\w'’-])"
)
_ATTACKS = re.compile(rf"(?:,?{GAP}\w+)?{GAP}(?:attacks?|hijack\w*|terror\w*)\b")  # "the Sept. 11 attacks"
