"""`To date a total of 72 cases have been reported`: until now, where the tree takes "date" for a verb."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, beginning, hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens


def free_to_date(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, the subject of a verb without one of what the tree takes for the object of a "to date" before it.
    A comma would stand behind an aim: "To date a skull, they took 12 samples".
    """
    heads, deps = answers.heads, answers.deps
    subjects, thing = beginning(model.deps, "nsubj", "csubj", "expl"), model.deps.index("obj")
    dates = 1 + np.flatnonzero(are_word(tokens, "date")[1:] & (are_word(tokens, "to") | are_word(tokens, "To"))[:-1])
    for date in dates.tolist():
        verb, own = int(heads[date]), hung_on(heads, date)
        things = own[deps[own] == thing]
        if verb <= date or len(things) != 1 or not date < things[0] < verb:
            continue
        beside = hung_on(heads, verb)
        apart = any(tokens.word(token) == "," for token in range(date + 1, verb))
        if apart or among(deps[beside], subjects).any():
            continue
        is_passive = (deps[beside] == model.deps.index("aux:pass")).any()
        heads[things[0]], deps[things[0]] = verb, model.deps.index("nsubj:pass" if is_passive else "nsubj")
        answers.tags[date], answers.pos[date] = model.tags.index("NN"), model.pos.index("NOUN")
        deps[date], deps[date - 1] = model.deps.index("obl"), model.deps.index("case")
        answers.tags[date - 1], answers.pos[date - 1] = model.tags.index("IN"), model.pos.index("ADP")
