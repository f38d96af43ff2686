"""Levels that are described or named before their figure: rose to a record 14 percent, to an annual rate of 180."""

from __future__ import annotations

from newstables.extractors.claims.grammar import ADVERB, NOUN, NUMBER
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX

_ARTICLES = frozenset(("a", "an", "the", "its", "their", "his", "her"))
LONGEST_LEVEL = 7  # tokens from the article to the figure: a seasonally adjusted annual rate of


def before_level(sentence: SentenceTokens, first: int, floor: int = 0) -> int:
    """The token before the words that describe or name the figure at token `first`; right before it where none do."""
    words, last = sentence.words, max(floor, first - LONGEST_LEVEL)
    if _ARTICLES.isdisjoint(words[last:first]):
        return first - 1
    token, letters = first - 1, sentence.letters
    if words[token] == "of":
        token -= 1
        if words[token] not in LEX.levels and words[token] not in LEX.levels_names:
            return first - 1
    while token > last and (letters[token] in (NOUN, ADVERB, NUMBER) or words[token] == "-"):
        token -= 1
    return token - 1 if token > floor and words[token] in _ARTICLES else first - 1
