"""Bodies that are named by what they do: "tenant referencing agency Homa", of which the tree makes a clause."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on
from newstables.language.lemma import lemma
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_NAMES = 4  # tokens of the name behind the body


def name_working(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a part of a body's name of the participle right before the body, and of the noun before that, of
    which the tree makes who does it: what does a thing to a body has an article before the one or the other.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    noun, compound = model.tags.index("NN"), model.deps.index("compound")
    verbs = 1 + np.flatnonzero(tags[1:-1] == model.tags.index("VBG"))
    verbs = verbs[(heads[verbs] == verbs - 1) & (deps[verbs] == model.deps.index("acl"))]
    for verb in verbs[(tags[verbs - 1] == noun) & (tags[verbs + 1] == noun)].tolist():
        thing, body = verb - 1, verb + 1
        if lemma(tokens.word(body).lower(), "NN") not in listed("bodies"):
            continue
        if model.deps.index("det") in deps[hung_on(heads, thing)] or (hung_on(heads, body) < body).any():
            continue
        top = body
        while top < body + _NAMES and heads[top] > top and deps[top] == compound:
            top = int(heads[top])
        if heads[top] not in (verb, heads[thing]):
            continue
        behind = hung_on(heads, thing)
        heads[behind[(behind > verb) | (behind < thing)]] = top
        if heads[top] == verb:
            heads[top] = top if heads[thing] == thing else heads[thing]
            deps[top] = deps[thing]
        heads[thing], deps[thing], heads[verb], deps[verb] = top, compound, top, compound
        tags[verb], answers.pos[verb] = noun, model.pos.index("NOUN")
