"""The words of the language as rows of numbers, each described once a process: news writes the same words again."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from newstables.extractors.actors.gazetteer import Gazetteer
from newstables.extractors.actors.lexicon import HONORIFIC, OFFICE, Words
from newstables.extractors.actors.names import hashing
from newstables.extractors.actors.names.known import may_begin
from newstables.extractors.actors.names.word_features import describe, kind_of

# Where a word may stand, seen from the token that is judged.
PLACES = ("two before", "before", "here", "after", "two after", "before the stretch", "after the stretch")
HERE = PLACES.index("here")
_GROWTH = 1 << 12
_MOST_WORDS = 1 << 15  # kept at most, of half a kilobyte each; then they are gathered anew
_LONGEST_WORD = 40  # characters: what is longer is no word, and is known as "no word"


class _Index(dict[str, int]):
    """Word → index; asked for a word that was not met before, it has it described."""

    def __init__(self, add: Callable[[str], int]) -> None:
        self._add = add

    def __missing__(self, word: str) -> int:
        return self._add(word if len(word) <= _LONGEST_WORD else "")


class _Kinds(dict[str, int]):
    """Word in small letters → a number for what it says of the names that hang on it."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def __missing__(self, low: str) -> int:
        if len(self) > _MOST_WORDS:
            self.clear()
        found = self[low] = hashing.number(kind_of(low, self._words))
        return found


class NameVocabulary:
    """Word → index; by index, what there is to know of it."""

    def __init__(self, words: Words, gazetteer: Gazetteer) -> None:
        self._words, self._gazetteer = words, gazetteer
        self.kinds = _Kinds(words)
        self._index = _Index(self.add)
        self._clear()

    def _clear(self) -> None:
        self._index.clear()
        self.size = 0
        self.classes = np.zeros(_GROWTH, np.int64)  # a number for the word's class
        self.numbers = np.zeros(_GROWTH, np.int64)  # a number for the word, whatever its capitals
        self.speech = np.zeros(_GROWTH, np.bool_)
        self.titles = np.zeros(_GROWTH, np.bool_)
        self.begins_known = np.ones(_GROWTH, np.bool_)  # whether a known name of several words may; so may "no word"
        # The numbers of its features: those that it has wherever it stands near a token, those of the token itself.
        self.facts: list[tuple[array[int], array[int]]] = []
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
            nothing = array("I", [hashing.number("no word")])
            self.facts.append((nothing, nothing))
        return index

    def _describe(self, word: str, index: int) -> None:
        told = describe(word, self._words, self._gazetteer)
        low = word.lower()
        self.classes[index] = told.class_
        self.numbers[index] = hashing.number(low)
        self.speech[index] = low in self._words.speech
        self.begins_known[index] = may_begin(word, self._gazetteer)
        if not word[0].isupper():
            self.titles[index] = low in self._words.role_words
        elif word in self._words.classes:
            self.titles[index] = bool(self._words.classes[word] & (HONORIFIC | OFFICE))
        self.facts.append((array("I", [*told.both, *told.around]), array("I", [*told.both, *told.here])))

    def _grow(self) -> None:
        more = len(self.classes)
        self.classes = np.append(self.classes, np.zeros(more, np.int64))
        self.numbers = np.append(self.numbers, np.zeros(more, np.int64))
        self.speech = np.append(self.speech, np.zeros(more, np.bool_))
        self.titles = np.append(self.titles, np.zeros(more, np.bool_))
        self.begins_known = np.append(self.begins_known, np.ones(more, np.bool_))

    def rows_of(self, first: int, after: int) -> Iterator[tuple[list[int], NDArray[np.int64], NDArray[np.int64]]]:
        """For the words [first, after): places (indices into PLACES), the rows of all their features at each of these,
        and how many features each word has. Many words at once: a call of numpy costs more than a word.
        """
        for side in (0, 1):
            places = [place for place in range(len(PLACES)) if (place == HERE) == bool(side)]
            numbers = [self.facts[index][side] for index in range(first, after)]
            flat = np.frombuffer(b"".join(numbers), np.dtype("I")).astype(np.int64)
            yield places, hashing.rows_at([PLACES[place] for place in places], flat).T, np.array([*map(len, numbers)])

    def facts_at(self, word: int, place: int) -> NDArray[np.int64]:
        """The rows of one word's features at one place, by its index in PLACES: for the fit, which takes each apart."""
        numbers = np.array(self.facts[word][place == HERE], np.int64)
        rows: NDArray[np.int64] = hashing.rows_at([PLACES[place]], numbers)[0]
        return rows

    def indices(self, words: Sequence[str]) -> list[int]:
        """The index of each word."""
        if self.size > _MOST_WORDS:
            self._clear()
        return list(map(self._index.__getitem__, words))
