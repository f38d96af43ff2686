"""Downing Street by the numbers of its houses: "No 10 said", "No 11 has denied it"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens


def name_houses(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a name, in place, of "No 10" and "No 11" where no noun stands behind that they could number: nobody says
    that "no ten" did anything.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    number = tags == model.tags.index("CD")
    houses = (are_word(tokens, "10") | are_word(tokens, "11")) & number
    name, flat = model.tags.index("NNP"), model.deps.index("flat")
    for no in np.flatnonzero(are_word(tokens, "No")[:-1] & houses[1:]).tolist():
        house = no + 1
        if heads[no] != house or heads[house] == house or model.deps[deps[house]] in ("nummod", "compound"):
            continue
        heads[hung_on(heads, house)] = no
        heads[no], deps[no] = heads[house], deps[house]
        heads[house], deps[house] = no, flat
        tags[[no, house]], answers.pos[[no, house]] = name, model.pos.index("PROPN")
