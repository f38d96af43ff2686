"""Inches and feet by their marks and by "in": 9'6", 12' high, a 6" pipe, 14 in wide."""

from __future__ import annotations

from newstables.extractors.claims.plurals import singular
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun
from newstables.extractors.numbers import Number

BY = ("x", "×", "by")  # between the sides of a thing: 3m by 4m
MARKS_OF_FEET = ("'", "’", "′")
MARKS_OF_INCHES = ('"', "”", "″")
# How far something reaches, before "of" and a length.
_EXTENTS = frozenset(("depth", "height", "length", "width", "altitude", "distance", "radius", "diameter", "thickness"))
# Behind the minute of a game at football, which has the mark of feet.
_IN_PLAY = frozenset(
    (
        *("goal", "minute", "penalty", "winner", "equaliser", "equalizer", "opener", "header", "strike", "free", "own"),
        *("substitute", "substitution", "try", "volley", "drive", "tap", "lead", "corner", "red", "yellow"),
    )
)


def is_length(sentence: SentenceTokens, number: Number, right: int) -> bool:
    """Whether the mark behind the digits is one of feet or inches: 9'6", 12' high, 6' x 4'; it may end a quotation."""
    words = sentence.words
    feet = words[right] in MARKS_OF_FEET
    if feet and words[right + 1].isdigit() and (sentence.touches(right) or words[right + 2] in MARKS_OF_INCHES):
        return words[right + 2] in MARKS_OF_INCHES
    if not feet and words[number.left] in MARKS_OF_FEET and number.start - sentence.ends[number.left] <= 1:
        return True
    if _is_alone(sentence, words[right], feet) and _is_told(sentence, number, right):
        return True  # the mark closes no quotation
    beside = words[right + 2] if words[right + 1] == "-" else words[right + 1]
    by = words[number.left] in BY and words[number.left - 1] == words[right]
    return by or beside in LEX.sides or beside in BY or words[right] in ("′", "″")


def _is_alone(sentence: SentenceTokens, mark: str, feet: bool) -> bool:
    """Whether the mark, which is an apostrophe too, stands only once in the sentence, or only behind digits."""
    if not feet:
        return sentence.quoted.count(mark) == 1
    at = [index for index in range(sentence.size) if sentence.words[index] == mark]
    return all(sentence.words[index - 1][-1:].isdigit() and sentence.touches(index - 1) for index in at)


def _is_told(sentence: SentenceTokens, number: Number, right: int) -> bool:
    """`a 6" pipe`, `9" of water`, `a depth of 210'`; not the minute of a game, "a 45' goal"."""
    words, left = sentence.words, number.left
    if words[left] in ("a", "an", "the") and is_name_or_noun(words[right + 1]):
        return words[right + 1] not in _IN_PLAY
    of = words[left] == "of" and words[left - 1] in _EXTENTS
    return of or words[right + 1] == "of"


def is_of_side(sentence: SentenceTokens, right: int) -> bool:
    """`14 in wide`, `8 in. deep`: the adjective of a side ends the phrase; but "4 in high spirits"."""
    side = right + 1 + (sentence.words[right + 1] == ".")
    goes_on = side + 1 < sentence.size and sentence.tag(side + 1)[:1] in ("N", "J")
    return sentence.words[side] in LEX.sides and sentence.words[side + 1] != "-" and not goes_on


def ends_sentence(sentence: SentenceTokens, after: int, start: int) -> bool:
    """Whether the stop before token `after` ends a sentence, and its "in" is no unit: nothing before token `start` is
    measured, and a capital follows.
    """
    behind = sentence.document.text[sentence.ends[after - 1] :].lstrip()
    measured = any(LEX.dimensions.get(singular(word)) == "length" for word in sentence.words[:start])
    return behind[:1].isupper() and not measured
