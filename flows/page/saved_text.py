"""A page saved as text, as a reader would paste it → its article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flows.page.blocks import weigh
from flows.page.body import is_byline, is_caption, is_end, is_furniture, normal, without_repeats
from flows.page.clean import clean_text
from flows.page.dateline import names_in_byline
from flows.page.metadata import Metadata, tidy_tags
from flows.page.published import EARLIEST, find_published

_GAP_COST = 18.0  # what a line that is no prose takes from a stretch, in letters
_FURNITURE_COST = 60.0
_LONGEST_TITLE = 200
_LINES_ABOVE = 14  # how far above the body its title and date may stand
_SPACES = re.compile(r"[ \t\f\v]+")
_LINK_ROW = re.compile(r"\s[|·•]\s")
_TAG_LINE = re.compile(
    r"^(?:read more on|tags|topics|filed under|more on|related topics|tagged)\s*:\s*(.+)$", re.IGNORECASE
)


@dataclass(slots=True)
class Line:
    text: str
    weight: float  # prose, in letters
    furniture: bool
    worth: float  # what it adds to a stretch


def read_saved_text(text: str, latest: datetime) -> tuple[Metadata, list[str]]:
    """The article's metadata and its paragraphs; the body is the stretch of lines that holds most prose."""
    lines = _lines(text)
    said = Metadata()
    if not any(line.text for line in lines):
        return said, []
    first, last = _best_stretch(lines)
    last = _stop_at_end(lines, first, last)
    _read_head(said, lines, first, latest)
    for line in lines[last:]:
        if match := _TAG_LINE.match(line.text):
            said.tags = tidy_tags(re.split(r"\s*[|,;·•#]\s*", match[1]))
            break
    title = normal(said.title or "")
    kept = [
        line.text for line in lines[first:last] if not line.furniture and not (title and normal(line.text) == title)
    ]
    return said, without_repeats(kept)


def _lines(text: str) -> list[Line]:
    lines = []
    for raw in clean_text(text).split("\n"):
        words = _SPACES.sub(" ", raw).strip()
        if not words:
            continue
        weight = weigh(words, 0.0)
        furniture = is_furniture(words) or is_caption(words) or is_byline(words) or len(_LINK_ROW.findall(words)) >= 2
        if furniture:
            worth = -_FURNITURE_COST
        elif weight:
            worth = weight
        else:
            worth = -_GAP_COST
        lines.append(Line(words, weight, furniture, worth))
    # A caption is often printed twice in a row: neither is the article's.
    for here, there in zip(lines, lines[1:], strict=False):
        if here.text == there.text and len(here.text) > 30:
            here.furniture = there.furniture = True
            here.worth = there.worth = -_FURNITURE_COST
    return lines


def _best_stretch(lines: Sequence[Line]) -> tuple[int, int]:
    """The run of lines, as indices, whose worth is greatest in sum (Kadane)."""
    best, best_sum = (0, len(lines)), float("-inf")
    start, total = 0, 0.0
    for index, line in enumerate(lines):
        if total <= 0:
            start, total = index, 0.0
        total += line.worth
        if total > best_sum:
            best, best_sum = (start, index + 1), total
    return best


def _stop_at_end(lines: Sequence[Line], first: int, last: int) -> int:
    prose = 0.0
    left = sum(line.weight for line in lines[first:last])
    for index in range(first, last):
        line = lines[index]
        left -= line.weight
        if prose > 300 and left < 0.4 * prose and is_end(line.text):
            return index
        if not line.furniture:
            prose += line.weight
    return last


def _read_head(said: Metadata, lines: Sequence[Line], first: int, latest: datetime) -> None:
    """Title, date and authors from the lines above the body."""
    above = lines[max(0, first - _LINES_ABOVE) : first]
    for line in reversed(above):
        if said.published_at is None and (found := find_published(line.text)) and EARLIEST <= found[0] <= latest:
            said.published_at, said.published_precision = found
            said.published_origin = "visible"
        if not said.authors:
            said.authors = names_in_byline(line.text)
    candidates = [
        line.text
        for line in above
        if not line.furniture and 15 <= len(line.text) <= _LONGEST_TITLE and not find_published(line.text)
    ]
    said.title = max(candidates, key=len, default=None)
