"""The kind of a name from all that is known of it: a linear model over the evidence, trained by train.py.

Weights stand in weights.json: feature → one number for each kind. The highest sum wins, the first where two are equal.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from importlib import resources

from flows.extract.actors.gazetteer import ORGANISATION, PERSON, PLACE

NOTHING = "nothing"
KINDS = (PERSON, ORGANISATION, PLACE, NOTHING)
_NONE = (0.0, 0.0, 0.0, 0.0)


@cache
def weights() -> dict[str, tuple[float, float, float, float]]:
    """Feature → its weight for each of KINDS."""
    with resources.files("flows.extract.actors").joinpath("weights.json").open(encoding="utf-8") as file:
        return {feature: tuple(numbers) for feature, numbers in json.load(file).items()}


def scores(features: Iterable[str]) -> tuple[float, float, float, float]:
    """The sum of the weights of `features`, for each of KINDS."""
    table = weights()
    person, organisation, place, nothing = table.get("", _NONE)
    for feature in features:
        a, b, c, d = table.get(feature, _NONE)
        person += a
        organisation += b
        place += c
        nothing += d
    return person, organisation, place, nothing


def best_kind(features: Iterable[str]) -> str:
    """The kind with the highest score."""
    sums = scores(features)
    return KINDS[sums.index(max(sums))]
