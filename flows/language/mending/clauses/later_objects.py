"""Objects of the second of two verbs: "a car that crashed and killed nine people", in which nobody crashes people, and
"were attacked and sustained injuries".
"""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on
from newstables.language.lemma import lemma
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens


def seat_later_objects(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, an object that stands behind a verb joined to one that takes no object, or to a passive, on the
    joined verb.
    """
    heads, deps = answers.heads, answers.deps
    joined, thing = model.deps.index("conj"), model.deps.index("obj")
    place = np.arange(len(heads))
    nearest = np.full(len(heads), len(heads))  # the first verb joined behind each
    second = np.flatnonzero((deps == joined) & (heads < place))[::-1]
    nearest[heads[second]] = second
    found = np.flatnonzero((deps == thing) & (heads < place - 2))
    for noun in found[nearest[heads[found]] < found].tolist():
        verb = int(heads[noun])
        below = hung_on(heads, verb)
        base = lemma(tokens.word(verb).lower(), model.tags[answers.tags[verb]])
        if base not in listed("without_objects") and model.deps.index("aux:pass") not in deps[below]:
            continue
        later = below[(below > verb) & (below < noun) & (deps[below] == joined)].tolist()
        if later and thing not in deps[hung_on(heads, later[-1])]:
            moved = below[below >= noun]
            heads[moved[deps[moved] != joined]] = later[-1]
