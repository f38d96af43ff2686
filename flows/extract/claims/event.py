"""What befell those counted, by the words of the clause; and whether the text counts up to now."""

from __future__ import annotations

from flows.extract.claims.sentence import Sentence
from flows.extract.claims.vocabulary import phrases, stop_class

AFTER = 8  # tokens after a counted noun within which its verb stands: "people were reported to have been killed"
BEFORE = 5  # tokens before a number within which a verb that takes it as object stands: "killing at least"


def event_of(sentence: Sentence, first: int, after: int, floor: int) -> str | None:
    """The event of a count of people: from its own noun, the verb after it, or the verb before it."""
    words = sentence.words
    table = phrases("events")
    for index in range(first, after):
        found = table.after(words, index)
        if found:
            return found[0]
    for index in range(after, min(len(words), after + AFTER)):
        if words[index] in (".", ";", ",", ":", "but", "while", "(") or words[index][0].isdigit():
            break
        found = table.after(words, index)
        if found:
            return found[0]
    for index in range(first - 1, max(-1, first - 1 - BEFORE, floor - 1), -1):
        if words[index] in (".", ";", ":", "but", "while") or words[index] in stop_class("relatives"):
            break
        found = table.before(words, index)
        if found:
            return found[0]
    return None


def is_cumulative(sentence: Sentence, first: int, after: int) -> bool:
    """Whether the text says so far, since, in total, right before or soon after the number."""
    words = sentence.words
    table = phrases("cumulative")
    if any(found and found[0] == "before" for found in (table.before(words, index) for index in range(max(0, first - 3), first))):
        return True
    for index in range(first, min(len(words), after + 8)):
        found = table.after(words, index)
        if found and (found[0] == "after" or index < after):
            return True
        if index >= after and words[index] in (";", "."):
            return False
    return False
