"""Objects that look like a part of what tells how they are: the nine of "found nine dry"."""

from __future__ import annotations

import numpy as np

from newstables.language.lemma import lemma
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens


def free_objects(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, on its verb as the object a number right behind a verb that finds or makes things so, and right
    before the adjective that tells how: an adjective has no number.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    numbers = np.flatnonzero((tags == model.tags.index("CD")) & (deps == model.deps.index("nummod")))
    numbers = numbers[(numbers > 0) & (heads[numbers] == numbers + 1)]
    state = heads[numbers]
    known = (tags[state] == model.tags.index("JJ")) & (deps[state] == model.deps.index("xcomp"))
    known &= heads[state] == numbers - 1
    for number in numbers[known].tolist():
        verb = number - 1
        if lemma(tokens.word(verb), model.tags[tags[verb]]) in listed("having_states"):
            heads[number], deps[number] = verb, model.deps.index("obj")
