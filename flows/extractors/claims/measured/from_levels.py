"""Whether the "m" of a change is metres: visibility fell to 50m; not: traffic fell to 1.2m from 2.6m."""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX

_REACH = 8  # tokens from what moves to the last amount that it moves to
_OF_EXTENT = LEX.extent_measured | LEX.extent_things | LEX.extent_before
_MOVED = frozenset(("to", "by"))  # before the amount of a change, or what it ends at


def is_of_extent(sentence: SentenceTokens, left: int) -> bool:
    """`visibility fell to 50m`, `the bar was raised to 2.30m`: whether what has an extent moves right before "to"."""
    words = sentence.words
    if words[left] not in _MOVED and words[left] != "from":
        return False
    for noun in range(max(0, left - _REACH), left):
        if words[noun] in _OF_EXTENT and sentence.tag(noun).startswith("N"):
            moved = noun + 1 + (words[noun + 1] in LEX.auxiliaries)
            return moved < left and words[moved] in LEX.trend_words
    return False


def leads_to_level(sentence: SentenceTokens, left: int, first: int) -> bool:
    """Whether behind "from", where a change is told of before, stands an amount or a time, and no place that something
    is so far from ("landed 50m from 40 children"); a level that is given in metres itself tells of metres.
    """
    words = sentence.words
    if words[left] not in _MOVED and LEX.trend_words.keys().isdisjoint(words[: left + 1]):
        return False
    if sentence.begins_date(first) or words[first : first + 2] in (["a", "year"], ["last", "year"]):
        return True
    amount = first + (LEX.currency_signs.after(words, first) is not None)
    if not words[amount][:1].isdigit():
        return False
    unit = LEX.units.after(words, amount + 1)
    return unit is None or unit[0].dimension != "length" or words[amount + 1] == "m"
