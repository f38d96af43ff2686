"""`40 people were hurt when a bus overturned`: what the tree hangs on the verb before "when", and is behind it."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, beginning, hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_PASTS = ("VBN", "VBD")


def seat_when_clauses(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Give, in place, a past behind "when" and a noun that noun as its subject, and the "when", where the tree hangs
    both on the verb before: no verb has a second subject behind it.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    subjects, clause = beginning(model.deps, "nsubj"), model.deps.index("advcl")
    for when in np.flatnonzero(are_word(tokens, "when")).tolist():
        verb = int(heads[when])
        if verb >= when:
            continue
        below = hung_on(heads, verb)
        behind = below[below > when]
        nouns = behind[among(deps[behind], subjects)].tolist()
        pasts = [one for one in behind[deps[behind] == clause].tolist() if model.tags[tags[one]] in _PASTS]
        if len(nouns) != 1 or not pasts or not nouns[0] < pasts[0]:
            continue
        past, own = pasts[0], hung_on(heads, pasts[0])
        if among(deps[own], [*subjects, *beginning(model.deps, "aux")]).any():
            continue
        heads[when] = heads[nouns[0]] = past
        deps[nouns[0]] = model.deps.index("nsubj")
        tags[past] = model.tags.index("VBD")
