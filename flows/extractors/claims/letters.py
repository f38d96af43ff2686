"""Letters behind digits that are a scale beside money and a unit elsewhere: $35m, 35m long; 500t of grain; 30mm."""

from __future__ import annotations

from newstables.extractors.claims.measures import is_metre
from newstables.extractors.claims.money import currency_after
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.numbers import Number

_UNITS_UNLESS_MONEY = ("t", "mm")  # trillions and millions of money alone


def settle_letter(sentence: SentenceTokens, number: Number) -> None:
    """Give back the letter of `number` where it names a unit: the readers then find it behind the digits."""
    letter = number.letter
    if letter not in ("m", *_UNITS_UNLESS_MONEY) or number.sign:
        return
    if letter == "m" and not is_metre(sentence, number, number.left, number.right):
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
