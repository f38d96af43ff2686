"""The words by which somebody says something, as far as their form alone tells."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newstables.language import hashing
from newstables.language.characters import DIGIT
from newstables.language.distinct import Distinct
from newstables.language.lemma import lemma
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

Ints = NDArray[np.int64]


class Saying(NamedTuple):
    """Tokens [first, after) of a sentence are what somebody says."""

    first: int
    after: int
    verbs: tuple[int, ...] = ()  # one of these says it, the nearest first; none where only marks stand beside it
    joints: tuple[int, ...] = ()  # marks and "that", which hang on what is said
    is_clause: bool = False  # whether it must have a subject, where no marks tell that it is said

    @property
    def is_before(self) -> bool:
        """Whether who says it follows: "Twelve died," police said."""
        return bool(self.verbs) and self.verbs[0] >= self.after


def tokens_of(words: Distinct, some: frozenset[str]) -> Ints:
    """The tokens that are one of a few words, in capitals or not."""
    return np.flatnonzero(hashing.contains(_hashes(some), words.hashes)[words.of_token])


def counts(tokens: Tokens, words: Distinct) -> Ints:
    """How many tokens before each, and before the end, may be a number or a part of one: figures, words for them."""
    is_figure = tokens.kinds[tokens.starts[words.examples]] == DIGIT
    told = (hashing.contains(_hashes(_numbers()), words.hashes) | is_figure)[words.of_token]
    found = np.zeros(len(told) + 1, np.int64)
    np.cumsum(told, out=found[1:])
    return found


@cache
def _numbers() -> frozenset[str]:
    amounts = listed("quantities")
    return listed("number_words").union(amounts, (f"{word}s" for word in amounts))


@cache
def _hashes(words: frozenset[str]) -> hashing.U64:
    return hashing.of_words(words)


@cache
def may_say(word: str) -> bool:
    """Whether a word in small letters may be a form of a verb of saying: said, reports, adding."""
    return any(lemma(word, tag) in listed("speech_verbs") for tag in ("VBD", "VBZ", "VBG"))


@cache
def surely_says(word: str) -> bool:
    """Whether it is such a verb by its form, and no noun: said, reported, says; but "reports" may be some."""
    past = lemma(word, "VBD")
    return word == "says" or (past != word and past in listed("speech_verbs"))


def has_capital(tokens: Tokens, token: int) -> bool:
    """Whether a token begins with a capital."""
    point = tokens.starts[token]
    return bool(tokens.points[point] != tokens.small[point])


def is_figure(tokens: Tokens, token: int) -> bool:
    """Whether a token begins with a digit."""
    return bool(tokens.kinds[tokens.starts[token]] == DIGIT)
