"""The dateline at the head of an article, which no sentence of it should be read with."""

from __future__ import annotations

import re

from newstables.article.dateline import find_dateline

_OPENING, _PARAGRAPHS = (
    2500,
    8,
)  # characters and paragraphs among which a dateline may stand, behind headline and byline
_FIRST = re.compile(r"[A-ZÀ-Þ]")
_DASH = re.compile(r"\s(?:--+|[-–—_])\s|[-–—]\s|:\s|/\.?\s")
_LONGEST = 90  # characters of a dateline


def dateline_of(text: str) -> tuple[int, int, str] | None:
    """Where the dateline stands, its dash included, and the place in it; None where there is none."""
    start = 0
    for _ in range(_PARAGRAPHS):
        end = text.find("\n", start, _OPENING)
        line = text[start : end if end >= 0 else _OPENING]
        place = find_dateline(line) if _FIRST.match(line.strip()[:1]) else None
        if place is not None:
            at = text.find(place, start)
            dash = _DASH.search(text, at + len(place), at + _LONGEST)
            return start, dash.end() if dash is not None else at + len(place), place
        if end < 0:
            break
        start = end + 1
    return None
