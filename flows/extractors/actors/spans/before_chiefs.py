"""Bodies by who leads them, right before that person: "Karapatan secretary general Ana Duarte"."""

from __future__ import annotations

import re

from newstables.extractors.actors.gazetteer import COUNTRY, ORGANISATION, PERSON, Gazetteer
from newstables.extractors.actors.lexicon import CLOSED, COMMON, HEAD, PORTFOLIO, Words
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.spans.meeting import meeting

_LIKELY = 0.9
_LAST = frozenset("leOnr")  # letters that the offices end with
_FAR_BACK = 80  # characters
# Offices of bodies alone: no town, state or newspaper section has a secretary general or a chief executive.
_BEFORE = re.compile(
    r"(?:(?<=[.!?”\"] )|(?<=[a-z,] )|(?<=\n)|^)(?P<body>[A-Z][a-z]{3,}(?: (?P<land>[A-Z][a-z]+(?: [A-Z][a-z]+)?))?) "
    r"(?:(?:acting|deputy|national|interim|former) )?(?:secretary[ -]general|chief executive(?: officer)?|CEO"
    r"|spokesperson|spokesman|spokeswoman|managing director|co-founder|convenor) $"
)


def with_chiefs(spans: list[Span], text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans, and a word that is nothing else, or one with the name of a land, before who leads the body or speaks
    for it: "Transporting Chile chief executive Jan Vogt".
    """
    found = spans
    for span in spans:
        if span.kind != PERSON or text[span.start - 2 : span.start - 1] not in _LAST:
            continue  # most
        match = _BEFORE.search(text, max(0, span.start - _FAR_BACK), span.start)
        if match is None or not _is_a_body(match, words, gazetteer):
            continue
        found = found if found is not spans else list(spans)
        start, end = match.span("body")
        where = meeting(found, start, end)
        if all(start <= one.start and one.end <= end and one.kind != PERSON for one in found[where]):
            found[where] = [Span(start, end, ORGANISATION, _LIKELY)]
    return found


def _is_a_body(match: re.Match[str], words: Words, gazetteer: Gazetteer) -> bool:
    first = match["body"].partition(" ")[0]
    mask = words.classes.get(first, 0)
    if match["land"] is None:
        return not mask and first not in gazetteer.names and first not in gazetteer.adjectives
    land = gazetteer.names.get(match["land"])
    is_word = bool(mask & COMMON) and not mask & ~(COMMON | HEAD | PORTFOLIO) and not mask & CLOSED
    return land is not None and land.kind == COUNTRY and (is_word or not mask) and first not in gazetteer.names
