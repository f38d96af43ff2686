"""Sums below zero as bookkeepers write them: "a net result of $(516.9) million", "($1.2) billion"."""

from __future__ import annotations

from newstables.extractors.claims.currency.money_signs import sign_before
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.numbers import Number
from newstables.extractors.numbers.resolve import words as number_words


def settle_brackets(sentence: SentenceTokens, number: Number) -> None:
    """Take into `number` the brackets that stand for its minus, and the scale behind them.

    The sign of money stands right before the first bracket or right behind it; there the scale must follow the second,
    for "a fee ($12)" is an aside.
    """
    words, left, right = sentence.words, number.left, number.right
    if words[right] != ")" or number.form != "digits" or number.value is None or number.scale != 1.0:
        return
    scale = number_words("scales").get(words[right + 1], 1.0)
    outside = words[left] == "(" and sentence.touches(left - 1) and sign_before(sentence, number, left - 1) is not None
    inside = (
        scale > 1.0 and words[left - 1] == "(" and sentence.touches(left - 1) and sign_before(sentence, number, left)
    )
    if not (outside or inside):
        return
    first = left if outside else left - 1
    number.end = sentence.ends[right + (scale > 1.0)]
    number.value, number.scale, number.is_signed = -number.value * scale, scale, True
    number.start, number.left, number.right = sentence.starts[first], left - outside, right + 1 + (scale > 1.0)
