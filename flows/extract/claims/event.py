"""What befell those counted, and whether the number is stated, planned, demanded, denied; all by words of the clause."""

from __future__ import annotations

from functools import cache

from flows.extract.claims.sentence import Sentence
from flows.extract.claims.vocabulary import Phrases, phrases, stop_class

AFTER = 7  # tokens after a counted noun within which its verb stands: "people were reported to have been killed"
BEFORE = 5  # tokens before a number within which a verb that takes it as object stands: "killing at least"


@cache
def _stop() -> frozenset[str]:
    return frozenset((".", ";", ":", "but", "while", "who", "which", "that")) | stop_class("relatives")


def event_of(sentence: Sentence, first: int, after: int, unit: str | None, claims: list[int]) -> str | None:
    """The event of a count of people: from its own noun, the verb after it, or the verb before it."""
    words = sentence.words
    table = phrases("events")
    for index in range(first, after):
        found = table.after(words, index)
        if found:
            return found[0]
    for index in range(after, min(len(words), after + AFTER)):
        if words[index] in (".", ";", ",", ":", "but", "while") or words[index][0].isdigit():
            break
        found = table.after(words, index)
        if found:
            return found[0]
    previous = claims[-1] if claims else -1
    for index in range(first - 1, max(-1, first - 1 - BEFORE, previous), -1):
        if words[index] in _stop():
            break
        found = table.before(words, index)
        if found:
            return found[0]
    return None


def status_of(sentence: Sentence, first: int, after: int) -> str:
    """How firmly the clause says it; a question states nothing."""
    words = sentence.words
    table = phrases("status")
    if words and words[-1] == "?":
        return "hypothetical"
    for index in range(first - 1, max(-1, first - 14), -1):
        if words[index] in (";", ".", ":"):
            break
        if words[index] == "," and first - index > 1 and sentence.word(index + 1) in stop_class("conjunctions"):
            break
        found = _read(table, words, index)
        if found:
            return found
    return "stated"


def _read(table: Phrases[str], words: list[str], index: int) -> str | None:
    word = words[index]
    if word.endswith(("n't", "n’t")):
        return "denied"
    found = table.before(words, index)
    return found[0] if found else None


@cache
def _cumulative() -> Phrases[str]:
    return phrases("cumulative")


def is_cumulative(sentence: Sentence, first: int, after: int) -> bool:
    """Whether the text says so far, since, in total, within reach of the number."""
    words = sentence.words
    for index in range(max(0, first - 6), min(len(words), after + 8)):
        if _cumulative().after(words, index):
            return True
    return False
