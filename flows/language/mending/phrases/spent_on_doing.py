"""What money is spent on doing: "spent $40 million lifting wages", where the model has wages that are spent."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on
from newstables.language.mending.words.retagging import are_words
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_SPENDING = ("spend", "spends", "spent", "spending", "waste", "wastes", "wasted", "wasting")


def part_spent(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Part, in place, a sum right behind a verb of spending from the noun behind a gerund that the model takes for a
    description of it: the sum is what is spent, the gerund on what, and the noun is its object.
    """
    verbs = np.flatnonzero(are_words(tokens, _SPENDING))
    if not len(verbs):
        return
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    obj = model.deps.index("obj")
    describing = (model.deps.index("amod"), model.deps.index("compound"))
    for verb in verbs.tolist():
        nouns = hung_on(heads, verb)
        for noun in nouns[(nouns > verb) & (deps[nouns] == obj)].tolist():
            below = hung_on(heads, noun)
            below = below[below < noun]
            doing = [one for one in below.tolist() if deps[one] in describing and _is_gerund(tokens, one)]
            sums = [one for one in below.tolist() if tags[one] == model.tags.index("$")]
            if len(doing) != 1 or len(sums) != 1 or not verb < sums[0] < doing[0]:
                continue
            tags[doing[0]], answers.pos[doing[0]] = model.tags.index("VBG"), model.pos.index("VERB")
            heads[doing[0]], deps[doing[0]] = verb, model.deps.index("advcl")
            heads[sums[0]], deps[sums[0]] = verb, obj
            heads[noun] = doing[0]


def _is_gerund(tokens: Tokens, token: int) -> bool:
    """Whether a word looks like a gerund, which the model may take for a noun: training nurses."""
    word = tokens.word(token)
    return word.islower() and word.endswith("ing")
