"""The words for a speaker: where they begin and end beside a verb of speech, and whether they can speak."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from newstables.lexicon import alternation
from newstables.link.hints import lexicon

_OPENING = re.compile(r"(?:But|And|So|Yet|Still|Now|Then|However)\s")
_AND = re.compile(r"\sand\s(?!.*\sand\s)")
_AUXILIARY = frozenset({"is", "are", "was", "were", "will", "has", "have", "not"})
_NO_SUBJECT = frozenset({"in", "on", "at", "for", "to", "by", "with", "from", "of", "after", "there", "this", "which"})


@cache
def _speaker_stop() -> re.Pattern[str]:
    """What the words for a speaker end before."""
    stops = alternation(lexicon()["speakers"]["stops"])
    return re.compile(rf"[,.;:()\"“”]|``|''|\s(?:{stops})\b|\s[-–—]")


@cache
def _abbreviation() -> re.Pattern[str]:
    return re.compile(rf"(?:\b[A-Z]|{alternation(lexicon()['speakers']['abbreviations'])})$")


@cache
def _subject_start() -> re.Pattern[str]:
    """The end of a word that the subject of a verb begins after."""
    starts = alternation(lexicon()["speakers"]["starts"])
    return re.compile(rf"(?:[,;:—\"”]|''|\b(?:{starts}))$", re.IGNORECASE)


@lru_cache(maxsize=10_000)
def _is_start(word: str) -> bool:
    return _subject_start().search(word) is not None


def subject_span(left: str, offset: int) -> tuple[int, int, str]:
    """Where the subject before a verb begins and ends, and the mark before it; an apposition belongs to it."""
    trimmed = left.rstrip()
    if trimmed.endswith(","):
        # "Its coordinator, Anne Lefort, said": two stretches between commas are one subject.
        inner = trimmed[:-1]
        begin, stop = _last_start(inner[: max(inner.rfind(", "), 0)]), len(inner)
        boundary = inner[begin - 2] if begin > 1 else ""
    else:
        begin, stop = _last_start(trimmed), len(trimmed)
        boundary = trimmed[begin - 2] if begin > 1 else ""
        if boundary.isalpha():
            boundary = "w"
    joint = _AND.search(trimmed, begin, stop)
    if joint is not None and len(trimmed[begin : joint.start()].split()) > 4:  # two clauses, not two speakers
        begin, boundary = joint.end(), "w"
    while begin < stop and trimmed[begin] in " \"“'‘`(\n":
        begin += 1
    opening = _OPENING.match(trimmed, begin, stop)
    if opening is not None:
        begin = opening.end()
    return offset + begin, offset + stop, boundary


def _last_start(left: str) -> int:
    """Where the subject that `left` ends with begins: read from the end, as most subjects are short."""
    end = len(left)
    for word in reversed(left.split()):
        at = left.rfind(word, 0, end)
        end = at + len(word)
        if end < len(left) and (_is_start(word) or (word in ("-", "–") and at > 1 and left[at - 2] not in ',;:—"”')):
            return end + 1
        end = at
    return 0


def can_speak(phrase: str) -> bool:
    """Whether words without a named actor can be a speaker: short, and no clause of their own."""
    parts = phrase.lower().split()
    if len(parts) > 9 or parts[0] in _NO_SUBJECT:
        return False
    return _AUXILIARY.isdisjoint([part.strip(",") for part in parts])


def speaker_end(begin: int, end: int, text: str) -> int:
    """Where the words for a speaker end that begin at `begin`, at `end` at the latest."""
    at = begin
    while True:
        match = _speaker_stop().search(text, at, end)
        if match is None:
            return end
        stop = match.start()
        if match[0] == "." and (
            _abbreviation().search(text, max(begin, stop - 6), stop) or text[stop + 1 : stop + 2].isalnum()
        ):
            at = stop + 1
            continue
        return stop
