"""Titles in quotation marks: a day in one is a word of a song or a film."""

from __future__ import annotations

from newstables.language.annotate import Document
from newstables.records import DateMention

_MARKS = "\"'`“”‘’«» ,."
_LONGEST = 8  # words of a title
_SMALL = frozenset(
    (
        "a",
        "an",
        "and",
        "as",
        "at",
        "but",
        "by",
        "for",
        "from",
        "in",
        "into",
        "is",
        "of",
        "on",
        "or",
        "the",
        "to",
        "with",
    )
)


def in_title(document: Document, mention: DateMention) -> bool:
    """Whether a time stands among the words of a quotation that are all written with capitals: “Saturday Night Fever”.

    A time that is all that is quoted is none, nor is one in a line of capitals or in a sentence that somebody says.
    """
    quotation = document.quote_at(mention.start)
    if quotation is None:
        return False
    quoted = document.text[slice(*quotation)].strip(_MARKS)
    words = quoted.split()
    if not 1 < len(words) <= _LONGEST or quoted == mention.text or quoted.isupper() or not words[-1][:1].isupper():
        return False
    return all(word[:1].isupper() or word in _SMALL for word in words)
