"""Ranks of the police, and bodies that end an office, before the name of a person: they are no part of it."""

from __future__ import annotations

import re

from newstables.extractors.actors.gazetteer import PERSON
from newstables.extractors.actors.lexicon import HEAD, MODIFIER, Words, listed
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.spans.personal import NO_PERSONS

_OFFICE_OF_THE = re.compile(r"\b([A-Z]\w+) of the $")
_FAR_BACK = 24  # characters before a name


def without_seat(span: Span, text: str, words: Words) -> Span:
    """ "Leader of the House Tarun Gehlot": the body ends the office, and the name is a person's."""
    body, _, name = text[span.start : span.end].partition(" ")
    if not text.endswith(" of the ", 0, span.start) or " " not in name:
        return span
    seat = _OFFICE_OF_THE.search(text, max(0, span.start - _FAR_BACK), span.start)
    if seat is None or seat[1].lower() not in words.offices or not words.classes.get(body, 0) & (HEAD | MODIFIER):
        return span
    if any(words.classes.get(part, 0) & NO_PERSONS or not part[:1].isupper() for part in name.split(" ")):
        return span
    return span._replace(start=span.end - len(name), kind=PERSON, certainty=1.0)


def without_rank(span: Span, text: str) -> Span:
    """ "CP Dapo Okello", and "CP Okello" in the same article: the rank is no part of the name, and no body's."""
    rank, _, name = text[span.start : span.end].partition(" ")
    if rank not in listed("titles", "ranks_of_police") or "olice" not in text or not name[:1].isupper():
        return span
    if " " not in name and not re.search(rf"\b{rank} [A-Z][\w'’.-]+ {re.escape(name)}\b", text):
        return span  # "SP Balasubrahmanyam" has initials, "CP Rail" is a firm
    return span._replace(start=span.end - len(name), kind=PERSON, certainty=1.0)
