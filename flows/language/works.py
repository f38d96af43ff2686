"""Titles in quotation marks: a day or a name in one is a word of a song or a film."""

from __future__ import annotations

from newstables.language.annotate import Document

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


def in_title(document: Document, start: int, words: str) -> bool:
    """Whether `words`, at `start`, stand among the words of a quotation that are all written with capitals: “Saturday
    Night Fever”.

    What is all that is quoted is in none, nor what stands in a line of capitals or in a sentence that somebody says.
    """
    quotation = document.quote_at(start)
    if quotation is None:
        return False
    quoted = document.text[slice(*quotation)].strip(_MARKS)
    written = quoted.split()
    if not 1 < len(written) <= _LONGEST or quoted == words or quoted.isupper():
        return False
    if written[0][:1].islower() or not written[-1][:1].isupper():
        return False  # he leaves “on Saturday”
    return all(word[:1].isupper() or word in _SMALL for word in written)
