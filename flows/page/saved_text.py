"""A page saved as text, as a reader would paste it → its article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

import numpy as np

from newstables.article.language import detect_language
from newstables.page.body import end_of_free, without_biographies, without_credits, without_repeats
from newstables.page.columns import Array
from newstables.page.facts import Metadata
from newstables.page.furniture import is_next_page
from newstables.page.head import LINES_ABOVE, find_names, read_lines
from newstables.page.line_choice import SHARE, taken_lines
from newstables.page.line_evidence import LineEvidence
from newstables.page.lines import Line, cut_lines
from newstables.page.listing import is_listing_of_lines
from newstables.page.live import updates
from newstables.page.metadata import tidy_tags
from newstables.page.publication import note_order
from newstables.page.scoring import load_scorer
from newstables.page.sequence import load_sequence_scorer
from newstables.page.stretch import find_stretch, skip_standfirst
from newstables.page.title import find_title
from newstables.page.to_readers import heads_comments, is_consent, is_offer
from newstables.page.words import normal

_LINES_INSIDE = 4  # how far into the body date and byline may stand, between lines that sum it up
_LINES_OVER_TITLE = 11  # how far above the title
_LINES_BELOW = 8  # how far below the body "First published on …" may stand
_OFFER_LINES = 4  # how far below the body a reader who has not paid is stopped
_FIRST_PUBLISHED = re.compile(r"\b(?:first|originally) published\b", re.IGNORECASE)
_TITLE_OF_SITE = re.compile(r"(?P<head>.{15,}?)\s[|–—-]\s(?P<site>[A-Z][\w.&'’ -]{1,40})")
_HOST = re.compile(r"https?://([\w.-]+)")
_FEWEST_ABOVE, _LEAST_ABOVE = 3, 400  # paragraphs, and letters of prose, above comments: there is an article then
_EDGE = 12  # lines at either end of a page where its site is named
_LONG_WORD = 3  # letters of a word of its name that its host has: "bbc", but not "of"
_TAG_LINE = re.compile(
    r"^(?:read more on|tags|topics|filed under|more on|related topics|tagged)\s*:\s*(.+)$", re.IGNORECASE
)


def read_saved_text(text: str, latest: datetime) -> tuple[Metadata, list[str]]:
    """The article's metadata and its paragraphs. Dates after `latest` are not believed.

    Rules find the stretch of lines that holds most prose; all that speaks for each line, that stretch included, says
    which are the article's.
    """
    lines = cut_lines(text)
    said = Metadata()
    if not lines:
        return said, []
    chosen = _choose(lines)
    chosen = chosen[: end_of_free([lines[index].text for index in chosen])]
    said.is_listing = not updates(lines) and is_listing_of_lines(lines, chosen)
    title = find_title(lines, chosen)
    if title is not None and title >= chosen[0]:
        chosen = [index for index in chosen if index > title]
    first, last = chosen[0], chosen[-1] + 1
    if title is not None:
        said.title = _without_site(lines[title].text, lines)
    said.asks_consent = any(is_consent(line.text) for line in lines)
    body = _without_consent(lines, chosen)
    start = max(first - LINES_ABOVE, 0) if title is None else title + 1
    head = [line.text for line in lines[start : min(first + _LINES_INSIDE, start + LINES_ABOVE)]]
    above = [line.text for line in lines[max(start - _LINES_OVER_TITLE, 0) : start - 1]]
    below = [line.text for line in lines[last : last + _LINES_BELOW] if _FIRST_PUBLISHED.search(line.text)]
    around = [*below, *(reversed(head) if title is None else head), *reversed(above)]
    read_lines(said, around, latest, detect_language("\n\n".join(body)))
    note_order(said, (line.text for line in lines))
    said.authors = said.authors or (find_names(head) if title is not None else [])
    end = [line.text for line in lines[last - 1 : last + _OFFER_LINES]]
    said.free, said.goes_on = not any(map(is_offer, end)), any(map(is_next_page, end))
    for line in lines[last:]:
        if match := _TAG_LINE.match(line.text):
            said.tags = tidy_tags(re.split(r"\s*[|,;·•#]\s*", match[1]))
            break
    key = normal(said.title or "")
    paragraphs = without_repeats(line for line in body if not (key and normal(line) == key))
    return said, without_credits(without_biographies(paragraphs, said.authors), said.authors)


def _without_site(title: str, lines: Sequence[Line]) -> str:
    """A title without the site's name behind it, as a browser prints it: a name that the page has elsewhere too."""
    match = _TITLE_OF_SITE.fullmatch(title)
    if match is None:
        return title
    site, words = match["site"], {word for word in match["site"].lower().split() if len(word) >= _LONG_WORD}
    edges = [line.text for line in (*lines[:_EDGE], *lines[-_EDGE:])]
    hosts = [host for text in edges for host in _HOST.findall(text.lower())]
    is_known = any(text == site or ("©" in text and site in text) for text in edges)
    return match["head"] if is_known or any(word in host for word in words for host in hosts) else title


def _without_consent(lines: Sequence[Line], chosen: Sequence[int]) -> list[str]:
    """The chosen lines without the paragraphs of a consent dialog; none where the page is nothing but that."""
    kept = [index for index in chosen if not is_consent(lines[index].text)]
    is_wall = not any(lines[index].weight for index in kept) and any(is_consent(line.text) for line in lines)
    return [] if is_wall else [lines[index].text for index in kept]


def gather(lines: Sequence[Line]) -> LineEvidence:
    """All that speaks for each line of a page."""
    first, last = find_stretch(lines)
    title = find_title(lines, range(first, last))
    if title is not None:
        first = max(first, title + 1)
    first = skip_standfirst(lines, first, last)
    return LineEvidence(lines, None if title is None else lines[title].text, (first, last))


def likelihoods(evidence: LineEvidence) -> Array:
    """How likely each line is the article's: the mean of what is said of it alone, and as one of all."""
    alone = load_scorer("text").likelihoods(evidence.columns)
    as_one = load_sequence_scorer("text_sequence").likelihoods(evidence.columns)
    return ((alone + as_one) / 2).astype(np.float32)


def _before_comments(lines: Sequence[Line], chosen: list[int]) -> list[int]:
    """The chosen lines that stand above what readers say."""
    paragraphs, letters, kept = 0, 0.0, set(chosen)
    for index, line in enumerate(lines):
        if paragraphs >= _FEWEST_ABOVE and letters >= _LEAST_ABOVE and heads_comments(line.text):
            return [other for other in chosen if other < index]
        if index in kept:
            paragraphs, letters = paragraphs + (line.weight > 0), letters + line.weight
    return chosen


def _choose(lines: Sequence[Line]) -> list[int]:
    """The lines that are the article's, as indices: at least one."""
    evidence = gather(lines)
    found = taken_lines(evidence.columns, evidence.words, likelihoods(evidence), SHARE)
    chosen: list[int] = _before_comments(lines, sorted({*found.nonzero()[0].tolist(), *updates(lines)}))
    if not any(lines[index].weight for index in chosen):  # headings alone are no article
        chosen = []
    chosen = chosen or [index for index, kept in enumerate(evidence.ruled) if kept]
    # All of it is printed twice, or looks like furniture.
    return chosen or [index for index, line in enumerate(lines) if line.weight] or list(range(len(lines)))
