"""Rates of exchange whose currency the sentence has named before: the rupee closed at 83.21 to the dollar."""

from __future__ import annotations

from newstables.extractors.claims.plurals import singular
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun
from newstables.extractors.numbers import Number

_FARTHEST = 16  # tokens between a currency and its rate
_BEFORE_NAME = ("the", "'s", "’s", "its", "a")
_DOLLARS = "USD"
_BASES = {"EUR": "euro", "GBP": "pound"}  # by custom so many dollars go to one of these


def rate_of_money(sentence: SentenceTokens, number: Number, other: str) -> str | None:
    """What so many of go to one `other`, a dollar for instance: the currency named before the number."""
    named = _named_before(sentence, number.left)
    return named if named is not None and named != _code_at(other) else None


def unit_of_exchange(money: str, other: str) -> str:
    """`INR per dollar` of the rupee at 83 to the dollar, but `USD per euro` of the euro at 1.08 to the dollar."""
    if other == "dollar" and money in _BASES:
        return f"{_DOLLARS} per {_BASES[money]}"
    return f"{money} per {other}"


def priced_in(sentence: SentenceTokens, link: int) -> tuple[str, int] | None:
    """The money, and the token behind it, that the preposition at token `link` leads to: to the dollar, to the US
    dollar.
    """
    words = sentence.words
    priced = link + 2
    if words[priced] in LEX.priced_in_whose and words[priced + 1] == "dollar":
        priced += 1
    if words[link + 1] not in ("the", "one") or words[priced] not in LEX.priced_in:
        return None
    behind = words[priced + 1]
    ends = not is_name_or_noun(behind) or behind in LEX.stops
    return (words[priced], priced + 1) if ends else None


def _named_before(sentence: SentenceTokens, left: int) -> str | None:
    """The currency that is named last before token `left`: its ISO 4217 code, or its name where several have it."""
    words = sentence.words
    for token in range(left, max(-1, left - _FARTHEST), -1):
        opens = token == 0 or words[token - 1] in _BEFORE_NAME or sentence.is_capital(token - 1)
        if opens and words[token].isalpha() and (code := _code_at(words[token])) is not None:
            return code
    return None


def is_of_money(about: str | None) -> bool:
    """Whether what a figure is about is itself a currency, whose rate may count how many of it another one buys."""
    word = (about or "").lower().rpartition(" ")[2]
    return word.isalpha() and _code_at(word) is not None


def _code_at(word: str) -> str | None:
    """The code of the currency that a word names; its name where countries share it."""
    if word in ("greenback", "dollar"):
        return _DOLLARS
    if word in ("pound", "sterling"):
        return "GBP"
    if singular(word) in LEX.money_without_country:
        return singular(word)
    found = LEX.currency_words.after([word, "", "", ""], 0)
    return found[0] if found is not None and found[0].lower() != word else None
