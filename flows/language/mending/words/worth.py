"""`Cannabis worth €840,000`, `rum worth P40,000`: "worth" that is taken for a noun, and its thing for a part of it."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens


def free_worth(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make an adjective, in place, of a "worth" between a noun that hangs on it and a sum: the noun stands in its
    place, and has that worth. Not: Fort Worth, his net worth, $3 million worth of rice.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    noun = among(tags, [model.tags.index(tag) for tag in ("NN", "NNS")])
    sums = among(tags, [model.tags.index(tag) for tag in ("CD", "$")])
    inner = np.arange(1, len(heads) - 1)
    worth = are_word(tokens, "worth")
    found = inner[worth[1:-1] & noun[1:-1] & noun[:-2] & sums[2:] & (heads[:-2] == inner)]
    compound, amod, obj = (model.deps.index(name) for name in ("compound", "amod", "obj"))
    for price in found[deps[found - 1] == compound].tolist():
        thing = price - 1
        own = hung_on(heads, price)
        heads[thing], deps[thing] = (thing if heads[price] == price else heads[price]), deps[price]
        heads[own[(own != price) & (own != thing)]] = thing
        heads[price], deps[price] = thing, amod
        tags[price], answers.pos[price] = model.tags.index("JJ"), model.pos.index("ADJ")
        if tokens.word(thing - 1).lower() == "of" and heads[thing - 1] == thing and deps[thing - 2] == obj:
            heads[thing], deps[thing] = thing - 2, model.deps.index("nmod")  # seized 30 litres of rum worth so much
        total = price + 1
        if tags[total] == model.tags.index("$") or heads[total] <= price:
            heads[total], deps[total] = price, obj
