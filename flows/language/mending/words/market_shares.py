"""`raised its market share 2 points to 14 percent`: "share" that is taken for a verb, or for what has the points."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens


def name_shares(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a noun, in place, of a "share" behind "market" that is the object of a verb, and hang on that verb by how
    much the share moved, and to where; whose it is hangs on the share.
    """
    heads, deps = answers.heads, answers.deps
    obj, compound = model.deps.index("obj"), model.deps.index("compound")
    inner = np.arange(2, len(heads))
    found = (are_word(tokens, "share") & (deps == obj))[2:] & (are_word(tokens, "market") & (deps == compound))[1:-1]
    measured = [model.tags.index(tag) for tag in ("NNS", "NN", "CD", "$")]
    for share in inner[found].tolist():
        verb, own = int(heads[share]), hung_on(heads, share)
        moved = own[
            (own > share) & among(deps[own], [obj, model.deps.index("obl")]) & among(answers.tags[own], measured)
        ]
        if verb >= share or not len(moved) or obj not in deps[moved]:
            continue
        answers.tags[share], answers.pos[share] = model.tags.index("NN"), model.pos.index("NOUN")
        points = moved[deps[moved] == obj]
        heads[moved], deps[points] = verb, model.deps.index("obl:unmarked")
        for point in points.tolist():
            owners = hung_on(heads, point)
            heads[owners[(owners < share) & (deps[owners] == model.deps.index("nmod:poss"))]] = share
