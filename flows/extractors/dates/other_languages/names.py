"""The names of months and days of a language: Unicode CLDR's (Babel), dateparser's forms in a sentence, cases."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

from babel import Locale, UnknownLocaleError

from newstables.extractors.dates.vocabulary import table
from newstables.lexicon import load

_APOSTROPHES = str.maketrans("’ʼ", "''")
_CUT, _CUT_TO = 2, 3  # letters that an abbreviation leaves out, or has at most
_SPOKEN_SHORT = frozenset({"th"})  # months go without their last syllable in running text
_SHORTER = 2  # letters by which a form of a name may be shorter than the name: less is an abbreviation


class Names(NamedTuple):
    """A language's names in lower case → number, and how it writes them.

    `bare`: the months that are ones where they stand alone; `days`: words for the days beside today → their distance.
    """

    months: dict[str, int]
    short: dict[str, int]
    bare: dict[str, int]
    weekdays: dict[str, int]
    days: dict[str, int]
    has_capitals: bool
    day_first: bool
    month_first: bool


def plain(name: str) -> str:
    """A name as the tables of `Names` have it, however a text writes its apostrophes and spaces."""
    return " ".join(name.translate(_APOSTROPHES).split())


def words(section: str, language: str) -> Any:
    """What the lexicon's `section` has for a language; empty where it has nothing."""
    return lexicon()[section].get(language, [])


@cache
def lexicon() -> dict[str, Any]:
    """The lexicon of the languages without a grammar."""
    return load("newstables.extractors.dates.other_languages")


@cache
def names_of(language: str) -> Names | None:
    """The names of `language` (ISO 639-1); None where CLDR has none."""
    try:
        locale = Locale.parse({"no": "nb"}.get(language, language))
    except (UnknownLocaleError, ValueError):
        return None
    more = _dateparser_names(language)
    wide = locale.months["format"]["wide"]
    alone = {name.lower(): number for number, name in locale.months["stand-alone"]["wide"].items()}
    days = locale.days["format"]["wide"]
    months = _forms({wide[number]: number for number in wide}, more, table("months"), language)
    months = alone | months
    months |= dict(words("more_months", language))
    months |= _cases(months, language)
    weekdays = {name.lower(): number + 1 for number, name in locale.days["stand-alone"]["wide"].items()}
    weekdays |= _forms({days[number]: number + 1 for number in days}, more, table("weekdays"), language)
    weekdays |= dict(words("more_weekdays", language))
    weekdays |= _cases(weekdays, language)
    short = {
        name.rstrip(".").lower(): number
        for number, name in locale.months["format"]["abbreviated"].items()
        if len(name) > _SHORTER and not name[0].isdigit()
    }
    everyday = set(words("everyday", language))
    long_order, short_order = (str(locale.date_formats[size].pattern) for size in ("long", "short"))
    return Names(
        _plain(months),
        _plain(short),
        _plain({name: number for name, number in months.items() if name not in everyday}),
        _plain({name: number for name, number in weekdays.items() if name not in everyday}),
        _plain(_days_beside_today(more)),
        next(iter(wide.values()))[:1].isupper(),
        "M" in short_order and short_order.index("d") < short_order.index("M"),
        long_order.index("M") < long_order.index("d"),
    )


def _plain(names: dict[str, int]) -> dict[str, int]:
    return {plain(name): number for name, number in names.items()}


def _dateparser_names(language: str) -> dict[str, Any]:
    try:
        info: dict[str, Any] = import_module(f"dateparser.data.date_translation_data.{language}").info
    except ImportError:
        return {}
    return info


def _forms(names: dict[str, int], more: dict[str, Any], english: dict[str, int], language: str) -> dict[str, int]:
    """The names in full, in lower case, and their other forms that are no abbreviations → number."""
    forms = {name.lower(): number for name, number in names.items()}
    full = {number: name.lower() for name, number in names.items()}
    for word, number in english.items():
        for form in map(str.lower, more.get(word, ())):
            name = full.get(number, "")
            is_short = len(form) < max(len(name) - _SHORTER, 3) or (
                _is_abbreviation(form, name) and language not in _SPOKEN_SHORT
            )
            if not is_short and not form[0].isdigit():
                forms.setdefault(form, number)
    return forms


def _is_abbreviation(form: str, name: str) -> bool:
    """Whether a form is the beginning of a name, cut short ("jeu" of "jeudi"), and no case of it ("μάιο")."""
    cut = len(name) - len(form) if name.startswith(form) else 0
    return cut >= _CUT or (cut > 0 and len(form) <= _CUT_TO)


def _cases(months: dict[str, int], language: str) -> dict[str, int]:
    """The forms after a preposition: "апреля" beside a day, "в апреле"."""
    cases: dict[str, int] = {}
    for name, number in months.items():
        for end, other in words("case_endings", language):
            if name.endswith(end):
                cases.setdefault(name.removesuffix(end) + other, number)
    return {name: number for name, number in cases.items() if name not in months}


def _days_beside_today(more: dict[str, Any]) -> dict[str, int]:
    listed, no_day = more.get("relative-type", {}), set(lexicon()["no_day"]["words"])
    offsets = {"0 day ago": 0, "1 day ago": -1, "in 1 day": 1}
    return {word: offset for key, offset in offsets.items() for word in listed.get(key, ()) if word not in no_day}
