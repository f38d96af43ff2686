"""`Laid on 25 buses`, `will lay on 40 trains`: what is provided is the object, which the tree takes for a place."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on
from newstables.language.lemma import lemma
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_ELSE = ("obj", "aux:pass", "nsubj:pass")  # laid rails on 25 miles, bodies were laid on 25 beds


def join_laid_on(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a particle of the "on" right behind "lay", where that has no object and what follows is a
    service that somebody lays on: buses, meals.
    """
    heads, deps = answers.heads, answers.deps
    lay = are_word(tokens, "laid") | are_word(tokens, "lay") | are_word(tokens, "lays") | are_word(tokens, "laying")
    found = np.flatnonzero(lay[:-1] & are_word(tokens, "on")[1:])
    for verb in found.tolist():
        on = verb + 1
        thing = int(heads[on])
        told = {model.deps[deps[token]] for token in hung_on(heads, verb).tolist()}
        if thing <= on or heads[thing] != verb or not told.isdisjoint(_ELSE) or "nsubj" not in told:
            continue
        named = lemma(tokens.word(thing).lower(), model.tags[answers.tags[thing]])
        if deps[on] == model.deps.index("case") and named in listed("laid_on"):
            heads[on], deps[on] = verb, model.deps.index("compound:prt")
            deps[thing] = model.deps.index("obj")
            answers.tags[on] = model.tags.index("RP")
