"""The reading of a saved page by rules: the stretch of lines that holds most prose, with its title above."""

from __future__ import annotations

from collections.abc import Sequence

from newstables.article.dateline import find_dateline
from newstables.page.furniture import is_end, is_last
from newstables.page.lines import HEADLINE, STOP, Line

_GAP_COST = 25.0  # what a line that is no prose takes from a stretch, in letters
_FURNITURE_COST = 40.0  # and what a line of furniture takes besides
_TEASER_LINES = 6  # within so many lines of another story's headline, the first prose is its teaser …
_TEASER_WORTH = 0.2  # … and counts so much
_ENOUGH = 300  # letters of prose that an end marker must have before it
_AFTER_THE_END = 0.4  # an end marker with more prose than this behind it stands in the middle of the article
_LONG_GAP = 6  # lines that are no prose
_LEAST_PART = 0.2  # of the greatest part's prose, for another part beyond a long gap
_STANDFIRST_LINES = 8  # how far into the stretch a byline or date may stand
_DATELINE_ABOVE = 5  # how far above the stretch the article's dateline may stand


def find_stretch(lines: Sequence[Line]) -> tuple[int, int]:
    """Where the article begins, its title perhaps among its first lines, and the line after its last."""
    first, last = _main_part(lines, *greatest_run(_worth(lines)))
    last = _stop_at_end(lines, first, last)
    return _back_to_dateline(lines, first), last


def greatest_run(worth: Sequence[float]) -> tuple[int, int]:
    """The run of lines, as indices, whose worth is greatest in sum (Kadane)."""
    best, best_sum = (0, len(worth)), float("-inf")
    start, total = 0, 0.0
    for index, value in enumerate(worth):
        if total <= 0:
            start, total = index, 0.0
        total += value
        if total > best_sum:
            best, best_sum = (start, index + 1), total
    return best


def _worth(lines: Sequence[Line]) -> list[float]:
    """What each line adds to a stretch."""
    found: list[float] = []
    headline = 0
    for line in lines:
        headline -= 1
        if line.weight and not line.furniture:
            found.append(line.weight * (_TEASER_WORTH if headline > 0 else 1.0))
            headline = 0
            continue
        found.append(-(_GAP_COST + (_FURNITURE_COST if line.furniture else 0.0)))
        if len(line.text) >= HEADLINE and not line.byline and not line.weight and STOP.search(line.text) is None:
            headline = _TEASER_LINES
    return found


def _main_part(lines: Sequence[Line], first: int, last: int) -> tuple[int, int]:
    """The stretch without what long gaps set apart at its ends, where that holds little prose."""
    parts: list[list[int]] = []  # [first, last, prose]
    gap = _LONG_GAP
    for index in range(first, last):
        line = lines[index]
        if not line.weight or line.furniture:
            gap += 1
            continue
        if gap >= _LONG_GAP:
            parts.append([index, index, 0])
        gap = 0
        parts[-1][1] = index + 1
        parts[-1][2] += int(line.weight)
    least = _LEAST_PART * max((part[2] for part in parts), default=0)
    kept = [part for part in parts if part[2] >= least]
    return (kept[0][0], kept[-1][1]) if kept else (first, last)


def _stop_at_end(lines: Sequence[Line], first: int, last: int) -> int:
    prose = 0.0
    left = sum(line.weight for line in lines[first:last])
    for index in range(first, last):
        line = lines[index]
        left -= line.weight
        if prose > _ENOUGH and (is_last(line.text) or (left < _AFTER_THE_END * prose and is_end(line.text))):
            return index
        if not line.furniture:
            prose += line.weight
    return last


def _back_to_dateline(lines: Sequence[Line], first: int) -> int:
    """The line of a dateline closely above the stretch starts the article, short as it may be."""
    for index in range(first, max(first - _DATELINE_ABOVE, -1), -1):
        if not lines[index].furniture and find_dateline(lines[index].text):
            return index
    return first


def skip_standfirst(lines: Sequence[Line], first: int, last: int) -> int:
    """The article starts behind its byline or date, where these stand under a line that sums it up."""
    before = 0
    for index in range(first, min(first + _STANDFIRST_LINES, last)):
        if lines[index].byline:
            behind = sum(1 for line in lines[index + 1 : last] if line.weight)
            return index + 1 if before <= 2 and behind >= 3 else first
        before += bool(lines[index].weight)
    return first
