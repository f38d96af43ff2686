"""When the business years of an article begin: what it says of that, what is known of its company or state."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import GAP, lexicon, month, table, trie, words


class FiscalYears(NamedTuple):
    """The day on which they begin; `lag`: the number of a year, less the calendar year in which it begins."""

    month: int
    day: int
    lag: int


def fiscal_years(scene: Scene) -> FiscalYears | None:
    """How the fiscal years of an article run; None where neither it nor its company or country says so."""
    if scene.fiscal is None:
        own, _ = _own_years(scene)
        scene.fiscal = (own or _of_company(scene.text, _NAMED_AGAIN) or _of_country(scene.lower),)
    known: FiscalYears | None = scene.fiscal[0]
    return known


def has_its_own_years(scene: Scene) -> bool:
    """Whether an article says when the years of its company begin or end: "its fiscal year ends June 30"."""
    return _own_years(scene)[1]


def _own_years(scene: Scene) -> tuple[FiscalYears | None, bool]:
    """The years that the article says, or those of the company of its lead, and whether it has them of its own.

    Of whom it tells otherwise, and in which country, is looked for in all of the text, and so for whoever asks for it.
    """
    if scene.own_fiscal is None:
        said, of_quarter, of_lead = _said(scene), _of_quarter(scene), _of_company(scene.text[:_LEAD])
        years = said or of_quarter or of_lead
        is_said = of_quarter is not None or (said is not None and _ALWAYS.search(scene.lower) is not None)
        scene.own_fiscal = (years, is_said or (of_lead is not None and years == of_lead))
    return scene.own_fiscal


def told_until(scene: Scene) -> int:
    """Behind which character an article has told whose years they are of which it says how they run."""
    told = _end_or_beginning().search(scene.lower) or _end_of_quarter().search(scene.lower)
    match = told or _companies().search(scene.text)
    return scene.document.sentence_at(match.start())[1] if match is not None else 0


_NAMED_AGAIN = 2  # times that a company is named of which an article tells, and not in passing
_LEAD = 300  # characters in which the company stands of which an article tells
_ALWAYS = re.compile(rf"\b(?:fiscal|financial){GAP}year,?{GAP}(?:ends|begins|starts|runs{GAP}from)\b")


_OF_BUSINESS = ("fiscal", "financial")  # one of which begins what tells how the years run


@cache
def _end_or_beginning() -> re.Pattern[str]:
    day = (
        rf"(?:(?P<month>{month()})(?:{GAP}(?P<day>\d\d?)(?!\d))?|(?P<day_before>\d\d?){GAP}(?P<month_after>{month()}))"
    )
    label = rf"(?:{'|'.join(_OF_BUSINESS)})(?:{GAP}year)?(?:{GAP}(?P<label>(?:19|20)\d\d))?"
    ends = rf"(?:(?:which|that){GAP})?(?P<ends>end(?:s|ed|ing)|will{GAP}end|closed)"
    verbs = rf"(?:began|begins|beginning|start(?:s|ed|ing)?|runs{GAP}from|will{GAP}begin)"
    begins = rf"(?:(?:which|that){GAP})?(?P<begins>{verbs})"
    saturday = rf"(?:the{GAP})?(?:last{GAP})?{words('weekdays')}(?:{GAP}(?:nearest|closest))?"
    link = rf"(?:{GAP}(?:on|in|of|to|each|every|around|about|{saturday}))*{GAP}"
    return re.compile(rf"\b{label},?{GAP}(?:{ends}|{begins}){link}{day}(?:,?{GAP}(?P<year>(?:19|20)\d\d)\b)?")


_EARLY = 2  # a year that ends in January or February may bear the number of either
_WEEK = 10  # many end on the Friday or Sunday next to the end of a month: their year is that of the months


def _said(scene: Scene) -> FiscalYears | None:
    """ "fiscal 2024, which ended on 30 June"; "the fiscal year begins Oct. 1"."""
    is_told = any(word in scene.lower for word in _OF_BUSINESS)
    match = _end_or_beginning().search(scene.lower) if is_told else None
    if match is None:
        return None
    number = int(table("months", "month_abbreviations")[(match["month"] or match["month_after"]).rstrip(".")])
    day = int(match["day"] or match["day_before"] or 0)
    label, year = (int(match[name]) if match[name] else None for name in ("label", "year"))
    if label and not year and scene.today and match["ends"] in ("ended", "closed"):  # on the last day of that name
        year = scene.today.year - ((number, day or 31) > (scene.today.month, scene.today.day))
    offset = label - year if label and year else None
    of_country = _of_country(scene.lower) if offset is None else None
    if of_country is not None and of_country.month == (number if match["begins"] else number % 12 + 1):
        return of_country  # which number its years have is not said
    if match["begins"]:
        lag = offset if offset is not None else 0 if number == 1 else 1
        return FiscalYears(number, min(day, 28) or 1, lag)
    return _ending_on(number, day, offset)


def _ending_on(number: int, day: int, offset: int | None) -> FiscalYears:
    """The years that end on a day of a month, 0 for its last; `offset`: their number, less the year of their end."""
    if number <= _EARLY and offset is None:
        offset = -1  # most shops call it by the year in which it begins
    first = date(2001, number, day) + timedelta(days=1) if 0 < day <= _WEEK else date(2001, number % 12 + 1, 1)
    return FiscalYears(first.month, first.day, (offset or 0) + (first.month != 1))


_OLDEST_RESULTS = 200  # days from the end of a quarter of which an article tells
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4}


@cache
def _end_of_quarter() -> re.Pattern[str]:
    kind = rf"(?:(?:fiscal|financial){GAP})?"
    ended = rf",?{GAP}(?:(?:which|that){GAP})?(?:ended|to|through){GAP}(?:on{GAP})?"
    quarters = [rf"{kind}(?P<{nth}>{'|'.join(_QUARTERS)}){GAP}{kind}quarter\b" for nth in ("nth", "nth_behind")]
    days = [rf"(?P<{of}>{month()}){GAP}(?P<{day}>\d\d?)(?!\d)" for of, day in (("of", "day"), ("of_led", "day_led"))]
    led = rf"(?:quarter|period|months|weeks){ended}{days[1]}(?:,|{GAP}and{GAP}was){GAP}(?:\S+{GAP}){{0,3}}?"
    label = rf"{GAP}of{GAP}(?:\S+{GAP}){{0,2}}?(?:fiscal|financial)(?:{GAP}year)?{GAP}(?P<label>(?:19|20)\d\d)\b"
    return re.compile(rf"\b(?:{quarters[0]}{ended}{days[0]}|{led}{quarters[1]}(?:{label})?)")


def _of_quarter(scene: Scene) -> FiscalYears | None:
    """ "its third quarter, which ended April 27"; "the period, which ended May 30 and was its first quarter": the years
    of which that is so; None where they are the calendar's.
    """
    match = _end_of_quarter().search(scene.lower) if "quarter" in scene.lower else None
    if match is None:
        return None
    named = int(table("months", "month_abbreviations")[(match["of"] or match["of_led"]).rstrip(".")])
    day = int(match["day"] or match["day_led"])
    after = 3 * (4 - _QUARTERS[match["nth"] or match["nth_behind"]])  # months to the end of the year
    last = (named - (day <= _WEEK) + after - 1) % 12 + 1
    offset = None
    if scene.today is not None:
        year = scene.today.year - ((named, day) > (scene.today.month, scene.today.day))
        ended = (scene.today - date(year, named, min(day, 28))).days
        if ended > _OLDEST_RESULTS:
            return None  # that of a year ago: its years may have changed since
        if match["label"]:
            offset = int(match["label"]) - year - (last < named)
    years = _ending_on(last, 0, offset)
    return years if years.month != 1 else None


def _of_company(text: str, times: int = 1) -> FiscalYears | None:
    """The fiscal years of the one company named, so many times, whose years are known."""
    companies = lexicon()["fiscal_companies"]
    named = Counter(" ".join(name.replace("’", "'").split()) for name in _companies().findall(text))
    known = {tuple(companies[name]) for name in named if named[name] >= times}
    return years_of(*known.pop()) if len(known) == 1 else None


@cache
def _companies() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{trie(lexicon()['fiscal_companies'])})(?!\w)")


def years_of(begins: str, lag: int) -> FiscalYears:
    """The business years that begin on a day ("10-01"), as the lexicon has them."""
    number, day = map(int, begins.split("-"))
    return FiscalYears(number, day, lag)


def _of_country(lower: str) -> FiscalYears | None:
    """The fiscal years of the one country whose words the article has."""
    known = {name for name, words in lexicon()["fiscal_words"].items() if _has_any(lower, tuple(words))}
    if len(known) != 1:
        return None
    return years_of(*lexicon()["fiscal_years"][known.pop()])


def _has_any(lower: str, words: tuple[str, ...]) -> bool:
    """Whether a text has one of `words`: the letters of one are looked for first, which costs less than the pattern."""
    return any(word.partition(" ")[0] in lower for word in words) and _any_of(words).search(lower) is not None


@cache
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """Any of `words`; a currency's sign stands before its figures."""
    signs = "".join(word for word in words if not word[0].isalpha())
    letters = rf"(?<!\w)(?:{trie(word for word in words if word[0].isalpha())})(?!\w)"
    return re.compile(rf"{letters}|[{signs}]" if signs else letters)
