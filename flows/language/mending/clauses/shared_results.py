"""Those whom the verb before leaves hurt, too: "a blast that left one man dead, and three people injured"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on, is_under
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_STATE = ("acl", "amod", "conj", "xcomp", "advcl", "dep")  # as which the tree hangs "injured" on "people" before it
_FARTHEST = 8  # tokens from a state to the next one: dead, and at least three other people injured


def share_results(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a noun with its state behind it on the object of the "left" before: the tree joins it to the noun
    on which that clause hangs, as if the police investigated those injured.
    """
    heads, deps = answers.heads, answers.deps
    joined, result = model.deps.index("conj"), model.deps.index("xcomp")
    states = [model.deps.index(name) for name in _STATE]
    for verb in np.flatnonzero(are_word(tokens, "left") | are_word(tokens, "leaving")).tolist():
        own = hung_on(heads, verb)
        thing, state = own[deps[own] == model.deps.index("obj")], own[deps[own] == result]
        if not len(thing) or not len(state) or tokens.word(int(state[0])).lower() not in listed("states_alone"):
            continue
        after = range(int(state[0]) + 2, min(int(state[0]) + _FARTHEST, len(heads)))
        for noun in after:
            told = noun + 1 < len(heads) and heads[noun + 1] == noun and deps[noun + 1] in states
            if deps[noun] != joined or not told or tokens.word(noun + 1).lower() not in listed("states_alone"):
                continue
            above = int(heads[noun])
            if above < verb and is_under(heads, verb, above):
                heads[noun] = thing[0]
