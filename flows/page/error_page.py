"""Whether a page is what a server shows in place of an article: not found, no access, a check for robots, consent."""

from __future__ import annotations

import re
from functools import cache

from newstables.lexicon import alternation, load
from newstables.page.metadata import TITLE_PARTS
from newstables.page.phrases import lines_of

_MOST_TEXT = 700  # characters; what a server says of an error is shorter
_STATUS = re.compile(r"(?:error\W*)?(?:4\d\d|5[0-2]\d)\b\W*|(?:error|oops|sorry)\b\W+", re.IGNORECASE)
_FEWEST_WORDS = 3  # of an error behind the name of a site: "Northern Wire | Page not found"


def is_error_page(title: str | None, text: str) -> bool:
    """Whether the title of a page is that of an error and there is not more text than that needs."""
    if not title or len(text) > _MOST_TEXT:
        return False
    parts = TITLE_PARTS.split(title)
    behind_site = [part for part in parts[1:] if len(part.split()) >= _FEWEST_WORDS]
    return any(map(_is_error, (title, parts[0], *behind_site)))


def is_wall(text: str) -> bool:
    """Whether all that a page shows beside its question for consent speaks of that ("Or subscribe for £5 a month.")."""
    paragraphs = text.split("\n\n")
    return len(text) <= _MOST_TEXT and all(_to_who_agrees().search(one) for one in paragraphs if one)


@cache
def _to_who_agrees() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternation(lines_of()['walls'])})\b", re.IGNORECASE)


def _is_error(title: str) -> bool:
    bare = title.replace("’", "'").strip(" .…!?:")
    status = _STATUS.match(bare)
    rest = bare[status.end() :] if status else bare
    if status and not rest:
        return bare.isdecimal()
    return _errors().fullmatch(rest) is not None


@cache
def _errors() -> re.Pattern[str]:
    titles = load("newstables.page", "metadata.toml")["errors"]["titles"]
    return re.compile(alternation(titles), re.IGNORECASE)
