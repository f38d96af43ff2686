"""What more is said of a place that opens its clause: "In Lima, the capital of Peru, nine shops were shut"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, beginning, hung_on
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens


def seat_glosses(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, on a name that opens the clause the noun between the commas behind it, where the verb has another
    subject: no verb has two.
    """
    heads, deps = answers.heads, answers.deps
    names = np.flatnonzero((deps == model.deps.index("obl")) & (answers.pos == model.pos.index("PROPN")))
    subjects = beginning(model.deps, "nsubj")
    for name in names[heads[names] > names].tolist():
        if tokens.word(name + 1) != "," or model.tags[answers.tags[name + 2]] != "DT":
            continue
        verb = int(heads[name])
        below = hung_on(heads, verb)
        told = below[(below > name) & (below < verb) & among(deps[below], subjects)].tolist()
        if len(told) == 2 and _first(heads, told[0]) == name + 2 and tokens.word(_first(heads, told[1]) - 1) == ",":
            heads[told[0]], deps[told[0]] = name, model.deps.index("appos")


def _first(heads: np.ndarray, token: int) -> int:
    """The first word of what hangs on a token."""
    first = token
    while (before := hung_on(heads, first)[:1]).size and before[0] < first:
        first = int(before[0])
    return first
