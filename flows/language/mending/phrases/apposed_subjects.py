"""Subjects that look like an apposition of what opens the sentence: "According to police, Brun, a driver, told …"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, beginning, hung_on
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_FINITE = ("VBD", "VBZ", "VBP", "MD")
_WITHOUT = ("conj", "xcomp", "acl", "acl:relcl")  # clauses whose subject stands in another, or may


def seat_apposed(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, on a finite verb without a subject the first noun behind the comma of a phrase that opens its
    clause, and on that noun what stands behind it: a finite verb has a subject.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    obl, appos, nmod = (model.deps.index(name) for name in ("obl", "appos", "nmod"))
    subjects = beginning(model.deps, "nsubj", "csubj", "expl")
    second = np.flatnonzero(deps == appos)
    tops = np.where(deps[heads[second]] == nmod, heads[heads[second]], heads[second])  # "In a report on May 3, Brun …"
    opens = (deps[tops] == obl) & (heads[second] < second) & (tops < second) & (heads[tops] > second)
    for noun, top in zip(second[opens].tolist(), tops[opens].tolist(), strict=True):
        verb = heads[top]
        is_behind_time = top != heads[noun]
        if is_behind_time and tags[noun] != model.tags.index("NNP"):
            continue  # "In a report on Thursday, a holiday, …"
        if heads[noun] == verb or among(deps[hung_on(heads, verb)], subjects).any():
            continue
        if not _is_apart(answers, tokens, noun) or not _is_finite(answers, model, noun, verb):
            continue
        openers = {int(heads[noun]), top}
        behind = [word for one in openers for word in hung_on(heads, one).tolist() if word > noun]
        heads[behind] = noun
        below = {model.deps[deps[word]] for word in hung_on(heads, verb).tolist()}
        heads[noun], deps[noun] = verb, model.deps.index("nsubj:pass" if "aux:pass" in below else "nsubj")
    _uncross(answers, model, subjects)


def _is_apart(answers: Parsed, tokens: Tokens, noun: int) -> bool:
    """Whether a comma stands before the phrase of a noun."""
    first = noun
    while answers.heads[first - 1] == noun and tokens.word(first - 1) != ",":
        first -= 1
    return tokens.word(first - 1) == ","


def _is_finite(answers: Parsed, model: Weights, noun: int, verb: int) -> bool:
    """Whether a verb, or the helper before it, is finite, in a clause that has its own subject."""
    if model.deps[answers.deps[verb]] in _WITHOUT:
        return False
    helpers = [word for word in hung_on(answers.heads, verb).tolist() if noun < word < verb]
    return any(model.tags[answers.tags[word]] in _FINITE for word in (*helpers, verb))


def _uncross(answers: Parsed, model: Weights, subjects: list[int]) -> None:
    """Hang on the subject what stands behind it and was hung on the phrase that opens the clause: "According to police,
    Brun, 54, of Leeds, was …".
    """
    heads, deps = answers.heads, answers.deps
    low = np.flatnonzero(among(deps, [model.deps.index("nmod"), model.deps.index("appos")]))
    opener = heads[low]
    crossing = (opener < low) & (deps[opener] == model.deps.index("obl")) & (heads[opener] > low)
    for word in low[crossing].tolist():
        opener = heads[word]
        between = [one for one in hung_on(heads, heads[opener]).tolist() if opener < one < word]
        own = [one for one in between if deps[one] in subjects]
        if own:
            heads[word] = own[-1]
