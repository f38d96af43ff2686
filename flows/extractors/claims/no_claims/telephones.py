"""Telephone numbers: 1-800-555-0100, (020) 7946 0018, +44 20 7946 0958."""

from __future__ import annotations

import re

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_EMERGENCY = ("911", "999", "112", "000")
_DIALLED_DIGITS = 3  # of an emergency
_DIALLED = 4  # letters of a word to dial; shorter ones are units and names: 737-MAX
_JOINTS = ("-", "–")
_AROUND = (*_JOINTS, "(", ")")
_ABROAD = re.compile(r"\+[0-9]{1,3}(?:[ –-]?\(0\) ?[0-9]{2,5}|[ –-][0-9]{1,4})[ –-][0-9]{2,6}")
_DIALLED_AS_WORDS = re.compile(
    r"1?[–-]?8[0-9]{2}[–-][A-Z0-9]*[A-Z]+(?:[–-][A-Z0-9]+)*\b|1[–-]8[0-9]{2}\b|[0-9]{3}[–-][0-9]{3}[–-][A-Z]{4,}\b"
)
_WITH_AREA_CODE = re.compile(r"\(\+?[0-9]{1,5}(?:[–-][0-9]{1,4})?\) ?[0-9]{3,4}[ .–-][0-9]{3,4}(?![0-9])")
_DOTTED = re.compile(r"[0-9]{3}\.[0-9]{3}\.[0-9]{4}(?![0-9])")


def _with_area_code(sentence: SentenceTokens, number: Number) -> bool:
    """(254-2) 751-613, (020) 7946 0018."""
    bracket = sentence.text.rfind("(", max(0, number.start - 14), number.start)
    found = _WITH_AREA_CODE.match(sentence.text, bracket) if bracket >= 0 else None
    return found is not None and number.end <= found.end()


def _is_word_to_dial(sentence: SentenceTokens, dash: int) -> bool:
    """Whether a word in capitals is dialled behind the hyphen: 480-WITNESS."""
    if not sentence.touches(dash) or not sentence.words[dash + 1].isalpha():
        return False
    written = sentence.phrase(dash + 1, dash + 2)
    return written.isupper() and len(written) >= _DIALLED


def in_telephone(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """Whether a number is a telephone number or a part of one: 911, 1-800-555-0100, 555-0100."""
    if number.form != "digits" or number.scale != 1.0:
        return False
    before, following = sentence.words[left], sentence.words[right]
    if _is_called(sentence, number, left, right) or _DIALLED_AS_WORDS.match(sentence.text, number.start):
        return True
    if before == "+" and _ABROAD.match(sentence.text, number.start - 1):  # +44 20 7946 0958
        return True
    digits = sentence.text[number.start : number.end]
    if digits.count(".") and _DOTTED.match(sentence.text, number.start):
        return True
    if following not in _AROUND and before not in _AROUND and not digits.startswith("0"):
        return False
    if before in _AROUND and _with_area_code(sentence, number):
        return True
    if following in _JOINTS and len(digits) == 3 and _is_word_to_dial(sentence, right):
        return True
    if digits.startswith("0") and len(digits) > 1 and "." not in digits:
        return LEX.units.after(sentence.words, right) is None  # 2hr 40min 03sec
    return _is_group(sentence, digits, left, right)


def _is_called(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """Whether somebody dials the three digits, and nothing is counted: called 911 to report it."""
    if number.end - number.start != _DIALLED_DIGITS:
        return False
    following = sentence.words[right]
    counts_nothing = following in LEX.stops or not following[:1].isalpha() or following.endswith(("ing", "ly"))
    dialled = sentence.words[left] in LEX.dialling
    digits = sentence.text[number.start : number.end]
    if digits in _EMERGENCY and sentence.words[left] == "to":  # could not connect to 911
        dialled = sentence.words[left - 1] in LEX.dialling or sentence.words[left - 1].startswith("connect")
    return dialled and counts_nothing


def _is_group(sentence: SentenceTokens, digits: str, left: int, right: int) -> bool:
    """Whether digits are joined to others by a hyphen or a dash as groups are: 555-0100, or three and more of any
    length; two that a dash joins are the ends of a range, too: 150–1000.
    """
    words = sentence.words
    if words[right] in _JOINTS and words[right + 1].isdigit() and sentence.touches(right):
        local = len(digits) == 3 and len(words[right + 1]) == 4 and (words[right] == "-" or words[right + 1][0] == "0")
        return local or (words[right + 2] in _JOINTS and words[right + 3].isdigit() and sentence.touches(right + 2))
    if words[left] in _JOINTS and words[left - 1].isdigit() and sentence.touches(left) and sentence.touches(left - 1):
        local = len(words[left - 1]) == 3 and len(digits) == 4 and (words[left] == "-" or digits[0] == "0")
        return local or (words[left - 2] in _JOINTS and words[left - 3].isdigit() and sentence.touches(left - 3))
    return False
