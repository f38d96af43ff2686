"""The words of the language as rows of numbers, each described once a process: news writes the same words again."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from newstables.extractors.actors.gazetteer import Gazetteer
from newstables.extractors.actors.lexicon import HONORIFIC, OFFICE, Words
from newstables.extractors.actors.names import hashing
from newstables.extractors.actors.names.word_features import describe, kind_of

# Where a word may stand, seen from the token that is judged.
PLACES = ("two before", "before", "here", "after", "two after", "before the stretch", "after the stretch")
HERE = PLACES.index("here")
_GROWTH = 1 << 12
_MOST_WORDS = 1 << 16  # kept at most; then they are gathered anew
_LONGEST_WORD = 40  # characters: what is longer is no word, and is known as "no word"


class Vocabulary:
    """Word → index; by index, what there is to know of it."""

    def __init__(self, words: Words, gazetteer: Gazetteer) -> None:
        self._words, self._gazetteer = words, gazetteer
        self._index: dict[str, int] = {}
        self._clear()

    def _clear(self) -> None:
        self._index.clear()
        self.size = 0
        self.classes = np.zeros(_GROWTH, np.int64)  # a number for the word's class
        self.numbers = np.zeros(_GROWTH, np.int64)  # a number for the word, whatever its capitals
        self.kinds = np.zeros(_GROWTH, np.int64)  # a number for what a small word says of the names that hang on it
        self.speech = np.zeros(_GROWTH, np.bool_)
        self.titles = np.zeros(_GROWTH, np.bool_)
        self.facts: list[list[NDArray[np.int64]]] = []  # the rows of its features at each of PLACES
        self.add("")

    def add(self, word: str) -> int:
        """The index of `word`; 0 is no word at all, as before the first of a text."""
        index = self._index.get(word)
        if index is not None:
            return index
        index = self._index[word] = self.size
        self.size += 1
        if self.size > len(self.classes):
            self._grow()
        if word:
            self._describe(word, index)
        else:
            nothing = np.array([hashing.number("no word")])
            self.facts.append([hashing.rows(place, nothing) for place in PLACES])
        return index

    def _describe(self, word: str, index: int) -> None:
        told = describe(word, self._words, self._gazetteer)
        around = np.array([hashing.number(feature) for feature in told.around])
        here = np.array([hashing.number(feature) for feature in told.here])
        low = word.lower()
        self.classes[index] = hashing.number(told.class_)
        self.numbers[index] = hashing.number(low)
        self.kinds[index] = hashing.number(kind_of(low, self._words))
        self.speech[index] = low in self._words.speech
        if word[0].isupper():
            self.titles[index] = bool(self._words.classes.get(word, 0) & (HONORIFIC | OFFICE))
        else:
            self.titles[index] = low in self._words.role_words
        self.facts.append([hashing.rows(place, here if place == "here" else around) for place in PLACES])

    def _grow(self) -> None:
        more = len(self.classes)
        self.classes = np.append(self.classes, np.zeros(more, np.int64))
        self.numbers = np.append(self.numbers, np.zeros(more, np.int64))
        self.kinds = np.append(self.kinds, np.zeros(more, np.int64))
        self.speech = np.append(self.speech, np.zeros(more, np.bool_))
        self.titles = np.append(self.titles, np.zeros(more, np.bool_))

    def indices(self, words: Iterable[str]) -> list[int]:
        """The index of each word."""
        if self.size > _MOST_WORDS:
            self._clear()
        known, add = self._index.get, self.add
        found = [known(word) for word in words]
        if None in found:
            return [add(word if len(word) <= _LONGEST_WORD else "") for word in words]
        return found  # type: ignore[return-value]
