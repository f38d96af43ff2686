"""Rates of exchange whose currency the sentence has named before: the rupee closed at 83.21 to the dollar."""

from __future__ import annotations

from newstables.extractors.claims.plurals import singular
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_FARTHEST = 16  # tokens between a currency and its rate
_BEFORE_NAME = ("the", "'s", "’s", "its", "a")
_DOLLARS = "USD"


def rate_of_money(sentence: SentenceTokens, number: Number, other: str) -> str | None:
    """What so many of go to one `other`, a dollar for instance: the currency named before the number."""
    named = _named_before(sentence, number.left)
    return named if named is not None and named != _code_at(other) else None


def _named_before(sentence: SentenceTokens, left: int) -> str | None:
    """The currency that is named last before token `left`: its ISO 4217 code, or its name where several have it."""
    words = sentence.words
    for token in range(left, max(-1, left - _FARTHEST), -1):
        opens = token == 0 or words[token - 1] in _BEFORE_NAME or sentence.is_capital(token - 1)
        if opens and words[token].isalpha() and (code := _code_at(words[token])) is not None:
            return code
    return None


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
