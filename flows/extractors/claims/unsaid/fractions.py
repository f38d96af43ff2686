"""Fractions that say of what they are or by how much something moved: a quarter of it, cut by half, two-thirds."""

from __future__ import annotations

from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.implied import before_hedge
from newstables.extractors.claims.unsaid.subject_shares import is_subject_share
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun
from newstables.extractors.numbers import Number

_QUARTERS = [["three", "quarters", end] for end in (".", ",", ";", "and", "but", "")]


def fraction(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`a quarter of the country`, `cut by half`, `two-thirds`; "quarter" and "third" alone are no fraction."""
    if sentence.words[left] in LEX.before_quarters and sentence.words[right - 1] == "quarters":
        return None  # in the first three quarters: of a year
    if sentence.words[left] in ("for", "in", "after") and sentence.words[left + 1 : right + 1] in _QUARTERS:
        return None  # fell for three quarters; but: for three quarters of them
    found = Measure("fraction", None, "<fraction>", left + 1, right)
    if is_subject_share(sentence, number):
        return found
    opener = sentence.words[before_hedge(sentence, left)]  # by as much as a third
    if sentence.words[right] in LEX.after_fraction or sentence.words[left] in LEX.before_fraction or opener == "by":
        return found
    if sentence.words[left] in LEX.trend_words or (
        sentence.words[left] == "of" and sentence.words[left - 1] in LEX.changes
    ):
        return found  # fell a third last year; a drop of a third
    is_so = sentence.words[left] in LEX.auxiliaries and sentence.tag(right) == "JJ"
    if is_so and number.value != 0.5 and not is_name_or_noun(sentence.words[right + 1]):
        return found  # the dam is a third full; but: is half asleep
    hyphened = "-" in sentence.text[number.start : number.end] or number.value in (2 / 3, 0.75)
    return found if number.value != 0.5 and hyphened else None
