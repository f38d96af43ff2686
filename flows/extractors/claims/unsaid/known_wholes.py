"""Numbers that are known, and told of by a part or a multiple: two of the nine; Of the seven, two are boys; twice the
300 that were expected.
"""

from __future__ import annotations

from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import OF_KNOWN
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.extractors.numbers.resolve import words as number_words
from newstables.records import Claim

_KNOWN = ("the", "those", "these")
_TOLD = ("that", "who", "which")
_COUNTS = ("count", "number")


def known_whole(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """A whole number behind "of the" and a part of it, that no noun behind goes with: "freed two of the five"."""
    words = sentence.words
    whole = number.form in ("digits", "words") and number.value is not None and number.value % 1 == 0
    if not whole or words[left] not in _KNOWN or words[left - 1] != "of":
        return None
    if not _is_number(words[left - 2]) and not _opens_with_whole(sentence, left, right):
        return None
    parse = sentence.document.parse
    stands = parse.deps[parse.token_at(number.start)] in ("nmod", "obl")
    return Measure("number", None, OF_KNOWN, left + 1, right) if stands else None


def is_multiplied(sentence: SentenceTokens, left: int, right: int) -> bool:
    """`three times the 200 that police had allowed for`: a number that is told of, and compared with by a multiple."""
    words = sentence.words
    return words[left] == "the" and words[left - 1] in LEX.multiplying and words[right] in _TOLD


def _opens_with_whole(sentence: SentenceTokens, left: int, right: int) -> bool:
    """`Of the seven, two are boys`: whether "of" opens the sentence, and a part stands behind the comma."""
    words = sentence.words
    dated = sentence.is_in_date(right + 1)  # of the three, 2019 was the wettest
    return sentence.begins(left - 1) and words[right] == "," and _is_number(words[right + 1]) and not dated


def _is_number(word: str) -> bool:
    """Whether a word is a part that is counted or a share; "one" is a pronoun there."""
    share = word in number_words("fractions")
    return word[:1].isdigit() or share or (word in LEX.cardinals and word != "one")


def is_told_again(measure: Measure | None, number: Number, found: list[Claim]) -> bool:
    """Whether such a whole was counted before, so that it is no new claim: "Five fled. Two of the five were hurt"."""
    if measure is None or measure.rule != OF_KNOWN:
        return False
    return any(claim.value == number.value and claim.kind in _COUNTS for claim in found)
