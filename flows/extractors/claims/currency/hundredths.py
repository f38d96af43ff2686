"""Hundredths of money: 50 cents, 42p, 9 sen, 30c, and whether such a word or letter is one."""

from __future__ import annotations

from newstables.extractors.claims.currency.money import may_be_money, money_measure, name_start
from newstables.extractors.claims.measured.rates import rate
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import HUNDREDTHS
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_DOLLARS_AND_EUROS = frozenset("$€")  # currencies whose hundredth is a "c"
_CENTS = frozenset(("cent", "cents"))


def _is_coin(sentence: SentenceTokens, coin: str, behind: int) -> bool:
    """Whether a coin whose name is another word too is one: 40 tetri, but 40 fen reserves, farthings that are found."""
    if coin not in LEX.goods_coins:
        return True
    if sentence.tag(behind)[:2] == "NN" or (coin == "farthing" and sentence.vocabulary.isdisjoint(LEX.prices)):
        return False
    return coin != "fen" or not LEX.goods_of_fen.isdisjoint(sentence.words)


def read_hundredths(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`50 cents`, `42p`, `9 sen`, `30c`: their own unit; `14 Canadian cents` are 0.14 of the currency."""
    start = name_start(sentence, number, right)
    word = sentence.words[start]
    if not may_be_money(word):
        return None
    minor = LEX.minor_money.after(sentence.words, start)
    if minor:
        found = money_measure(sentence, minor[0], left + 1, minor[1], HUNDREDTHS)
        found.factor = 0.01
        return found
    if word == "c" and is_cent(sentence, number, start):
        return money_measure(sentence, "cent", left + 1, start + 1, HUNDREDTHS)
    bare = LEX.bare_minor_money.get(word)
    if bare == "cent" and (code := _cents_before(sentence, left)):
        found = money_measure(sentence, code, left + 1, start + 1, HUNDREDTHS)
        found.factor = 0.01
        return found
    priced = not sentence.vocabulary.isdisjoint(LEX.prices) and not sentence.words[start + 1].isalpha()  # costs 42 p
    touches = sentence.starts[start] == number.end or priced
    if bare and not _is_coin(sentence, bare, start + 1):
        return None
    if bare and (word != "p" or (not sentence.is_capital(start) and touches)):
        return money_measure(sentence, bare, left + 1, start + 1, HUNDREDTHS)
    return None


def _cents_before(sentence: SentenceTokens, left: int) -> str | None:
    """`26 euro cents, up from 22 cents`: the currency whose cents the sentence has named before."""
    names = LEX.minor_money
    named = (names.after(sentence.words, token) for token in range(left) if sentence.words[token] in names.by_first)
    return next((name[0] for name in named if name), None)


def is_cent(sentence: SentenceTokens, number: Number, index: int) -> bool:
    """Whether a small "c" that touches its digits is a cent, as it is in talk of money: "€2.10, a rise of 30c"."""
    if sentence.starts[index] != number.end or sentence.is_capital(index):
        return False
    if not sentence.vocabulary.isdisjoint(LEX.prices) or not _DOLLARS_AND_EUROS.isdisjoint(sentence.words):
        return True
    if not sentence.vocabulary.isdisjoint(LEX.temperature):
        return False
    moved = sentence.words[number.left] in LEX.trend_words or _are_cents_moved(sentence, number)  # up 35c, rose 13c
    return moved or rate(sentence, index + 1) is not None or not _CENTS.isdisjoint(sentence.words)


def _are_cents_moved(sentence: SentenceTokens, number: Number) -> bool:
    """`closed 0.5c lower at 45.5c`, `up 50% to 0.4c`: cents by which something moved, or the price it moved to."""
    words = sentence.words
    behind = range(1, sentence.size)
    lower = any(words[i] == "c" and sentence.touches(i - 1) and words[i + 1] in ("higher", "lower") for i in behind)
    share = words[number.left] == "to" and LEX.percent_words.before(words, number.left - 1) is not None
    return lower or share
