"""What something leads to, with the participle that tells what becomes of it: "led to fares in Oslo rising by 4%"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on, is_under
from newstables.language.mending.words.retagging import are_word, are_words
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_LEADING = ("lead", "leads", "led", "leading"), "to"
_RESULTING = ("result", "results", "resulted", "resulting"), "in"


def seat_outcomes(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a participle on what somebody or something led to, or what resulted, where a phrase between them
    made the tree hang it on the verb: fares rise, and not the strike that led to that.
    """
    for forms, preposition in (_LEADING, _RESULTING):
        found = np.flatnonzero(are_words(tokens, forms)[:-1] & are_word(tokens, preposition)[1:])
        for verb in found.tolist():
            _seat(answers, model, verb)


def _seat(answers: Parsed, model: Weights, verb: int) -> None:
    heads, deps = answers.heads, answers.deps
    obl, noun, below = model.deps.index("obl"), int(heads[verb + 1]), hung_on(heads, verb)
    if heads[noun] != verb or deps[noun] != obl:
        return
    told = [one for one in below.tolist() if one > noun and model.deps[deps[one]] == "advcl"]
    if not told or model.tags[answers.tags[told[0]]] != "VBG":
        return
    between = [one for one in below.tolist() if noun < one < told[0]]
    inner = [at for at in range(noun + 1, told[0]) if at not in between]
    joined = all(any(is_under(heads, at, top) for top in (noun, *between)) for at in inner)
    if not joined or any(deps[one] != obl for one in between):
        return  # "led to a strike, closing 40 mills"
    heads[between], deps[between] = noun, model.deps.index("nmod")
    heads[told[0]], deps[told[0]] = noun, model.deps.index("acl")
