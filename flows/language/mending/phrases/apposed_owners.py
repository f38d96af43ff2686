"""Owners of whom the tree makes the thing that they own: "chef Omar “Big O” Hale's brother"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_FARTHEST = 3  # tokens from the "'s" to the noun: "'s two younger sisters"
_QUOTES = frozenset("\"“”'‘’")


def seat_owned(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a name with a possessive "'s" on the noun behind it that was put in apposition to the name, or to
    its beginning: the noun takes the place of the name, and what stands behind it goes with it.
    """
    heads, deps = answers.heads, answers.deps
    case, of_owner = model.deps.index("case"), model.deps.index("nmod:poss")
    marks = np.flatnonzero((answers.tags == model.tags.index("POS")) & (deps == case))
    marks = marks[(marks > heads[marks]) & (marks < len(heads) - 1)]
    for mark in marks.tolist():
        last = int(heads[mark])
        owned = _owned(answers, model, mark)
        if owned is None:
            continue
        owner = int(heads[owned])
        if owner != last:
            if not _is_one_name(answers, tokens, model, owner, last):
                continue
            heads[last], deps[last], heads[mark] = owner, model.deps.index("flat"), owner
        behind = hung_on(heads, owner)
        heads[behind[behind > owned]] = owned
        heads[owned] = owned if heads[owner] == owner else heads[owner]
        deps[owned] = deps[owner]
        heads[owner], deps[owner] = owned, of_owner


def _owned(answers: Parsed, model: Weights, mark: int) -> int | None:
    """The noun close behind an "'s" that is in apposition to whose it is, with what stands between."""
    heads, deps, apposed = answers.heads, answers.deps, model.deps.index("appos")
    last = int(heads[mark])
    if deps[last] == model.deps.index("nmod:poss") and deps[heads[last]] == apposed:
        owned = int(heads[last])
        return owned if heads[owned] < last < mark < owned <= mark + _FARTHEST else None
    owned = next((one for one in hung_on(heads, last).tolist() if one > mark and deps[one] == apposed), mark)
    between = heads[mark + 1 : owned]
    is_close = mark < owned <= mark + _FARTHEST and bool((between == owned).all())
    return owned if is_close and model.pos.index("PUNCT") not in answers.pos[mark + 1 : owned] else None


def _is_one_name(answers: Parsed, tokens: Tokens, model: Weights, first: int, last: int) -> bool:
    """Whether only parts of the name and the marks of a nickname stand between: "Omar “Big O” Hale"."""
    part = model.deps.index("flat")
    is_name = bool(answers.tags[first] == model.tags.index("NNP"))
    return is_name and all(answers.deps[one] == part or tokens.word(one) in _QUOTES for one in range(first + 1, last))
