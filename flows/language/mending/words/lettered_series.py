"""`a Series A round`, `Series A funding`: the letter of a series that is taken for an article."""

from __future__ import annotations

import numpy as np

from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens


def join_letters(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, the "A" behind "Series" on it as a part of its name, and both on the noun behind: no noun phrase
    has an article within.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    series = np.flatnonzero(are_word(tokens, "Series")[:-2] & are_word(tokens, "A")[1:-1])
    compound, flat = model.deps.index("compound"), model.deps.index("flat")
    for first in series.tolist():
        letter = first + 1
        if tags[letter] != model.tags.index("DT"):
            continue
        noun = int(heads[letter])
        tags[letter], answers.pos[letter] = model.tags.index("NNP"), model.pos.index("PROPN")
        heads[letter], deps[letter] = first, flat
        if noun <= letter:
            continue
        if heads[first] != noun:
            heads[noun], deps[noun] = heads[first], deps[first]
            own = np.flatnonzero(heads == first)
            heads[own[own < first]] = noun
        heads[first], deps[first] = noun, compound
