"""`Police baton-charged 200 people`: a noun that a hyphen makes part of a verb, taken for its subject."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens


def join_to_verbs(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, on a verb without auxiliary the noun that a hyphen joins to it; the noun before that, which the
    model takes for a part of it, is the subject.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    finite = among(tags, [model.tags.index(tag) for tag in ("VBD", "VBZ", "VBP", "VBN")])
    helps = {model.deps.index(name) for name in ("aux", "aux:pass", "cop")}
    subject, part = model.deps.index("nsubj"), model.deps.index("compound")
    hyphens = are_word(tokens, "-")[2:-1] & finite[3:] & (deps[1:-2] == subject)
    for hyphen in (np.flatnonzero(hyphens) + 2).tolist():
        noun, verb, who = hyphen - 1, hyphen + 1, hyphen - 2
        close = tokens.ends[noun] == tokens.starts[hyphen] and tokens.ends[hyphen] == tokens.starts[verb]
        if not close or heads[noun] != verb or heads[who] != noun or deps[who] != part:
            continue
        if not helps.isdisjoint(deps[hung_on(heads, verb)].tolist()):
            continue
        below = hung_on(heads, noun)
        heads[below[below < noun]] = who
        heads[noun], deps[noun] = verb, part
        heads[hyphen] = verb
        heads[who], deps[who] = verb, subject
