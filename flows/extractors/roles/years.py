"""Years and decades among the words of a phrase: 2016, the 1990s."""

from __future__ import annotations

from newstables.extractors.roles.position import relation
from newstables.language import Parse

_MODERN = (1900, 2100)
_OF_BUSINESS = frozenset(("FY", "Q1", "Q2", "Q3", "Q4", "H1", "H2", "1Q", "2Q", "3Q", "4Q", "1H", "2H"))
_BEFORE = ("in", "by", "since", "during", "until", "till", "throughout")
_BEHIND = ("'s", "’s")


def is_year(parse: Parse, token: int) -> bool:
    """Whether a token is a year in figures, a decade, a business year or a part of one: 2016, 1990s, FY17, Q1."""
    word = parse.words[token]
    if word[:2] in _OF_BUSINESS and (len(word) == 2 or word[2:].isdecimal()):
        return True
    digits = word[:4]
    whole = len(digits) == 4 and digits.isdecimal() and _MODERN[0] <= int(digits) < _MODERN[1]
    return whole and word[4:] in ("", "s")


def behind_year(parse: Parse, first: int, head: int) -> int:
    """Where a subject begins that the tree gave the year before it: "in 2016 consumer credit rose", "by the 1990s the
    industry had".
    """
    if not relation(parse, head).startswith("nsubj"):
        return first  # the rise in 2016 profit
    token = first
    led = parse.lower[token] in _BEFORE
    token += led
    token += token < head and parse.lower[token] == "the"
    if token >= head or not is_year(parse, token) or not (led or parse.lower[first - 1] in _BEFORE):
        return first
    token += 1
    return token + (token < head and parse.lower[token] in _BEHIND)
