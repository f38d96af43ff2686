"""`J Sainsbury PLC said`: the end of a firm's name that is taken for a second subject."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, beginning
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens


def join_endings(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a part of the name right before it of the last word of a firm's name that hangs on the same verb
    as a subject.
    """
    heads, deps = answers.heads, answers.deps
    subjects, flat = beginning(model.deps, "nsubj"), model.deps.index("flat")
    name = model.pos.index("PROPN")
    second = 1 + np.flatnonzero(among(deps[1:], subjects) & (answers.pos[1:] == name) & (answers.pos[:-1] == name))
    for end in second.tolist():
        first = int(heads[end - 1]) if deps[end - 1] == flat else end - 1
        if (
            heads[first] == heads[end] > end
            and deps[first] in subjects
            and tokens.word(end).lower() in listed("firm_endings")
        ):
            heads[end], deps[end] = first, flat
