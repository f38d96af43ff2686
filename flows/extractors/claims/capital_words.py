"""Words that capitals make a part of a name: the Big Three, the Six-Day War, One District, One Factory; and the US."""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_SMALL = frozenset(
    ("that", "who", "which", "how", "when", "why", "where", "to", "your", "my", "you", "i", "every", "about")
)
_LONG = 4  # letters of a word that a title would have in capitals
_FEWEST = 4  # such words of a headline: fewer may all be a name's


def is_capital_name(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """A number word in capitals inside a name: "Group of Seven", "the Big Three"."""
    text = sentence.text
    if _is_slogan(sentence, number, left, right):
        return True
    if number.form == "ordinal" or not text[number.start].isupper() or left < 0 or sentence.words[left] in ".\"“‘:'":
        return False
    if _is_of_list(sentence, left):
        return True
    if is_headline(sentence):
        return sentence.words[left] == "of" and sentence.words[left - 1] in LEX.bodies
    if sentence.words[right] == "-" and sentence.is_capital(right + 1) and sentence.is_capital(right + 2):
        return True  # the 1967 Six-Day War
    if sentence.is_capital(left) or (sentence.words[left] == "of" and sentence.is_capital(left - 1)):
        return True
    return sentence.is_capital(right) and sentence.words[left].isalpha()


def is_headline(sentence: SentenceTokens) -> bool:
    """Whether every word of a sentence but the small ones has a capital, as in headlines: there it makes no name."""
    longer = [at for at in range(sentence.size) if len(sentence.words[at]) >= _LONG and sentence.words[at].isalpha()]
    small = [at for at in longer if not sentence.is_capital(at) and sentence.words[at] not in LEX.stops]
    return len(longer) >= _FEWEST and not small


def _is_of_list(sentence: SentenceTokens, left: int) -> bool:
    """`in Divisions One, Two, Three and Four`: behind another number word with a capital."""
    before = left
    while sentence.words[before] in (",", "and", "or", "&"):
        before -= 1
    return before < left and sentence.words[before] in LEX.cardinals and sentence.is_capital(before)


def _is_slogan(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`One District, One Factory`: the same number with capitals twice, as programmes are named."""
    words = sentence.words
    said = sentence.text[number.start : number.end].lower()
    if not sentence.is_capital(left + 1) or not sentence.is_capital(right):
        return False
    again = right + 2 if words[right + 1] == "," else right + 1
    if words[again] == said and sentence.is_capital(again) and sentence.is_capital(again + 1):
        return True
    before = left - 2 if words[left] == "," else left - 1
    return words[before] == said and sentence.is_capital(before) and sentence.is_capital(before + 1)


def opens_title(sentence: SentenceTokens, right: int) -> bool:
    """`50 Things That Shaped the Sea`: a noun and a pronoun or conjunction behind it in capitals, as titles have them
    and nothing else, but a headline where every word has one.
    """
    words = sentence.words
    if words[right + 1] not in _SMALL and words[right + 2] not in _SMALL:
        return False  # most
    small = any(words[at] in _SMALL and sentence.is_capital(at) for at in (right + 1, right + 2))
    if not small or not sentence.is_capital(right):
        return False
    return any(
        len(word) >= _LONG and not sentence.is_capital(at) for at, word in enumerate(sentence.words[: right - 1])
    )


def is_the_us(sentence: SentenceTokens, index: int) -> bool:
    """Whether the token at `index` is the country, and not "us": in 11 US states."""
    return sentence.words[index] == "us" and sentence.phrase(index, index + 1) == "US"
