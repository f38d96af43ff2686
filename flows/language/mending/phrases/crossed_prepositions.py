"""Prepositions that the model hangs on a noun behind that of their own phrase, over what stands between the two."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, heading
from newstables.language.network import Parsed, Weights


def lower_crossed(answers: Parsed, model: Weights) -> None:
    """`A dose of a new vaccine cut cases`: where a noun without a preposition hangs on the noun before it, the "of"
    between the two leads it, and not the cases behind the verb; so does the article there describe it.
    """
    heads, deps = answers.heads, answers.deps
    cases = deps == model.deps.index("case")
    finite = among(answers.tags, [model.tags.index(tag) for tag in ("VBD", "VBZ", "VBP")])
    bare = (deps == model.deps.index("nmod")) & ~heading(heads, cases) & (heads < np.arange(len(heads)) - 1)
    for noun in np.flatnonzero(bare).tolist():
        between = np.arange(heads[noun] + 1, noun)
        led = between[cases[between]]
        if not len(led) or heads[led[-1]] <= noun:
            continue
        preposition = led[-1]
        if not finite[noun + 1 : heads[preposition]].any():
            continue  # of the total issued and outstanding shares: the two are one phrase
        within = between[between >= preposition]
        heads[within[heads[within] == heads[preposition]]] = noun
