"""`a $5,000 fine and four-year prison sentence`: "fine" that is taken for an adjective of what is joined to it."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens


def name_fines(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a noun, in place, of a "fine" between a sum and "and": it stands where the noun does that it was hung on,
    and that is joined to it.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    inner = np.arange(1, len(heads) - 1)
    sums = among(tags, [model.tags.index(tag) for tag in ("CD", "$")])[:-2]
    adjective = (tags == model.tags.index("JJ")) & (deps == model.deps.index("amod"))
    found = inner[(are_word(tokens, "fine") & adjective)[1:-1] & sums & are_word(tokens, "and")[2:]]
    for fine in found.tolist():
        noun = int(heads[fine])
        own = hung_on(heads, fine)
        paired = (tags[own[deps[own] == model.deps.index("conj")]] == model.tags.index("JJ")).any()
        if noun <= fine + 1 or paired:
            continue  # 40 fine and rare wines
        before = hung_on(heads, noun)
        heads[before[before < fine]] = fine
        heads[fine], deps[fine] = (fine if heads[noun] == noun else heads[noun]), deps[noun]
        tags[fine], answers.pos[fine] = model.tags.index("NN"), model.pos.index("NOUN")
        heads[noun], deps[noun] = fine, model.deps.index("conj")
