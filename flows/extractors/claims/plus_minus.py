"""Plus and minus before a number."""

from __future__ import annotations

from newstables.extractors.claims.currency.money import currency_after
from newstables.extractors.claims.currency.money_signs import sign_before
from newstables.extractors.claims.measured.below_zero import OF_HEAT
from newstables.extractors.claims.nouns import counted_noun
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun
from newstables.extractors.numbers import Number

SIGNS = frozenset(("minus", "negative", "-", "−", "–", "+"))
SPELT = ("minus", "negative")  # signs in words


def _counts(sentence: SentenceTokens, right: int) -> bool:
    """Whether a noun follows that has no negative number of itself."""
    words = sentence.words
    if not is_name_or_noun(words[right]) or LEX.units.after(words, right) or currency_after(sentence, right):
        return False
    return LEX.percent_words.after(words, right) is None and counted_noun(sentence, right, False) is not None


def _is_before_money(sentence: SentenceTokens, left: int) -> bool:
    """Whether a sign is written right before that of a currency, and apart from what is before it: of -$5.2m."""
    return left > 0 and sentence.words[left] in SIGNS and sentence.touches(left) and not sentence.touches(left - 1)


def _is_below_zero(sentence: SentenceTokens, number: Number) -> bool:
    """`cash flow was negative $71.5 million`, `growth of negative 2 percent`: the adjective stands for the sign right
    before money, a percentage or degrees of heat, and describes nothing else: of what is counted none is below zero.
    """
    words, right = sentence.words, number.right
    heat = LEX.units.after(words, right)
    if heat is not None and heat[0].dimension in OF_HEAT:
        return True
    return number.sign is not None or LEX.percent_words.after(words, right) is not None


def take_sign(sentence: SentenceTokens, number: Number) -> None:
    """Take a sign into the number: -260, +0.2%, $-50.8bn, minus 5, negative $5m; not the hyphen of 5-7."""
    left = number.left if number.sign is None else number.sign[1] - 1  # minus $85m
    word = sentence.words[left]
    if number.sign is not None and word not in SPELT and not _is_before_money(sentence, left):
        return
    if word not in SIGNS or number.value is None or number.form not in ("digits", "words"):
        return
    if word == "negative" and not _is_below_zero(sentence, number):
        return
    if word == "minus" and sentence.words[left - 2 : left] == ["plus", "or"]:  # a margin of plus or minus 3 points
        return
    if word == "-" and sentence.words[left - 1] == "minus" and sentence.touches(left - 1):  # minus-5 yards
        left, word = left - 1, "minus"
    if word not in SPELT:
        joined = sentence.touches(left - 1) and sentence.words[left - 1] not in ("$", "£", "€", "(")
        percent = LEX.percent_words.after(sentence.words, number.right) is not None  # FTSE 100 -0.6%
        joined = joined or (sentence.words[left - 1].isdigit() and not percent)  # 75 -300mm
        if joined or (sentence.ends[left] != number.start and number.sign is None):
            return
    if word in ("-", "–", "−") and _counts(sentence, number.right):  # the dash of a list: -14 Chinese
        return
    number.start, number.left, number.is_signed = sentence.starts[left], left - 1, True
    number.sign = number.sign or sign_before(sentence, number, left - 1)  # $-50.8bn
    if word != "+":
        number.value, number.bare = -number.value, -number.bare
