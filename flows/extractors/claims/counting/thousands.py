"""Thousands behind a point, as other languages write them, where people are counted: `1.250 people`."""

from __future__ import annotations

import re

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.numbers import Number
from newstables.language.people import nouns_of_people

_POINTED = re.compile(r"[0-9]{1,3}\.[0-9]{3}")
_MEANS = frozenset(("average", "mean", "median", "per", "each", "every"))
_THOUSAND = 1000.0


def settle_thousands(sentence: SentenceTokens, number: Number, unit: str) -> None:
    """Make 1250 of the 1.25 of `1.250 people`: three digits behind a point are no part of a person, but for a mean."""
    if unit not in nouns_of_people() or not _POINTED.fullmatch(sentence.text[number.start : number.end]):
        return
    if number.value is not None and _MEANS.isdisjoint(sentence.words):
        number.value = float(round(number.value * _THOUSAND))
