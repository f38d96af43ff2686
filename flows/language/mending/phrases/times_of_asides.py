"""`Police held 40 men, the third such case this year`: a bare time behind a ranked aside is the aside's own."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.lemma import lemma
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed, times
from newstables.language.tokens import Tokens

_DESCRIBING = ("amod", "nummod")


def hang_on_asides(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a time without a preposition on the apposition right before it that has an ordinal or a
    superlative, "the third such case", "the worst month": not on the verb of what the aside is told of.
    """
    heads, deps = answers.heads, answers.deps
    bare = np.flatnonzero(deps == model.deps.index("obl:unmarked"))
    for time in bare[heads[bare] < bare].tolist():
        if lemma(tokens.word(time).lower(), "NN") not in times():
            continue
        first = min([time, *hung_on(heads, time).tolist()])
        aside = first - 1
        told = aside > heads[time] and deps[aside] == model.deps.index("appos")
        if told and _is_counted(answers, tokens, model, aside):
            heads[time], deps[time] = aside, model.deps.index("nmod:unmarked")


def _is_counted(answers: Parsed, tokens: Tokens, model: Weights, noun: int) -> bool:
    below = hung_on(answers.heads, noun)
    describing = among(answers.deps[below], [model.deps.index(name) for name in _DESCRIBING])
    for token in below[describing & (below < noun)].tolist():
        word = tokens.word(token).lower()
        if word in listed("ordinals") or word[:1].isdigit() or model.tags[answers.tags[token]] == "JJS":
            return True
    return False
