"""Two passes are fitted: the second on what the first, fitted without a text, finds elsewhere in it."""

from __future__ import annotations

import pathlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.extractors.actors.lexicon import HONORIFIC, OFFICE, STYLE
from newstables.extractors.actors.names import hashing
from newstables.extractors.actors.names.elsewhere import names_elsewhere
from newstables.extractors.actors.names.features import Facts
from newstables.extractors.actors.names.grammar import Tree
from newstables.extractors.actors.names.labels import LABELS, labels_of, transitions
from newstables.extractors.actors.names.path import best_labels, spelled
from newstables.extractors.actors.names.tagger import NameWeights, Tagger
from newstables.extractors.actors.names.tokens import NameTokens
from newstables.extractors.actors.names.training.chain import Runs, fit
from newstables.extractors.actors.names.training.corpora import Sample

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Table = tuple[Floats, Floats]  # of facts, of labels behind labels

PENALTY, RAREST, STEPS = 20.0, 2, 60  # chosen on worldwide's read half
FOLDS = 3
_TREELESS = 6  # one text in so many is read without its tree: other languages have none
# Taken off the score of each kind: a wrong name is worse than a missed one. Chosen on worldwide's read half.
_CAUTION = {"person": 0.3, "organisation": 0.1}
_SMALLEST = 0.01  # a fact whose weights are all smaller is left out


@dataclass(slots=True)
class TaggedExample:
    """One text, ready to be fitted on."""

    facts: Facts
    rows: Ints
    tokens: Ints
    labels: list[int]


def fit_both(found: Sequence[Sample], parse: Callable[[Sequence[str]], Sequence[Tree]]) -> tuple[Table, Table]:
    """The weights of both passes."""
    nothing = np.zeros((hashing.ROWS + 1, len(LABELS)), np.int8)
    tagger = Tagger(default_gazetteer(), NameWeights((nothing, nothing), (1, 1), (transitions(), transitions())))
    trees = [None if i % _TREELESS == 0 else tree for i, tree in enumerate(parse([one.text for one in found]))]
    examples = [example(sample, tree, tagger) for sample, tree in zip(found, trees, strict=True)]
    first = _fit(examples)
    second: list[TaggedExample] = []
    for fold in range(FOLDS):
        table = _fit([one for i, one in enumerate(examples) if i % FOLDS != fold])
        second += [_with_names(one, table) for one in examples[fold::FOLDS]]
    return first, _fit(second)


def example(sample: Sample, tree: Tree | None, tagger: Tagger) -> TaggedExample:
    """The facts and the labels of a text."""
    tokens = tagger.tokens([sample.text])
    facts = tagger.facts(tokens, [tree])
    facts_at = tagger.vocabulary.facts_at
    shared_by, shared = facts.shared.one_by_one()
    rows, places = [facts.single.ravel(), shared], [_repeat(facts.single), shared_by]
    for position, words in enumerate(facts.words.tolist()):
        told = [facts_at(word, place) for place, word in enumerate(words)]
        rows += told
        places += [np.full(sum(map(len, told)), position)]
    own, about = _of_corpus(sample, tagger, facts)
    return TaggedExample(
        facts, np.concatenate([*rows, own]), np.concatenate([*places, about]), gold_labels(sample, tokens[0], tagger)
    )


def _repeat(table: Ints) -> Ints:
    return np.repeat(np.arange(len(table)), table.shape[1])


def _of_corpus(sample: Sample, tagger: Tagger, facts: Facts) -> tuple[Ints, Ints]:
    """What a corpus calls a name differs: facts of its own take that up, and are gone where the model is used."""
    count = len(facts.runs)
    corpus = np.full(count, hashing.number(sample.corpus), np.int64)
    classes = tagger.vocabulary.classes[facts.words[:, 2]] if count else corpus
    own = [hashing.rows("corpus", corpus), hashing.rows("corpus, class", corpus, classes)]
    return np.concatenate(own), np.tile(np.arange(count), 2)


def gold_labels(sample: Sample, tokens: NameTokens, tagger: Tagger) -> list[int]:
    """The labels of the tokens of the runs, one run after the other."""
    taken: list[tuple[int, int, str]] = []
    free = 0
    for start, end, kind in sorted(sample.names, key=lambda name: (name[0], -name[1])):
        inside = [i for i in range(len(tokens.words)) if tokens.starts[i] < end and tokens.ends[i] > start]
        inside = _trimmed(inside, kind, tokens, tagger)
        if inside and inside[0] >= free and any(tokens.capital[i] for i in inside):
            taken.append((inside[0], inside[-1] + 1, kind))
            free = inside[-1] + 1
    labels: list[int] = []
    for first, after in tokens.runs:
        within = [
            (max(b, first) - first, min(a, after) - first, kind) for b, a, kind in taken if b < after and a > first
        ]
        labels += labels_of(after - first, within)
    return labels


def _trimmed(inside: list[int], kind: str, tokens: NameTokens, tagger: Tagger) -> list[int]:
    """A name's tokens without an article, a title or a possessive at its ends."""
    words, classes = tokens.words, tagger.words.classes
    while len(inside) > 1 and words[inside[0]].lower() in ("the", "a", "an"):
        inside = inside[1:]
    while kind == "person" and len(inside) > 1:
        mask = classes.get(words[inside[0]], 0)
        if not mask & (HONORIFIC | OFFICE) or mask & STYLE:
            break
        inside = inside[1:]
    return inside[:-1] if len(inside) > 1 and words[inside[-1]] in ("'s", "’s") else inside


def _fit(examples: Sequence[TaggedExample]) -> Table:
    offsets = np.cumsum([len(one.labels) for one in examples]) - [len(one.labels) for one in examples]
    runs = Runs(
        np.concatenate([one.facts.runs.sizes for one in examples]),
        np.concatenate([one.rows for one in examples]),
        np.concatenate([one.tokens + offset for one, offset in zip(examples, offsets, strict=True)]),
        np.array([label for one in examples for label in one.labels]),
    )
    return fit(runs, PENALTY, RAREST, STEPS)


def _with_names(one: TaggedExample, table: Table) -> TaggedExample:
    """The example with what the names found by `table` say."""
    facts, after = table
    runs = one.facts.runs
    if not len(runs):
        return one
    scores = np.zeros((len(one.labels), len(LABELS)), np.float32)
    np.add.at(scores, one.tokens, facts[one.rows])
    firsts, afters, kinds = spelled(best_labels(runs.sizes, scores, after + transitions()))
    names = list(zip(firsts.tolist(), afters.tolist(), kinds, strict=True))
    positions, rows = names_elsewhere(runs, names).one_by_one()
    return TaggedExample(
        one.facts, np.concatenate([one.rows, rows]), np.concatenate([one.tokens, positions]), one.labels
    )


def save(tables: tuple[Table, Table], path: pathlib.Path) -> None:
    """Write the weights: whole numbers of one byte in steps of one scale, rows that say next to nothing left out."""
    stored: dict[str, NDArray[np.generic]] = {}
    for turn, (facts, after) in zip(("first", "second"), tables, strict=True):
        facts = _cautious(facts)
        rows = np.flatnonzero(np.abs(facts).max(axis=1) >= _SMALLEST)
        scale = np.abs(facts).max() / 127
        stored |= {
            f"{turn}_rows": rows.astype(np.uint32),
            f"{turn}_facts": np.round(facts[rows] / scale).astype(np.int8),
            f"{turn}_scale": np.array(scale, np.float32),
            f"{turn}_steps": after,
        }
    np.savez_compressed(path, **stored)  # type: ignore[arg-type]


def _cautious(facts: Floats) -> Floats:
    """The weights with a little less of each kind in the fact that holds of every token."""
    facts = facts.copy()
    anything = hashing.rows("any", np.ones(1, np.int64))
    for i, label in enumerate(LABELS):
        facts[anything, i] -= _CAUTION.get(label[2:], 0)
    return facts
