"""What a line of a page says of the date in it: that the article was published then, or changed; or something else."""

from __future__ import annotations

import re
from functools import cache

from newstables.article.byline import trade_words
from newstables.calendar_names import month_numbers
from newstables.lexicon import alternation, load

_MOST_OTHER_WORDS = 1
_SMALL_WORD = re.compile(r"(?<![\w’'.@/-])[a-z][a-z’']+(?![\w@/-])")


def says_published(line: str) -> bool:
    """Whether a line speaks of publication ("Posted on …", "Veröffentlicht am …")."""
    return _roles()[0].search(line) is not None


def says_updated(line: str) -> bool:
    """Whether a line speaks of a change ("Last updated …", "Mis à jour le …")."""
    return _roles()[1].search(line) is not None


def split_roles(line: str) -> list[str]:
    """A line, parted where it comes to speak of publication or change ("May 6, 2019, updated May 9")."""
    return _roles()[2].split(line)


def tells_more(line: str) -> bool:
    """Whether an English line with a date tells something that is not about publication."""
    if says_published(line) or says_updated(line):
        return False
    words = _SMALL_WORD.findall(line)
    return sum(word not in _beside() for word in words) > _MOST_OTHER_WORDS


@cache
def _roles() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words: dict[str, list[str]] = load("newstables.article", "published.toml")["roles"]
    published, updated = (rf"(?<!\w)(?:{alternation(words[name])})(?!\w)" for name in ("published", "updated"))
    # Behind a date, its zone, a bracket or a stop such a word begins something new; "last" and "first" go with it.
    zone = r"(?<=[\dm.]\s(?-i:[A-Z]{3}))|(?<=[\dm.]\s(?-i:[A-Z]{4}))"
    seam = rf"(?:(?<=[\d.;,/(–—-])|{zone})\s*(?=\(?(?:(?:first|last|originally|web)\s)?(?:{published}|{updated}))"
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in (published, updated, seam))  # type: ignore[return-value]


@cache
def _beside() -> frozenset[str]:
    roles: dict[str, list[str]] = load("newstables.article", "published.toml")["roles"]
    return frozenset([*roles["beside"], *month_numbers(), *trade_words()])
