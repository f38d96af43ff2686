"""Hundreds of a batter: his two centuries were made in nine innings."""

from __future__ import annotations

from newstables.extractors.claims.played import CRICKET, tells_of
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.numbers import Number

_OF_TIME = ("ago", "old", "of", "later", "earlier", "before", "after")


def read_century(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`four centuries` in a text on cricket: counted as things are, and no time."""
    if sentence.words[right] not in ("century", "centuries") or sentence.words[right + 1] in _OF_TIME:
        return None
    if not tells_of(CRICKET, sentence):
        return None
    return Measure("count", "century", "<number> century", left + 1, right + 1, head_noun=True)
