"""Gains that a firm books, where nothing rose: an investment gain of $5 million, a $5 million gain on the sale."""

from __future__ import annotations

import re

from newstables.records import Claim

_KINDS = (
    "investment|capital|extraordinary|exceptional|one-time|one-off|pretax|pre-tax|after-tax|tax|retirement|exchange|"
    "currency|realised|realized|unrealised|unrealized|accounting|book|special|nonrecurring|non-recurring"
)
_SOLD = "sale|sales|disposal|disposals|divestiture|divestment|transaction|swap|redemption|termination"
_DESCRIBED = r"[ -](?:[\w-]+[ ]){0,2}"
_BEFORE = re.compile(rf"\b(?:{_KINDS})[ ]gains?[ ]of(?:[ ](?:about|around|some|nearly|almost|over))?[ ]$")
_BEHIND = re.compile(
    rf"{_DESCRIBED}(?:(?:{_KINDS})[ ]gains?\b|gain[ ](?:on|from)[ ](?:[\w'’-]+[ ]){{0,3}}(?:{_SOLD})\b)"
)


def is_booked(claim: Claim) -> bool:
    """Whether a sum is such a gain."""
    if claim.kind != "money" or "gain" not in claim.sentence:
        return False
    start, end = claim.start - claim.sentence_start, claim.end - claim.sentence_start
    return _BEFORE.search(claim.sentence, 0, start) is not None or _BEHIND.match(claim.sentence, end) is not None
