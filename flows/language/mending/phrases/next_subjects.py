"""`rose 4% to $85 and occupancy rose by 9%`: the subject of the next clause, joined to the amount before it."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, beginning, hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_AMOUNTS = ("$", "CD", "JJR", "RBR")  # a sum, a number, and how much higher or lower something was
_PERCENT = frozenset(("%", "percent", "cent"))


def seat_next_subjects(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, the noun between "and" and a finite verb on that verb as its subject, where the tree joins the
    noun to an amount, and the verb, which has no subject then, to the clause before it.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    conj, subject = model.deps.index("conj"), model.deps.index("nsubj")
    nouns = [model.tags.index(tag) for tag in ("NN", "NNS", "NNP", "JJ")]
    finite = [model.tags.index(tag) for tag in ("VBD", "VBZ", "VBP", "VBN")]
    inner = np.arange(1, len(heads) - 1)
    found = inner[are_word(tokens, "and")[:-2] & (deps[1:-1] == conj) & among(tags[1:-1], nouns)]
    found = found[among(tags[found + 1], finite) & (heads[found] < found)]
    for noun in found.tolist():
        verb, amount = noun + 1, int(heads[noun])
        counted = model.tags[tags[amount]] in _AMOUNTS or tokens.word(amount) in _PERCENT
        above, own = int(heads[verb]), hung_on(heads, verb)
        bare = not among(deps[own], beginning(model.deps, "nsubj", "aux", "expl")).any()
        if not (counted and bare) or above >= noun or not model.tags[tags[above]].startswith("VB"):
            continue
        if tags[noun] == model.tags.index("JJ"):
            if not tokens.is_capital(noun):
                continue
            tags[noun], answers.pos[noun] = model.tags.index("NNP"), model.pos.index("PROPN")  # and Nifty ended
        heads[noun], deps[noun] = verb, subject
        deps[verb] = conj
        heads[noun - 1] = verb
        if tags[verb] == model.tags.index("VBN"):
            tags[verb] = model.tags.index("VBD")
