"""`The World Bank projects growth of 3 percent`: a verb that foresees, taken for the plural of a noun."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on
from newstables.language.mending.words.retagging import are_words
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_FORESEEING = ("projects", "forecasts", "estimates")


def make_projecting(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a verb, in place, of "projects" between a name and the noun on which the whole sentence hangs, which has no
    verb then: the name is its subject, and the noun its object.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    compound, name = model.deps.index("compound"), model.tags.index("NNP")
    nouns = [model.tags.index(tag) for tag in ("NN", "NNS")]
    plural = (tags == model.tags.index("NNS")) & (deps == compound)
    found = np.flatnonzero(plural & are_words(tokens, _FORESEEING))
    for verb in found[found > 0].tolist():
        thing, who = int(heads[verb]), verb - 1
        if (
            thing <= verb
            or heads[thing] != thing
            or tags[thing] not in nouns
            or tags[who] != name
            or heads[who] != verb
        ):
            continue
        below = hung_on(heads, thing)
        heads[verb], deps[verb] = verb, model.deps.index("root")
        tags[verb], answers.pos[verb] = model.tags.index("VBZ"), model.pos.index("VERB")
        heads[thing], deps[thing] = verb, model.deps.index("obj")
        heads[who], deps[who] = verb, model.deps.index("nsubj")
        heads[below[below < who]] = who
        ends = below[(below > thing) & (deps[below] == model.deps.index("punct"))]
        heads[ends] = verb
