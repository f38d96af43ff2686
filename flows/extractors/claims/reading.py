"""What a rule has read of a claim so far."""

from __future__ import annotations

from dataclasses import dataclass

from newstables.schemas.claims import ClaimKind, Comparator


@dataclass(slots=True)
class Measure:
    """What the words beside a number say it counts. Token indices are those of the sentence."""

    kind: ClaimKind
    unit: str | None
    rule: str
    first: int  # the first token of number and unit together
    after: int  # the token after them
    modifiers: str | None = None
    head_noun: bool = False  # the unit is a counted noun, found by its shape
    attributive: bool = False  # the unit stands before a noun that it describes: "a 550-megawatt farm"
    shared: int = 0  # the token after the unit where it stands further on: "four- and six-cylinder engines"
    factor: float = 1.0  # the value must be multiplied by this: cents to dollars


@dataclass(slots=True)
class Amount:
    """How much a number says, hedges and all, and where it says so. Token indices are those of the sentence."""

    value: float | None
    low: float | None
    high: float | None
    comparator: Comparator
    first: int  # the first token, hedge included
    after: int  # the token after the last, hedge included
    floor: int  # the token after the claim before it in the sentence
    restates: bool  # it says the number before it again, in another unit: "80kg (176 lb)"
