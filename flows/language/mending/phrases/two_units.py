"""Lengths in two units before the adjective that says what is so long: "is 5 feet 10 inches tall"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_LARGER = frozenset(("feet", "foot", "ft", "metres", "meters", "yards", "miles", "years", "months"))


def seat_two_units(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, the adjective behind two units the word that both hang on, where the tree hangs it on the first:
    what that was said of, and what is joined to it, are the adjective's.
    """
    heads, deps = answers.heads, answers.deps
    unmarked, nummod = model.deps.index("obl:unmarked"), model.deps.index("nummod")
    told = among(deps, [model.deps.index(name) for name in ("amod", "conj")]) & (answers.tags == model.tags.index("JJ"))
    found = np.flatnonzero(told & (heads < np.arange(len(heads))))
    found = found[(deps[found - 1] == unmarked) & (heads[found - 1] == found)]
    for side in found.tolist():
        unit = int(heads[side])
        if tokens.word(unit) not in _LARGER or nummod not in deps[hung_on(heads, unit)]:
            continue
        for child in hung_on(heads, unit).tolist():
            if child not in (unit, side) and deps[child] != nummod:
                heads[child] = side
        is_root = heads[unit] == unit
        heads[side], deps[side] = side if is_root else heads[unit], deps[unit]
        heads[unit], deps[unit] = side, unmarked
