"""Letters behind digits that are a scale beside money and a unit elsewhere: $35m, 35m long; 500t of grain; 30mm."""

from __future__ import annotations

import re

from newstables.extractors.claims.currency.money import currency_after
from newstables.extractors.claims.measured.metres import is_metre
from newstables.extractors.claims.measured.waters import is_of_height, is_of_water
from newstables.extractors.claims.nouns import counted_noun
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_AIRLINER = re.compile(r"7\d7")
_UNITS_UNLESS_MONEY = ("t", "mm")  # trillions and millions of money alone
_CRORE = "cr"
_THOUSANDS = 1000
_SPACED = ("m", "k")  # metres and kelvins, where a space stands before them and nothing is counted behind: within 100 m


def settle_letter(sentence: SentenceTokens, number: Number) -> None:
    """Give back the letter of `number` where it names a unit: the readers then find it behind the digits."""
    letter = number.letter
    if not letter or number.sign or letter not in (*_SPACED, *_UNITS_UNLESS_MONEY, _CRORE):
        return
    if letter == _CRORE and not sentence.text[number.end - len(letter) : number.end].isupper():
        return  # 2 cr voters; but: near 14 CR 12, a county road
    if letter in _SPACED and not _is_unit(sentence, number, letter):
        return
    if letter != "m" and currency_after(sentence, number.right):
        return
    written = sentence.text[number.end - len(letter) : number.end]
    if written == "MM" and sentence.words[number.right].isalpha():  # 3MM barrels
        return
    number.end -= len(letter)
    while sentence.text[number.end - 1].isspace():
        number.end -= 1
    number.value, number.scale, number.letter = number.bare, 1.0, ""
    number.right = sentence.after(number.end)


def is_type_counted(sentence: SentenceTokens, number: Number) -> bool:
    """`four 737s`, `one 747`: figures right behind a count are the name of what is counted, for nothing is counted
    twice.
    """
    digits = sentence.text[number.start : number.end]
    if not digits.isdigit() or not sentence.text.endswith(" ", 0, number.start):
        return False
    plural = sentence.words[number.right] == "s" and sentence.starts[number.right] == number.end
    return plural or _AIRLINER.fullmatch(digits) is not None


def _is_unit(sentence: SentenceTokens, number: Number, letter: str) -> bool:
    """Whether an "m" is a metre, a "K" a kelvin: by what stands beside it, or by the space before it."""
    right = number.right
    if letter == "m" and is_metre(sentence, number, number.left, right):
        return True
    if letter == "m" and _is_of_place(sentence, number):
        return True
    if letter == "m" and sentence.words[right : right + 2] == ["/", "s"]:  # winds of 35 m/s
        return True
    digits = sentence.text[number.start : number.end - 1]
    if letter == "k" and number.bare >= _THOUSANDS and digits.isdigit() and sentence.text[number.end - 1] == "K":
        return True  # a lamp of 6700K: nobody writes thousands of thousands so
    spaced = sentence.text[number.end - 2].isspace() and sentence.text[number.end - 1] == (
        "m" if letter == "m" else "K"
    )
    if not spaced or currency_after(sentence, right) or not LEX.prices.isdisjoint(sentence.vocabulary):
        return False
    if LEX.units.after(sentence.words, right) is not None:  # 1.9 m bpd
        return False
    counted = counted_noun(sentence, right, False)
    return counted is None and sentence.words[right] not in ("-", "+")


def _is_of_place(sentence: SentenceTokens, number: Number) -> bool:
    """Whether an "m" tells how high or how far something stands: where nothing is counted behind it."""
    if counted_noun(sentence, number.right, False) is not None and sentence.words[number.right] != "of":
        return False
    return is_of_water(sentence, number) or is_of_height(sentence, number)
