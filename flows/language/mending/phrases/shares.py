"""Shares told by a person in so many: "one adult in four lives alone", where a verb looks like what "four" counts."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.lemma import lemma, verbs
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_CLAUSES = ("root", "conj", "parataxis", "ccomp")


def free_verbs(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a verb of a word in -s behind "one <noun> in <number>", where its clause has no other verb."""
    tags, heads, deps = answers.tags, answers.heads, answers.deps
    plural, number, noun = (model.tags.index(tag) for tag in ("NNS", "CD", "NN"))
    nummod, case = model.deps.index("nummod"), model.deps.index("case")
    one = are_word(tokens, "one") | are_word(tokens, "1")  # not "43 percent below 1990 levels"
    clauses = [model.deps.index(name) for name in _CLAUSES if name in model.deps]
    counted = np.zeros(len(heads), bool)
    counted[heads[one & (deps == nummod)]] = True
    last = np.arange(3, len(heads))
    last = last[(tags[3:] == plural) & (tags[2:-1] == number) & (deps[1:-2] == case) & (tags[:-3] == noun)]
    last = last[(heads[last] == last - 3) & counted[last - 3] & among(deps[last - 3], clauses)]
    for verb in last.tolist():
        if lemma(tokens.word(verb), "VBZ") in verbs():
            _free(answers, model, verb)


def _free(answers: Parsed, model: Weights, verb: int) -> None:
    """Hang "one adult" on the verb as its subject, "in four" on "adult", and all else on the verb."""
    heads, deps = answers.heads, answers.deps
    subject, whole = verb - 3, verb - 1
    heads[verb], deps[verb] = (verb if heads[subject] == subject else heads[subject]), deps[subject]
    answers.tags[verb], answers.pos[verb] = model.tags.index("VBZ"), model.pos.index("VERB")
    around = hung_on(heads, subject)
    led = [model.deps.index(name) for name in ("cc", "punct", "mark", "discourse") if name in model.deps]
    around = around[(around > verb) | among(deps[around], led)]
    heads[around] = verb
    heads[subject], deps[subject] = verb, model.deps.index("nsubj")
    heads[whole], deps[whole] = subject, model.deps.index("nmod")
    heads[whole - 1] = whole
    below = hung_on(heads, verb)
    deps[below[deps[below] == model.deps.index("nmod")]] = model.deps.index("obl")
