"""The facts about each token that may be in a name, as rows of the table of weights: those of many texts at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from newstables.extractors.actors.gazetteer import Gazetteer
from newstables.extractors.actors.names import hashing
from newstables.extractors.actors.names.elsewhere import contexts
from newstables.extractors.actors.names.grammar import Tree, grammar_facts
from newstables.extractors.actors.names.hashing import FactColumn
from newstables.extractors.actors.names.known import known_parts
from newstables.extractors.actors.names.layout import distrusted_among, stands_in_capitals
from newstables.extractors.actors.names.runs import JudgedRuns, Stretches, runs_of, stretches_of
from newstables.extractors.actors.names.shared_facts import SharedFacts
from newstables.extractors.actors.names.tokens import NameTokens, is_capital
from newstables.extractors.actors.names.vocabulary import NameVocabulary
from newstables.language.characters import clipped, code_points

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
_FAR, _LONGEST = 2, 5  # positions and lengths of a stretch are told up to these


@dataclass(slots=True)
class Facts:
    """What is known of the judged tokens of some texts, in order."""

    runs: JudgedRuns
    words: Ints  # for each judged token and each of PLACES the index of the word that stands there
    single: Ints  # judged tokens × facts
    shared: SharedFacts  # facts of which a token may have any number


def facts_of(
    tokens: Sequence[NameTokens], vocabulary: NameVocabulary, gazetteer: Gazetteer, parses: Sequence[Tree | None]
) -> Facts:
    """Look at all tokens of the runs of some texts."""
    runs = runs_of(tokens)
    index = np.zeros(len(runs.capital), np.int64)
    index[runs.places] = vocabulary.indices(runs.words)
    stretches = stretches_of(runs)
    at, first, last = runs.at, stretches.first, stretches.last
    words = np.stack([index[place] for place in (at - 2, at - 1, at, at + 1, at + 2, first - 1, last + 1)], axis=1)
    classes = vocabulary.classes[index]
    numbers = vocabulary.numbers[index]
    columns = [
        *_neighbours(at, classes, numbers),
        *_in_stretch(at, stretches, classes, numbers),
        *_in_text(runs, classes, vocabulary, index, gazetteer),
        *grammar_facts(runs, classes[at], parses, vocabulary),
    ]
    shared = contexts(runs, index, stretches, classes)
    return Facts(runs, words, hashing.table(columns, len(at)), shared)


def _neighbours(at: Ints, classes: Ints, numbers: Ints) -> list[FactColumn]:
    """Classes and words of the token and those beside it, joined."""
    here, before, after = classes[at], classes[at - 1], classes[at + 1]
    first = np.maximum(before, 1)  # the first of a text has no class before it
    last = np.maximum(after, 1)
    return [
        FactColumn("any", np.ones_like(at)),
        FactColumn("class", here),
        FactColumn("class before", here, first),
        FactColumn("class after", here, last),
        FactColumn("classes around", here, first, last),
        FactColumn("classes before", first, np.maximum(classes[at - 2], 1)),
        FactColumn("words before", numbers[at], numbers[at - 1]),
        FactColumn("words after", numbers[at], numbers[at + 1]),
    ]


def _in_stretch(at: Ints, stretches: Stretches, classes: Ints, numbers: Ints) -> list[FactColumn]:
    """Where the token stands among the capitals around it, and what stands at both their ends."""
    here = classes[at]
    first, last = stretches.first, stretches.last
    size = np.minimum(last - first + 1, _LONGEST)
    from_first, from_last = np.minimum(at - first, _FAR + 1), np.minimum(last - at, _FAR)
    begins, ends = classes[first], classes[last]
    before, after = np.maximum(classes[first - 1], 1), np.maximum(classes[last + 1], 1)
    word_before, word_after = numbers[first - 1], numbers[last + 1]
    near_first = np.minimum(from_first, _FAR) + 1
    return [
        FactColumn("size", size),
        FactColumn("place and size", from_first + 1, size),
        FactColumn("place and class", near_first, from_last + 1, here),
        FactColumn("last class", ends),
        FactColumn("last word", numbers[last]),
        FactColumn("first class", begins),
        FactColumn("word before stretch", word_before),
        FactColumn("class before stretch", before),
        FactColumn("class before stretch, place", before, near_first),
        FactColumn("words before stretch", word_before, numbers[first - 2]),
        FactColumn("word after stretch", word_after),
        FactColumn("class after stretch", after),
        FactColumn("class after stretch, place", after, from_last + 1),
        FactColumn("words after stretch", word_after, numbers[last + 2]),
    ]


def _in_text(
    runs: JudgedRuns, classes: Ints, vocabulary: NameVocabulary, index: Ints, gazetteer: Gazetteer
) -> list[FactColumn]:
    """What the gazetteer knows, what the place of a capital is worth, how the word is written elsewhere in the text."""
    at = runs.at
    here = classes[at]
    known = _known(runs, vocabulary.begins_known[index], gazetteer)
    distrusted, low_too, shout = _written(runs)
    capital = runs.capital[at]
    own = runs.owner * len(vocabulary.classes) + index[at]  # a word of one text
    again = np.isin(own, own[capital & (distrusted == 0)]) * distrusted
    titled = np.isin(own, own[capital & vocabulary.titles[index[at - 1]]])
    speaks = np.isin(own, own[capital & vocabulary.speech[index[at + 1]]])
    return [
        FactColumn("known", known[at]),
        FactColumn("known before", known[at - 1]),
        FactColumn("known after", known[at + 1]),
        FactColumn("distrusted", distrusted),
        FactColumn("distrusted class", distrusted, here),
        FactColumn("small too", low_too),
        FactColumn("small too, distrusted", low_too, low_too, distrusted),
        FactColumn("capital elsewhere", again),
        FactColumn("title somewhere", titled.astype(np.int64)),
        FactColumn("speaks somewhere", speaks.astype(np.int64)),
        FactColumn("capitals around", shout),
        FactColumn("capitals around, class", shout, here),
    ]


def _known(runs: JudgedRuns, may_begin: Bools, gazetteer: Gazetteer) -> Ints:
    """At each place what part of a known name of several words stands there, as a number."""
    known = np.zeros(len(may_begin), np.int64)
    afters = np.repeat(runs.at[np.cumsum(runs.sizes) - 1] + 1, runs.sizes)  # where the run of each judged token ends
    begins = np.flatnonzero(may_begin[runs.at] & runs.capital[runs.at])
    cuts = np.searchsorted(begins, runs.cuts)
    for text, (tokens, base) in enumerate(zip(runs.texts, runs.bases, strict=True)):
        own = begins[cuts[text] : cuts[text + 1]]
        bounds = zip((runs.at[own] - base).tolist(), (afters[own] - base).tolist(), strict=True)
        for i, part in known_parts(tokens, bounds, gazetteer).items():
            known[base + i] = hashing.number(part)
    return known


def _written(runs: JudgedRuns) -> tuple[Ints, Ints, Ints]:
    """Of each judged token: has it its capital from its place, is it in small letters too, is all in capitals there."""
    low_too: list[bool] = []
    shout: list[bool] = []
    lengths = np.array([len(tokens.text) + 2 for tokens in runs.texts], np.int64)
    points = clipped(code_points("\n\n" + "\n\n".join(tokens.text for tokens in runs.texts) + "\n"))
    starts = runs.begins + (np.cumsum(lengths) - lengths)[runs.owner] + 2
    distrusted = distrusted_among(points, starts) & runs.capital[runs.at]
    may_shout = is_capital()[points[starts + 1]].tolist()
    for tokens, begin in zip(runs.texts, runs.cuts, strict=False):
        words, capital = tokens.words, tokens.capital
        lower = [words[i].lower() for i in tokens.inside]
        small = set(lower).intersection(words)  # few
        low_too += [
            low in small and capital[i] and low != words[i] for low, i in zip(lower, tokens.inside, strict=True)
        ]
        chosen = [i for i, may in zip(tokens.inside, may_shout[begin:], strict=False) if may]
        told = dict(zip(chosen, stands_in_capitals(tokens, chosen), strict=True))
        shout += [told.get(i, False) for i in tokens.inside] if True in told.values() else [False] * len(lower)
    return distrusted.astype(np.int64), np.array(low_too, np.int64), np.array(shout, np.int64)
