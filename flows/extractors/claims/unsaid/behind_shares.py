"""The noun of a number that a bracket with its share parts it from: 228 (72%) severe cases."""

from __future__ import annotations

from newstables.extractors.claims.counting.counted_units import unit_of
from newstables.extractors.claims.nouns import counted_noun
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.numbers import Number

_PERCENT = ("%", "percent")


def behind_share(sentence: SentenceTokens, number: Number) -> Measure | None:
    """The count of what stands behind a bracket that holds nothing but a percentage; the bracket tells its own."""
    words, right = sentence.words, number.right
    if words[right] != "(" or words[right + 2] not in _PERCENT or words[right + 3] != ")":
        return None
    noun = counted_noun(sentence, right + 4, number.value == 1.0)
    if noun is None:
        return None
    unit, _ = unit_of(sentence, noun[0], noun[1])
    return Measure("count", unit, "<number> (<percent>) <noun>", number.left + 1, right)
