"""The facts about each token that may be in a name, as rows of the table of weights."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from newstables.extractors.actors.gazetteer import Gazetteer
from newstables.extractors.actors.names import hashing
from newstables.extractors.actors.names.elsewhere import contexts
from newstables.extractors.actors.names.grammar import Tree, grammar_facts
from newstables.extractors.actors.names.hashing import FactColumn
from newstables.extractors.actors.names.known import known_parts
from newstables.extractors.actors.names.layout import is_distrusted, stands_in_capitals
from newstables.extractors.actors.names.tokens import NameTokens
from newstables.extractors.actors.names.vocabulary import PLACES, NameVocabulary

Ints = NDArray[np.int64]
_FAR, _LONGEST = 2, 5  # positions and lengths of a stretch are told up to these


_REACH = 4  # tokens beside a run that are looked at


@dataclass(slots=True)
class Facts:
    """What is known of the tokens of one text that stand in its runs, in order."""

    tokens: NameTokens
    judged: Ints  # the tokens
    words: NDArray[np.int64]  # for each judged token and each of PLACES the index of the word that stands there
    single: Ints  # judged tokens × facts
    listed: tuple[Ints, Ints]  # facts of which a token may have any number: position in `judged`, row
    stretch_first: Ints  # of each judged token: first and last token of the capitals around it
    stretch_last: Ints


def facts_of(tokens: NameTokens, vocabulary: NameVocabulary, gazetteer: Gazetteer, parse: Tree | None) -> Facts:
    """Look at all tokens of the runs."""
    index = np.array([0, 0, *vocabulary.indices(_near_runs(tokens)), 0, 0], np.int64)
    judged = np.array([i for first, after in tokens.runs for i in range(first, after)], np.int64)
    stretch_first, stretch_last = _stretches(tokens)
    at = judged + 2  # in `index`
    places = [index[at + by] for by in (-2, -1, 0, 1, 2)]
    places += [index[stretch_first + 1], index[stretch_last + 3]]
    words = np.stack(places, axis=1) if len(judged) else np.zeros((0, len(PLACES)), np.int64)
    classes = vocabulary.classes[index]
    numbers = vocabulary.numbers[index]
    columns = [
        *_neighbours(at, classes, numbers),
        *_in_stretch(judged, stretch_first, stretch_last, classes, numbers),
        *_in_text(tokens, judged, classes, vocabulary, index, gazetteer),
        *grammar_facts(tokens, judged, classes[at], parse, vocabulary),
    ]
    single = hashing.table(columns, len(judged))
    listed = contexts(judged, index[at], stretch_first, stretch_last, classes)
    return Facts(tokens, judged, words, single, listed, stretch_first, stretch_last)


def _near_runs(tokens: NameTokens) -> list[str]:
    """The words of the text, those far from any run as no word: nothing asks for them, and each new one costs."""
    near = [""] * len(tokens.words)
    for first, after in tokens.runs:
        near[max(0, first - _REACH) : after + _REACH] = tokens.words[max(0, first - _REACH) : after + _REACH]
    return near


def _stretches(tokens: NameTokens) -> tuple[Ints, Ints]:
    """For each token of the runs the first and the last token of the capitals around it; a joint stands alone."""
    firsts: list[int] = []
    lasts: list[int] = []
    capital = tokens.capital
    for first, after in tokens.runs:
        begin = first
        size = 0
        for i in range(first, after):
            if not capital[i] or not capital[i - 1] or i == first:
                lasts += [i - 1] * size
                begin, size = i, 0
            firsts.append(begin)
            size += 1
        lasts += [after - 1] * size
    return np.array(firsts, np.int64), np.array(lasts, np.int64)


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


def _in_stretch(judged: Ints, first: Ints, last: Ints, classes: Ints, numbers: Ints) -> list[FactColumn]:
    """Where the token stands among the capitals around it, and what stands at both their ends."""
    here = classes[judged + 2]
    size = np.minimum(last - first + 1, _LONGEST)
    from_first, from_last = np.minimum(judged - first, _FAR + 1), np.minimum(last - judged, _FAR)
    begins, ends = classes[first + 2], classes[last + 2]
    before, after = np.maximum(classes[first + 1], 1), np.maximum(classes[last + 3], 1)
    word_before, word_after = numbers[first + 1], numbers[last + 3]
    near_first = np.minimum(from_first, _FAR) + 1
    return [
        FactColumn("size", size),
        FactColumn("place and size", from_first + 1, size),
        FactColumn("place and class", near_first, from_last + 1, here),
        FactColumn("last class", ends),
        FactColumn("last word", numbers[last + 2]),
        FactColumn("first class", begins),
        FactColumn("word before stretch", word_before),
        FactColumn("class before stretch", before),
        FactColumn("class before stretch, place", before, near_first),
        FactColumn("words before stretch", word_before, numbers[first]),
        FactColumn("word after stretch", word_after),
        FactColumn("class after stretch", after),
        FactColumn("class after stretch, place", after, from_last + 1),
        FactColumn("words after stretch", word_after, numbers[np.minimum(last + 4, len(numbers) - 1)]),
    ]


def _in_text(
    tokens: NameTokens, judged: Ints, classes: Ints, vocabulary: NameVocabulary, index: Ints, gazetteer: Gazetteer
) -> list[FactColumn]:
    """What the gazetteer knows, what the place of a capital is worth, how the word is written elsewhere in the text."""
    at = judged + 2
    here = classes[at]
    known = np.zeros(len(index), np.int64)
    for i, part in known_parts(tokens, gazetteer).items():
        known[i + 2] = hashing.number(part)
    words, starts, capital = tokens.words, tokens.starts, tokens.capital
    chosen = judged.tolist()
    distrusted = np.array([capital[i] and is_distrusted(tokens.text, starts[i]) for i in chosen], np.int64)
    small = set(words)
    trusted = {words[i] for i, no in zip(chosen, distrusted.tolist(), strict=True) if capital[i] and not no}
    low_too = np.array([capital[i] and words[i].lower() in small and not words[i].islower() for i in chosen], np.int64)
    again = np.array([words[i] in trusted for i in chosen], np.int64) * distrusted
    titles, speech = vocabulary.titles[index[at - 1]].tolist(), vocabulary.speech[index[at + 1]].tolist()
    titled = {words[i] for i, told in zip(chosen, titles, strict=True) if told and capital[i]}
    speaks = {words[i] for i, told in zip(chosen, speech, strict=True) if told and capital[i]}
    shout = np.array(stands_in_capitals(tokens, chosen), np.int64)
    return [
        FactColumn("known", known[at]),
        FactColumn("known before", known[at - 1]),
        FactColumn("known after", known[at + 1]),
        FactColumn("distrusted", distrusted),
        FactColumn("distrusted class", distrusted, here),
        FactColumn("small too", low_too),
        FactColumn("small too, distrusted", low_too, low_too, distrusted),
        FactColumn("capital elsewhere", again),
        FactColumn("title somewhere", np.array([words[i] in titled for i in chosen], np.int64)),
        FactColumn("speaks somewhere", np.array([words[i] in speaks for i in chosen], np.int64)),
        FactColumn("capitals around", shout),
        FactColumn("capitals around, class", shout, here),
    ]
