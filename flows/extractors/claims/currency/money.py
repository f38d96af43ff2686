"""Amounts of money: a sign before the number, a currency's name after it, and what it is paid for each."""

from __future__ import annotations

from functools import lru_cache

from newstables.extractors.claims.counting.counted_from import after_suffix
from newstables.extractors.claims.currency.guineas import GUINEA, GUINEAS, are_guineas
from newstables.extractors.claims.currency.pounds_or_weight import POUNDS, pounds_are_money
from newstables.extractors.claims.measured.rates import price_of_each, rate
from newstables.extractors.claims.nouns import counted_noun
from newstables.extractors.claims.plurals import is_plural, singular
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun
from newstables.extractors.numbers import Number
from newstables.extractors.numbers.resolve import words as number_words
from newstables.language.people import nouns_of_people

_POUND = "GBP"
_GRAND = "grand"
_BEFORE_NAMES = ("of", "or")  # and what comes between them and the name: millions of dollars, 300 or so euros
# Behind these, where nothing stands in brackets, a sum is for no one thing.
_BEHIND_SUMS = frozenset(
    (",", ".", ";", ":", "", "in", "on", "for", "of", "and", "or", "from", "at", "by", "as", "but", "if", "after")
)
_FEW = 1000.0  # what is counted, and not paid, is rarely more
_MILLION = 1e6
_NEAR = 6  # tokens from a sum back to what tells that it is paid


def read_signed(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`$3bn`, `RM79 a month`, `MUSD 35`, `$200 Canadian dollars`: the unit is an ISO 4217 code."""
    if not number.sign:
        return None
    code, first = number.sign
    after = right
    if sentence.words[right] == _GRAND and is_grand(sentence, number, right):  # £20 grand
        found = money_measure(sentence, code, first, right + 1, "<sign> <number>")
        found.factor = _FEW
        return found
    named = sentence.words[right] in LEX.currency_words.by_first
    follows = currency_after(sentence, right) if named else None
    if follows:  # $200 Canadian dollars, $5 US
        code, after = follows
    found = money_measure(sentence, code, first, after, "<sign> <number>")
    found.factor = LEX.sign_scales.get(sentence.words[left], 1.0)
    return found


def may_open_money(word: str) -> bool:
    """Whether the name of what is paid may stand behind a number before which `word` stands, or begin with it."""
    return word in (_GRAND, *_BEFORE_NAMES) or may_be_money(word)


def read_named(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`9 billion shekels`, `900€`, `30 MUSD`, `millions of dollars`, `200 pounds`, `3,000 crowns`."""
    start = name_start(sentence, number, right)
    word = sentence.words[start]
    if word == _GRAND and is_grand(sentence, number, start):  # of which country is not said
        found = money_measure(sentence, None, left + 1, start + 1, "<number> <currency>")
        found.factor = _FEW
        return found
    if not may_be_money(word):
        return None
    scaled = LEX.scaled_codes.get(word)
    if scaled and sentence.phrase(start, start + 1)[:-1].isupper():
        found = money_measure(sentence, scaled[0], left + 1, start + 1, "<number> <currency>")
        found.factor = scaled[1]
        return found
    if word in LEX.currency_codes_too and _is_code_of_sum(sentence, number, start):
        return money_measure(sentence, word.upper(), left + 1, start + 1, "<number> <currency>")
    if word == "won" and _is_victory(sentence, number, start):
        return None
    name = currency_after(sentence, start)
    if name:
        return _of_currency(sentence, number, start, name)
    if word in POUNDS and pounds_are_money(sentence, number, start):
        return money_measure(sentence, _POUND, left + 1, start + 1, "<number> pounds")
    if word in LEX.money_by_sums and _is_sum(sentence, number, start):
        return money_measure(sentence, LEX.money_by_sums[word], left + 1, start + 1, "<number> <currency>")
    if are_guineas(sentence, number, start):
        found = money_measure(sentence, _POUND, left + 1, start + 1, "<number> <currency>")
        found.factor = GUINEA
        return found
    return _without_country(sentence, number, start)


def _of_currency(sentence: SentenceTokens, number: Number, start: int, name: tuple[str, int]) -> Measure | None:
    """`9 billion shekels`, `75 USD million`: a sum of the currency whose name begins at token `start`."""
    code, after = name
    if LEX.minor_money.after(sentence.words, start):
        return None  # 8.3 euro cents
    scale = number_words("scales").get(sentence.words[after], 1.0)
    if scale >= 1e6 and number.scale == 1.0 and sentence.words[after - 1].upper() == code:
        found = money_measure(sentence, code, number.left + 1, after + 1, "<number> <currency> <scale>")
        found.factor = scale
        return found
    if _describes_counted(sentence, number, start, after):
        return None
    return money_measure(sentence, code, number.left + 1, after, "<number> <currency>")


def _without_country(sentence: SentenceTokens, number: Number, start: int) -> Measure | None:
    """`3,000 crowns`, `5,000 marks`: money of which it is not said whose it is."""
    word, left = sentence.words[start], number.left
    noun = singular(word)
    # but: passed the 300,000 mark, hit 10 million mark
    several = word != noun or is_name_or_noun(sentence.words[start + 1])  # 5,000 marks, a 5,000-mark fine
    marks = noun == "mark" and several and (number.value or 0.0) >= 1000 and sentence.words[left] != "the"
    things = word == noun and number.value != 1.0 and is_plural(sentence.words[start + 1])  # 12 crown jewels
    if (noun in LEX.money_without_country and not things) or marks:
        return money_measure(sentence, noun, left + 1, start + 1, "<number> <currency>")
    return None


def is_grand(sentence: SentenceTokens, number: Number, right: int) -> bool:
    """Whether a thousand of money is called a grand: 20 grand, but neither three grand pianos nor two Grand Slams."""
    plain = number.scale == 1.0 and number.form in ("digits", "words") and sentence.words[right] == _GRAND
    return plain and not is_name_or_noun(sentence.words[right + 1]) and not sentence.is_capital(right)


def _describes_counted(sentence: SentenceTokens, number: Number, start: int, after: int) -> bool:
    """`Forty rand officials`, `two euro zone countries`, `three dollar stores`: several of what money describes, which
    would be in the plural, or have a hyphen behind it, if it were so much.
    """
    if number.scale != 1.0 or number.value is None or number.value <= 1.0 or number.value % 1 > 0:
        return False
    if after != start + 1 or not sentence.words[start].isalpha() or start != number.right:
        return False
    if sentence.words[after] in LEX.money_describes and counted_noun(sentence, after, False) is not None:
        return True
    word, following = sentence.words[start], sentence.words[after]
    told = sentence.words[after + 1] in LEX.reporting  # it cost 40 rand officials said
    few = number.value < _FEW and is_plural(following) and word == singular(word) and not told
    return few and singular(following) in nouns_of_people()


def _is_code_of_sum(sentence: SentenceTokens, number: Number, start: int) -> bool:
    """`30 million MAD`, `2,500 GEL`: a code that is another word too, behind thousands and before no noun."""
    many = number.scale >= _FEW or "," in sentence.text[number.start : number.end]
    code = sentence.phrase(start, start + 1)
    named = is_name_or_noun(sentence.words[start + 1]) or sentence.tag(start + 1)[:2] == "NN"  # 30,000 SOS calls
    alone = not named and LEX.units.after(sentence.words, start) is None
    return many and alone and code.isupper() and code in LEX.currency_codes


def _is_sum(sentence: SentenceTokens, number: Number, start: int) -> bool:
    """`70 million soles`, `pays 40 drams`: a sum in what is another word too, right by a word of paying; not 40 soles
    that were caught, 500 drams of whisky, 2,500 guarani families, soles for shoes.
    """
    words, behind = sentence.words, start + 1
    if sentence.is_capital(start) or words[behind] == "of" or sentence.tag(behind)[:2] == "NN":
        return False
    shod = words[behind] == "for" and words[behind + 1] in LEX.goods_shod and words[number.left] not in LEX.prices
    if words[number.left] in LEX.goods_verbs or shod:
        return False
    near = (*words[max(0, number.left - _NEAR) : number.left + 1], *words[behind : behind + 3])
    return number.scale >= _MILLION or not LEX.prices.isdisjoint(near)


def _is_victory(sentence: SentenceTokens, number: Number, verb: int) -> bool:
    """`Of the 40, 19 won prizes`: what few have done; money is rarely so little, and "12 won less" is some."""
    few = number.scale == 1.0 and (number.value or 0.0) < _FEW
    each = rate(sentence, verb + 1)
    if each and sentence.words[each[1]] not in ("ago", "earlier", "later"):  # earns 300 won a month
        return False
    return few and sentence.tag(verb) == "VBD" and sentence.words[verb + 1] not in LEX.compared


def name_start(sentence: SentenceTokens, number: Number, right: int) -> int:
    """The token where a currency's name may begin: behind a hyphen, behind the "of" of millions of dollars."""
    if sentence.words[right].isalpha() and sentence.words[right] not in _BEFORE_NAMES:
        return right  # most
    many = number.form == "vague" or number.is_rough or sentence.text[number.end - 1] == "s"  # 5 millions of euros
    of = many and sentence.words[right] == "of"
    behind = after_suffix(sentence.words, right)  # 3,000-plus rupees
    behind += sentence.words[behind] == "+"
    return behind + 1 if sentence.words[behind] == "-" or of else behind


def currency_after(sentence: SentenceTokens, index: int) -> tuple[str, int] | None:
    """The currency whose name or sign begins at token `index`, and the token after it: 9 euros, 900€."""
    found = LEX.currency_words.after(sentence.words, index)
    if found and found[1] == index + 1 and found[0].lower() == sentence.words[index]:
        small = sentence.words[index] in LEX.currency_codes_in_small
        if sentence.words[index + 1][:1].isdigit() and (small or sentence.touches(index)):
            return None  # 3 USD50 cards, rmb 10 usd 20: the sign of what follows
        return found if small or sentence.phrase(index, index + 1).isupper() else None
    if found and not sentence.words[index][0].isalpha() and sentence.words[found[1]][:1].isdigit():
        return None  # 12 $5 bills
    return found


@lru_cache(maxsize=4096)
def may_be_money(word: str) -> bool:
    """Whether the name of a currency, or of a hundredth of one, begins with `word`."""
    return (
        word in LEX.currency_words.by_first
        or word in LEX.scaled_codes
        or word in POUNDS
        or word in GUINEAS
        or word in LEX.minor_money.by_first
        or word in LEX.bare_minor_money
        or word == "c"
        or singular(word) == "mark"
        or word in LEX.money_by_sums
        or word in LEX.currency_codes_too
        or singular(word) in LEX.money_without_country
    )


def _is_more_for(words: list[str], token: int) -> bool:
    """Whether an amount is so much more for each of what follows: 7,100 crowns more a month, $1,000 extra per box."""
    more = words[token] in ("more", "less") and words[token + 1] in ("a", "an", "each", "every")
    return more or (words[token] == "extra" and words[token + 1] in ("a", "an", "each", "every", "per"))


def money_measure(sentence: SentenceTokens, code: str | None, first: int, after: int, rule: str) -> Measure:
    """The measure of a sum that ends before token `after`, with what it is paid for each: $15 a share."""
    if sentence.words[after] in _BEHIND_SUMS and "(" not in sentence.words:
        return Measure("money", code, rule, first, after)  # most
    paid = f"{code} per" if code else "per"
    each = rate(sentence, after) or price_of_each(sentence, after)
    if each:
        dashed = sentence.words[after] == "-"  # a $15-a-share offer
        return Measure("money", f"{paid} {each[0]}", rule + " per <unit>", first, each[1], attributive=dashed)
    if _is_more_for(sentence.words, after) and (each := rate(sentence, after + 1)):  # $30 more a month
        return Measure("money", f"{paid} {each[0]}", rule + " per <unit>", first, after)
    behind = sentence.after_bracket(after)
    each = rate(sentence, behind) if behind != after else None  # C$6 (US$4.46) per share
    if each:
        return Measure("money", f"{paid} {each[0]}", rule + " per <unit>", first, after)
    attributive = sentence.words[after] == "-"
    return Measure("money", code, rule, first, after, attributive=attributive)
