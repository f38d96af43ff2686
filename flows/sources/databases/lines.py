"""Lines of databases' texts: blocks, dates, labels, and what is a body's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newstables.article.byline import is_name
from newstables.article.published import parse_published
from newstables.page.wrapped import paragraphs

Record = dict[str, str]

_WEEKDAY = re.compile(r",?\s*\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b,?", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_LONGEST_DATE = 60  # characters: "Wednesday, September 30, 2020 11:45 PM GMT, Final Edition"
_COPYRIGHT = re.compile(r"(?:copyright\b|\(c\)\s|©|all rights reserved)", re.IGNORECASE)


def stripped(lines: Iterable[str]) -> list[str]:
    """Lines that say something, their white space made single."""
    return [kept for line in lines if (kept := " ".join(line.split()))]


def date_in(line: str) -> str | None:
    """The line as a date of publication is read, without its day of the week; None where it is no date."""
    if len(line) > _LONGEST_DATE or not _YEAR.search(line):
        return None
    date = " ".join(_WEEKDAY.sub(" ", line).split())
    return date if parse_published(date) else None


def is_copyright(line: str) -> bool:
    """Whether the line says whose the article is."""
    return _COPYRIGHT.match(line) is not None


def authors_in(line: str) -> str | None:
    """The names in a line that is a byline, "By Jane Roe" or "Jane Roe, Sam Poe"; None where it is none."""
    names = re.sub(r"^by[:\s]\s*", "", line, flags=re.IGNORECASE)
    if names != line:
        return names
    return line if all(is_name(part.strip()) for part in re.split(r",|;| and ", line)) else None


def before_semicolon(said: str) -> str:
    """What comes first: the section in "NEWS; Pg. 3", the paper in "Harbour Post; Leith"."""
    return said.partition(";")[0].strip()


def body_of(lines: Sequence[str]) -> str:
    """The paragraphs of an article, those that were broken into rows made whole, apart by a blank line."""
    return "\n\n".join(paragraphs("\n".join(lines)))
