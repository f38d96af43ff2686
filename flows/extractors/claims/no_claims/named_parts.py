"""Parts of a place that a number word names by where they lie: the eastern half of the city, the upper third."""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

SIDES = LEX.compass_sides
_OWNED = frozenset(("the", "its", "their", "his", "her", "our", "this", "that", "entire", "whole"))


def is_named_part(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """Whether a fraction says which part is meant, and not how much of it: "took the eastern half of the city"; not of
    a verb: "the storm that left half of the city dark".
    """
    words = sentence.words
    led = words[left] in SIDES and words[left - 1] in _OWNED
    return number.form == "fraction" and led and sentence.tag(left)[:1] != "V"
