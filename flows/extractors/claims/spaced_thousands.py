"""Figures whose comma has a space behind it, as some agencies set them: Rs 77, 820 and Rs 61, 730; a total of 16, 211
farmers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from newstables.extractors.claims.currency.money_signs import sign_before
from newstables.extractors.claims.plurals import is_plural
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.numbers import Number

_GROUP = 3  # digits behind a comma
_THOUSAND = 1000.0
# Behind these a sum has ended: no noun is left that the second half could count.
_ENDS = frozenset(("and", "or", "for", "from", "to", "under", ".", ";", ")", ""))


def join_spaced(sentence: SentenceTokens, numbers: list[Number]) -> list[Number]:
    """The numbers, with the two halves of a figure as one where nothing else can be meant: behind the sign of money and
    before no noun, or between "total" and a noun.
    """
    if len(numbers) < 2 or ", " not in sentence.quoted:
        return numbers
    joined: list[Number] = []
    halves = iter(zip(numbers, [*numbers[1:], None], strict=True))
    for first, second in halves:
        if second is None or not _are_halves(sentence, first, second):
            joined.append(first)
            continue
        value = (first.value or 0.0) * _THOUSAND + (second.value or 0.0)
        joined.append(replace(first, end=second.end, value=value, bare=value))
        next(halves, None)
    return joined


def _are_halves(sentence: SentenceTokens, first: Number, second: Number) -> bool:
    """Whether two plain numbers, with a comma and a space between, are the thousands of one and what is behind them."""
    text = sentence.text
    if text[first.end : second.start] != ", " or not text[second.start : second.end].isdigit():
        return False
    digits = text[first.start : first.end]
    if second.end - second.start != _GROUP or not digits.isdigit() or len(digits) > _GROUP:
        return False
    left, right = sentence.before(first.start), sentence.after(second.end)
    if sign_before(sentence, first, left) is not None:
        return sentence.words[right] in _ENDS and not sentence.words[right + 1][:1].isdigit()  # $50, 100 and 200
    return _is_total(sentence.words, left) and is_plural(sentence.words[right])


def _is_total(words: Sequence[str], left: int) -> bool:
    return words[left] == "total" or words[left - 1 : left + 1] == ["total", "of"]
