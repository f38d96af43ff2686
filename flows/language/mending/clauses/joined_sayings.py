"""Verbs of saying joined to what a thing did: "Shares fell after the firm cut jobs and said it would close"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.lemma import lemma
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens


def lower_sayings(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Join a finite verb of saying, in place, to the last adverbial clause before it, which has a subject of its own,
    where the subject of the clause above is traded or measured, and so says nothing.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    subject, clause = model.deps.index("nsubj"), model.deps.index("advcl")
    finite = among(tags, [model.tags.index(tag) for tag in ("VBD", "VBZ")])
    joined = np.flatnonzero((deps == model.deps.index("conj")) & finite)
    for verb in joined[(heads[joined] < joined) & finite[heads[joined]]].tolist():
        if lemma(tokens.word(verb).lower(), model.tags[tags[verb]]) not in listed("speech_verbs"):
            continue
        main = int(heads[verb])
        own = hung_on(heads, main)
        who = own[deps[own] == subject]
        clauses = own[(deps[own] == clause) & (own > main) & (own < verb)]
        if not len(who) or not len(clauses) or (deps[hung_on(heads, verb)] == subject).any():
            continue
        lower = int(clauses[-1])
        traded = lemma(tokens.word(int(who[0])).lower(), model.tags[tags[who[0]]]) in listed("traded")
        if traded and (deps[hung_on(heads, lower)] == subject).any():
            heads[verb] = lower
