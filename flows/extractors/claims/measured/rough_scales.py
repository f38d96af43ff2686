"""A word that makes a number rough, between it and its scale: 20-odd thousand, forty-some million."""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.numbers import Number
from newstables.extractors.numbers.resolve import times
from newstables.extractors.numbers.resolve import words as number_words

ROUGH = frozenset(("odd", "some", "something"))
BEFORE_ROUGH_SCALE = ROUGH | {"-"}  # one stands right behind such a number: 20-odd thousand


def take_rough_scale(sentence: SentenceTokens, number: Number) -> None:
    """Take such a scale into the number."""
    words, right = sentence.words, number.right
    right += words[right] == "-"
    scale = number_words("scales").get(words[right + 1]) if words[right] in ROUGH else None
    if scale is None or number.value is None or number.form not in ("digits", "words"):
        return
    number.value, number.scale = times(number.value, scale), number.scale * scale
    number.end, number.right, number.is_rough = sentence.ends[right + 1], right + 2, True
