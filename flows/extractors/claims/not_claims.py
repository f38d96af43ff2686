"""Numbers that claim nothing: idioms, "one" as a pronoun, list numbers, footnotes, coordinates, telephone numbers."""

from __future__ import annotations

import re

from newstables.extractors.claims.nouns import is_plural, singular
from newstables.extractors.claims.sentence import Sentence
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import MULTIPLE, Number


def is_idiom(sentence: Sentence, number: Number, left: int, right: int) -> bool:
    """Fixed phrases, and "one" where it counts nothing."""
    if number.form in ("digits",) and number.end - number.start > 3:
        return False
    words = sentence.words
    if number.form == MULTIPLE:
        return words[right] in LEX.idioms_after_doubled  # doubled down
    first = left + 1
    idioms = LEX.idioms
    heads = idioms.by_first
    if words[first] in heads or words[left] in heads or words[left - 1] in heads:
        for start in range(max(0, first - 2), first + 1):
            found = idioms.after(words, start)
            if found and found[1] > first:
                return True
    if number.form != "words":
        return False
    word = sentence.text[number.start : number.end].lower()
    if word == "one":
        return _is_pronoun(sentence, left, right)
    return word == "zero" and sentence.words[right] in LEX.idioms_zero


def _is_pronoun(sentence: Sentence, left: int, right: int) -> bool:
    following = sentence.words[right].replace("’", "'").partition("'")[0] or sentence.words[right]
    if _opens_share(sentence, right):
        return False
    if sentence.words[left] in LEX.idioms_before_one:
        return not (
            sentence.words[left] == "only" and following[:1].isalpha() and following not in LEX.idioms_after_one
        )
    if not following[:1].isalpha() or following in LEX.idioms_after_one:
        return following != "-"
    if following.endswith("s") and is_plural(following) and singular(following) != following:
        return True  # one goes east
    if (
        sentence.words[left - 1] in ("the", "a", "an")
        and sentence.words[left].isalpha()
        and not LEX.units.after(sentence.words, right)
    ):
        return sentence.words[left] not in LEX.stops  # the average one shrank
    return following in LEX.stops and not sentence.is_capital(right)


def _opens_share(sentence: Sentence, right: int) -> bool:
    """`one in five`, `one out of every three`, `one or two`: the start of a share or a range, not the pronoun."""
    index = (
        right + 1
        if sentence.words[right] in ("in", "to", "or")
        else right + 2
        if sentence.words[right : right + 2] == ["out", "of"]
        else 0
    )
    if index and sentence.words[index] in ("every", "each"):
        index += 1
    word = sentence.words[index] if index else ""
    return word.isdigit() or word in LEX.cardinals


_OF_PLACES = frozenset("°′″;")
_COMPASS = ("n", "s", "e", "w")


def is_furniture(sentence: Sentence, number: Number, left: int, right: int) -> bool:
    """List numbers, footnotes, shirt numbers: a number alone in brackets, or at the head of a line."""
    if number.form != "digits":
        return False
    before, following = sentence.words[left], sentence.words[right]
    if before == "," and following in (",", ".", ";") and sentence.words[left - 1] in LEX.titled:
        return True  # her second album, 21, sold well
    if following in _COMPASS and sentence.is_capital(right) and _has_decimals(sentence, number):
        return True  # 51.5074 N
    if (following in _OF_PLACES or before in _OF_PLACES) and _is_coordinate(sentence, number):
        return True
    if following in (")", "]") and before in ("(", "[") and "." not in sentence.text[number.start : number.end]:
        return number.scale == 1.0
    if following not in (")", "."):
        return False
    if following == ")" and sentence.starts[right] == number.end and "(" not in sentence.words[: left + 1]:
        return number.scale == 1.0  # either 1) this or 2) that
    return left < 0 and sentence.starts[right] == number.end


def _is_coordinate(sentence: Sentence, number: Number) -> bool:
    """A part of a place's latitude or longitude: 35°01′57″N, 35.0325°N, 35.0325; 43.6464."""
    text, start, end = sentence.text, number.start, number.end
    if text[end : end + 1] in ("°", "′", "″") and (
        text[end + 1 : end + 2].isdigit() or text[end + 1 : end + 2] in "NSEW"
    ):
        return text[end + 1 : end + 2] != ""
    if text[start - 1 : start] in ("°", "′"):
        return True
    return _has_decimals(sentence, number) and (text[end : end + 1] == ";" or text[max(0, start - 2) : start] == "; ")


def _has_decimals(sentence: Sentence, number: Number) -> bool:
    """Whether three decimals at least make the number a part of a place."""
    return len(sentence.text[number.start : number.end].partition(".")[2]) >= 3


_ABROAD = re.compile(r"\+[0-9]{1,3}[ -][0-9]{1,4}[ -][0-9]{2,4}")
_WITH_AREA_CODE = re.compile(r"\(\+?[0-9]{1,5}(?:-[0-9]{1,4})?\) ?[0-9]{3,4}[ -][0-9]{3,4}(?![0-9])")


def _with_area_code(sentence: Sentence, number: Number) -> bool:
    """(254-2) 751-613, (020) 7946 0018."""
    bracket = sentence.text.rfind("(", max(0, number.start - 14), number.start)
    found = _WITH_AREA_CODE.match(sentence.text, bracket) if bracket >= 0 else None
    return found is not None and number.end <= found.end()


def in_telephone(sentence: Sentence, number: Number, left: int, right: int) -> bool:
    """Groups of digits joined by hyphens: 1-800-555-0100, 555-0100."""
    if number.form != "digits" or number.scale != 1.0:
        return False
    following, before = sentence.words[right], sentence.words[left]
    if before == "+" and _ABROAD.match(sentence.text, number.start - 1):  # +44 20 7946 0958
        return True
    if following not in ("-", ")") and before not in ("-", ")", "(") and sentence.text[number.start] != "0":
        return False
    if before in ("(", "-", ")") and _with_area_code(sentence, number):
        return True
    digits = sentence.text[number.start : number.end]
    if digits.startswith("0") and len(digits) > 1 and "." not in digits:
        return True
    if following == "-" and sentence.words[right + 1].isdigit() and sentence.touches(right):
        following = sentence.words[right + 1]
        return (len(digits) == 3 and len(following) == 4) or (
            sentence.words[right + 2] == "-" and sentence.words[right + 3].isdigit()
        )
    if (
        sentence.words[left] == "-"
        and sentence.words[left - 1].isdigit()
        and sentence.touches(left)
        and sentence.touches(left - 1)
    ):
        previous = sentence.words[left - 1]
        return (len(previous) == 3 and len(digits) == 4) or (
            sentence.words[left - 2] == "-" and sentence.words[left - 3].isdigit()
        )
    return False
