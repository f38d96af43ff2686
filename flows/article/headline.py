"""Headlines without what agencies and templates add to them: "UPDATE 2-", "SOCCER-", "BC-…", "… by Jane Roe"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newstables.lexicon import alternation, load

_HYPHEN = r"(?:\s?--?\s|-)"  # "SOCCER-", "SOCCER - "; a dash that is longer belongs to the headline
# AP and others tell versions of an item apart behind its slug: ", 2nd Ld-Writethru", ", 1st LD".
_VERSION = re.compile(r",?\s+\d(?:st|nd|rd|th)\s+(?:Ld|LD|Lead)(?:[- ]?Writethru)?\s*$")
_LEAD = re.compile(r"^\((?:\d(?:st|nd|rd|th)\s)?(?:LD|LEAD|URGENT|News Focus|Yonhap Feature)\)\s")  # Yonhap's
_CHANGED = re.compile(r"\s*[(\[](?:UPDATED?|CORRECTED|UPDATES)[)\]]$", re.IGNORECASE)  # that a page puts behind it
# "The Film Club » Blog Archive » A review": how blogs title their pages that change nothing of how they come.
_BLOG = re.compile(r"^.{1,80}\s[»|–-]\sBlog Archive\s+[»|–-]\s+")
# The name of an item at an agency, which is no headline: "BC-TR--Mine Rescue, 2nd Ld-Writethru".
_SLUG = re.compile(r"^(?:BC|AM|PM)-[\w.' -]{1,60}(?:,\s[\w -]{1,30})?$")


def is_slug(title: str) -> bool:
    """Whether a title is an agency's name for an item ("BC-US--Storm, 1st Ld-Writethru"), and no headline."""
    return (_SLUG.match(title) is not None and "--" in title) or _VERSION.search(title) is not None


def clean_headline(title: str, authors: Sequence[str]) -> str:
    """`title` without an agency's marks at its start, and without "by …" one of `authors` at its end.

    What is nothing but marks stays as it is.
    """
    title = _BLOG.sub("", title)
    rest = _CHANGED.sub("", _VERSION.sub("", _marks().sub("", _LEAD.sub("", title))))
    for author in authors:
        for end in (f" by {author}", f" By {author}"):
            rest = rest.removesuffix(end).rstrip(" |,–—-") if rest.endswith(end) else rest
    return rest if any(map(str.isalpha, rest)) else title


@cache
def _marks() -> re.Pattern[str]:
    words: dict[str, list[str]] = load("newstables.article", "headline.toml")
    kinds, subjects = alternation(words["kinds"]), alternation(words["subjects"])
    labels = alternation(words["labels"])  # of a site's: "Opinion | Rates must rise"
    return re.compile(
        rf"^(?:(?:(?:{kinds})(?:\s\d{{1,2}})?|(?:{subjects})){_HYPHEN}(?=[^\sa-z])|(?i:{labels})\s\|\s(?=\S))+"
    )
