"""Numbers in the addresses of houses and pages: my home at 12, Janpath."""

from __future__ import annotations

import re

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_HOUSE_ON_HIGHWAY = re.compile(r"[0-9]{2,5} U\.?S\.? [0-9]{1,3}(?![-\w%]| percent)")
_HIGHWAYS = frozenset(("u.s.", "us", "u"))  # of the pattern above, as tokens
_ENCODED = re.compile(r"(?:%[0-9A-F]{2}){2,}", re.IGNORECASE)
_FAR = 12  # characters: the bytes of a letter
_COMPASS = ("n", "e", "s", "w")  # which end of a street; a W is a watt elsewhere
# One stands in a sentence with an address.
ADDRESSES = LEX.designators_street | LEX.designators_houses | _HIGHWAYS | {"%", "/"}


def in_address(sentence: SentenceTokens, number: Number) -> bool:
    """Whether the number stands in the address of a page or of a house: my home at 12, Janpath; 861 W. 36th Street.

    Its sentence has one of ADDRESSES.
    """
    words, left, right = sentence.words, number.left, number.right
    towards = number.form == "digits" and words[right] in _COMPASS and sentence.is_capital(right)
    if towards and not LEX.designators_street.isdisjoint(words[right + 1 : right + 5]):
        return True
    if words[left] == "at" and words[left - 1] in LEX.designators_houses and number.form == "digits":
        return words[right] == "," and sentence.is_capital(right + 1)
    if number.form == "digits" and _is_on_highway(sentence, number):
        return True
    text, start = sentence.text, sentence.start
    if "%" in sentence.vocabulary and _is_encoded(text, number):
        return True
    if "/" not in sentence.vocabulary:
        return False
    first = max(text.rfind(" ", start, number.start), text.rfind("\n", start, number.start), start - 1) + 1
    return "://" in text[first : number.start] or text.startswith("www.", first)


def _is_encoded(text: str, number: Number) -> bool:
    """`%E2%80%98necessity%E2%80%99`: characters of an address as their bytes, two and more that touch."""
    first, after = max(0, number.start - _FAR), number.end + _FAR
    if text.count("%", first, after) < 2:
        return False
    near = _ENCODED.finditer(text, first, after)
    return any(code.start() <= number.start and number.end <= code.end() for code in near)


def _is_on_highway(sentence: SentenceTokens, number: Number) -> bool:
    """`Murphy's Tavern, 5425 U.S. 12`: a house, or the highway that it stands on."""
    text, start = sentence.text, number.start
    if text[number.end : number.end + 2] == " U":
        return _HOUSE_ON_HIGHWAY.match(text, start) is not None
    if text[max(0, start - 2) : start] not in (". ", "S "):
        return False
    before = text.rfind(" ", 0, text.rfind(" U", max(0, start - 6), start)) + 1
    found = _HOUSE_ON_HIGHWAY.match(text, before)
    return found is not None and found.end() == number.end
