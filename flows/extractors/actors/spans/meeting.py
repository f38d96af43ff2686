"""Which names share characters with a stretch of the text: looked up, for a long article has thousands of names."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from newstables.extractors.actors.names.tagger import Span


def meeting(spans: Sequence[Span], start: int, end: int) -> slice:
    """Where in `spans`, which are in order and apart, those stand that share characters with `start` to `end`; where
    none does, the empty slice into which a name that stands there belongs.
    """
    after = first = bisect_left(spans, (end,))
    while first and spans[first - 1].end > start:
        first -= 1
    return slice(first, after)
