"""Months and days of the month: "Sept. 30", "15 September 2014", "early August", "March and June", "2014-09-15"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules.rule import EVERY, DateRule, Found, capital, rule, whole
from newstables.extractors.dates.rules.spoken import read_spoken, spoken_year
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import (
    END,
    GAP,
    HYPHEN,
    JOIN,
    context,
    lexicon,
    month,
    ordinals,
    side_of,
    table,
    trie,
    words,
)

YEAR = r"(?:1[0-9]|20)\d\d(?![\w]|[.,]\d|%)"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\w|[.,:]\d|%)"


def part_of_period() -> str:
    """A pattern for what bends a period: "early", "late-", "mid-", "the beginning of"."""
    return (
        rf"(?:(?:the{GAP})?(?P<part>early|mid|middle|late)(?:{JOIN}(?:to{HYPHEN}(?:mid|late){HYPHEN})?|{GAP}in{GAP})"
        rf"|(?:the{GAP})?(?P<part_of>beginning|start|middle|end){GAP}of{GAP}(?:the{GAP})?)"
    )


def mod_of(match: re.Match[str]) -> str | None:
    """The TIMEX3 mod of what `part_of_period` matched."""
    part = match["part"] or match["part_of"]
    return table("parts_of_period")[part] if part else None


def month_number(written: str) -> int:
    """1 to 12 for a month, whole or short."""
    number: int = table("months", "month_abbreviations")[written.rstrip(".")]
    return number


def rules() -> list[DateRule]:
    """The rules of this family, the longest phrases first."""
    day_words = rf"(?:{trie(word for word in ordinals() if not word[0].isdigit())}){END}"
    beside = rf"(?:{GAP}(?:of{GAP})?(?P<side>last|this|next){GAP}year{END})"
    weekday = (
        rf"(?:(?:(?:this|last|next)(?:{GAP}(?:past|coming))?{GAP})?"
        rf"(?P<weekday>{words('weekdays')}|{words('weekday_abbreviations')}\.?),?{GAP}(?:the{GAP})?)?"
    )
    small = r"(?:3[01]|[12]\d|0?[1-9])"
    slashed = (
        rf"(?P<x>(?P<first>{small})(?P<sep>[-/.])(?P<second>{small})(?P=sep)"
        r"(?P<year>(?:1[0-9]|20)\d\d|(?<=/)\d\d))(?![\d\-/])"
    )
    month_day = rule(
        "<month> <day> <year>",
        "month",
        rf"(?:(?P<rel>last|this|next){GAP}(?={month()}))?(?P<x>{weekday}(?P<month>{month()})(?:{GAP}|{GAP}?(?<=\.))"
        rf"(?:the{GAP})?(?P<day>{DAY}|{day_words})"
        rf"(?!{GAP}(?:percent|people|million|billion|points?)\b)(?:(?:,|{GAP}of)?{GAP}?(?:(?<=[\s,])(?P<year>{YEAR}))|{beside})?)",
        _month_day,
        after=rf"[.\s]*(?:the\s+)?(?:\d|{day_words})",
    )
    day_month = rule(
        "<day> <month> <year>",
        "month",
        rf"{weekday}(?:the{GAP})?(?P<day>{DAY}|{day_words})(?:{GAP}|{HYPHEN})(?:(?:day{GAP})?of{GAP})?(?P<month>{month()})"
        rf"(?:,?(?:{GAP}|{HYPHEN})(?P<year>{YEAR})|{beside})?",
        _month_day,
        needs=rf"\d|\b{day_words}",
    )
    after_weekday = re.compile(rf"\.?,?{GAP}(?:the{GAP})?(?:{month()}|\d|{day_words})")
    return [
        rule(
            "<year>-<month>-<day>",
            "numeric",
            r"(?P<x>(?P<year>(?:1[0-9]|20)\d\d)(?P<sep>[-/.])(?P<month>1[0-2]|0?[1-9])(?P=sep)(?P<day>3[01]|[12]\d|0?[1-9]))(?![\d\-/])",
            _numeric,
        ),
        rule("<day>/<month>/<year>", "numeric", slashed, _slashed),
        rule("<day>/<month>/<year> or <month>/<day>/<year>", "numeric", slashed, _slashed_either),
        month_day,
        month_day._replace(triggers=("weekday",), after=after_weekday),
        day_month,
        day_month._replace(triggers=("weekday",), after=after_weekday, needs=None),
        rule(
            "every <month>",
            "month",
            rf"(?P<quant>every|each){GAP}(?P<month>{month()})(?!{GAP}\d)",
            _every_month,
            needs=EVERY,
        ),
        rule(
            "<part> <month> <year>",
            "month",
            rf"{part_of_period()}?(?:(?P<rel>last|next|this(?:{GAP}(?:past|coming))?){GAP})?(?P<month>{month()})"
            rf"(?:(?:,|{GAP}of)?{GAP}(?P<year>{YEAR})|{beside}|,?{GAP}{spoken_year()})?",
            _month,
        ),
    ]


_OVER = re.compile(r"\b(?:ended|as of)\s(?:on\s)?$")  # "the quarter ended Sept. 30" is over, however far off it is


def look_of(match: re.Match[str], scene: Scene, month_of: int, *days: int) -> int:
    """-1, 0 or 1: which way a month, or days of it, lie; 0 where that changes nothing."""
    relative = match["rel"] if "rel" in match.re.groupindex else None
    if relative:
        return side_of(relative)
    if _OVER.search(scene.lower, max(0, match.start() - 12), match.start()):
        return resolve.OVER
    if all(resolve.year_is_sure(scene, month_of, day) for day in days or (None,)):
        return 0
    return scene.direction(match.start(), match.end())


def day_number(written: str) -> int:
    """1 to 31 for "3", "3rd" or "third"."""
    digits = re.match(r"\d+", written)
    return int(digits[0]) if digits else ordinals()[written]


def year_of(match: re.Match[str], scene: Scene) -> int | None:
    """The year that stands beside a day or month, or beside the month that it leads to."""
    if match["year"]:
        return int(match["year"])
    groups = match.re.groupindex
    if "spoken" in groups and match["spoken"]:
        return read_spoken(match)
    side = match["side"] if "side" in groups else None
    if side and scene.today:
        return scene.today.year + side_of(side)
    return _year_ahead(match, scene)


@cache
def _to_month() -> re.Pattern[str]:
    day = rf"(?:{DAY}{GAP})?"
    return re.compile(
        rf"(?:{GAP}?(?:{HYPHEN}|—){GAP}?|{GAP}(?:to|and|or|through|until|till){GAP}){day}(?P<month>{month()})"
        rf"(?:,?{GAP}{DAY},?)?{GAP}(?P<year>{YEAR})"
    )


def _year_ahead(match: re.Match[str], scene: Scene) -> int | None:
    """ "from May to July 2012": the year of the month that follows, or the one before it ("December to February")."""
    last = _to_month().match(scene.lower, match.end())
    if last is None:
        return None
    return int(last["year"]) - (month_number(last["month"]) < month_number(match["month"]))


def is_month(match: re.Match[str], scene: Scene) -> bool:
    """Months have a capital, but for headlines in small letters; "may" and "march" are words without one."""
    start = match.start("month")
    return capital(scene, start) or (match["month"] not in ("may", "march", "mar") and len(match["month"]) > 4)


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
    look = 0 if year else look_of(match, scene, month_of, day)
    return whole(match, resolve.calendar_day(scene, year, month_of, day, look))


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


def _month(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if not is_month(match, scene):
        return None
    number, mod = month_number(match["month"]), mod_of(match)
    year = year_of(match, scene)
    if not (year or match["rel"] or match["part"] or match["part_of"]) and not _bare_month(match, scene):
        return ()
    if match["rel"]:
        return whole(match, resolve.month_beside(scene, number, side_of(match["rel"]), mod))
    look = (
        0
        if year or _from_month().search(scene.lower, max(0, match.start() - 30), match.start())
        else look_of(match, scene, number)
    )
    reading = resolve.calendar_month(scene, year, number, look, mod)
    if match["side"] and year:
        reading = reading._replace(anchor=resolve.PUBLICATION)
    return whole(match, reading)


@cache
def _from_month() -> re.Pattern[str]:
    """What makes a month the end of a span that begins with the month before it: "January through March"."""
    return re.compile(rf"{month()}(?:{GAP}(?:to|through|until|till){GAP}|{HYPHEN})$")


def _every_month(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if not capital(scene, match.start("month")):
        return None
    return whole(match, resolve.every(f"XXXX-{month_number(match['month']):02}", "M", match["quant"].upper()))


def _bare_month(match: re.Match[str], scene: Scene) -> bool:
    """Whether a month that stands alone is one: "in May", not "Theresa May said" or "April Smith"."""
    start, end = match.span("month")
    word = match["month"].rstrip(".")
    after = scene.text[end : end + 2]
    if word not in lexicon()["context"]["doubtful_months"]:
        return len(word) > 3 or match["month"].endswith(".") or _after_preposition(scene, start)
    if after[:1] == " " and after[1:].isupper() and not match["month"].endswith("."):
        return False  # a first name
    if _after_preposition(scene, start) or _modifies_a_noun(scene, start, after):
        return True
    named = _FIRST_NAME.search(scene.text, max(0, start - 24), start)
    return named is None and _and_month().match(scene.lower, end) is not None


def _modifies_a_noun(scene: Scene, start: int, after: str) -> bool:
    """`August sales`, `May car exports`: by the tree a word beside a noun without a capital."""
    if after[:1] != " " or not after[1:].islower():
        return False
    parse = scene.document.parse
    token = parse.token_at(start)
    noun = parse.heads[token]
    return noun > token and parse.tags[noun] in ("NN", "NNS") and parse.deps[token] in ("compound", "nmod", "amod")


_FIRST_NAME = re.compile(r"\b[A-Z][\w.'’-]*\s$")


@cache
def _and_month() -> re.Pattern[str]:
    """ "May and June": a month beside a month is one."""
    return re.compile(rf"(?:{GAP}(?:and|or|to|through){GAP}|,{GAP}){words('months')}")


@cache
def _before_bare() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){context('before_month')}{GAP}[\"'“‘(]?$|[(–—-]$")


def _after_preposition(scene: Scene, start: int) -> bool:
    return _before_bare().search(scene.lower, max(0, start - 24), start) is not None


def _numeric(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    return whole(match, resolve.calendar_day(scene, int(match["year"]), int(match["month"]), int(match["day"])))


def _slashed(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """With day and month in the order of the article's other dates; with full stops the day is always first."""
    first, second, year = _three(match)
    day_first = match["sep"] == "." or resolve.day_comes_first(scene, first, second)
    if day_first is None:
        return None
    return whole(match, resolve.calendar_day(scene, year, *((second, first) if day_first else (first, second))))


def _slashed_either(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """Nothing in the article says which is the day."""
    first, second, year = _three(match)
    day_first = resolve.likely_day_first(scene, first, second, year)
    return whole(match, resolve.calendar_day(scene, year, *((second, first) if day_first else (first, second))))


def _three(match: re.Match[str]) -> tuple[int, int, int]:
    year = int(match["year"])
    if year < 100:
        year += 2000 if year < 70 else 1900
    return int(match["first"]), int(match["second"]), year
