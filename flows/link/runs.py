"""Lists within a sentence: what stands one behind the other with nothing but commas and "and" between."""

from __future__ import annotations

import re

_AND = re.compile(r"\s*(?:,|and|,\s?and|or)\s*(?:in\s|on\s|the\s)*(?:only\s|about\s|some\s)?")

Stretch = tuple[int, int]


def joins(between: str) -> bool:
    """Whether the text between two parts makes them neighbours in a list."""
    return _AND.fullmatch(between) is not None


def run(text: str, spans: list[Stretch], span: Stretch) -> list[Stretch]:
    """The `spans` around one of them that only commas and "and" stand between."""
    first = last = spans.index(span)
    while first > 0 and joins(text[spans[first - 1][1] : spans[first][0]]):
        first -= 1
    while last + 1 < len(spans) and joins(text[spans[last][1] : spans[last + 1][0]]):
        last += 1
    return spans[first : last + 1]
