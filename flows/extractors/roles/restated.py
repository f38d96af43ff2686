"""Amounts that say another once more: in another unit, or of the same people counted in another way."""

from __future__ import annotations

from newstables.extractors.claims.resolve import restates_kind
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.sharing import ACTION, share


def share_deed(text: str, amounts: list[AmountPhrase], index: int) -> None:
    """`displaced 410 families (or some 2,050 people)`: the same people, counted in another way."""
    before, claim = amounts[index - 1].claim, amounts[index].claim
    counts = index > 0 and before.kind == claim.kind == "count"
    if counts and claim.event is None and text[before.end : claim.start] == " (or ":
        share(before, claim, (*ACTION, "event"))


def restated(text: str, amounts: list[AmountPhrase], index: int) -> AmountPhrase | None:
    """The amount that this one only says in another unit: "40 miles (64 km)", "190 points, or 0.6%"."""
    if not index:
        return None
    before, claim = amounts[index - 1], amounts[index].claim
    between = text[before.claim.end : claim.start]
    if before.claim.kind in ("count", "ordinal", "score") or not restates_kind(before.claim.kind, claim.kind):
        return None
    again = (
        between in ("; ", ";") and restated(text, amounts, index - 1) is not None
    )  # 5 million yuan ($0.7 million; €0.6 million)
    return before if again or between in (" (", " [", ", or ", " or ", "/", " / ") else None
