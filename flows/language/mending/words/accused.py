"""`Twelve accused were held`, `the 32 accused`: a participle that is a noun of those who stand before a court."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_FINITE = ("VBD", "VBP", "VBZ", "MD")
_NOMINAL = ("nsubj", "nsubj:pass", "obj", "obl", "nmod", "conj", "appos")


def name_accused(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a noun, in place, of an "accused" behind a number, or "more" or "other" behind it, before a finite verb, a
    mark or a preposition other than "of": it stands where the number does, which counts it. Not: 12 accused him, two
    accused of theft. So is one behind "of the", of whom a number is told.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    word = are_word(tokens, "accused")
    if not word.any():
        return
    inner = np.arange(1, len(heads) - 1)
    ends = among(tags, [model.tags.index(tag) for tag in (*_FINITE, "IN", ".", ",") if tag in model.tags])
    ends &= ~are_word(tokens, "of")
    of_the = are_word(tokens, "the")[:-2] & np.append(False, are_word(tokens, "of")[:-3])
    parts = inner[word[1:-1] & ends[2:] & of_the & (tags[1:-1] == model.tags.index("VBN"))]
    tags[parts], answers.pos[parts] = model.tags.index("NNS"), model.pos.index("NOUN")
    more = are_word(tokens, "more") | are_word(tokens, "other") | are_word(tokens, "others")
    numbers = tags == model.tags.index("CD")
    behind = numbers[:-2] | (more[:-2] & np.append(False, numbers[:-3]))
    for noun in inner[word[1:-1] & behind & ends[2:]].tolist():
        number = noun - 1 - int(more[noun - 1])
        place, relation = _place(answers, model, number, noun)
        own = hung_on(heads, number)
        heads[own[(own != noun) & (own != number)]] = noun
        heads[noun], deps[noun] = (noun if place in (number, noun) else place), model.deps.index(relation)
        heads[number], deps[number] = noun, model.deps.index("nummod")
        tags[noun], answers.pos[noun] = model.tags.index("NNS"), model.pos.index("NOUN")


def _place(answers: Parsed, model: Weights, number: int, noun: int) -> tuple[int, str]:
    """Where the two stand: where the tree has the noun, else where it has the number."""
    deps, heads = answers.deps, answers.heads
    relation = model.deps[deps[noun]]
    if relation in _NOMINAL:
        return int(heads[noun]), relation
    if model.deps[deps[number]] in _NOMINAL or model.deps[deps[number]] == "root":
        return int(heads[number]), model.deps[deps[number]]
    led = (deps[hung_on(heads, noun)] == model.deps.index("case")).any()
    return int(heads[noun]), "obl" if led else relation
