"""Verbs of so many times behind "more than", of which the model makes a comparison: "sales have more than doubled"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, beginning, hung_on
from newstables.language.lemma import lemma
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed, times
from newstables.language.tokens import Tokens

_HELPERS = ("have", "has", "had", "having", "'ve", "’ve")


def free_hedged_verbs(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, "more than" an adverb of the verb behind it, which takes the place that was given to "more" or to
    the "have" before, with all that was hung on these.
    """
    past = among(answers.tags, [model.tags.index(tag) for tag in ("VBD", "VBN")])
    verbs = np.flatnonzero(are_word(tokens, "than")) + 1
    verbs = verbs[(verbs > 2) & (verbs < len(past))]
    for verb in verbs[past[verbs]].tolist():
        if tokens.word(verb - 2).lower() == "more" and lemma(tokens.word(verb).lower(), "VBD") in listed("multiplying"):
            _free(answers, tokens, model, verb)


def _free(answers: Parsed, tokens: Tokens, model: Weights, verb: int) -> None:
    heads, deps = answers.heads, answers.deps
    more, than = verb - 2, verb - 1
    if heads[verb] == more:
        _replace(answers, model, more, verb)
    heads[more], deps[more] = verb, model.deps.index("advmod")
    heads[than], deps[than] = more, model.deps.index("fixed")
    below = hung_on(heads, more)
    heads[below[below != than]] = verb
    helper = int(heads[verb])
    if helper in (verb - 3, verb - 4) and tokens.word(helper).lower() in _HELPERS:
        _replace(answers, model, helper, verb)
        heads[hung_on(heads, helper)] = verb
        heads[helper], deps[helper] = verb, model.deps.index("aux")
        answers.pos[helper] = model.pos.index("AUX")
    own = hung_on(heads, verb)
    subjects = beginning(model.deps, "nsubj", "csubj")
    if deps[verb] == model.deps.index("ccomp") and not among(deps[own], subjects).any():
        beside = hung_on(heads, int(heads[verb]))
        told = beside[(deps[beside] == model.deps.index("obj")) & (beside < more) & (beside > heads[verb])]
        heads[told], deps[told] = verb, model.deps.index("nsubj")  # said today its profit more than doubled
    lost = own[(deps[own] == model.deps.index("obl:unmarked")) & (own < verb) & (own != verb)]
    if len(lost) and not among(deps[own], subjects).any():
        last = int(lost[-1])
        led = (deps[hung_on(heads, last)] == model.deps.index("case")).any()
        if not led and lemma(tokens.word(last).lower(), "NNS") not in times():
            deps[last] = model.deps.index("nsubj")


def _replace(answers: Parsed, model: Weights, above: int, verb: int) -> None:
    """Give the verb the place of a word above it."""
    heads, deps = answers.heads, answers.deps
    is_root = heads[above] == above
    heads[verb], deps[verb] = (verb if is_root else heads[above]), deps[above]
    if deps[verb] == model.deps.index("obj"):
        deps[verb] = model.deps.index("ccomp")
    heads[above] = verb
