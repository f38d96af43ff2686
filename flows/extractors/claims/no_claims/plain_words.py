"""Numbers between two words in small letters of which neither names anything: "killed 12 people"."""

from __future__ import annotations

from functools import lru_cache

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_MOST_WORDS = 8192  # of which is known whether they name something
_NAMING_BEFORE = frozenset(("of", "war", "number"))  # beside the designators and labels of the lexicon
_NAMING_BEHIND = frozenset(("hurdles", "block", "and", "or", "to"))


def is_among_plain_words(sentence: SentenceTokens, number: Number) -> bool:
    """Whether no mark, no capital, and no word that numbers or is numbered stands beside a number, so that it is of no
    name, unless the tree makes one of the noun before it: ticket 4471 won.
    """
    words, left, right = sentence.words, number.left, number.right
    if number.letter or not _is_plain_before(words[left]) or not _is_plain_behind(words[right]):
        return False
    text, start = sentence.text, number.start
    if sentence.ends[left] == start or sentence.starts[right] == number.end:
        return False
    apart = text[start] != "7" and not text[start].isupper()  # an airliner, a word in capitals
    return apart and not sentence.is_capital(left) and not sentence.is_capital(right)


@lru_cache(maxsize=_MOST_WORDS)
def _is_plain_before(word: str) -> bool:
    """Whether a word in small letters before a number says nothing of what it numbers."""
    numbered = word in LEX.designators_lower or word in LEX.labels or word in LEX.labels_weak
    return word.isalpha() and not numbered and word not in _NAMING_BEFORE


@lru_cache(maxsize=_MOST_WORDS)
def _is_plain_behind(word: str) -> bool:
    """Whether a word in small letters behind a number makes no name of it, nor goes on with a list."""
    return word.isalpha() and word not in _NAMING_BEHIND
