"""Lists within a sentence: what stands one behind the other with nothing but commas and "and" between."""

from __future__ import annotations

import re

from newstables.link.reading import ArticleReading
from newstables.records import Claim

_AND = re.compile(r"\s*(?:,|and|,\s?and|or)\s*(?:in\s|on\s|the\s)*(?:only\s|about\s|some\s)?")

Stretch = tuple[int, int]
MOST_LISTED = 6  # numbers of a list that pairs off with another


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


def numbers_around(reading: ArticleReading, claim: Claim, start: int, end: int) -> list[Stretch]:
    """The list of a few numbers of one kind, between two characters, that a claim's is one of; else none."""
    if not start <= claim.start < end:  # its first word ended a line that was read as a sentence: "a\nmillion"
        return []
    alike = [(other.start, other.end) for other in reading.claims_in(start, end) if other.kind == claim.kind]
    numbers = run(reading.text, alike, (claim.start, claim.end))
    return numbers if 1 < len(numbers) <= MOST_LISTED else []
