"""Tolls of people told by their state alone: "the number of dead rose to 30", where the verb looks like who is dead."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.lemma import lemma
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_NEAREST, _FARTHEST = 2, 3  # tokens from "of" to the verb: of dead rose, of the dead rose
_TAGS = {"s": "VBZ"}  # by the last letter; else it is past
_BEFORE = ("mark", "cc", "advmod", "aux", "advcl", "obl", "punct")  # of the clause, and not of the toll


def free_tolls(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, an adjective of state behind "number of (the)" on that number, and the verb behind it where it
    belongs: it was taken for the noun that is dead, or for what the preposition leads.
    """
    heads, deps = answers.heads, answers.deps
    led = np.flatnonzero(are_word(tokens, "of") & (deps == model.deps.index("case")))
    led = led[(heads[led] - led >= _NEAREST) & (heads[led] - led <= _FARTHEST)]
    adjective = (deps[heads[led] - 1] == model.deps.index("amod")) & (heads[heads[led] - 1] == heads[led])
    for of in led[adjective].tolist():
        state = of + 1 + (tokens.word(of + 1).lower() == "the")
        verb = int(heads[of])
        if verb != state + 1 or not of or tokens.word(state).lower() not in listed("states_alone"):
            continue
        if tokens.word(of - 1).lower() not in listed("tolls") or not _may_move(tokens.word(verb)):
            continue
        toll = of - 1
        heads[of:state] = state
        if answers.pos[verb] != model.pos.index("VERB"):
            _make_verb(answers, tokens, model, toll, verb)
        heads[state], deps[state] = toll, model.deps.index("nmod")
        heads[toll], deps[toll] = verb, model.deps.index("nsubj")


def _may_move(word: str) -> bool:
    return not {lemma(word, "VBD"), lemma(word, "VBZ")}.isdisjoint(listed("toll_moves"))


def _make_verb(answers: Parsed, tokens: Tokens, model: Weights, toll: int, verb: int) -> None:
    """Make a verb of the word behind a toll, which takes the toll's place in the tree."""
    heads, deps = answers.heads, answers.deps
    tag = _TAGS.get(tokens.word(verb)[-1:], "VBD")
    answers.tags[verb], answers.pos[verb] = model.tags.index(tag), model.pos.index("VERB")
    heads[verb], deps[verb] = (verb if heads[toll] == toll else heads[toll]), deps[toll]
    own = hung_on(heads, toll)
    told = among(deps[own], [model.deps.index(name) for name in _BEFORE])
    heads[own[(own != toll) & ((own > verb) | told)]] = verb
