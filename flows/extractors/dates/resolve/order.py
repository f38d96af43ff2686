"""What depends on where an article is at home: whether 4/5/2021 is a day of May, and when its winter is."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from urllib.parse import urlsplit

from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import GAP, lexicon, month, trie

_NUMERIC = re.compile(r"(?<![\d/-])(\d\d?)([-/])(\d\d?)\2(?:\d{4}|\d\d)(?![\d/-])")


@cache
def _written() -> re.Pattern[str]:
    """A day beside its month's name, in one order or the other."""
    return re.compile(
        rf"\b(?:(?P<day_first>\d\d?(?:st|nd|rd|th)?{GAP}(?:of{GAP})?{month()})|(?P<month_first>{month()}{GAP}\d\d?(?!\d)))"
    )


def day_comes_first(scene: Scene, first: int, second: int) -> bool | None:
    """Whether the day comes first in a date of two small numbers; None where nothing in the article decides."""
    if first > 12 or second > 12:
        return first > 12
    if scene.day_first is None:
        scene.day_first = (_vote(scene.lower),)
    return scene.day_first[0]


def likely_day_first(scene: Scene, first: int, second: int, year: int) -> bool:
    """The same, where the article does not say: its publisher's country, else what is near the publication, else no."""
    by_country = _order_of_country(scene.url)
    if by_country is not None or scene.today is None:
        return bool(by_country)
    try:
        distances = [abs((date(year, *order) - scene.today).days) for order in ((second, first), (first, second))]
    except ValueError:
        return False
    return distances[0] < _NEAR < distances[1]


_NEAR = 45  # days


def _vote(lower: str) -> bool | None:
    """Numbers above twelve are days; without any, the written dates vote: "3 May" or "May 3"."""
    days_first = days_last = 0
    for match in _NUMERIC.finditer(lower):
        first, second = int(match[1]), int(match[3])
        days_first += first > 12 >= second
        days_last += second > 12 >= first
    if days_first == days_last:
        for written in _written().finditer(lower):
            days_first += written.lastgroup == "day_first"
            days_last += written.lastgroup == "month_first"
    return None if days_first == days_last else days_first > days_last


def country_abroad(url: str | None) -> str | None:
    """The ISO code of the country other than the United States where `url` is at home; None for domains of no one."""
    domain, orders = _domain(url), lexicon()["order_of_day_and_month"]
    if len(domain) != _OF_COUNTRY or domain in orders["either"] or domain in orders["american"]:
        return None
    return "GB" if domain == "uk" else domain.upper()


_OF_COUNTRY = 2  # letters


def is_southern(scene: Scene) -> bool | None:
    """Whether seasons are those of the southern half: of the publisher's country; None where only the lead's words
    speak for it."""
    domain = _domain(scene.url)
    if len(domain) == 2 and domain not in lexicon()["order_of_day_and_month"]["either"]:
        return domain in lexicon()["southern"]["domains"]
    return None if _southern().search(scene.lower, 0, _LEAD) else False


_LEAD = 600  # characters


@cache
def _southern() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{trie(lexicon()['southern']['words'])})\b")


def _domain(url: str | None) -> str:
    return (urlsplit(url).hostname or "").rpartition(".")[2] if url else ""


def _order_of_country(url: str | None) -> bool | None:
    """Whether days come first where `url` is at home; None for domains of no country."""
    domain = _domain(url)
    orders = lexicon()["order_of_day_and_month"]
    if domain in orders["month_first"]:
        return False
    return True if len(domain) == 2 and domain not in orders["either"] else None
