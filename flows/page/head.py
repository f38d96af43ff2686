"""Lines around the start of an article → its date and its authors."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache

from newstables.article.ago import find_ago
from newstables.article.byline import name_alone, names_in_byline, names_in_place, trade_words
from newstables.article.date_roles import says_published, says_updated, split_roles, tells_more
from newstables.article.published import find_foreign, find_published, find_short_date, is_believable, not_ahead
from newstables.calendar_names import month_pattern
from newstables.page.facts import Metadata
from newstables.page.furniture import is_caption
from newstables.page.words import words_of
from newstables.schemas.articles import Precision

LINES_ABOVE = 16  # how far above the body date and byline may stand
_LONGEST_DATE_LINE = 160
_SAME_DAY = timedelta(days=2)  # two clocks of a page may stand in two time zones
_MOST_ASKED = 3  # lines that may hold a date in another language: reading one takes a millisecond
_PARTS = re.compile(
    r"\s+[/|•·]\s+|\s*[|•]\s*|(?:(?<=\d)|(?<=[ap]m)|(?<=(?-i:[A-Z]{2}[TC])))\s+(?=by\s+[A-Z])",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
# "Printed from … on", "Retrieved …": the day of a reader, not of the article.
_READ_ON = re.compile(r"\b(?:printed (?:from|on|by|at)|retrieved|accessed|downloaded|archived)\b", re.IGNORECASE)
_BY_ALONE = re.compile(r"^(?:(?:written|words|story|posted|reported|published) )?by:?$|^authors?:?$", re.IGNORECASE)
_LIST = re.compile(r"\s*(?:,|&|\band\b)\s*")
_MOST_PARTS = 3
_LONGEST_TRADE = 40
# What stands beside the name of a writer: when, how long it takes to read, that one may follow or write.
_BESIDE_NAME = re.compile(r"\b(?:published|posted|updated|min(?:ute)?s? read|ago|follow|comments?)\b", re.IGNORECASE)


@cache
def _seams() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Where parts of a line ran together that stood apart on the page: "Jane RoeMay 6, 2019"; "May 6, 20195:00 AM"."""
    months = rf"(?i:{month_pattern()})"
    return (
        re.compile(
            rf"(?<=[a-z])(?=[A-Z][a-z]{{2,8}}\.?\s\d|Published|Updated|Posted|Staff\b|long [Rr]ead\b|\d+ min)"
            rf"|(?<=\b(?:19|20)\d\d)(?=[A-Z]|\d{{1,2}}\s{months}\b)|(?<=\d:\d\d)(?=[A-Z][a-z]+\s[A-Z])"
        ),
        re.compile(r"(?<=\b(?:19|20)\d\d)(?=\d{1,2}:\d\d)|(?<=\bat)(?=\d)|(?<=^By)(?=[A-Z][a-z]+\s[A-Z])"),
    )


def _parts_of_line(line: str) -> list[str]:
    """What stands in a line one beside the other: the byline, the date, the desk, the day of a change."""
    parts, words = _seams()
    return [
        part for whole in _PARTS.split(words.sub(" ", parts.sub(" | ", line))) for part in split_roles(whole) if part
    ]


def read_lines(said: Metadata, lines: Sequence[str], latest: datetime, language: str | None) -> None:
    """Fill in dates and authors, where not known yet, from lines of the page, the likeliest first.

    A date after `latest` does not count, and none of a caption or a sentence. `language` is that of the article,
    ISO 639-1; None where it is not known. A line that says "updated" tells when the article was changed, and when it
    was published only if nothing else does.
    """
    changed: tuple[datetime, Precision] | None = None
    asked = 0
    for line in lines:
        if len(line) > _LONGEST_DATE_LINE or (said.published_at and said.modified_at and said.authors):
            continue
        parts = _parts_of_line(line)
        is_menu = len(parts) > _MOST_PARTS
        unsaid = said.published_at is None  # "Accepted 2 May 2022. Published 9 May 2022": the one that is said to be it
        for part in parts:
            if not said.authors:
                said.authors = names_in_byline(part) or ([] if is_menu else names_in_place(part))
            if _READ_ON.search(part):
                continue
            found = find_published(part) or find_short_date(part)
            if found and (tells_more(part) or is_caption(part)):
                continue
            if not found:
                _note_ago(said, part)
            if said.published_at is None and not found and asked < _MOST_ASKED and _YEAR.search(part):
                found = find_foreign(part, language)
                asked += 1
            found = not_ahead(part, found, latest) if found else None
            if not found or not is_believable(found[0], latest):
                continue
            if says_updated(part):
                changed = changed or found
            elif said.published_at is None or (unsaid and says_published(part)):
                unsaid = unsaid and not says_published(part)
                said.published_at, said.published_precision = found
                said.published_origin, said.published_as = "visible", part
    if changed:
        _note_change(said, changed)


def _note_change(said: Metadata, changed: tuple[datetime, Precision]) -> None:
    """Take the time of a line that says "updated" for that of a change, or of publication if nothing else tells it."""
    if said.published_at and changed[0] + _SAME_DAY < said.published_at:
        return  # "Updated daily since 3 March 2003": no change of this article
    said.modified_at = said.modified_at or changed[0]
    if said.published_at is None:
        said.published_at, said.published_precision = changed
        said.published_origin = "visible"


def _note_ago(said: Metadata, part: str) -> None:
    """Note how long ago a line says that the article was published or changed, where it says so and nothing did yet."""
    ago = find_ago(part)
    if ago is not None and says_updated(part):
        said.modified_ago = said.modified_ago or ago
    elif ago is not None:
        said.published_ago = said.published_ago or ago


def find_names(lines: Sequence[str]) -> list[str]:
    """The names that stand alone in the lines between a title and its article: below "By", or beside a date."""
    for index, line in enumerate(lines):
        if index and _BY_ALONE.match(lines[index - 1].strip()):
            names = [name_alone(name) for name in _LIST.split(line)]
            if all(names):
                return [name for name in names if name]
        name, *others = _parts_of_line(line)[:_MOST_PARTS] or [""]
        if others and find_published(name):
            name, others = others[0], [name]
        found = name_alone(name)
        names = [found] if found else [name_alone(one) for one in _LIST.split(name)]
        beside = [*others, *lines[max(index - 2, 0) : index], *lines[index + 1 : index + 3]]
        if all(names) and (names != _LIST.split(name) or any(map(_is_beside_names, beside))):
            return [name for name in names if name]
    return []


def _is_beside_names(line: str) -> bool:
    return len(line) <= _LONGEST_DATE_LINE and (
        _BESIDE_NAME.search(line) is not None or find_published(line) is not None or _is_trade(line)
    )


def _is_trade(line: str) -> bool:
    """Whether a line says what its writer is ("Staff reporter")."""
    return len(line) <= _LONGEST_TRADE and not trade_words().isdisjoint(words_of(line))
