"""A page saved as text → its lines, each with how much prose it holds and whether rules call it furniture."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from newstables.page.clean import clean_text
from newstables.page.furniture import is_byline, is_caption, is_furniture, is_notice
from newstables.page.markdown import unmarked
from newstables.page.prose import weigh
from newstables.page.wrapped import paragraphs, without_page_numbers

HEADLINE = 50  # letters from which a line without a stop is the headline of another story, not a heading of this one
STOP = re.compile(r"[.!?…。！？।:;][\"'”’»」』)\]]*$")
_SENTENCE_CAPITALS = 35  # letters from which a line all in capitals is a link, not a heading
_COPY = 80  # letters from which a line that is printed again elsewhere is a caption or a teaser
_MOST_COPIES = 0.35  # where more of the prose than this is printed twice, the article was
_DATA_MARKS, _LEAST_DATA = ('"', "{", "}", "\\", ";", "="), 0.06
_DUMP = 2_000  # letters from which a line may hold the whole article once more, as data
_MOST_DUMPS, _DUMP_SAMPLES = 5, 12
_CAPTION_LABEL = re.compile(r"(?:image|media|video|picture|photo) caption\s?[,:]?", re.IGNORECASE)
_LABEL, _LONGEST_CAPTION = 16, 250  # characters
_LINK_ROW = re.compile(r"\s[|·•]\s")
_SIGNATURE = "— "  # under a quoted post


@dataclass(slots=True)
class Line:
    """One line of the page that is not empty."""

    text: str
    weight: float  # prose, in letters
    furniture: bool
    byline: bool


def cut_lines(text: str) -> list[Line]:
    """The lines of a saved page, in order."""
    lines = []
    for words, linked in unmarked(paragraphs(clean_text(without_page_numbers(text)))):
        byline = is_byline(words)
        weight = weigh(words, 0.0)
        furniture = byline or is_furniture(words) or is_caption(words) or len(_LINK_ROW.findall(words)) >= 2
        lines.append(Line(words, weight, furniture or (linked and not weight), byline))
    for index, line in enumerate(lines):
        beside = lines[max(index - 1, 0)].weight and lines[min(index + 1, len(lines) - 1)].weight
        line.furniture = line.furniture or (not beside and is_notice(line.text))
    _mark_captions(lines)
    _mark_capitals(lines)
    _mark_copies(lines)
    _mark_dumps(lines)
    _mark_link_lists(lines)
    return lines


def _mark_captions(lines: Sequence[Line]) -> None:
    """ "Video caption," and the line below it are no text's; below the label without its comma prose may be."""
    for label, caption in pairwise(lines):
        if len(label.text) > _LABEL or not _CAPTION_LABEL.fullmatch(label.text):
            continue
        label.furniture = True
        if len(caption.text) <= _LONGEST_CAPTION:
            caption.furniture = caption.furniture or label.text[-1] in ",:" or not caption.weight


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
        if sum(sample in line.text for sample in samples) >= 3:
            line.furniture = True


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
        elif len(run) > 1 or (run and len(run[0].text) >= HEADLINE):
            figures = sum(any(map(str.isdigit, line.text)) for line in run)
            if figures * 2 <= len(run) and not (end < len(lines) and lines[end].text.startswith(_SIGNATURE)):
                for line in run:
                    line.furniture = line.furniture or len(line.text) >= _SENTENCE_CAPITALS
        start = end + 1


def _is_headline_like(line: Line) -> bool:
    return (
        not line.weight
        and len(line.text) > 20
        and STOP.search(line.text) is None
        and not line.text.startswith(_SIGNATURE)
    )
