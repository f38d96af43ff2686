"""A page saved as text, as a reader would paste it → its article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise, takewhile

from newstables.article.dateline import find_dateline
from newstables.page.blocks import weigh
from newstables.page.body import (
    is_byline,
    is_caption,
    is_end,
    is_furniture,
    is_last,
    is_notice,
    normal,
    without_biographies,
    without_repeats,
)
from newstables.page.clean import clean_text
from newstables.page.head import LINES_ABOVE, find_title, read_lines
from newstables.page.metadata import Metadata, tidy_tags

_GAP_COST = 25.0  # what a line that is no prose takes from a stretch, in letters
_FURNITURE_COST = 40.0
_HEADLINE = 50  # letters from which a line without a stop is the headline of another story, not a heading of this one
_TEASER_LINES = 6  # within so many lines of such a headline, the first prose is its teaser …
_TEASER_WORTH = 0.2  # … and counts so much
_SENTENCE_CAPITALS = 35  # letters from which a line all in capitals is a link, not a heading
_COPY = 80  # letters from which a line that is printed again elsewhere is a caption or a teaser
_MOST_COPIES = 0.35  # where more of the prose than this is printed twice, the article was
_ENOUGH = 300  # letters of prose that an end marker must have before it
_AFTER_THE_END = 0.4  # an end marker with more prose than this behind it stands in the middle of the article
_LONG_GAP = 6  # lines that are no prose
_LEAST_PART = 0.2  # of the greatest part's prose, for another part beyond a long gap
_STANDFIRST_LINES = 8  # how far into the stretch a byline or date may stand
_DATELINE_ABOVE = 5  # how far above the stretch the article's dateline may stand
_DATA_MARKS, _LEAST_DATA = ('"', "{", "}", "\\", ";", "="), 0.06
_DUMP = 2_000  # letters from which a line may hold the whole article once more, as data
_MOST_DUMPS, _DUMP_SAMPLES = 5, 12
_LINES_BELOW = 8  # how far below the body "First published on …" may stand
_FIRST_PUBLISHED = re.compile(r"\b(?:first|originally) published\b", re.IGNORECASE)
_NARROWEST, _WIDEST = 55, 100  # characters in the rows of a text that a machine wrapped
_BLANK_LINES = re.compile(r"\n[^\S\n]*\n\s*")
_SPACES = re.compile(r"[ \t\f\v]+")
_LINK_ROW = re.compile(r"\s[|·•]\s")
_SIGNATURE = "— "  # under a quoted post
_STOP = re.compile(r"[.!?…。！？।:;][\"'”’»」』)\]]*$")
_TAG_LINE = re.compile(
    r"^(?:read more on|tags|topics|filed under|more on|related topics|tagged)\s*:\s*(.+)$", re.IGNORECASE
)


@dataclass(slots=True)
class Line:
    """One line of the page that is not empty."""

    text: str
    weight: float  # prose, in letters
    furniture: bool
    byline: bool
    worth: float = 0.0  # what it adds to a stretch


def read_saved_text(text: str, latest: datetime) -> tuple[Metadata, list[str]]:
    """The article's metadata and its paragraphs; the body is the stretch of lines that holds most prose.

    Dates after `latest` are not believed.
    """
    lines = _lines(text)
    said = Metadata()
    if not lines:
        return said, []
    first, last = _best_stretch(lines)
    first, last = _main_part(lines, first, last)
    last = _stop_at_end(lines, first, last)
    first = _back_to_dateline(lines, first)
    title = find_title([line.text for line in lines], first, last)
    if title is not None:
        said.title = lines[title].text
        first = max(first, title + 1)
    first = _skip_standfirst(lines, first, last)
    body = [line.text for line in lines[first:last] if not line.furniture]
    if not body:  # all of it is printed twice, or looks like furniture
        body = [line.text for line in lines if line.weight]
    above = [line.text for line in lines[max(first - LINES_ABOVE, 0) : first]]
    below = [line.text for line in lines[last : last + _LINES_BELOW] if _FIRST_PUBLISHED.search(line.text)]
    read_lines(said, [*below, *reversed(above), *body[:2]], latest)
    for line in lines[last:]:
        if match := _TAG_LINE.match(line.text):
            said.tags = tidy_tags(re.split(r"\s*[|,;·•#]\s*", match[1]))
            break
    key = normal(said.title or "")
    paragraphs = without_repeats(line for line in body if not (key and normal(line) == key))
    return said, without_biographies(paragraphs, said.authors)


def _lines(text: str) -> list[Line]:
    lines = []
    for words in _paragraphs(clean_text(text)):
        byline = is_byline(words)
        furniture = byline or is_furniture(words) or is_caption(words) or len(_LINK_ROW.findall(words)) >= 2
        lines.append(Line(words, weigh(words, 0.0), furniture, byline))
    for index, line in enumerate(lines):
        beside = lines[max(index - 1, 0)].weight and lines[min(index + 1, len(lines) - 1)].weight
        line.furniture = line.furniture or (not beside and is_notice(line.text))
    _mark_capitals(lines)
    _mark_copies(lines)
    _mark_dumps(lines)
    _mark_link_lists(lines)
    _set_worth(lines)
    return lines


def _paragraphs(text: str) -> Iterator[str]:
    """The lines of a page; where a machine broke paragraphs into rows, the paragraphs."""
    blocks = [
        [words for raw in block.split("\n") if (words := _SPACES.sub(" ", raw).strip())]
        for block in _BLANK_LINES.split(text)
    ]
    long = [(rows, max(map(len, rows))) for rows in blocks if len(rows) > 2]
    widths = [width for rows, width in long if _NARROWEST <= width <= _WIDEST and _is_wrapped(rows, width)]
    page_width = max(widths, default=0)
    for rows in blocks:
        if page_width and len(rows) > 1 and _is_wrapped(rows, max(page_width, *map(len, rows))):
            yield " ".join(rows)
        else:
            yield from rows


def _is_wrapped(rows: Sequence[str], width: int) -> bool:
    """Whether a machine broke a paragraph into these rows: the next word would not have fitted on any of them."""
    return all(len(row) + 1 + len(below.split(" ", 1)[0]) > width for row, below in pairwise(rows))


def _mark_capitals(lines: Sequence[Line]) -> None:
    """A line all in capitals leads elsewhere, but not where the whole article is telexed so."""
    long = [line for line in lines if len(line.text) >= _SENTENCE_CAPITALS]
    capitals = [line for line in long if line.text.isupper() and sum(map(str.isupper, line.text)) > len(line.text) / 2]
    if len(capitals) <= len(long) / 2:
        for line in capitals:
            line.furniture = True


def _mark_copies(lines: Sequence[Line]) -> None:
    """A caption is often printed twice, a teaser more often: no copy is the article's. But not where all of it is."""
    counts = Counter(line.text for line in lines if len(line.text) >= _COPY)
    prose = sum(line.weight for line in lines)
    twice = {text for text, count in counts.items() if count > 1}
    if sum(line.weight for line in lines if line.text in twice) < _MOST_COPIES * prose:
        for line in lines:
            line.furniture = line.furniture or (line.text in twice and line.text[-1] != "?")
    for here, there in pairwise(lines):
        if here.text == there.text and len(here.text) > 30:
            here.furniture = there.furniture = True


def _mark_dumps(lines: Sequence[Line]) -> None:
    """A line of quotes and braces, or a very long one that repeats others, is the page's data, shown by accident."""
    for line in lines:
        if len(line.text) >= _COPY and sum(map(line.text.count, _DATA_MARKS)) >= _LEAST_DATA * len(line.text):
            line.furniture = True
    long = [line for line in lines if len(line.text) >= _DUMP][:_MOST_DUMPS]
    samples = [line.text[:_COPY] for line in lines if _COPY <= len(line.text) < _DUMP][:_DUMP_SAMPLES]
    for line in long:
        line.furniture = line.furniture or sum(sample in line.text for sample in samples) >= 3


def _mark_link_lists(lines: Sequence[Line]) -> None:
    """Lines without a stop: one that is long, or several in a row, are headlines of other stories.

    Behind a colon they are a list of the article's own, and where they hold figures they may be.
    """
    start = 0
    while start < len(lines):
        end = start
        while end < len(lines) and _is_headline_like(lines[end]):
            end += 1
        run = lines[start:end]
        if start > 0 and lines[start - 1].text.endswith(":"):
            for line in takewhile(lambda line: not line.furniture, run):
                line.weight = len(line.text) / 2
        elif len(run) > 1 or (run and len(run[0].text) >= _HEADLINE):
            figures = sum(any(map(str.isdigit, line.text)) for line in run)
            if figures * 2 <= len(run) and not (end < len(lines) and lines[end].text.startswith(_SIGNATURE)):
                for line in run:
                    line.furniture = line.furniture or len(line.text) >= _SENTENCE_CAPITALS
        start = end + 1


def _is_headline_like(line: Line) -> bool:
    return (
        not line.weight
        and len(line.text) > 20
        and _STOP.search(line.text) is None
        and not line.text.startswith(_SIGNATURE)
    )


def _set_worth(lines: Sequence[Line]) -> None:
    headline = 0
    for line in lines:
        headline -= 1
        if line.weight and not line.furniture:
            line.worth = line.weight * (_TEASER_WORTH if headline > 0 else 1.0)
            headline = 0
            continue
        line.worth = -(_GAP_COST + (_FURNITURE_COST if line.furniture else 0.0))
        if len(line.text) >= _HEADLINE and not line.byline and not line.weight and _STOP.search(line.text) is None:
            headline = _TEASER_LINES


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


def _skip_standfirst(lines: Sequence[Line], first: int, last: int) -> int:
    """The article starts behind its byline or date, where these stand under a line that sums it up."""
    before = 0
    for index in range(first, min(first + _STANDFIRST_LINES, last)):
        if lines[index].byline:
            behind = sum(1 for line in lines[index + 1 : last] if line.weight)
            return index + 1 if before <= 2 and behind >= 3 else first
        before += bool(lines[index].weight)
    return first
