"""`Hale added 26 and guard Rey had 20 points`: a bare number that is taken for a part of the next clause's subject."""

from __future__ import annotations

import numpy as np

from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens


def free_bare_objects(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a number between a verb and "and" on that verb, where the "and" joins another verb to it and the
    number was hung across the "and".
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    number, conj = model.tags.index("CD"), model.deps.index("conj")
    verbal = [model.tags.index(tag) for tag in ("VBD", "VBZ", "VBP", "VBN")]
    inner = np.arange(1, len(heads) - 1)
    joint = are_word(tokens, "and")[2:]
    across = heads[1:-1] > inner + 1
    for place in inner[(tags[1:-1] == number) & joint & across].tolist():
        verb, second = place - 1, int(heads[place + 1])
        if tags[verb] in verbal and second > heads[place] and heads[second] == verb and deps[second] == conj:
            heads[place], deps[place] = verb, model.deps.index("obj")
