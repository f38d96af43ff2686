"""Numbers in the place of nouns: what a part is taken from hangs on it, and a verb has it as its subject.

The model, which judges word by word, hangs a number on the noun or verb behind it in any case.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .network import Parsed, Weights


def seat_numbers(answers: Parsed, model: Weights, is_of: NDArray[np.bool_]) -> None:
    """Hang, in place, numbers that stand for what they count; `is_of`: which tokens are the word "of".

    `destroyed seven of 21 trucks`: "seven" is the object, and the trucks what it is of.
    `Six were shot and two captured`: "two" is a subject.
    """
    heads, deps = answers.heads, answers.deps
    nummod = model.deps.index("nummod")
    low = np.flatnonzero(is_of & (deps == model.deps.index("case")) & (deps[heads] == nummod))
    low = low[heads[heads[low]] > low]
    heads[low] = heads[heads[low]]  # "of" stands before the trucks, not before their number
    numbers = np.flatnonzero((deps == nummod) & (heads > np.arange(len(heads))))
    numbers = numbers[numbers + 1 < len(heads)]
    for part in numbers[is_of[numbers + 1] & (heads[numbers + 1] == heads[numbers])].tolist():
        whole = heads[part]
        if heads[whole] == whole:
            continue
        heads[part], deps[part] = heads[whole], deps[whole]
        if model.deps[deps[whole]] == "obl" and heads[whole] < part:
            deps[part] = model.deps.index("obj")
        heads[whole], deps[whole] = part, model.deps.index("nmod")
    tags = [model.tags.index(tag) for tag in ("VBN", "VBD")]
    verb = heads[numbers]
    done = np.isin(answers.tags[verb], tags) & (deps[verb] == model.deps.index("conj")) & (verb == numbers + 1)
    passive = answers.tags[verb] == model.tags.index("VBN")
    deps[numbers[done & passive]] = model.deps.index("nsubj:pass")
    deps[numbers[done & ~passive]] = model.deps.index("nsubj")
