"""Signs of money before a number: which currency they are of, and what only looks like one: Cinebench R20, the N85."""

from __future__ import annotations

import re

from newstables.extractors.claims.measured.rates import rate
from newstables.extractors.claims.plurals import is_plural
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.extractors.numbers.resolve import words as number_words

_MARKS = frozenset("$£€¥₹")  # signs that are nothing else
_BEFORE_SIGN = frozenset(" \n(;\"“'‘")
_THOUSANDS, _FIGURES = 1000.0, 4  # what is parted by a space or a comma is longer than its four figures
_RANDS = frozenset("RPN")  # signs of one letter, of rand, pesos and naira, that papers write apart too
_DETERMINING = ("DT", "PRP$", "CD")  # tags of words before a model: a PS5, their PS5, one RS3
_NO_WORDS = frozenset(("hk", "nz", "nt", "sg", "au", "ca", "cdn"))  # signs of money in small letters: hk $ 10


def sign_before(sentence: SentenceTokens, number: Number, left: int) -> tuple[str, int] | None:
    """The currency whose sign ends at token `left`, and the sign's first token."""
    words, signs = sentence.words, LEX.currency_signs
    if words[left] not in signs.by_last:
        return None
    sign = signs.before(words, left)
    if sign is not None and sign[1] == left and words[left] in _MARKS:
        return sign  # most
    if sign and sign[1] < left and _is_article(sentence, sign[1]):  # "a $5 fee" is in no Australian dollars
        sign = signs.before(words[left:], 0)
        sign = sign and (sign[0], left)
    large = number.scale > 1.0 or ((number.value or 0.0) >= _THOUSANDS and number.end - number.start > _FIGURES)
    if sign and large and sentence.phrase(sign[1], left + 1) in _RANDS and not sentence.touches(left - 1):
        return sign  # recovered R 25 000
    amount = number.scale > 1.0 or (number.value is not None and number.value % 1 > 0)
    return sign if sign and _is_sign(sentence, sign[1], left, amount) else None


def read_lost_sign(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`a fine of ?129m`: money whose sign came as a question mark from another encoding, so that which is not said."""
    lost = sentence.words[left] == "?" and sentence.starts[left] > 0 and sentence.touches(left)
    before = sentence.text[sentence.starts[left] - 1] if lost else ""
    if not lost or before not in _BEFORE_SIGN or sentence.words[right] == "%" or number.form != "digits":
        return None
    if rate(sentence, right) is not None or LEX.units.after(sentence.words, right) is not None:
        return None
    return Measure("money", None, "<lost sign> <number>", left, right)


def ends_shillings(sentence: SentenceTokens, right: int) -> bool:
    """Whether the stroke and dash at token `right` end an amount in shillings without pence, or in rupees: 2,500/-."""
    stroke = (
        sentence.words[right] == "/"
        and sentence.words[right + 1] == "-"
        and sentence.touches(right - 1)
        and sentence.touches(right)
    )
    return stroke and not sentence.words[right + 2][:1].isdigit()


def read_shillings(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`a profit of 10,000/- a day`, `each cost 4m/-`: money whose country is not said."""
    if number.form != "digits" or not ends_shillings(sentence, right):
        return None
    each = rate(sentence, right + 2)
    unit = f"per {each[0]}" if each else None
    return Measure("money", unit, "<number>/-", left + 1, each[1] if each else right + 2)


def _is_article(sentence: SentenceTokens, first: int) -> bool:
    """Whether the letter before a sign is a word of its own: in lower case, or "A" at the head of a sentence."""
    if not sentence.words[first].isalpha() or sentence.touches(first):
        return False
    opens = first == 0 or not sentence.words[first - 1][0].isalnum()
    if sentence.words[first] in _NO_WORDS:
        return False
    return not sentence.is_capital(first) or (sentence.words[first] == "a" and opens)


def _is_sign(sentence: SentenceTokens, first: int, last: int, amount: bool) -> bool:
    """A code in letters must be in capitals and, when short, touch the number: RM79, EUR 50m, Rs 500."""
    if sentence.words[last] == "#":  # a pound sign that lost its shape on the wire: #89.7 million
        return amount
    if not sentence.words[last][-1].isalpha():
        return True
    if sentence.touches(first - 1) and sentence.words[first - 1] != "(":  # PLX-R18 is no price
        return False
    letters = sentence.phrase(first, last + 1)
    if letters.lower() == "re":  # the singular of Rs, and of one rupee or less alone; not "re 40 patients"
        return letters == "Re" and re.fullmatch(r"1|0\.[0-9]+", sentence.words[last + 1]) is not None
    if not amount and _is_of_firm(sentence, letters.lower(), last):
        return False
    many = amount or "," in sentence.words[last + 1]
    if letters.lower() in LEX.signs_without_country or letters.lower() in LEX.spaced_signs_letters_of_sums:
        model = first > 0 and sentence.is_capital(first - 1)  # a Nikon D3,500
        return letters.isupper() and many and sentence.touches(last) and (amount or not model)
    if letters == "dlrs":
        return True
    if letters.lower() == "pounds":
        return _are_pounds(sentence, first, amount)
    if letters in LEX.currency_codes_in_small:
        return True
    if not any(letter.isupper() for letter in letters):
        return False
    if len(letters) == 1 and (_is_code(sentence, first) or letters + sentence.words[last + 1] == "Y2"):
        return False  # the Y2K bug
    digit = sentence.touches(last) and len(sentence.words[last + 1]) == 1 and not amount
    if digit and letters in ("RS", "PS", "P", "R", "N"):  # the RS3 is a car, the PS5 a console, the P5+1 are states
        return _leads_to_more(sentence, last) or _is_paid(sentence, last)
    if letters == "RS" and not amount and len(sentence.words[last + 1]) == 1:  # the Audi RS 3
        return False
    if letters.lower() in LEX.currency_codes_too and not amount:  # COP26 is a conference
        return many and letters.lower() not in LEX.currency_codes_words  # fined GEL 2,500
    return (
        sentence.touches(last)
        or sentence.words[last] in LEX.spaced_signs
        or (many and sentence.words[last] in LEX.spaced_signs_of_sums)
        or (len(letters) >= (2 if many else 3) and letters[:3].isupper())
    )


def _is_of_firm(sentence: SentenceTokens, letters: str, last: int) -> bool:
    """`at AMD 2,500 workers were laid off`, `at CFP 1,200 came`: who has those counted; but: fined GEL 2,500."""
    too = letters in LEX.currency_codes_too or letters in LEX.goods_signs
    if too and is_plural(sentence.words[last + 2]) and sentence.tag(last + 2)[:2] == "NN":
        return True
    return letters in LEX.goods_codes and sentence.vocabulary.isdisjoint(LEX.prices)


def _leads_to_more(sentence: SentenceTokens, sign: int) -> bool:
    """`went up R2 to R17`, `from P8 to P45`: whether a single figure behind the letter at token `sign` is followed by a
    larger amount with the same letter, as no model or console is where a word before tells of rise or fall.
    """
    to, letter = sign + 2, sentence.words[sign]
    if sentence.words[to] != "to" or sentence.words[to + 1] != letter or not sentence.touches(to + 1):
        return False
    larger = sentence.words[to + 2][:2].isdigit() and sentence.words[sign - 1] != "the"
    return larger and any(word in LEX.trend_words or word in LEX.changing for word in sentence.words[:sign])


def _is_paid(sentence: SentenceTokens, sign: int) -> bool:
    """`N1 per share`, `a dividend of R2`: a single figure for each of something, or that a noun of payments is of; not:
    "got a PS5 each", as no sum has an article, and "a tax of N2 gas".
    """
    words = sentence.words
    behind = words[sign + 2]
    if sentence.tag(sign - 1) in _DETERMINING or sentence.tag(sign + 2)[:2] == "NN":
        return False
    each = behind in ("per", "each", "apiece") or (behind in ("a", "an") and rate(sentence, sign + 2) is not None)
    return each or (words[sign - 1] == "of" and words[sign - 2] in LEX.paid_of)


def _are_pounds(sentence: SentenceTokens, first: int, amount: bool) -> bool:
    """Whether the sign of pounds is written out before its amount, as databases of British papers have it: "a fine of
    pounds 70m", "a pounds 500 fine"; not the pounds of a weight: "40 pounds 12 ounces".
    """
    before, behind = sentence.words[first - 1], sentence.words[first + 1]
    if before[:1].isdigit() or before in LEX.cardinals or before in number_words("scales"):
        return False
    return amount or "," in behind or before in ("a", "an")


def _is_code(sentence: SentenceTokens, first: int) -> bool:
    """Whether one letter and at most three digits name something: Cinebench R20, (N225); not "pay R20"."""
    words = sentence.words
    if not words[first + 1].isdigit() or len(words[first + 1]) > 3:
        return False
    if words[first + 1] == "0":  # the R0 of a virus
        return True
    if words[first - 1] == "the" and words[first] == "n" and len(words[first + 1]) > 1:
        return True  # on the N85 to Ennis
    if words[first - 1] == "," and words[first + 2] == ",":
        return True  # a second vaccine, R21, had
    if words[first - 1].isdigit():
        return True  # tyres of 265/40 R21
    in_brackets = words[first - 1] == "(" and words[first + 2] == ")"
    return in_brackets or (first > 1 and sentence.is_capital(first - 1) and words[first - 1].isalpha())
