"""`About 30,000 live in the town`: a verb behind a number that has no noun, taken for an adjective or a noun."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_CLAUSES = ("root", "conj", "parataxis", "ccomp", "advcl")  # what the verb of a clause is in a tree


def make_living(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a verb, in place, of "live" right behind a number, where a clause has no other: the number is its subject.

    Not of what was played to 300 live.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    number, subject, hedge = model.tags.index("CD"), model.deps.index("nsubj"), model.deps.index("advmod")
    case, joining = model.deps.index("case"), model.deps.index("cc")
    clauses = np.isin(deps, [model.deps.index(name) for name in _CLAUSES])
    for verb in np.flatnonzero(are_word(tokens, "live") & clauses).tolist():
        who = verb - 1
        if who < 0 or tags[who] != number or heads[who] != verb or (deps[hung_on(heads, verb)] == subject).sum() > 1:
            continue
        tags[verb], answers.pos[verb] = model.tags.index("VBP"), model.pos.index("VERB")
        deps[who] = subject
        below = hung_on(heads, who)
        deps[below[deps[below] == case]] = hedge  # around 1,200, up to 300
        heads[below[deps[below] == joining]] = verb
        hung = hung_on(heads, verb)
        lead = hung[(hung < who) & (deps[hung] == model.deps.index("det"))]
        heads[lead] = who  # some 2.5 million
