"""`Took five more hostage`, `held two others captive`: what those counted are taken for is no noun that they count."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens


def free_captives(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, the object of a verb of a number, with its "more", that the tree has before "hostage",
    "prisoner" or "captive" in the singular, which so many could not be.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    obj, nummod, xcomp = (model.deps.index(name) for name in ("obj", "nummod", "xcomp"))
    captive = are_word(tokens, "hostage") | are_word(tokens, "prisoner") | are_word(tokens, "captive")
    for noun in np.flatnonzero(captive & (deps == obj) & (tags == model.tags.index("NN"))).tolist():
        own = hung_on(heads, noun)
        number = next((one for one in own.tolist() if deps[one] == nummod and one < noun), None)
        if number is None or tokens.word(number).lower() in ("one", "1") or heads[noun] > number:
            continue
        heads[own[(own != number) & (own > number) & (own < noun)]] = number
        heads[number], deps[number] = heads[noun], obj
        deps[noun] = xcomp
