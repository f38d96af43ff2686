"""Verbs of what somebody means to do that look like nouns: "owns 40 hotels and plans to open 12 more"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_MEANT = (
    "plans", "hopes", "aims", "vows", "promises", "pledges", "needs", "attempts", "offers", "bids", "wishes", "moves",
)  # fmt: skip
_ONE = ("NN", "NNP", "PRP")


def free_joined_plans(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a verb of such a word that the tree joins to what is counted before "and", where an infinitive
    stands right behind it and the verb before has a singular subject: nobody owns hotels and plans.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    obj, conj, counting = (model.deps.index(name) for name in ("obj", "conj", "nummod"))
    ones = [model.tags.index(name) for name in _ONE]
    plural = tags == model.tags.index("NNS")
    joined = np.flatnonzero(plural[1:-2] & (deps[1:-2] == conj) & are_word(tokens, "to")[2:-1])
    for plans in (joined + 1).tolist():
        thing, to_do = int(heads[plans]), plans + 2
        verb = int(heads[thing])
        if tokens.word(plans) not in _MEANT or tokens.word(plans - 1) != "and" or heads[to_do] != plans:
            continue
        if deps[thing] != obj or counting not in deps[hung_on(heads, thing)]:
            continue
        own = hung_on(heads, verb)
        who = own[deps[own] == model.deps.index("nsubj")]
        if not len(who) or tags[who[0]] not in ones or tokens.word(int(who[0])) in ("they", "we", "i", "you"):
            continue
        tags[plans], answers.pos[plans] = model.tags.index("VBZ"), model.pos.index("VERB")
        heads[plans], deps[to_do] = verb, model.deps.index("xcomp")
