"""Lines around the start of an article → its date and its authors."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from newstables.article.dateline import names_in_byline, names_in_place
from newstables.article.published import find_published, is_believable, parse_published
from newstables.page.metadata import Metadata
from newstables.schemas.articles import Precision

LINES_ABOVE = 16  # how far above the body date and byline may stand
_LONGEST_DATE_LINE = 160
_FOREIGN = re.compile(
    r"(?<!\d)\d{1,2}(?!\d).*(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d(?!\d).*(?<!\d)\d{1,2}(?!\d)"
)
_LONGEST_FOREIGN = 60  # characters of a line that may be a date in another language
_MOST_ASKED = 3  # of those, as reading one takes a millisecond
_DATE_PARTS = re.compile(r"\s+[/|•·]\s+|\s*\|\s*")
_UPDATED = re.compile(r"\b(?:updated|modified|last\s+(?:update|edit)|revised)\b", re.IGNORECASE)


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
