"""`The number of measles cases rose`: diseases whose names look like verbs, before what they are the kind of."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.mending.words.retagging import are_words
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_DISEASES = ("measles", "mumps", "rabies", "rickets", "shingles", "diabetes", "herpes", "anthrax", "tetanus", "scabies")


def name_diseases(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a noun, in place, of a disease that is tagged as a verb, and of the noun right behind it what it is the kind
    of, in its place in the tree: "measles cases".
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    named = are_words(tokens, _DISEASES)
    verbs = among(tags, [model.tags.index(tag) for tag in ("VBZ", "VBP", "VB")])
    tags[named & verbs], answers.pos[named & verbs] = model.tags.index("NN"), model.pos.index("NOUN")
    nouns = among(tags, [model.tags.index(tag) for tag in ("NN", "NNS")])
    inner = [model.deps.index(name) for name in ("nmod", "obl", "obj", "conj")]
    subject, compound = model.deps.index("nsubj"), model.deps.index("compound")
    for disease in (np.flatnonzero(named[:-1] & nouns[1:])).tolist():
        noun = disease + 1
        above = int(heads[noun])
        if above != disease and heads[above] == disease:
            heads[hung_on(heads, disease)] = above  # "measles" was the root, and told that cases rose
            heads[above] = above if heads[disease] == disease else heads[disease]
            deps[above] = deps[disease]
        elif above == disease or (deps[disease] in inner and deps[noun] == subject and heads[disease] < disease):
            heads[hung_on(heads, disease)] = noun
            heads[noun] = noun if heads[disease] == disease else heads[disease]
            deps[noun] = deps[disease]
        else:
            continue
        heads[disease], deps[disease] = noun, compound
