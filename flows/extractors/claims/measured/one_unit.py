"""One unit of time that an article counts and a word bends: "in *under an hour*", "for *more than a year*".

A bare "an hour" claims no number; what is said to be more or less than one does.
"""

from __future__ import annotations

import re

from newstables.extractors.numbers import ARTICLE, Number
from newstables.language.annotate import Document
from newstables.records import DateMention

_ARTICLE = re.compile(r"\b(?P<one>an?)\s[a-z]+$", re.IGNORECASE)
_GOES_ON = re.compile(r"['’-]|\s(?:and\s(?:a|\d|half|one|two|three|four|five|six|ten|twenty|thirty|forty)|or\s)\b")


def ones_of_time(document: Document, dates: list[DateMention]) -> list[Number]:
    """The articles that count the unit of a length of time with a hedge, as numbers. Not of "a year's wages", nor "an
    hour and a half", which other rules read."""
    found: list[Number] = []
    for date in dates:
        if date.timex_type != "DURATION" or date.timex_mod is None:
            continue
        article = _ARTICLE.search(date.text)
        if article is None or article.start() == 0 or _GOES_ON.match(document.text, date.end):
            continue
        start = date.start + article.start("one")
        found.append(Number(start, date.start + article.end("one"), 1.0, ARTICLE))
    return found
