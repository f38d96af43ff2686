"""The earlier end of a change whose share is told between: 3,160 thefts, a fall of 4 percent from 3,290 in April."""

from __future__ import annotations

from newstables.extractors.claims.rule_names import ELIDED_UNIT
from newstables.records import Claim

_ROUNDED = 0.006  # what rounding makes of a share: 3,160 of 3,290 are 3.95 percent less
_LEAST = 1.0  # percent: of a smaller change rounding leaves nothing to prove


def proved_later(here: list[Claim], earlier: Claim) -> Claim | None:
    """The figure before a share of change that differs by so much from `earlier`, which stands behind it, where that
    has the same unit or none of its own: what figures say of one another needs no grammar.
    """
    share = here[-1]
    if share.kind != "percent" or share.unit != "percent" or (share.value or 0.0) < _LEAST or not earlier.value:
        return None
    unnamed = earlier.kind == "number" or earlier.rule == ELIDED_UNIT
    for claim in reversed(here[:-1]):
        if claim.value is None or not (unnamed or (claim.kind, claim.unit) == (earlier.kind, earlier.unit)):
            continue
        moved = abs(claim.value / earlier.value - 1.0)
        if claim.kind not in ("age", "duration", "score") and abs(moved - (share.value or 0.0) / 100) <= _ROUNDED:
            return claim
    return None
