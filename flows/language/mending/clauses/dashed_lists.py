"""Counts behind a dash or a colon that say whom an earlier count is of: "killed 46 when the boat sank – 30 men, …"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import LONGEST, among, beginning, heading, hung_on
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_MARKS = frozenset(("–", "—", "-", "--", ":"))
_DASHES = frozenset(("–", "—", "-", "--"))
_HUNG = ("obj", "obl", "obl:unmarked", "dep", "parataxis", "list")
_ENDS = frozenset((".", "!", "?", ";"))


def seat_dashed(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a counted plural that the tree hangs on a verb before a dash or a colon, mostly as its object, on
    the last counted plural before that: no verb has its object behind either. A second dash closes an aside.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    objects = among(deps, [model.deps.index(name) for name in _HUNG])
    counted = heading(heads, deps == model.deps.index("nummod")) & (tags == model.tags.index("NNS"))
    found = np.flatnonzero(objects & counted & (heads < np.arange(len(heads))))
    clauses = beginning(model.deps, "nsubj", "cop")
    for noun in found.tolist():
        number = _own_number(answers, tokens, model, noun)
        mark = number - 1 if number is not None else 0
        if mark < 1 or tokens.word(mark) not in _MARKS or heads[noun] >= mark:
            continue
        below = hung_on(heads, noun)
        whole = _counted_before(answers, tokens, model, mark)
        if whole is None or among(deps[below], clauses).any():
            continue
        for led in below.tolist():
            if led < mark:
                heads[led] = mark - 1  # after the match – 30 visitors: it leads to the match
        heads[noun], deps[noun] = whole, model.deps.index("appos")


def _own_number(answers: Parsed, tokens: Tokens, model: Weights, noun: int) -> int | None:
    """The first token of a number that hangs on a noun."""
    nummod = model.deps.index("nummod")
    numbers: list[int] = [
        one for one in hung_on(answers.heads, noun).tolist() if one < noun and answers.deps[one] == nummod
    ]
    if not numbers:
        return None
    first = numbers[0]
    hedges: list[int] = [
        one for one in hung_on(answers.heads, first).tolist() if one < first and tokens.word(one) not in _MARKS
    ]
    return min(hedges, default=first)


def _counted_before(answers: Parsed, tokens: Tokens, model: Weights, mark: int) -> int | None:
    """The last plural with a number before a mark, in its sentence, where no dash between words stands before it."""
    heads, nummod, plural = answers.heads, model.deps.index("nummod"), model.tags.index("NNS")
    found = None
    for token in range(mark - 1, max(-1, mark - LONGEST), -1):
        if tokens.word(token) in _ENDS:
            break
        if tokens.word(token) in _DASHES and tokens.starts[token] > tokens.ends[token - 1]:
            return None
        if found is None and answers.tags[token] == plural and nummod in answers.deps[hung_on(heads, token)]:
            found = token
    return found
