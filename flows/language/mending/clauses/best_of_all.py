"""`Nickel was the biggest mover, surging 3%`: a participle that is torn from the subject to the predicate."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.lemma import lemma
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import times
from newstables.language.tokens import Tokens


def free_from_best(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a participle behind a comma on the clause and not on its predicate, where that is a noun with a
    superlative: what its subject was the best or worst of; not on a pronoun, of which the noun says more.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    acl, advcl, cop = (model.deps.index(name) for name in ("acl", "advcl", "cop"))
    best, participle = model.tags.index("JJS"), model.tags.index("VBG")
    subjects = [model.deps.index(name) for name in ("nsubj", "nsubj:outer") if name in model.deps]
    nouns = [model.tags.index(tag) for tag in ("NN", "NNS", "NNP", "NNPS")]
    is_said, is_best = np.zeros(len(heads), np.bool_), np.zeros(len(heads), np.bool_)
    is_said[heads[deps == cop]], is_best[heads[tags == best]] = True, True
    found = 1 + np.flatnonzero(((tags == participle) & (deps == acl))[1:] & are_word(tokens, ",")[:-1])
    found = found[(heads[found] < found) & is_said[heads[found]] & is_best[heads[found]]]
    for verb in found.tolist():
        predicate = int(heads[verb])
        own = hung_on(heads, predicate)
        before = own[own < predicate]
        named = among(deps[before], subjects) & among(tags[before], nouns)
        if lemma(tokens.word(predicate).lower(), "NN") in times():
            continue  # Monday was the worst day, killing nine: no day killed them
        if named.any() and best in tags[before] and cop in deps[before]:
            deps[verb] = advcl
