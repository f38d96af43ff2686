"""Digits that no amount can be read from: a figure with a digit too many, and the terms of a sum."""

from __future__ import annotations

from newstables.extractors.claims.currency.money import currency_after
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.numbers import Number

_GROUP = 3  # digits between the commas of a figure
_ADDS = frozenset(("+", "="))


def is_unreadable(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`3,2251 cases`: which digit is too many is not known; `the 6 + 3 + 1 summits`: no amount of its own; but the rate
    of exchange in a note, `$1 = 92.4 rupees`, is one.
    """
    if number.form != "digits":
        return False
    words = sentence.words
    if words[left] in _ADDS and words[left - 1].isdigit() and not sentence.touches(left - 1):
        return not (words[left] == "=" and currency_after(sentence, right))
    if words[right] in _ADDS and words[right + 1][:1].isdigit() and not sentence.touches(right):
        return True
    text, run = sentence.text, number.end + 1
    if _ends_price(sentence, number):
        return True
    if text[number.end : run] == "," and text[run : run + _GROUP + 1].isdigit():
        return True
    before = text[max(0, number.start - 2) : number.start]
    return len(before) == 2 and before[1] == "," and before[0].isdigit() and number.end - number.start > _GROUP


def is_broken(sentence: SentenceTokens, number: Number) -> bool:
    """`Rs 3,24,22000`: whether more digits follow a comma that touches them, so that no figure is read from the first
    alone.
    """
    return (
        sentence.text[number.end : number.end + 1] == "," and sentence.text[number.end + 1 : number.end + 2].isdigit()
    )


def _ends_price(sentence: SentenceTokens, number: Number) -> bool:
    """`opened at 2.0130-40`: a dealer's second price, of which the last figures alone are written."""
    text, start = sentence.text, number.start
    if text[start - 1 : start] not in ("-", "/") or not text[start : number.end].isdigit():
        return False
    first = sentence.words[number.left - 1]
    decimals = len(first.partition(".")[2])
    return first[:1].isdigit() and decimals >= _DECIMALS_OF_RATES and number.end - start < decimals


_DECIMALS_OF_RATES = 3
