"""Pounds of an article that speaks of pounds as money: 5,387 pounds in January, after 3,549 pounds ($4,197)."""

from __future__ import annotations

import re

from newstables.extractors.claims.phrases import TOKEN
from newstables.extractors.claims.vocabulary import LEX
from newstables.records import Claim

# Somebody who lost or gained so many pounds: more often of his weight than of his money.
_OF_BODIES = re.compile(
    r"\b(?:he|she|who|i) (?:(?:has|had|have) )?(?:lost|gained|shed|dropped)(?: \w+)? $", re.IGNORECASE
)
_LEAST = 100.0  # what weighs less is told more often than what costs less


def settle_pounds(claims: list[Claim]) -> None:
    """Make money of pounds that might be a weight, in place, where the article has pounds that are none."""
    weights = [claim for claim in claims if claim.kind == "measure" and claim.unit == "pound"]
    if not weights:
        return
    weighed = [claim for claim in claims if claim.kind == "measure" and LEX.dimensions.get(claim.unit or "") == "mass"]
    beside = {at for claim in weighed for at in (claim.start - 2, claim.end + 2)}  # 1,230 kilograms (2,706 pounds)
    if any((claim.unit or "").partition(" per ")[0] == "GBP" for claim in claims):
        for claim in weights:
            named = claim.text.endswith("pounds") and not {claim.start, claim.end} & beside
            if (claim.value or 0.0) >= _LEAST and named and not _weighs(claim):
                claim.kind, claim.unit, claim.rule = "money", "GBP", "<number> pounds"


def _weighs(claim: Claim) -> bool:
    """Whether the sentence speaks of weight, or the pounds are of something."""
    behind = claim.sentence[claim.end - claim.sentence_start :]
    lost = _OF_BODIES.search(claim.sentence[: claim.start - claim.sentence_start]) is not None
    words = TOKEN.findall(claim.sentence.lower())
    won = not (LEX.yields.isdisjoint(words) or LEX.yields_of.isdisjoint(words))  # copper output of 400 pounds
    won = won and (LEX.prices | LEX.yields_money).isdisjoint(words)
    return lost or won or behind.startswith(" of ") or not LEX.weighing.isdisjoint(words)
