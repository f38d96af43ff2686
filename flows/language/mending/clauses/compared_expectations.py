"""`fell more than expected to 8.4%`, `rose less than forecast to $4`: to where something moved is nothing expected."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens


def free_from_expected(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, the amount behind "to" on the verb that "more than expected" compares, where the tree hangs it on
    the participle behind "than".
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    obl, advcl = model.deps.index("obl"), model.deps.index("advcl")
    inner = np.arange(2, len(heads) - 2)
    compared = [model.tags.index(tag) for tag in ("RBR", "JJR")]
    found = are_word(tokens, "than")[1:-3] & (tags[2:-2] == model.tags.index("VBN")) & (deps[2:-2] == advcl)
    found &= are_word(tokens, "to")[3:-1] & among(tags[:-4], compared)
    for expected in inner[found].tolist():
        verb = int(heads[expected])
        below = hung_on(heads, expected)
        levels = below[(below > expected + 1) & (deps[below] == obl)]
        if verb < expected and model.tags[tags[verb]].startswith("VB") and len(levels):
            heads[levels] = verb
