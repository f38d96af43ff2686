"""Whether two figures may be ends of one change: of one kind and unit, or one without what the other is for."""

from __future__ import annotations

from newstables.extractors.claims.currency.minor_coins import are_alike_in_coins
from newstables.records import Claim

_RATED = ("money", "measure", "rate")  # kinds of which so much may be for each of something


def is_alike(later: Claim, earlier: Claim) -> bool:
    """Whether both are of one kind and in one unit, or coins of one currency: 14 percent and 9, $1.02 and 98 cents."""
    if later.value is None or later.kind != earlier.kind:
        return False
    shares = later.kind == "ratio" and earlier.unit is None  # nine in ten homes, up from six in ten
    return shares or later.unit == earlier.unit or are_alike_in_coins(later, earlier)


def lacks_rate(later: Claim, earlier: Claim) -> bool:
    """Whether a price, or a measure, leaves out what the one before it was for: 10.4 gigabytes a month, from 8.1."""
    if later.kind not in _RATED or earlier.kind not in _RATED or not later.value or not earlier.value:
        return False
    return (later.unit or "").startswith(f"{earlier.unit} per ") and 0.1 < later.value / earlier.value < 10
