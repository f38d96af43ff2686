"""Guineas, in which horses are sold: a pound and a shilling each."""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

GUINEA = 1.05  # pounds
_MANY = 1000.0
GUINEAS = ("guinea", "guineas")


def are_guineas(sentence: SentenceTokens, number: Number, start: int) -> bool:
    """`300,000 guineas`, `a 1,000-guinea prize`, `it cost nine guineas`: so many that no one keeps, or in a sentence of
    prices; not: nine guineas and 40 hens, 12 guinea pigs, nor a race that is called the 2,000 Guineas.
    """
    words = sentence.words
    several = words[start] == "guineas" or (words[start] == "guinea" and words[start - 1] == "-")
    priced = (number.value or 0.0) >= _MANY or not sentence.vocabulary.isdisjoint(LEX.prices)
    return several and priced and not sentence.is_capital(start)
