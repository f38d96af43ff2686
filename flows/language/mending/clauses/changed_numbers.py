"""Participles that tell how a number changed: "with the *number* of users *growing* from 30 to 50"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on
from newstables.language.lemma import lemma
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_ENDS = ("to", "from", "by")
_SHARES = ("percent", "per", "%")


def seat_changed(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a participle of change before its figure on "number", which the tree hangs on what is numbered:
    no user grows from 30 to 50; and on that the "with" of both. Not where the figure has a unit: of "the number of boys
    growing to 6 feet" each boy does.
    """
    heads, deps = answers.heads, answers.deps
    told = (deps == model.deps.index("acl")) & (answers.tags == model.tags.index("VBG"))
    told &= heads < np.arange(len(heads))
    case, mark, of_it = (model.deps.index(name) for name in ("case", "mark", "nmod"))
    for verb in np.flatnonzero(told).tolist():
        noun = int(heads[verb])
        number = int(heads[noun]) if deps[noun] == of_it else noun
        if number > noun or verb + 1 >= len(heads) or tokens.word(number).lower() not in listed("tolls"):
            continue
        figure = verb + 1 + (tokens.word(verb + 1).lower() in _ENDS)
        bare = figure < len(heads) and model.tags[answers.tags[figure]] == "CD"
        if not bare or _has_unit(answers, tokens, model, figure):
            continue
        if lemma(tokens.word(verb).lower(), "VBG") not in listed("toll_moves"):
            continue
        heads[verb] = number
        for token in hung_on(heads, verb).tolist():
            if token < number and deps[token] == mark:  # the "with" of both
                heads[token], deps[token] = number, case


def _has_unit(answers: Parsed, tokens: Tokens, model: Weights, figure: int) -> bool:
    """Whether a noun behind a figure is what that counts: 6 feet; but "12 percent", "3 million"."""
    if figure + 1 >= len(answers.heads) or tokens.word(figure + 1).lower() in _SHARES:
        return False
    return answers.pos[figure + 1] in (model.pos.index("NOUN"), model.pos.index("PROPN"))
