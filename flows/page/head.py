"""What stands above a saved article: its title, date and authors."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from newstables.article.dateline import names_in_byline, names_in_place
from newstables.article.published import find_published, is_believable, parse_published
from newstables.page.body import is_byline, is_caption, is_furniture, normal
from newstables.page.metadata import Metadata
from newstables.schemas.articles import Precision

LINES_ABOVE = 16  # how far above the body title and date may stand
_LONGEST_TITLE = 200
_SHORTEST_TITLE = 12
_SAMPLE = 2_000  # characters of the body whose words a title shares
_LONG_WORD = 4  # letters from which a word says what an article is about
_WORDS_OF_A_TITLE = 5  # long words; a line of fewer is less likely to be one
_LINES_INSIDE = 2  # how far into the stretch of prose the title may stand
_LONGEST_TITLE_INSIDE = 130
_LEAST_SCORE = 0.15
_DISTANCE_COST = 0.02  # a line
_BYLINE_BELOW, _BYLINE_WORTH = 3, 0.15  # a byline or date so many lines below speaks for a title
_ALIKE = 0.1
_STOP_WORTH = 0.6  # few titles end with a stop
_PATH = re.compile(r"://|\S\s[>»›]\s")  # a URL, or the way down to the page ("Home > World")
_LEAST_SCORE_INSIDE = 0.5
_STOP_INSIDE = re.compile(r"[.:;,…”\"»]$")
_LONGEST_DATE_LINE = 160
_FOREIGN = re.compile(
    r"(?<!\d)\d{1,2}(?!\d).*(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d(?!\d).*(?<!\d)\d{1,2}(?!\d)"
)
_LONGEST_FOREIGN = 60  # characters of a line that may be a date in another language
_MOST_ASKED = 3  # of those, as reading one takes a millisecond
_DATE_PARTS = re.compile(r"\s+[/|•·]\s+|\s*\|\s*")
_UPDATED = re.compile(r"\b(?:updated|modified|last\s+(?:update|edit)|revised)\b", re.IGNORECASE)
_STOP = re.compile(r"[.:;…]$")


def find_title(lines: Sequence[str], first: int, last: int) -> int | None:
    """The index of the article's title, above its body (`lines[first:last]`) or in the first lines of it."""
    words = _long_words("\n".join(lines[first:last])[:_SAMPLE])
    best, best_score = None, 0.0
    for index in range(first - 1, max(first - LINES_ABOVE, 0) - 1, -1):
        score = _like_title(lines[index], words) - _DISTANCE_COST * (first - index)
        if any(is_byline(line) for line in lines[index + 1 : index + 1 + _BYLINE_BELOW]):
            score += _BYLINE_WORTH
        # The line that sums the article up stands below its title and shares as much: the upper one wins where alike.
        if score > _LEAST_SCORE and score >= best_score - _ALIKE:
            best, best_score = index, max(score, best_score)
    for index in range(first, min(first + _LINES_INSIDE, last)):
        line = lines[index]
        if len(line) <= _LONGEST_TITLE_INSIDE and not _STOP_INSIDE.search(line):
            score = _like_title(line, _long_words("\n".join(lines[index + 1 : last])[:_SAMPLE]))
            if score > max(best_score, _LEAST_SCORE_INSIDE):
                best, best_score = index, score
    return best


def _long_words(text: str) -> set[str]:
    return {word for word in normal(text).split() if len(word) >= _LONG_WORD}


def read_lines(said: Metadata, lines: Sequence[str], latest: datetime) -> None:
    """Fill in dates and authors, where not known yet, from lines of the page; a date after `latest` does not count.

    A line that says "updated" tells when the article was changed, and when it was published only if nothing else does.
    """
    changed: tuple[datetime, Precision] | None = None
    asked = 0
    for line in lines:
        if len(line) <= _LONGEST_DATE_LINE and (said.published_at is None or said.modified_at is None):
            for part in _DATE_PARTS.split(line):
                found = find_published(part)
                foreign = said.published_at is None and not found
                if foreign and asked < _MOST_ASKED and len(part) <= _LONGEST_FOREIGN and _FOREIGN.search(part):
                    found = parse_published(part)
                    asked += 1
                if not found or not is_believable(found[0], latest):
                    continue
                if _UPDATED.search(part):
                    changed = changed or found
                elif said.published_at is None:
                    said.published_at, said.published_precision = found
                    said.published_origin = "visible"
        if not said.authors:
            said.authors = names_in_byline(line) or names_in_place(line)
    if changed:
        said.modified_at = said.modified_at or changed[0]
        if said.published_at is None:
            said.published_at, said.published_precision = changed
            said.published_origin = "visible"


def _like_title(line: str, words: set[str]) -> float:
    """How much a line is like a title, up to about 1: it speaks of what the body speaks of, and ends without a stop."""
    if not _SHORTEST_TITLE <= len(line) <= _LONGEST_TITLE or is_furniture(line) or is_caption(line) or is_byline(line):
        return 0.0
    if _PATH.search(line) or find_published(line):
        return 0.0
    own = _long_words(line)
    if not own:
        return 0.0
    score = len(own & words) / len(own) if words else 0.5
    fullness = min(len(own), _WORDS_OF_A_TITLE) / _WORDS_OF_A_TITLE
    return score * fullness * (_STOP_WORTH if _STOP.search(line) else 1.0)
