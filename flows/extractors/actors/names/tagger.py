"""The model: from the facts about tokens to names. One pass finds names, a second knows what the first found elsewhere.

Scores are sums of weights, one for each fact and label, and of what a label adds behind another. The sums are of whole
numbers: whichever texts are read together, each comes out the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache, cached_property
from importlib import resources
from typing import IO, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from newstables.extractors.actors.gazetteer import Gazetteer
from newstables.extractors.actors.names.certainty import certainties
from newstables.extractors.actors.names.elsewhere import names_elsewhere
from newstables.extractors.actors.names.features import Facts, facts_of
from newstables.extractors.actors.names.grammar import Tree
from newstables.extractors.actors.names.hashing import NOTHING
from newstables.extractors.actors.names.labels import LABELS, transitions
from newstables.extractors.actors.names.path import best_labels, spelled
from newstables.extractors.actors.names.runs import JudgedRuns
from newstables.extractors.actors.names.shared_facts import SharedFacts, summed
from newstables.extractors.actors.names.tokens import NameTokens, tokenise
from newstables.extractors.actors.names.vocabulary import PLACES, NameVocabulary
from newstables.extractors.actors.names.word_features import is_small_word
from newstables.extractors.actors.word_classes import words_of

T = TypeVar("T")
Floats = NDArray[np.float32]
Bytes = NDArray[np.int8]
Sums = NDArray[np.int32]
Ints = NDArray[np.int64]
_GROWTH = 4096  # words, by which the table of what words say grows
_TOGETHER = 160_000  # characters
_CHUNK = 2048  # tokens whose facts are looked up at once: their sums stay near the processor


SURE = 0.8  # from here on the model is sure of a name, and what stands beside it changes nothing


class Span(NamedTuple):
    """A name in a text."""

    start: int
    end: int
    kind: str  # person, organisation, place
    certainty: float = 1.0  # how likely the model holds it, from 0 to 1; what a rule finds is certain


class Covered:
    """The places of a text that stand in one of the names: `place in covered`. Marked at the first question: most
    rules find nothing to ask it about.
    """

    def __init__(self, spans: Sequence[Span], text: str) -> None:
        self._spans, self._text = spans, text

    @cached_property
    def _marks(self) -> bytearray:
        marks = bytearray(len(self._text))
        for start, end, _, _ in self._spans:
            marks[start:end] = b"\1" * (end - start)
        return marks

    def __contains__(self, place: int) -> bool:
        return place < len(self._marks) and self._marks[place] == 1

    def is_free(self, start: int, end: int) -> bool:
        """Whether no name stands there."""
        return self._marks.find(1, start, end) < 0

    def cover(self, start: int, end: int) -> None:
        """A name stands there from now on."""
        self._marks[start:end] = b"\1" * (end - start)


class NameWeights(NamedTuple):
    """Of each pass: for each fact a row of whole numbers, one a label; their unit; what a label adds behind another."""

    facts: tuple[Bytes, Bytes]
    units: tuple[float, float]
    steps: tuple[Floats, Floats]


class Tagger:
    """Finds names in texts by one gazetteer."""

    def __init__(self, gazetteer: Gazetteer, weights: NameWeights) -> None:
        self.gazetteer, self.weights = gazetteer, weights
        self.words = words_of(gazetteer)
        self.vocabulary = NameVocabulary(self.words, gazetteer)
        self._both = np.concatenate(weights.facts, axis=1)  # the labels of the first pass, then those of the second
        # What each word of the vocabulary says at each of PLACES, for both passes: filled as words come.
        self._said = np.zeros((len(PLACES), 0, 2 * len(LABELS)), np.int16)
        self._known = 0

    def tokens(self, texts: Sequence[str]) -> list[NameTokens]:
        """The words of each text."""
        return tokenise(texts, lambda word: is_small_word(word, self.words))

    def facts(self, tokens: Sequence[NameTokens], parses: Sequence[Tree | None]) -> Facts:
        """What is known of the tokens that may be in names."""
        return facts_of(tokens, self.vocabulary, self.gazetteer, parses)

    def spans(self, tokens: Sequence[NameTokens], parses: Sequence[Tree | None]) -> list[list[Span]]:
        """The names of each text, in order, never overlapping. Of many texts at once each costs less than half."""
        facts = self.facts(tokens, parses)
        runs = facts.runs
        if not len(runs):
            return [[] for _ in tokens]
        self._learn_words()
        sums = self._sums(facts)
        first = sums[:, : len(LABELS)] * np.float32(self.weights.units[0])
        firsts, afters, kinds = spelled(best_labels(runs.sizes, first, self.weights.steps[0]))
        names = list(zip(firsts.tolist(), afters.tolist(), kinds, strict=True))
        second = sums[:, len(LABELS) :]
        _add(second, names_elsewhere(runs, names), self.weights.facts[1])
        scores = second * np.float32(self.weights.units[1])
        return self._spans(runs, scores)

    def _spans(self, runs: JudgedRuns, scores: Floats) -> list[list[Span]]:
        steps = self.weights.steps[1]
        labels = best_labels(runs.sizes, scores, steps)
        firsts, afters, kinds = spelled(labels)
        sure = certainties(runs.sizes, scores, steps, labels, firsts, afters)
        begins, ends = runs.begins[firsts].tolist(), runs.ends[afters - 1].tolist()
        found: list[list[Span]] = [[] for _ in runs.texts]
        owners = runs.owner[firsts].tolist()
        for owner, begin, end, kind, certainty in zip(owners, begins, ends, kinds, sure, strict=True):
            found[owner].append(Span(begin, end, kind, certainty))
        return found

    def _sums(self, facts: Facts) -> Sums:
        """The sums of both passes, but for what the first says to the second."""
        sums = np.empty((len(facts.runs), 2 * len(LABELS)), np.int32)
        for begin in range(0, len(sums), _CHUNK):
            chunk = slice(begin, begin + _CHUNK)
            single = np.zeros(sums[chunk].shape, np.int16)  # a few dozen numbers of a byte: they fit
            found = np.empty(single.shape, np.int8)
            for column in facts.single[chunk].T:  # rows so short: `take` has a third of the time of [column]
                single += self._both.take(column, axis=0, out=found, mode="clip")  # no row is beyond: not checked
            sums[chunk] = single
            for said, words in zip(self._said, facts.words[chunk].T, strict=True):
                sums[chunk] += said.take(words, axis=0)
        _add(sums, facts.shared, self._both)
        return sums

    def _learn_words(self) -> None:
        """Sum up what the new words of the vocabulary say, once."""
        facts = self.vocabulary.facts
        if len(facts) < self._known:
            self._known = 0  # the vocabulary began anew
        places, size, labels = self._said.shape
        if len(facts) > size:
            more = np.zeros((places, len(facts) + _GROWTH - size, labels), np.int16)
            self._said = np.concatenate([self._said, more], axis=1)
        if len(facts) > self._known:
            for at, rows, sizes in self.vocabulary.rows_of(self._known, len(facts)):
                told = summed(self._both, rows, sizes, np.int16)
                self._said[at, self._known : len(facts)] = told.swapaxes(0, 1)
        self._known = len(facts)


def _add(sums: Sums, facts: SharedFacts, table: Bytes) -> None:
    """Add the rows of the table of the facts to the sums of the tokens that have them."""
    sums[facts.tokens] += summed(table, facts.rows, facts.sizes, np.int32)[facts.lists]


def in_batches(texts: Sequence[T], size: Callable[[T], int]) -> Iterator[Sequence[T]]:
    """The texts in groups of a size at which one look at all costs least. `size` tells a text's characters."""
    first = characters = 0
    for i, text in enumerate(texts):
        if characters >= _TOGETHER:
            yield texts[first:i]
            first, characters = i, 0
        characters += size(text)
    if first < len(texts):
        yield texts[first:]


def read_weights(file: IO[bytes]) -> NameWeights:
    """The weights that training saved: of each pass the rows that are not nought."""
    stored = np.load(file)
    facts, units, steps = [], [], []
    for turn in ("first", "second"):
        table = np.zeros((NOTHING + 1, len(LABELS)), np.int8)
        table[stored[f"{turn}_rows"]] = stored[f"{turn}_facts"]
        facts.append(table)
        units.append(float(stored[f"{turn}_scale"]))
        steps.append(stored[f"{turn}_steps"] + transitions())
    return NameWeights((facts[0], facts[1]), (units[0], units[1]), (steps[0], steps[1]))


@cache
def _weights() -> NameWeights:
    """The weights that ship."""
    with resources.files(f"{__package__}").joinpath("weights.npz").open("rb") as file:
        return read_weights(file)


_TAGGERS: dict[int, Tagger] = {}


def tagger_of(gazetteer: Gazetteer) -> Tagger:
    """The tagger for `gazetteer`, made once for each."""
    tagger = _TAGGERS.get(id(gazetteer))
    if tagger is None or tagger.gazetteer is not gazetteer:
        tagger = _TAGGERS[id(gazetteer)] = Tagger(gazetteer, _weights())
    return tagger
