"""From texts to parses: a whole batch at a time, which costs a third of what single texts cost."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray

from newstables.article.dateline import after_dateline

from . import network
from .acronyms import read_acronyms
from .batches import LONGEST
from .characters import plain_hyphens, spaced_dashes
from .columns import Columns
from .distinct import Spelled, spelled
from .document import Parse
from .features import types
from .mending import mend
from .quotations import quotations
from .rings import stay_within, undo_rings
from .said import parse_apart, said_in
from .sentences import after_label, split_sentences
from .together import Together
from .tokens import Tokens, tokenise

Ints = NDArray[np.int64]

_CUTS = ";:,–—|•"
# "OAKBROOK -- The firm …": where an item of a roundup was filed, and labels like it, are no part of its sentence; but
# "US–China trade …", "EU – Britain trade …".
_PLACE_OF_ITEM = re.compile(
    r"(?=[A-Z.'’ ,]{5})[A-Z][A-Z.'’]+(?:[ -][A-Z][A-Z.'’]+){0,3}(?:, [A-Z][\w.]{1,14})?(?:\s*--+\s*| [–—] )(?=[A-Z“\"])"
)
_ITEM_MARKS = frozenset("•●▪◦‣·*–—-")


def parse(texts: Sequence[str]) -> list[Parse]:
    """The parse of each text, in order."""
    if not texts:
        return []
    texts = [spaced_dashes(plain_hyphens(text)) for text in texts]
    tokens = tokenise(texts)
    sentences = [split_sentences(text) for text in texts]
    begins = _first_tokens(tokens, texts, sentences)
    sentence_bounds = np.append(begins, len(tokens.starts))
    pieces = np.array(_pieces(tokens, sentence_bounds.tolist()), np.int64)
    quotes = [quotations(text) for text in texts]
    known = read_acronyms(types(tokens), tokens)
    said = said_in(tokens, known.words, sentence_bounds, quotes)
    model = network.weights()
    answers = parse_apart(model, known, tokens, sentence_bounds, pieces, said)
    unmended = answers.heads.copy(), answers.deps.copy()
    mend(answers, tokens, model)
    stay_within(answers, *unmended, begins)
    undo_rings(answers, *unmended, pieces)
    _tie(answers, pieces, begins, model.deps.index("parataxis"))
    words = spelled(tokens, known.words, answers.tags, model.tags)
    documents = _documents(texts, sentences, tokens, words, begins, answers, model)
    for document, own in zip(documents, quotes, strict=True):
        document.quotes = own
    return documents


def _first_tokens(tokens: Tokens, texts: Sequence[str], sentences: list[list[tuple[int, int]]]) -> Ints:
    """The first token of each sentence of all texts."""
    begins = [_beginnings(text, found) for text, found in zip(texts, sentences, strict=True)]
    own = np.repeat(np.arange(len(texts)), [len(found) for found in begins])
    characters = np.fromiter(chain.from_iterable(begins), np.int64, len(own)) + tokens.text_starts[own]
    first, end = (np.searchsorted(tokens.starts, bounds) for bounds in (tokens.text_starts, tokens.text_ends))
    found = np.searchsorted(tokens.starts, characters)
    found = found[(found > first[own]) & (found < end[own])]
    return np.unique(np.concatenate([first[first < end], found]))


def _beginnings(text: str, sentences: list[tuple[int, int]]) -> list[int]:
    """Where the sentences of a text begin."""
    starts = [start for start, _ in sentences]
    # The mark of an item, or a bracket around a sentence, stands apart from its words: the network has hardly met any.
    starts += [start + 2 for start in starts if text[start] in _ITEM_MARKS and text[start + 1 : start + 2] == " "]
    starts += [start + 1 for start, end in sentences if text[start] == "(" and text[end - 1] == ")"]
    if (story := after_dateline(text) or after_label(text)) > 0:
        starts.append(story)
    lines = (start for start, _ in sentences if start and text[start - 1] == "\n" and text[start : start + 2].isupper())
    starts += [item.end() for start in lines if (item := _PLACE_OF_ITEM.match(text, start)) is not None]
    return starts


def _pieces(tokens: Tokens, bounds: list[int]) -> list[int]:
    """The beginnings of what is parsed at once: sentences, the longest cut behind a mark."""
    found: list[int] = []
    for first, end in pairwise(bounds):
        found.append(first)
        while end - found[-1] > LONGEST:
            here = found[-1]
            for cut in range(here + LONGEST, here + LONGEST // 3, -1):
                if chr(tokens.points[tokens.starts[cut - 1]]) in _CUTS:
                    break
            else:
                cut = here + LONGEST
            found.append(cut)
    return found


def _tie(answers: network.Parsed, pieces: Ints, firsts: Ints, relation: int) -> None:
    """Hang the roots of a sentence's later pieces on the root of its first."""
    if len(pieces) == len(firsts):
        return
    roots = np.flatnonzero(answers.heads == np.arange(len(answers.heads)))  # one a piece, in order
    own = np.searchsorted(firsts, pieces, "right") - 1
    main = roots[np.searchsorted(pieces, firsts)[own]]
    later = main != roots
    answers.heads[roots[later]] = main[later]
    answers.deps[roots[later]] = relation


def _documents(
    texts: Sequence[str],
    sentences: list[list[tuple[int, int]]],
    tokens: Tokens,
    words: Spelled,
    begins: Ints,
    answers: network.Parsed,
    model: network.Weights,
) -> list[Parse]:
    tags, pos, deps = (np.array(names, object) for names in (model.tags, model.pos, model.deps))
    relations = np.array([dep.partition(":")[0] for dep in model.deps], object)
    names = tuple(model.tags), tuple(model.deps)
    cuts = [*np.searchsorted(tokens.starts, tokens.text_starts).tolist(), len(tokens.starts)]
    bounds = [found.tolist() for found in np.split(begins, np.searchsorted(begins, cuts[1:-1]))]
    numbers = np.arange(max(map(len, texts)) + 1).astype(object)  # one object for each, however many lists it is in
    columns = Columns(tokens.starts, tokens.ends, answers.heads, answers.tags, answers.deps, words.of_token, *names)
    batch = Together(words.vocabulary, columns, cuts)
    documents: list[Parse] = []
    for index, text in enumerate(texts):
        first, last = cuts[index], cuts[index + 1]
        here, origin = slice(first, last), tokens.text_starts[index]
        firsts = [sentence - first for sentence in bounds[index]]
        starts, ends, heads = tokens.starts[here] - origin, tokens.ends[here] - origin, answers.heads[here] - first
        documents.append(
            Parse(
                text,
                sentences[index],
                numbers[starts].tolist(),
                numbers[ends].tolist(),
                words.written[here].tolist(),
                words.lower[here].tolist(),
                words.lemmas[here].tolist(),
                tags[answers.tags[here]].tolist(),
                pos[answers.pos[here]].tolist(),
                numbers[heads].tolist(),
                deps[answers.deps[here]].tolist(),
                relations[answers.deps[here]].tolist(),
                list(pairwise([*firsts, last - first])),
                Columns(starts, ends, heads, answers.tags[here], answers.deps[here], words.of_token[here], *names),
                batch,
                index,
            )
        )
    return documents
