"""The postal address of whoever publishes a page, as letters and imprints have it at their end."""

from __future__ import annotations

import re
from functools import cache

from newstables.lexicon import alternation, load

_LONGEST = 160  # characters
_FEWEST_PARAGRAPHS = 2  # that are left
_FEWEST_LETTERS = 3  # of a publisher's name
_YEARS = re.compile(r"^(?:©|\([cC]\)|[Cc]opyright)\s?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?,?)?\s?")
_SEAM = re.compile(r"\s*[,|·•\n]\s*|\s+[–—-]\s+")
_SMALL = frozenset(("of", "the", "and", "de", "la"))


def without_address(paragraphs: list[str], publisher: str | None) -> list[str]:
    """The paragraphs without a last line that is its publisher's address ("Valley Post Ltd, 12 High Street, Skarv")."""
    name = (publisher or "").lower().removeprefix("the ").strip()
    left = list(paragraphs)
    while len(name) >= _FEWEST_LETTERS and len(left) > _FEWEST_PARAGRAPHS and _is_address(left[-1], name):
        left.pop()
    return left


def _is_address(line: str, name: str) -> bool:
    """Whether a line begins with a name and goes on with a street or a box, in parts that commas or bars set apart."""
    bare = _YEARS.sub("", line).strip()
    if len(line) > _LONGEST or not bare.lower().removeprefix("the ").startswith(name):
        return False
    first, *parts = _SEAM.split(bare.rstrip("."))
    is_street = any(_street().fullmatch(part) for part in parts)
    return is_street and all(map(_is_of_names, (first, *parts)))


def _is_of_names(part: str) -> bool:
    """Whether part of a line has nothing but names and numbers: no sentence has."""
    return all(not word[0].islower() or word in _SMALL for word in part.split())


@cache
def _street() -> re.Pattern[str]:
    """ "12 High Street", "12-14a Old Mill Lane", "PO Box 40"."""
    streets = alternation(load("newstables.page", "postal.toml")["thoroughfares"])
    number = r"\d{1,5}[A-Za-z]?(?:[-–/]\d{1,5})?"
    return re.compile(
        rf"{number}\s(?:[\w’'.-]+\s){{1,4}}(?:{streets})(?:\s[NSEW]{{1,2}})?|P\.?\s?O\.?\s?Box\s\d+.{{0,20}}"
    )
