"""Plus and minus before a number."""

from __future__ import annotations

from newstables.extractors.claims.money import sign_before
from newstables.extractors.claims.sentence import Sentence
from newstables.extractors.numbers import Number

_SIGNS = frozenset(("minus", "-", "−", "–", "+"))


def take_sign(sentence: Sentence, number: Number) -> None:
    """Take a sign into the number: -260, +0.2%, $-50.8bn, minus 5; not the hyphen of 5-7."""
    left = number.left
    word = sentence.words[left]
    if word not in _SIGNS or number.value is None or number.form not in ("digits", "words"):
        return
    if word == "minus" and sentence.words[left - 2 : left] == ["plus", "or"]:  # a margin of plus or minus 3 points
        return
    if word == "-" and sentence.words[left - 1] == "minus" and sentence.touches(left - 1):  # minus-5 yards
        left, word = left - 1, "minus"
    if word != "minus":
        joined = sentence.touches(left - 1) and sentence.words[left - 1] not in ("$", "£", "€", "(")
        if joined or sentence.ends[left] != number.start:
            return
    number.start, number.left, number.is_signed = sentence.starts[left], left - 1, True
    number.sign = sign_before(sentence, number, left - 1)  # $-50.8bn
    if word != "+":
        number.value, number.bare = -number.value, -number.bare
