"""What stands near a token: texts without full stops and tables are read as one sentence of thousands of words."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import Protocol, TypeVar

_MANY, _NEAR = 40, 80  # times or places in a sentence, and tokens


class _AtToken(Protocol):
    @property
    def token(self) -> int: ...


Found = TypeVar("Found", bound=_AtToken)


def near(found: list[Found], token: int) -> list[Found]:
    """All that a sentence names, in order; of many only those near a token, so that the cost grows with the text."""
    if len(found) <= _MANY:
        return found
    first = bisect_left(found, token - _NEAR, key=attrgetter("token"))
    return found[first : bisect_left(found, token + _NEAR, key=attrgetter("token"))]
