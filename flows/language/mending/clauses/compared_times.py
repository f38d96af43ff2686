"""Times behind "compared with" that the network hangs on the verb before: "earned $3, compared with $2 in May"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.lemma import lemma
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import times
from newstables.language.tokens import Tokens

_WITH = ("with", "to")


def keep_compared_times(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, on "compared" a time behind what it leads: when it was that which is compared."""
    heads, deps = answers.heads, answers.deps
    phrases = [model.deps.index(name) for name in ("obl", "obl:unmarked")]
    compared = np.flatnonzero(are_word(tokens, "compared") & (deps == model.deps.index("advcl")))
    for word in compared[heads[compared] < compared].tolist():
        if tokens.word(word + 1) not in _WITH:
            continue
        behind = hung_on(heads, int(heads[word]))
        behind = behind[(behind > word) & among(deps[behind], phrases)]
        for time in behind.tolist():
            if lemma(tokens.word(time), model.tags[answers.tags[time]]).lower() in times():
                heads[time] = word
