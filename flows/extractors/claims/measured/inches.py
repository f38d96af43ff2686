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


def is_length(sentence: SentenceTokens, number: Number, right: int) -> bool:
    """Whether the mark behind the digits is one of feet or inches: 9'6", 12' high, 6' x 4'; it may end a quotation."""
    words = sentence.words
    feet = words[right] in MARKS_OF_FEET
    if feet and words[right + 1].isdigit() and (sentence.touches(right) or words[right + 2] in MARKS_OF_INCHES):
        return words[right + 2] in MARKS_OF_INCHES
    if not feet and words[number.left] in MARKS_OF_FEET and number.start - sentence.ends[number.left] <= 1:
        return True
    one = sentence.quoted.count(words[right]) == 1 and words[number.left] in ("a", "an", "the")
    if not feet and one and is_name_or_noun(words[right + 1]):
        return True  # a 6" pipe: the mark closes no quotation
    beside = words[right + 2] if words[right + 1] == "-" else words[right + 1]
    by = words[number.left] in BY and words[number.left - 1] == words[right]
    return by or beside in LEX.sides or beside in BY or words[right] in ("′", "″")


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
