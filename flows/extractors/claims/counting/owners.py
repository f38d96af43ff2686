"""Counted nouns that own another: the three brothers' father, the two men's backgrounds; but three men's teams."""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX

_MARKS = ("'", "’")
_IRREGULAR = frozenset(
    f"{plural}{mark}s" for plural in ("men", "women", "children", "people", "policemen") for mark in _MARKS
)


def is_owner(sentence: SentenceTokens, token: int) -> bool:
    """Whether the plural at a token has the apostrophe of a genitive behind it: `teachers' houses`."""
    return sentence.words[token + 1] in _MARKS and sentence.touches(token)


def owner_before(sentence: SentenceTokens, found: tuple[int, int]) -> int | None:
    """The genitive of a plural without -s among the words before a noun: `men's professional backgrounds`."""
    return next((token for token in range(found[0], found[1]) if sentence.words[token] in _IRREGULAR), None)


def are_owners_counted(sentence: SentenceTokens, left: int, owned: int) -> bool:
    """Whether a number counts who owns, and not what is owned: those two men are known, and their backgrounds told of.

    `left` is the token before the number, `owned` that of the noun. "The two men's teams" are of a kind.
    """
    return sentence.words[left] in LEX.genitives_known and sentence.words[owned] not in LEX.genitives_kinds
