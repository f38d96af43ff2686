"""`Some 4,000 are self-employed`: a state that a word has with "self-" before it, and nobody else brings about."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens


def make_selves(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make an adjective, in place, of a participle behind "self-" that is taken for a passive: those it is said of are
    its subject as of any adjective.
    """
    deps, tags = answers.deps, answers.tags
    past = [model.tags.index(tag) for tag in ("VBN", "VBD")]
    changed = {"nsubj:pass": "nsubj", "aux:pass": "cop"}
    for self in np.flatnonzero(are_word(tokens, "self")[:-2] & are_word(tokens, "-")[1:-1]).tolist():
        state = self + 2
        if tags[state] not in past:
            continue
        tags[state], answers.pos[state] = model.tags.index("JJ"), model.pos.index("ADJ")
        below = hung_on(answers.heads, state)
        for passive, plain in changed.items():
            deps[below[deps[below] == model.deps.index(passive)]] = model.deps.index(plain)
