"""The kind of a name from all that is known of it: a linear model over the evidence, trained by train.py.

Weights stand in weights.json: feature → one number for each kind. The highest sum wins, the first where two are equal.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from importlib import resources

from newstables.extractors.actors.features import bits
from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, PLACE

NOTHING = "nothing"
KINDS = (PERSON, ORGANISATION, PLACE, NOTHING)
_DECIMALS = 1000  # weights have three: as whole numbers their sum is the same in any order

Scores = tuple[int, int, int, int]


@cache
def weights() -> dict[int, Scores]:
    """The bit of a feature (0: what every name begins with) → its weight for each of KINDS, in thousandths."""
    with resources.files("newstables.extractors.actors").joinpath("weights.json").open(encoding="utf-8") as file:
        table: dict[str, list[float]] = json.load(file)
    return {
        bits(feature) if feature else 0: (
            round(p * _DECIMALS),
            round(o * _DECIMALS),
            round(w * _DECIMALS),
            round(n * _DECIMALS),
        )
        for feature, (p, o, w, n) in table.items()
    }


def scores(evidence: int) -> Scores:
    """The sum of the weights of the features in `evidence`, for each of KINDS."""
    table = weights()
    person, organisation, place, nothing = table[0]
    while evidence:
        bit = evidence & -evidence  # the lowest
        evidence ^= bit
        if bit in table:
            p, o, w, n = table[bit]
            person += p
            organisation += o
            place += w
            nothing += n
    return person, organisation, place, nothing


@lru_cache(maxsize=1 << 15)
def best_kind(evidence: int) -> str:
    """The kind with the highest score. The same few thousand sets of facts come again in every article."""
    sums = scores(evidence)
    return KINDS[sums.index(max(sums))]
