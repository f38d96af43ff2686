"""Firms told by where their shares are listed: "Velmont Holdings (NYSE: VLM)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newstables.extractors.actors.gazetteer import ORGANISATION
from newstables.extractors.actors.lexicon import CLOSED, Words, listed
from newstables.extractors.actors.names.layout import is_distrusted
from newstables.extractors.actors.names.tagger import Span
from newstables.lexicon import alternation

_TOLD = 0.95


@cache
def _listed() -> re.Pattern[str]:
    """A name in capitals, and in brackets an exchange, or several, and the letters of its shares."""
    one = rf"(?:{alternation(listed('nobody', 'exchanges'))}): ?[A-Z][A-Z.\d-]{{0,9}}"
    name = r"[A-Z][\w.'’-]*(?:,? (?:& |and )?[A-Z][\w.&'’-]*){0,5}"
    return re.compile(rf"({name}) (\((?:{one}(?:[,;/] ?|(?=\))))+\))")


def listed_firms(spans: list[Span], text: str, words: Words) -> list[Span]:
    """The spans, each firm before its ticker as one, and nothing else among the letters."""
    if ": " not in text or not any(f"({name}:" in text for name in listed("nobody", "exchanges")):
        return spans  # most
    found = spans
    for match in _listed().finditer(text):
        start = _beginning(match.start(1), match.end(1), spans, text, words)
        firm = Span(start, match.end(1), ORGANISATION, _TOLD)
        found = [span for span in found if span.end <= start or span.start >= match.end()]
        found = sorted([*found, firm])
    return found


def _beginning(start: int, end: int, spans: Sequence[Span], text: str, words: Words) -> int:
    """Where the name begins: where a name that was seen does, else behind the capital of a sentence's first word."""
    seen = next((span.start for span in spans if start <= span.start < end <= span.end), None)
    if seen is not None:
        return seen
    first, _, rest = text[start:end].partition(" ")
    is_word = words.classes.get(first, 0) & CLOSED and is_distrusted(text, start)
    return end - len(rest) if is_word and rest else start
