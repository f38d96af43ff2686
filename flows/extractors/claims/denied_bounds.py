"""Bounds under a "not": must not cost more than $20 is at most so much, must not fall below 40 at least."""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX

_NOT = ("not", "never", "cannot", "neither", "nor")
_MAY = frozenset(("may", "must", "can", "shall", "should", "could", "will", "would", "to"))
_FAR = 5  # tokens between "not" and "exceed": shall not at any time exceed
_LONGEST = 7  # tokens of a subject with "no"


def is_denied(sentence: SentenceTokens, first: int) -> bool:
    """Whether the bound that begins at token `first` is one that is not passed: "not" stands before the verb that it is
    the measure of, or "no" before its subject: no fine may exceed $500.
    """
    words = sentence.words
    bounds = words[first].startswith("exceed")
    verb = first if bounds else first - 1
    if not bounds and words[verb] not in LEX.bounded:
        return False
    begin = verb - (_FAR if bounds else 2)
    if any(_is_not(word) for word in words[max(0, begin) : verb]):
        return True
    before = words[max(0, verb - _LONGEST) : verb]
    if "no" not in before or _MAY.isdisjoint(before[-2:]):
        return False
    subject = sentence.letters[verb - 1 - before[::-1].index("no") : verb - 2]
    return not {"V", ",", "."} & set(subject)


def _is_not(word: str) -> bool:
    return word in _NOT or word.endswith(("n't", "n’t"))
