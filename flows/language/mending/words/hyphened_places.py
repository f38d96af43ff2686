"""`on-farm stocks`, `in-store sales`: a preposition of place, joined by a hyphen to the noun of a compound."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_OF_PLACE = ("on", "in", "off", "On", "In", "Off")


def join_places(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a part of the compound of the preposition that leads it: it leads no phrase."""
    deps, heads = answers.deps, answers.heads
    compound, case = model.deps.index("compound"), model.deps.index("case")
    inner = np.arange(0, len(heads) - 2)
    led = (deps[:-2] == case) & are_word(tokens, "-")[1:-1] & (heads[:-2] == inner + 2)
    led &= among(deps[2:], [compound, model.deps.index("amod")])
    placed = np.any([are_word(tokens, word) for word in _OF_PLACE], axis=0)
    deps[inner[led & placed[:-2]]] = compound
