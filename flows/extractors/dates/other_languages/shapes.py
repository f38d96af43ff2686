"""The shapes of dates in a language without a grammar, as one pattern over its names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from newstables.extractors.dates.other_languages.names import Names, lexicon, names_of, words
from newstables.extractors.dates.vocabulary import trie

_GAP = r"(?:[^\S\n]{1,2}|\n)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_YEAR = r"(?:1[5-9]|20)\d\d(?!\d)"
_MODERN = r"(?:19|20)\d\d"  # of years that stand alone
_WITHOUT_SPACES = frozenset({"zh", "ja", "ko", "th"})
_VOWELS = "\\u093c-\\u094d\\u09bc-\\u09cd"  # marks that belong to the letter before them, and are no \\w
_DOTTED = frozenset({"de", "cs", "sk", "pl", "fi", "da", "no", "hr", "sl", "et", "lv", "is", "bg", "ru", "uk", "tr"})
_DAY_BEFORE_WEEKDAY = frozenset({"tr", "hu", "az", "ko"})


@cache
def pattern_of(language: str) -> re.Pattern[str] | None:
    """What finds each date of `language`, in lower case; None without its names."""
    names = names_of(language)
    if names is None:
        return None
    shapes = [_in_figures(language), *_of_the_east(names, language), *_named(names, language), *_years(language)]
    return re.compile(_beginning(names, language) + "(?:" + "|".join(f"(?:{shape})" for shape in shapes if shape) + ")")


def _beginning(names: Names, language: str) -> str:
    """What spares the look at most characters: a date begins with a figure or a letter with which a name begins."""
    eastern = (*lexicon()["eras"], *lexicon()["years_of_the_east"])
    listed = (names.months, names.short, names.weekdays, names.days, words("before_year", language), eastern)
    letters = "".join(sorted({re.escape(word[0]) for each in listed for word in each}))
    return _edge(language) + rf"(?=[\d{letters}])"


def _edge(language: str) -> str:
    """Where a word can begin: in Hebrew and Arabic behind a preposition or "and" of one letter, too."""
    if language in _WITHOUT_SPACES:
        return ""
    prefixes = "".join(words("prefixes", language))
    return rf"(?:(?<!\w)|(?<=\W[{prefixes}]))" if prefixes else r"(?<!\w)"


def _in_figures(language: str) -> str:
    whole = (
        rf"(?<![\d/.-])(?P<numeric>(?:1[5-9]|20)\d\d(?P<s1>[-/.])(?:1[0-2]|0?[1-9])(?P=s1){_DAY}"
        rf"|{_DAY}(?P<s2>[-/.])(?:3[01]|[12]\d|0?[1-9])(?P=s2){_YEAR})(?![\w/-])"
    )
    dotted = rf"|(?<![\d/.,:-])(?P<dotted>{_DAY}\.(?:1[0-2]|0[1-9])\.)(?![\d\w])" if language in _DOTTED else ""
    return whole + dotted


def _day_alone(language: str) -> list[str]:
    """The number of a day without its month: "11日に"."""
    alone = words("days_alone", language)
    if not alone:
        return []
    after, no_day = ("|".join(map(re.escape, each)) for each in (alone["after"], lexicon()["no_days_alone"]["after"]))
    return [rf"(?<![\d.,月월年년第])(?P<day_alone>{_DAY}){alone['sign']}(?!{no_day})(?={after})"]


def _of_the_east(names: Names, language: str) -> list[str]:
    """Shapes with the characters for year, month and day; a month stands alone too."""
    day_of_week = _any(name for name in names.weekdays if not name.isascii())
    after = rf"(?:{_GAP}?[(（]?(?:{day_of_week})[)）]?)?"
    to_day = rf"(?:(?:至|から|到|부터{_GAP}?|—|-|~|～|、)(?P<later>{_DAY})[日号일])?"
    era = "|".join(lexicon()["eras"])
    lengths = rf"(?!{'|'.join(lexicon()['behind_numbers']['words'])})"
    return [
        rf"(?P<relative>{'|'.join(lexicon()['years_of_the_east'])}){_GAP}?(?P<month7>1[0-2]|0?[1-9])[月월](?:{_GAP}?(?P<day7>{_DAY})[日号일]{after})?",
        rf"(?P<era>{era})(?P<year9>\d{{1,2}}|元)年(?:(?P<month9>1[0-2]|0?[1-9])月(?:(?P<day9>{_DAY})日{after})?)?",
        rf"(?<!\d)(?P<year1>(?:1[5-9]|20)\d\d)[年년]{_GAP}?(?P<month1>1[0-2]|0?[1-9])[月월](?:{_GAP}?(?P<day1>{_DAY})[日号일]{after})?",
        rf"(?<!\d)(?P<month2>1[0-2]|0?[1-9])[月월]{_GAP}?(?P<day2>{_DAY})[日号일]{after}{to_day}",
        *_day_alone(language),
        rf"(?<!\d)(?P<alone>{_MODERN})[年년]{lengths}",
        rf"(?<![\d年])(?P<month8>1[0-2]|[1-9])[月월]{lengths}(?!\d)",
    ]


def _named(names: Names, language: str) -> list[str]:
    """Shapes with the names of months and days of the week."""
    full, bare = (_any(name for name in each if not name[0].isdigit()) for each in (names.months, names.bare))
    short, day_of_week = _any(names.short), _any(names.weekdays)
    month = rf"(?>{full}|(?:{short})\.?)"
    link = rf"{_GAP}(?:\w{{1,3}}\.?{_GAP})?"  # de, del, di …
    head, tail = _edge(language), "" if language in _WITHOUT_SPACES else rf"(?![\w{_VOWELS}])"
    no_number = rf"(?!{_GAP}?\d)"
    # "mercredi 3 mai", "13 Mayıs Pazartesi": the day of the week beside a day belongs to it.
    before = rf"(?:{head}{day_of_week},?{_GAP}(?:\w{{1,4}}\.?{_GAP})?)?"
    behind = rf"(?:,?{_GAP}(?:{day_of_week}){tail})?" if language in _DAY_BEFORE_WEEKDAY else ""
    mark = r"(?:\.|er|ης|η|º|°|ª|-го|\.º|\.er)?"
    between = "|".join(re.escape(word).replace(r"\ ", _GAP) for word in words("between_days", language))
    to_day = rf"(?:{_GAP}(?:{between}){_GAP}?|{_GAP}?[-–—]{_GAP}?)" if between else rf"{_GAP}?[-–—]{_GAP}?"
    first = rf"(?:(?<![\w.,])(?P<first>{_DAY}){mark}{to_day})?"
    of_year = rf"(?:(?!(?:{between or '(?!)'}){_GAP})\w{{1,3}}{_GAP})"  # "mayo de 2009", and not "mayo y 2009"
    month_first = [
        rf"{head}(?:(?P<year6>(?:1[5-9]|20)\d\d)\.?{link})?(?P<month6>{month}){_GAP}(?P<day6>{_DAY})(?!\d)"
        rf"(?:,?{_GAP}(?P<year7>{_YEAR}))?"
    ]
    beside = rf"(?:{trie(lexicon()['before_nth']['words'])}){_GAP}"
    day_words = _any(names.days)
    return [
        *(month_first if names.month_first else []),
        rf"{before}{first}(?<![\w.,])(?P<day3>{_DAY}){mark}{link}(?P<month3>{month}){tail}"
        rf"(?:(?:,|{_GAP})(?:\w{{1,3}}\.?{_GAP}|{_GAP})?(?P<year3>{_YEAR})|{no_number}){behind}",
        rf"{head}(?P<month4>{month})(?:,|{_GAP})+{of_year}?(?P<year4>{_YEAR})",
        rf"{head}(?P<month5>(?>{bare})){tail}{no_number}",
        rf"{head}(?P<weekday>(?>{day_of_week})){tail}(?:,?{_GAP}(?:{beside})?(?P<nth>{_DAY})(?:\.|º)?(?![\w%]|[.,:]\d))?",
        rf"{head}(?P<beside>(?>{day_words})){tail}" if names.days else "",
    ]


def _years(language: str) -> list[str]:
    """Years that stand alone, beside a word that makes them years."""
    before, after = _any(words("before_year", language)), _any(words("after_year", language))
    return [
        rf"(?<!\w)(?:{before}){_GAP}(?P<alone2>(?!\d\d00){_MODERN})(?![\w%-]|[.,:/]\d|{_GAP}?(?:%|€|\$))"
        if words("before_year", language)
        else "",
        rf"(?<![\w.,-])(?P<alone3>{_MODERN})(?=\.?{_GAP}(?:{after})(?!\w))" if words("after_year", language) else "",
    ]


def _any(names: Iterable[str]) -> str:
    return trie(names) or "(?!)"
