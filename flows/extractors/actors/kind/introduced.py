"""Names that what stands beside them makes a body's: "the carmaker Anton Werke", "Hexa, based in Bergen"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.actors.gazetteer import PERSON, Gazetteer
from newstables.extractors.actors.lexicon import GIVEN, SURNAME, Words, listed
from newstables.extractors.actors.names.tagger import SURE, Span
from newstables.extractors.actors.spans.listed import has_given_name

_BASED = re.compile(r", (?:\w+-)?(?:based|headquartered|listed)\b")
_SCORE = re.compile(r"(?: \d{1,3}[-–]\d{1,3}(?![-\d]|,? \(?\d)| v)\b")  # of goals, not of sets
_SOMEBODY = re.compile(r", (?:who\b|(?:aged )?\d\d\b)")  # "the importer Duarte, who is 60"
_WINDOW = 32  # characters on either side of a name
_OPENING = frozenset({"A", "An"})
_WHOSE = frozenset({"his", "her", "its", "their", "our", "my", "the"})


def is_introduced(text: str, span: Span, words: Words, gazetteer: Gazetteer) -> bool:
    """ "the carmaker X", "X, based in Bergen", "X v Y"."""
    before = text[max(0, span.start - _WINDOW) : span.start].split()
    if before and text[span.start - 1 : span.start] == " ":
        if before[-1] in words.introducers and not _is_persons_too(before[-1], span, text, words, gazetteer):
            return True
        if before[-1][-1] == "," and before[-1][:-1] in words.introducers and _is_apposed(before, span, text, words):
            return True
    if (
        len(before) > 1
        and before[-1] in listed("organisations", "called")
        and before[-2].removesuffix(",") in words.introducers
    ):
        noun = before[-2].removesuffix(",")
        return not _is_persons_too(noun, span, text, words, gazetteer)  # "a company called Ridely"
    following = text[span.end : span.end + 1]
    if following == ",":
        return _BASED.match(text, span.end) is not None
    return following == " " and _SCORE.match(text, span.end) is not None


def _is_apposed(before: Sequence[str], span: Span, text: str, words: Words) -> bool:
    """ "his team, Banco Vela,", "A Chinese firm, Zijin, owns"; not "the head of the union, Tom Hall"."""
    is_apart = not _OPENING.isdisjoint(before[-4:-1]) and text.startswith(",", span.end)
    is_told = is_apart and before[-1].removesuffix(",") not in listed("beside", "persons_too")
    if not is_told and not _is_definite(before[-3:-1]):
        return False
    return span.kind != PERSON or not has_given_name(text[span.start : span.end], words)


def _is_persons_too(noun: str, span: Span, text: str, words: Words, gazetteer: Gazetteer) -> bool:
    """ "developer" of "the developer Ana Duarte": a firm may be one too, and is none that is held for a person."""
    if span.kind != PERSON or not (noun in words.trades or noun in words.offices):
        return False
    name = text[span.start : span.end]
    entry = gazetteer.names.get(name)
    first, _, last = name.partition(" ")
    is_full = bool(words.classes.get(first, 0) & GIVEN and words.classes.get(last, 0) & SURNAME)
    if _SOMEBODY.match(text, span.end) or (is_full and entry is None):
        return True
    return (entry is not None and entry.kind == PERSON) or (span.certainty >= SURE and has_given_name(name, words))


def is_somebody_too(span: Span, text: str) -> bool:
    """Whether the noun before a single name that the model takes for a person's is one of firms and of persons."""
    before = text[max(0, span.start - _WINDOW) : span.start].split()
    return span.kind == PERSON and bool(before) and before[-1] in listed("beside", "persons_too")


def _is_definite(before: Sequence[str]) -> bool:
    """Whether one of the words before a noun says whose it is: "his team, Banco Vela," is one."""
    return any(word.lower() in _WHOSE or word.endswith(("'s", "’s")) for word in before)
