"""Numbers that a name is written together with, or by a hyphen: A320, #7, F-16, Covid-19, 737X, 19-cv-04417."""

from __future__ import annotations

from newstables.extractors.claims.bid_and_asked import is_bid_and_asked
from newstables.extractors.claims.no_claims.labels import is_code, is_measured
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.extractors.numbers.resolve import words as number_words

_EVERY = ("hourly", "daily", "nightly", "weekly", "monthly", "yearly")
_MOST_INITIALS = 4  # letters before the hyphen of a name: AK - 47, RPG - 7
_MEASURING = frozenset((*number_words("scale_letters"), "c", "p", "a", "v", "w", "x"))


def is_glued_before(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`A320`, `#7`, `*447*`, `Covid-19`."""
    if left < 0 or sentence.ends[left] != number.start:
        return False
    before = sentence.words[left]
    if before == "/" and is_bid_and_asked(sentence, left):
        return False
    if before == "/" and sentence.touches(left - 1) and is_measured(sentence, number, right):
        return LEX.units.before(sentence.words, left - 1) is None  # 8GB/128GB
    if before[-1].isalpha() or (before == "#" and number.scale == 1.0) or before in "@/\\.:_*":
        return True
    if before[0].isalpha() and before[-1] == ".":  # L.I.2378
        return True
    return before in "-–" and sentence.touches(left - 1) and _joins_name(sentence, left - 1)


def is_spaced(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """Whether spaces stand round the hyphen of a name, as where a text was cut into tokens: F - 16, Covid - 19."""
    words = sentence.words
    if words[left] != "-" or left < 1 or sentence.touches(left - 1) or number.scale != 1.0:
        return False
    word, written = words[left - 1], sentence.phrase(left - 1, left)
    if number.form != "digits" or not word.isalpha() or not written[0].isupper():
        return False
    if word in LEX.designators or word in LEX.weapons:
        return True  # Covid - 19, COVID -19
    apart = not sentence.touches(left) and not _is_dateline(sentence, left)
    return apart and written.isupper() and len(written) <= _MOST_INITIALS


def _is_dateline(sentence: SentenceTokens, dash: int) -> bool:
    """Whether a sentence's words before a dash are a town in capitals: "ROME - 12 migrants", "DE ORO - 12 rebels"."""
    before = sentence.phrase(0, dash)
    return before.isupper() and len(before) >= _MOST_INITIALS and before.replace(" ", "").isalpha()


def is_how_often(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`six-monthly checks`, `12-hourly doses`: every so many months or hours."""
    return sentence.words[right] == "-" and sentence.words[right + 1] in _EVERY


def is_glued_behind(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`737X`, `19-cv-04417`, `a one-for-five split`."""
    words = sentence.words
    glued = sentence.starts[right] == number.end and (words[right][0].isalpha() or words[right] in "/:@_\\*#")
    if glued and not is_measured(sentence, number, right) and not is_bid_and_asked(sentence, right):
        return True
    if words[right] != "-":
        return False
    numbered = (
        words[right + 1].removesuffix("s") in LEX.cardinals
        and sentence.is_capital(right + 1)
        and sentence.touches(right)
    )
    if numbered and sentence.starts[right] == number.end:
        return True  # a 7-Eleven
    if _is_part_number(sentence, number, right):
        return True
    code = (
        words[right + 1] == "somethings"
        or (words[right + 1] in ("k", "q") and sentence.is_capital(right + 1))
        or words[right + 1 : right + 3] == ["for", "-"]
    )
    return code or is_code(sentence, right)


def _is_part_number(sentence: SentenceTokens, number: Number, hyphen: int) -> bool:
    """`model 70-A21`, `form 12-B2`: figures, a hyphen, a capital and figures in one."""
    joined = sentence.starts[hyphen] == number.end and sentence.touches(hyphen) and sentence.is_capital(hyphen + 1)
    glued = len(sentence.words[hyphen + 1]) == 1 and sentence.touches(hyphen + 1)
    return joined and glued and sentence.words[hyphen + 2][:1].isdigit()


def _joins_name(sentence: SentenceTokens, index: int) -> bool:
    """Whether the word before a hyphen makes a name of what follows: "Covid-19", not "sub-7", "mid-30s"."""
    word = sentence.words[index]
    if word == "of" and sentence.words[index - 2] in LEX.parents:
        return False  # a mother-of-two
    if sentence.words[index - 1][:1].isdigit() and sentence.touches(index - 1):  # 5k-20k; but form 14D-9
        return word not in _MEASURING and LEX.units.before(sentence.words, index) is None and len(word) == 1
    return (
        word.isalpha()
        and word not in LEX.cardinals
        and word not in ("sub", "to", "in", "and", "pre", "post", "than", "minus", "plus", "by", "or")
        and (sentence.is_capital(index) or not LEX.units.before(sentence.words, index))  # a Mi-8 is no mile
    )
