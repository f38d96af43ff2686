"""Facts about a name as bits of one integer: a set of them is joined, asked and looked up in one step.

Which bit a fact has is settled in the order of first use and means nothing outside the process; `names_of` gives words.
"""

from __future__ import annotations

_BITS: dict[str, int] = {}


def bits(*features: str) -> int:
    """The set of `features`."""
    found = 0
    for feature in features:
        bit = _BITS.get(feature)
        if bit is None:
            bit = _BITS[feature] = 1 << len(_BITS)
        found |= bit
    return found


def names_of(evidence: int) -> set[str]:
    """The features that `evidence` is made of."""
    return {feature for feature, bit in _BITS.items() if evidence & bit}
