"""Calibres, which count and measure nothing by themselves: a .22 rifle, .50-calibre machine guns."""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

FIREARMS = LEX.firearms
_FIGURES = (3, 4)  # characters: .22 and .303
_NEAR = 3  # words from a calibre to what it is told of


def is_calibre(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """Whether two or three decimals without a whole say which firearm is meant: "two .22 hunting rifles"; so many count
    nothing, and "0.22 rounds a day" has its nought.
    """
    if sentence.text[number.start] != "." or number.end - number.start not in _FIGURES:
        return False
    return _are_arms(sentence, right)


def after_calibre(sentence: SentenceTokens, start: int) -> int:
    """The token behind a calibre that begins at `start`: "casings" in "seven .40-calibre casings"; else `start`."""
    words = sentence.words
    if words[start] != "." or not words[start + 1].isdigit() or not sentence.touches(start):
        return start
    noun = start + 2 + (words[start + 2] == "-")
    spaced = sentence.starts[start] > sentence.ends[start - 1]
    return noun if spaced and len(words[start + 1]) + 1 in _FIGURES and _are_arms(sentence, start + 2) else start


def _are_arms(sentence: SentenceTokens, right: int) -> bool:
    """Whether a firearm, or what is of one, is named from token `right` on."""
    start = right + (sentence.words[right] == "-")
    for word in sentence.words[start : start + _NEAR]:
        if word in FIREARMS:
            return True
        if word in LEX.stops or not word.isalpha():
            return False
    return False
