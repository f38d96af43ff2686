"""Figures below zero as bookkeepers write them: "$(516.9) million", "a result of (€3.2m)", "(4.3) million", "(7)%"."""

from __future__ import annotations

from newstables.extractors.claims.currency.money_signs import sign_before
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.extractors.numbers.resolve import words as number_words

# Behind these a bracket holds what they need, and is no aside: a result of (€3.2m), the result was (€3.2m).
_NEEDING = frozenset(("of", "to", "from", "was", "is", "were", "at", "against", "with", "than", ":"))
_RESULTS = LEX.named_gains | LEX.named_losses | {"result", "results", "margin", "balance", "ebitda", "ebit", "flow"}


def settle_brackets(sentence: SentenceTokens, number: Number) -> None:
    """Take into `number` the brackets that stand for its minus, and the scale behind them.

    The sign of money stands right before the first bracket or right behind it; there the scale must follow the second,
    for "a fee ($12)" is an aside, or a word stand before that needs the sum.
    """
    words, left, right = sentence.words, number.left, number.right
    if words[right] != ")" or number.form != "digits" or number.value is None:
        return
    scale = number_words("scales").get(words[right + 1], 1.0) if number.scale == 1.0 else 1.0
    outside = words[left] == "(" and sentence.touches(left - 1) and sign_before(sentence, number, left - 1) is not None
    signed = sign_before(sentence, number, left)
    told = (scale > 1.0 and sentence.touches(left - 1)) or _is_needed(sentence, left - 1)
    if outside and number.scale == 1.0:
        first = left
    elif words[left - 1] == "(" and signed is not None and told:
        first = left - 1
    elif words[left] == "(" and number.scale == 1.0 and _is_share_or_sum(sentence, left, right, scale):
        first, outside = left, True
    else:
        return
    number.end = sentence.ends[right + (scale > 1.0)]
    number.scale = max(scale, number.scale)
    number.value, number.bare, number.is_signed = -number.value * scale, -number.bare, True
    number.start, number.left, number.right = sentence.starts[first], left - outside, right + 1 + (scale > 1.0)


def _is_needed(sentence: SentenceTokens, opening: int) -> bool:
    """Whether the bracket at token `opening` holds what the word before it needs, in a sentence on profit or loss."""
    return sentence.words[opening - 1] in _NEEDING and not _RESULTS.isdisjoint(sentence.words)


def _is_share_or_sum(sentence: SentenceTokens, opening: int, closing: int, scale: float) -> bool:
    """`by (7)%`, `widened to (4.3) million euros`: bare digits in brackets with their percent sign or scale behind."""
    percent = sentence.words[closing + 1] == "%" and sentence.touches(closing)
    return percent or (scale > 1.0 and _is_needed(sentence, opening))
