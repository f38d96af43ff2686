"""Years before a subject that the tree takes for words of its phrase: "in 2016 consumer credit rose"."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from newstables.language.batches import among, hung_on
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "expl")
_FINITE = ("VBD", "VBP", "VBZ", "MD")
_LONGEST = 8  # tokens from the year to its verb
_CENTURIES = (ord("1") * 1000 + ord("9"), ord("2") * 1000 + ord("0"))


def free_years(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a year behind a preposition on the verb, where the tree hangs both on the noun behind it, which
    is the subject of that verb, or would be if it had not been given the preposition.
    """
    heads, deps = answers.heads, answers.deps
    case, obl, subject = (model.deps.index(name) for name in ("case", "obl", "nsubj"))
    subjects = [model.deps.index(name) for name in _SUBJECTS if name in model.deps]
    years = np.flatnonzero(_are_years(tokens) & (answers.tags == model.tags.index("CD")))
    years = years[(years > 0) & (heads[years] > years)]
    years = years[(deps[years - 1] == case) & (heads[years - 1] == heads[years])]
    finite = [model.tags.index(tag) for tag in _FINITE]
    for year in years.tolist():
        noun, verb = int(heads[year]), int(heads[heads[year]])
        if not noun < verb <= year + _LONGEST or deps[noun] not in (obl, *subjects):
            continue
        below = hung_on(heads, verb)
        if deps[noun] == obl:
            bare = among(answers.tags[noun + 1 : verb + 1], finite).any()
            if not bare or among(deps[below], subjects).any():
                continue
            passive = model.deps.index("aux:pass") in deps[below]
            deps[noun] = model.deps.index("nsubj:pass") if passive else subject
        heads[year], deps[year] = verb, obl
        heads[year - 1] = year


def _are_years(tokens: Tokens) -> NDArray[np.bool_]:
    """Which tokens are four figures that begin with 19 or 20."""
    found = np.flatnonzero(tokens.ends - tokens.starts == 4)
    points = np.stack([tokens.points[tokens.starts[found] + place] for place in range(4)])
    figures = ((points >= ord("0")) & (points <= ord("9"))).all(axis=0)
    century = np.isin(points[0] * 1000 + points[1], _CENTURIES)
    years = np.zeros(len(tokens.starts), np.bool_)
    years[found[figures & century]] = True
    return years
