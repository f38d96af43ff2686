"""Blocks in reading order → the article's paragraphs: titles, captions, bylines, link rows and repeats out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from flows.lexicon import alternation, load
from flows.page.dateline import names_in_byline
from flows.page.published import find_published

_SHORT = 220  # characters; longer lines are never furniture for how they begin
_MODERATE = 420
_REPEATED = 25  # characters from which a second copy is a repeat and not a refrain
_ENOUGH = 300  # characters of prose after which an end marker ends the article
_WORDS = re.compile(r"\w+")
_EDGES = " \t\"'“”‘’.:…!>»«›‹|•·*-–—()[]"
_ONLY_MARKS = re.compile(r"^[\W_]*$")
_CREDIT = re.compile(
    r"""\(\s*(?:(?i:image|photo|picture|pic|photograph|source|credit|file|courtesy)\b[^)]*|[^)]{0,60}/(?:AP|AFP|Reuters|EPA|Getty|PA)\b[^)]*
        |[^)]{0,40},\s?(?:AP|AFP|Reuters|EPA|PA|Getty)|AP|AFP|Reuters|EPA)\s*\)\s*\.?$
      | (?:Photograph|Photo|Picture|Image|Credit|Foto)(?:\s?(?:by|credit|courtesy))?\s?:?\s[^.]{3,80}$
      | (?:©|\(c\))\s?\S.{0,80}$ | [/|]\s?(?:AP|AFP|Reuters|REUTERS|EPA|Getty(?:\sImages)?|Shutterstock|Bloomberg)\s?\)?\.?$""",
    re.VERBOSE,
)


def normal(text: str) -> str:
    """The words of `text`, for comparing lines."""
    return " ".join(_WORDS.findall(text.lower()))


def is_furniture(text: str) -> bool:
    """Whether a line is a button, a link to other stories, a credit, a notice: anything but the article's words."""
    if len(text) > _MODERATE:
        return False
    bare = text.strip(_EDGES).lower()
    whole, start, inside, _ = _phrases()
    if bare in whole:
        return True
    if len(text) <= _SHORT and start.match(bare or text.lower()):
        return True
    return len(text) <= _MODERATE and inside.search(bare) is not None and not _reads_on(text)


def _reads_on(text: str) -> bool:
    return text.count(". ") >= 3


def is_end(text: str) -> bool:
    """Whether a line says that the article is over ("Related articles", "Comments are closed")."""
    return len(text) <= 90 and _phrases()[3].match(text.strip(_EDGES.replace("©", "")).lower()) is not None


def is_caption(text: str) -> bool:
    """Whether a line ends like the caption of a picture ("… (Raqqa media centre, AP)")."""
    return len(text) <= _MODERATE and _CREDIT.search(text) is not None


def is_byline(text: str) -> bool:
    """Whether a line only says who wrote the article, or when."""
    if len(text) > 130:
        return False
    if names_in_byline(text):
        return True
    return len(text) <= 110 and bool(find_published(text)) and len(_WORDS.findall(text)) <= 14


@cache
def _phrases() -> tuple[frozenset[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    lines = load("flows.page", "boilerplate.toml")["lines"]
    bare = [phrase.strip(_EDGES + "©") or phrase for phrase in lines["whole"]]
    return (
        frozenset(bare) | frozenset(lines["whole"]),
        re.compile("(?:" + alternation(lines["start"]) + ")"),
        re.compile("(?:" + alternation(lines["inside"]) + ")"),
        re.compile("(?:" + alternation(lines["end"]) + ")"),
    )


def without_repeats(texts: Iterable[str]) -> list[str]:
    """Each paragraph once: the second copy of a longer one goes."""
    seen: set[str] = set()
    kept = []
    for text in texts:
        key = normal(text)
        if len(key) >= _REPEATED:
            if key in seen:
                continue
            seen.add(key)
        kept.append(text)
    return kept


def is_headline(text: str, titles: Sequence[str]) -> bool:
    """Whether a line is the article's title, or the title within the site's name."""
    key = normal(text)
    return any(
        key == title or (len(key) > 20 and (key in title or title in key) and len(key) < 1.6 * len(title))
        for title in titles
    )
