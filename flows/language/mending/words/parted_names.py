"""`Reliance Jio Infocomm Ltd said`, `J Sainsbury PLC said`: the end of a name that is taken for a second subject."""

from __future__ import annotations

import numpy as np

from newstables.calendar_names import days_and_months
from newstables.language.batches import among, beginning
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens


def join_parted_names(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, one of the two parts of a name that hang on the same verb as subjects, for a verb has one, and of
    two a mark or a word would stand between: a firm's last word goes with the name right before it, the beginning of a
    name with a longer end. A day before a name is no part of it: "Sunday Ayr Rovers won".
    """
    heads, deps = answers.heads, answers.deps
    subjects, flat = beginning(model.deps, "nsubj"), model.deps.index("flat")
    name = model.pos.index("PROPN")
    second = 1 + np.flatnonzero(among(deps[1:], subjects) & (answers.pos[1:] == name) & (answers.pos[:-1] == name))
    for end in second.tolist():
        before = end - 1
        while before > 0 and heads[before] == end and answers.pos[before] == name:  # "Infocomm" of Infocomm Ltd
            before -= 1
        first = int(heads[before]) if deps[before] == flat else before
        is_second = answers.pos[before] == name and heads[first] == heads[end] > end and deps[first] in subjects
        if not is_second or tokens.word(first).lower() in days_and_months():
            continue
        if before < end - 1:
            heads[first], deps[first] = end, model.deps.index("compound")
        elif tokens.word(end).lower() in listed("firm_endings"):
            heads[end], deps[end] = first, flat
