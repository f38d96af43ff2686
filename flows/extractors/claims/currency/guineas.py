"""Guineas, in which horses are sold: a pound and a shilling each."""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens

GUINEA = 1.05  # pounds
GUINEAS = ("guinea", "guineas")


def are_guineas(sentence: SentenceTokens, start: int) -> bool:
    """`300,000 guineas`, `a 1,000-guinea prize`; not: 12 guinea pigs, nor a race that is called the 2,000 Guineas."""
    words = sentence.words
    several = words[start] == "guineas" or (words[start] == "guinea" and words[start - 1] == "-")
    return several and not sentence.is_capital(start)
