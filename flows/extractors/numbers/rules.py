"""All numerals of a text: one pass for digits, one for words."""

from __future__ import annotations

from math import inf
from operator import attrgetter

from newstables.extractors.numbers.digits import find_digits, find_signs
from newstables.extractors.numbers.number import Number
from newstables.extractors.numbers.words import find_words
from newstables.language.annotate import Document


def find_numbers(document: Document) -> list[Number]:
    """Every numeral of the text, in order, never overlapping: all of them, dates and names too.

    So are numbers that words say without naming them: "no casualties" is zero, "doubled" two times. Four hundred digits
    in a row are a blob, and no number: it is beyond what a float holds.
    """
    found = find_digits(document) + find_words(document)
    if not document.lower.isascii():
        found += find_signs(document.lower)
    found.sort(key=attrgetter("start"))
    kept: list[Number] = []
    end = 0
    for number in found:
        if number.start >= end:
            end = number.end
            if number.value != inf:
                kept.append(number)
    return kept
