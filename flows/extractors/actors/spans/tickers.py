"""Firms told by where their shares are listed: "Velmont Holdings (NYSE: VLM)"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from newstables.extractors.actors.gazetteer import ORGANISATION
from newstables.extractors.actors.lexicon import CLOSED, Words, listed
from newstables.extractors.actors.names.layout import is_distrusted
from newstables.extractors.actors.names.tagger import Covered, Span
from newstables.lexicon import alternation

_TOLD = 0.95
_MAY_BE = re.compile(r"\([A-Z][\w -]{1,11}: ?[A-Z]")  # most texts have none


@cache
def _listed() -> re.Pattern[str]:
    """A name in capitals, and in brackets an exchange, or several, and the letters of its shares."""
    one = rf"(?:{alternation(listed('nobody', 'exchanges'))}): ?[A-Z][A-Z.\d-]{{0,9}}"
    name = r"[A-Z][\w.'’-]*(?:,? (?:& |and )?[A-Z][\w.&'’-]*){0,5}"
    return re.compile(rf"({name}) (\((?:{one}(?:[,;/] ?|(?=\))))+\))")


def listed_firms(spans: list[Span], text: str, words: Words) -> list[Span]:
    """The spans, each firm before its ticker as one, and nothing else among the letters."""
    matches = list(_listed().finditer(text)) if _MAY_BE.search(text) is not None else []
    if not matches:
        return spans
    seen = {span.end: span.start for span in spans}
    starts = [_beginning(match.start(1), match.end(1), seen, text, words) for match in matches]
    firms = [Span(start, match.end(1), ORGANISATION, _TOLD) for start, match in zip(starts, matches, strict=True)]
    taken = Covered([firm._replace(end=match.end()) for firm, match in zip(firms, matches, strict=True)], text)
    return sorted([*(span for span in spans if taken.is_free(span.start, span.end)), *firms])


def _beginning(start: int, end: int, seen: Mapping[int, int], text: str, words: Words) -> int:
    """Where the name begins: where one that was seen to end there does, else behind a sentence's first small word."""
    if start <= seen.get(end, -1):
        return seen[end]
    first, _, rest = text[start:end].partition(" ")
    is_word = words.classes.get(first, 0) & CLOSED and is_distrusted(text, start)
    return end - len(rest) if is_word and rest else start
