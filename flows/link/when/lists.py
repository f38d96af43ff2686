"""Numbers and times that pair off: "40 in 2006 and 60 in 2007", "40 and 60 in 2006 and 2007", "respectively"."""

from __future__ import annotations

import re

from newstables.link.reading import ArticleReading
from newstables.link.when.candidates import Timed
from newstables.records import Claim

_AND = re.compile(r"\s*(?:,|and|,\s?and|or)\s*(?:in\s|on\s|the\s)*(?:only\s|about\s|some\s)?")
_FEW = 6


def paired(reading: ArticleReading, claim: Claim, times: list[Timed]) -> Timed | None:
    """The time of a list of times that stands where the number stands in a list of as many numbers."""
    if len(times) < 2:
        return None
    parse = reading.parse
    start, end = reading.characters(parse.sent_of[times[0].token])
    claims = [other for other in reading.claims_in(start, end) if other.kind == claim.kind]
    numbers = _run(reading.text, [(other.start, other.end) for other in claims], (claim.start, claim.end))
    if len(numbers) < 2 or len(numbers) > _FEW:
        return None
    spans = [(time.date.start, time.date.end) for time in times]
    for span in spans:
        run = _run(reading.text, spans, span)
        if len(run) == len(numbers) and not _mixed(run, numbers):
            place = numbers.index((claim.start, claim.end))
            return times[spans.index(run[place])]
    return None


def _run(text: str, spans: list[tuple[int, int]], span: tuple[int, int]) -> list[tuple[int, int]]:
    """The spans around one that only commas and "and" stand between."""
    index = spans.index(span)
    first = last = index
    while first > 0 and _AND.fullmatch(text[spans[first - 1][1] : spans[first][0]]):
        first -= 1
    while last + 1 < len(spans) and _AND.fullmatch(text[spans[last][1] : spans[last + 1][0]]):
        last += 1
    return spans[first : last + 1]


def _mixed(run: list[tuple[int, int]], numbers: list[tuple[int, int]]) -> bool:
    """Whether the two lists run into each other."""
    return run[0][0] < numbers[-1][1] and numbers[0][0] < run[-1][1]
