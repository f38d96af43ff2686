"""`destroyed 40 tanks in Moss on Tuesday, where fighting began in 2012`: a clause with "where" is told of a place."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import times
from newstables.language.tokens import Tokens

_WHERE = ("in", "at", "near", "to", "from", "outside", "across")


def seat_where_clauses(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a relative clause with "where" on the name of a place before it, where the tree hangs it on what
    is there.
    """
    heads, deps = answers.heads, answers.deps
    relative = model.deps.index("acl:relcl")
    for where in np.flatnonzero(are_word(tokens, "where")).tolist():
        clause = int(heads[where])
        thing = int(heads[clause])
        if deps[clause] != relative or not thing < where < clause:
            continue
        beside = [*hung_on(heads, thing).tolist(), *hung_on(heads, int(heads[thing])).tolist()]
        names = [at for at in beside if thing < at < where and _is_place(answers, tokens, model, at)]
        if names:
            heads[clause] = max(names)


def _is_place(answers: Parsed, tokens: Tokens, model: Weights, name: int) -> bool:
    own = hung_on(answers.heads, name)
    led = own[(answers.deps[own] == model.deps.index("case")) & (own < name)].tolist()
    is_name = model.tags[answers.tags[name]] == "NNP" and tokens.word(name).lower() not in times()
    return is_name and any(tokens.word(one).lower() in _WHERE for one in led)
