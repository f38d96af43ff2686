"""`Killed 61, 33 of them poll workers`: a noun that looks like a verb behind "of them", where no clause begins."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens


def join_nouns(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a noun, in place, of a verb in its base form between ", <number> of them" and a plural: what a comma alone
    parts from the clause before has no finite verb. The number is of the word before the comma, as the plural is.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    base = among(tags, [model.tags.index(tag) for tag in ("VB", "VBP")])
    plural = tags == model.tags.index("NNS")
    led = np.zeros(len(heads), np.bool_)
    led[5:-1] = base[5:-1] & plural[6:] & are_word(tokens, "them")[4:-2] & are_word(tokens, "of")[3:-3]
    for word in np.flatnonzero(led).tolist():
        number, comma, before = word - 3, word - 4, word - 5
        if tags[number] != model.tags.index("CD") or tokens.word(comma) != "," or heads[word + 1] != word:
            continue
        own = hung_on(heads, word)
        heads[own[(own != word + 1) & (own != word)]] = before
        heads[number], deps[number] = before, model.deps.index("appos")
        heads[word - 1], heads[word - 2] = number, word - 1
        deps[word - 1], deps[word - 2] = model.deps.index("nmod"), model.deps.index("case")
        heads[word + 1], deps[word + 1] = before, model.deps.index("nmod")
        heads[word], deps[word] = word + 1, model.deps.index("compound")
        tags[word], answers.pos[word] = model.tags.index("NN"), model.pos.index("NOUN")
