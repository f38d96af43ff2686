"""A blog of updates saved as text → the lines of its updates, each under the time of day at which it came."""

from __future__ import annotations

from collections.abc import Sequence

from newstables.page.furniture import is_clock
from newstables.page.lines import Line

_FEWEST = 3  # updates; one clock alone may stand anywhere
_TO_PROSE = 3  # lines: a heading and who writes may stand between


def updates(lines: Sequence[Line]) -> list[int]:
    """The lines of the updates, as indices, their headings included; none where there are not several with a time."""
    clocks = [index for index, line in enumerate(lines) if is_clock(line.text)]
    if len(clocks) < _FEWEST:
        return []
    found = [_update(lines, start + 1, end) for start, end in zip(clocks, [*clocks[1:], len(lines)], strict=True)]
    found = [update for update in found if update]
    return [index for update in found for index in update] if len(found) >= _FEWEST else []


def _update(lines: Sequence[Line], start: int, end: int) -> list[int]:
    """The lines of one update, up to the first behind its prose that is none; none where no prose follows its time."""
    prose = [index for index in range(start, min(start + _TO_PROSE, end)) if _is_prose(lines[index])]
    if not prose:
        return []
    last = prose[0]
    while last + 1 < end and _is_prose(lines[last + 1]):
        last += 1
    return [index for index in range(start, last + 1) if not lines[index].furniture]


def _is_prose(line: Line) -> bool:
    return line.weight > 0 and not line.furniture
