"""The model: from the facts about tokens to names. One pass finds names, a second knows what the first found elsewhere.

Scores are sums of weights, one for each fact and label, and of what a label adds behind another; the best row of labels
of each run is found for all runs at once.
"""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import IO, NamedTuple

import numpy as np
from numpy.typing import NDArray

from newstables.extractors.actors.gazetteer import Gazetteer
from newstables.extractors.actors.lexicon import words_of
from newstables.extractors.actors.names.certainty import certainties
from newstables.extractors.actors.names.elsewhere import names_elsewhere
from newstables.extractors.actors.names.features import Facts, facts_of
from newstables.extractors.actors.names.grammar import Tree
from newstables.extractors.actors.names.hashing import NOTHING
from newstables.extractors.actors.names.labels import FIRST, LABELS, LAST, names_in, transitions
from newstables.extractors.actors.names.tokens import NameTokens, tokenise
from newstables.extractors.actors.names.vocabulary import PLACES, NameVocabulary
from newstables.extractors.actors.names.word_features import is_small_word

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
_GROWTH = 4096  # words, by which the table of what words say grows


class Span(NamedTuple):
    """A name in a text."""

    start: int
    end: int
    kind: str  # person, organisation, place
    certainty: float = 1.0  # how likely the model holds it, from 0 to 1; what a rule finds is certain


class NameWeights(NamedTuple):
    """Of each pass: a row of numbers, one a label, for each fact; and what a label adds behind another."""

    facts: tuple[Floats, Floats]
    steps: tuple[Floats, Floats]


class Tagger:
    """Finds names in texts by one gazetteer."""

    def __init__(self, gazetteer: Gazetteer, weights: NameWeights) -> None:
        self.gazetteer, self.weights = gazetteer, weights
        self.words = words_of(gazetteer)
        self.vocabulary = NameVocabulary(self.words, gazetteer)
        self._both = np.concatenate(weights.facts, axis=1)  # the labels of the first pass, then those of the second
        # What each word of the vocabulary says at each of PLACES, for both passes: filled as words come.
        self._said = np.zeros((0, len(PLACES), 2 * len(LABELS)), np.float32)
        self._known = 0

    def tokens(self, text: str) -> NameTokens:
        """The words of `text`."""
        return tokenise(text, lambda word: is_small_word(word, self.words))

    def facts(self, tokens: NameTokens, parse: Tree | None) -> Facts:
        """What is known of the tokens that may be in names."""
        return facts_of(tokens, self.vocabulary, self.gazetteer, parse)

    def spans(self, tokens: NameTokens, parse: Tree | None) -> list[Span]:
        """The names of a text, in order, never overlapping."""
        if not tokens.runs:
            return []
        facts = self.facts(tokens, parse)
        self._learn_words()
        scores = self._scores(facts)
        names = best_names(tokens.runs, scores[:, : len(LABELS)], self.weights.steps[0])
        positions, rows = names_elsewhere(tokens, facts.judged, names)
        second = scores[:, len(LABELS) :]
        np.add.at(second, positions, self.weights.facts[1][rows])
        names = best_names(tokens.runs, second, self.weights.steps[1])
        sure = certainties(tokens.runs, second, self.weights.steps[1], names)
        return [
            Span(tokens.starts[first], tokens.ends[after - 1], kind, certainty)
            for (first, after, kind), certainty in zip(names, sure, strict=True)
        ]

    def _scores(self, facts: Facts) -> Floats:
        """The scores of both passes, but for what the first says to the second."""
        both: Floats = self._both[facts.single].sum(axis=1)
        both += self._said[facts.words, np.arange(len(PLACES))].sum(axis=1)
        positions, rows = facts.listed
        np.add.at(both, positions, self._both[rows])
        return both

    def _learn_words(self) -> None:
        """Sum up what the new words of the vocabulary say, once."""
        facts = self.vocabulary.facts
        if len(facts) < self._known:
            self._known = 0  # the vocabulary began anew
        if len(facts) > len(self._said):
            more = len(facts) + _GROWTH - len(self._said)
            self._said = np.concatenate([self._said, np.zeros((more, *self._said.shape[1:]), np.float32)])
        if len(facts) > self._known:
            for places, rows, begins in self.vocabulary.rows_of(self._known, len(facts)):
                for place, found in zip(places, rows, strict=True):
                    self._said[self._known : len(facts), place] = np.add.reduceat(self._both[found], begins, axis=0)
        self._known = len(facts)


def best_names(runs: list[tuple[int, int]], scores: Floats, steps: Floats) -> list[tuple[int, int, str]]:
    """The names that the best labels of each run spell. `scores` has a row for each token of the runs, in order."""
    sizes = np.array([after - first for first, after in runs])
    begins = np.cumsum(sizes) - sizes
    order = np.argsort(-sizes, kind="stable")  # the longest first: those still going on are always the first ones
    rows = begins[order]
    sums = scores[rows] + FIRST
    back: list[Ints] = []
    finals = np.zeros(len(runs), np.int64)
    ordered = sizes[order]
    for step in range(1, int(ordered[0]) + 1):
        going = int(np.searchsorted(-ordered, -step, "left"))  # longer than `step`
        finals[going : len(sums)] = (sums[going:] + LAST).argmax(axis=1)
        if not going:
            break
        paths = sums[:going, :, None] + steps
        back.append(paths.argmax(axis=1))
        sums = paths.max(axis=1) + scores[rows[:going] + step]
    return _spelled(runs, order, ordered, finals, back)


def _spelled(
    runs: list[tuple[int, int]], order: Ints, sizes: Ints, finals: Ints, back: list[Ints]
) -> list[tuple[int, int, str]]:
    names: list[tuple[int, int, str]] = []
    for place, (run, size, label) in enumerate(zip(order.tolist(), sizes.tolist(), finals.tolist(), strict=True)):
        if size == 1 and label == 0:
            continue
        labels = [label]
        for step in range(size - 2, -1, -1):
            labels.append(int(back[step][place, labels[-1]]))
        names += names_in(labels[::-1], runs[run][0])
    names.sort()
    return names


def read_weights(file: IO[bytes]) -> NameWeights:
    """The weights that training saved: of each pass the rows that are not nought, in steps of one scale."""
    stored = np.load(file)
    facts, steps = [], []
    for turn in ("first", "second"):
        table = np.zeros((NOTHING + 1, len(LABELS)), np.float32)
        table[stored[f"{turn}_rows"]] = stored[f"{turn}_facts"].astype(np.float32) * stored[f"{turn}_scale"]
        facts.append(table)
        steps.append(stored[f"{turn}_steps"] + transitions())
    return NameWeights((facts[0], facts[1]), (steps[0], steps[1]))


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
