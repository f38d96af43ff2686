"""Places of a part of those counted, which are none of the whole's."""

from __future__ import annotations

import re

from newstables.link.where.place_name import PlaceName
from newstables.records import Claim

_OF = r"of\s(?:them|these|those|whom|which)"
_PART_IN = re.compile(
    rf"[,;(]\s(?:including\s|about\s|some\s)?(?:[\w.]+(?:\s\w+)?\s{_OF}|{_OF}\s[\w.]+(?:\s\w+)?)\s"
    r"(?:in|at|near|across|around)\s(?:the\s)?$"
)
_LONGEST_PART = 60  # characters


def is_of_part(text: str, claim: Claim, place: PlaceName) -> bool:
    """Whether a place is that of a part of what a claim counts: "12 million, nine of them in Oslo"."""
    start = max(claim.end, place.start - _LONGEST_PART)
    return place.start > claim.end and _PART_IN.search(text[start : place.start]) is not None
