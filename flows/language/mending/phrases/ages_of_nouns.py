"""`Found bubbles 1.2 million years old`, `a tree 300 years old fell`: an age is that of the noun right before it."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import times
from newstables.language.tokens import Tokens

_FARTHEST = 4  # tokens from "old" to the noun: 1.2 million years
_PLACES = ("obj", "nsubj", "nsubj:pass", "obl", "nmod")


def seat_ages(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, an "old" with its years on the common noun right before them, where the tree hangs it on the
    verb of that noun; not in "she felt 12 years old", "the boy was 12 years old".
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    number = model.tags.index("CD")
    common = among(tags, [model.tags.index(tag) for tag in ("NN", "NNS")])
    places = among(deps, [model.deps.index(name) for name in _PLACES])
    for old in np.flatnonzero(are_word(tokens, "old")).tolist():
        time = old - 1
        if time < 1 or heads[time] != old or tokens.word(time).lower().removesuffix("s") not in times():
            continue
        first = time
        while first > max(1, old - _FARTHEST) and tags[first - 1] == number:
            first -= 1
        noun = first - 1
        alike = heads[noun] == heads[old] and heads[noun] != noun and places[noun] and common[noun]
        if first < time and alike:
            heads[old], deps[old] = noun, model.deps.index("amod")
