"""What data show, told behind what they show: "Some 40 towns shrank, census data show."."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_ENDS = frozenset((".", "!", "?", "”", '"', ";"))
_ASIDE = ("parataxis", "conj", "appos", "obl:unmarked", "list", "dep")
_NO_SUBJECT = frozenset(
    ("a", "an", "and", "or", "plus", "including", "at", "in", "for", "with")
)  # before a show of data
_LONGEST = 8  # tokens from the comma to "show"


def free_shown(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a verb, in place, of the "show" behind "data" that ends its sentence and is taken for a noun: a comma parts
    its phrase from a clause, which is what the data show.
    """
    heads, deps = answers.heads, answers.deps
    noun = answers.tags == model.tags.index("NN")
    found = 1 + np.flatnonzero(are_word(tokens, "data")[:-2] & (are_word(tokens, "show") & noun)[1:-1])
    for show in found.tolist():
        told, data = int(heads[show]), show - 1
        comma = next((at for at in range(data, max(0, show - _LONGEST), -1) if tokens.word(at) == ","), None)
        if tokens.word(show + 1) not in _ENDS or comma is None or told >= comma or model.deps[deps[show]] not in _ASIDE:
            continue
        if not _NO_SUBJECT.isdisjoint(tokens.word(at).lower() for at in range(comma + 1, data)):
            continue  # 40 stalls, a fair and a data show
        own = hung_on(heads, show)
        heads[own[(own > comma) & (own < data)]] = data
        above = hung_on(heads, told)
        heads[above[above > show]] = show
        heads[show], deps[show] = (show if heads[told] == told else heads[told]), deps[told]
        heads[told], deps[told] = show, model.deps.index("ccomp")
        heads[data], deps[data] = show, model.deps.index("nsubj")
        answers.tags[show], answers.pos[show] = model.tags.index("VBP"), model.pos.index("VERB")
