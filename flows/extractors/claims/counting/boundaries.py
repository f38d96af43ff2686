"""A single four or six of a batter: three fours and one six."""

from __future__ import annotations

from newstables.extractors.claims.played import CRICKET, tells_of
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.numbers import Number

BOUNDARIES = frozenset(("four", "six"))
_SEVERAL = frozenset(("fours", "sixes"))


def read_boundary(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`three fours and one six`: a single four or six, where the text is on cricket or counts others."""
    noun = sentence.words[right]
    if number.value != 1.0 or noun not in BOUNDARIES or sentence.words[right + 1][:1].isalnum():
        return None
    if not _is_cricket(sentence):
        return None
    return Measure("count", noun, "one <boundary>", left + 1, right + 1, head_noun=True)


def is_boundary(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """Whether a number is what "one" before it counts: the six of "three fours and one six"."""
    one = sentence.words[left] == "one" and sentence.words[right - 1] in BOUNDARIES
    return one and not sentence.words[right][:1].isalnum() and _is_cricket(sentence)


def _is_cricket(sentence: SentenceTokens) -> bool:
    return not _SEVERAL.isdisjoint(sentence.words) or tells_of(CRICKET, sentence)
