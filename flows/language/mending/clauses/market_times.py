"""Times of markets that open a sentence: "On the month prices rose", of which the model makes one noun."""

from __future__ import annotations

import numpy as np

from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_UNITS = frozenset(("day", "week", "month", "quarter", "year"))


def part_market_times(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, "on the month" on the verb where it was taken for a part of its subject, which has no
    preposition.
    """
    heads, deps = answers.heads, answers.deps
    unit = np.arange(2, len(heads) - 1)
    unit = unit[(deps[unit] == model.deps.index("compound")) & (heads[unit] == unit + 1)]
    unit = unit[(deps[unit + 1] == model.deps.index("nsubj")) & (heads[unit + 1] > unit + 1)]
    for time in unit[deps[unit - 2] == model.deps.index("case")].tolist():
        before = [tokens.word(time - 2).lower(), tokens.word(time - 1).lower()]
        if before != ["on", "the"] or tokens.word(time).lower() not in _UNITS:
            continue
        heads[time - 2] = heads[time - 1] = time
        heads[time], deps[time] = heads[time + 1], model.deps.index("obl")
