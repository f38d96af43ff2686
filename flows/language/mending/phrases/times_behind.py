"""Times told right behind a noun: "found 40 bodies days after the storm", where a noun looks like one before "days"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on
from newstables.language.mending.words.retagging import are_words
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import times
from newstables.language.tokens import Tokens

_CASES = ("after", "before", "later", "earlier", "ahead", "into", "since")


def free_times(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Part, in place, a plural from the plural of a unit of time behind it: English puts no plural of what is counted
    before "days after", so that the noun stands where "days" was hung, and "days" beside the verb.
    """
    tags, heads, deps = answers.tags, answers.heads, answers.deps
    plural, compound, obl = model.tags.index("NNS"), model.deps.index("compound"), model.deps.index("obl:unmarked")
    nouns = np.arange(1, len(heads) - 2)
    nouns = nouns[(tags[nouns] == plural) & (tags[nouns + 1] == plural) & (deps[nouns] == compound)]
    nouns = nouns[heads[nouns] == nouns + 1]
    if not len(nouns):
        return
    led = are_words(tokens, _CASES)
    for noun in nouns[led[nouns + 2]].tolist():
        time = noun + 1
        if tokens.word(time).lower().removesuffix("s") not in times() or heads[time] == time:
            continue
        below = hung_on(heads, time)
        heads[below[below < time]] = noun
        heads[noun], deps[noun] = heads[time], deps[time]
        if deps[noun] == obl:
            deps[noun] = model.deps.index("obj")
        deps[time] = obl
