"""Initials in brackets are what the words before them are: a body "Tidal Council (TC)", nobody "Tide Act (TA)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, Gazetteer
from newstables.extractors.actors.lexicon import HEAD, MISC_TAIL, OFFICE, PLACE_TAIL, TAKES_OF, TRADE, Words, listed
from newstables.extractors.actors.names.known import entry_of
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.names.tokens import JOINING
from newstables.extractors.actors.spans.meeting import meeting

_GLOSS = re.compile(r" \(([A-Z]{2,7})(s?)\)")
_SHORT = re.compile(r"(?: \([A-Z]{1,6}\.[A-Z]{1,2}\))?(?: \(| ?, or (?:the )?)([A-Z][A-Za-z]{2,9})(?:\)|,)")
_BEFORE = re.compile(r"\b([A-Z]{3,7}) \($")
_LIKELY = 0.5
_WORD_BACK = 60  # characters of the words that initials stand for
_LONGEST = 12  # words
_SURE = 0.95
_OF = frozenset({"of", "for", "on"})


class _Gloss(NamedTuple):
    short: str
    full: Span
    is_body: bool | None  # None where its nouns do not tell


def glossed(spans: Sequence[Span], text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans, with the names that initials spell out, and without the initials of what is no body."""
    found = list(spans)
    things: set[str] = set()
    bodies: set[str] = set()
    for gloss in _glosses(text, words):
        start, end = gloss.full.start, gloss.full.end
        where = meeting(found, start, end)
        inside = found[where]
        if gloss.is_body and all(span.end <= end for span in inside):
            whole = gloss.full._replace(start=min([start, *(s.start for s in inside if s.kind == ORGANISATION)]))
            found[where] = [whole]
        elif gloss.is_body is False:
            things.add(gloss.short)
        else:  # persons are not called by their initials
            found[where] = [
                one._replace(kind=ORGANISATION) if one[:3] == (start, end, PERSON) else one for one in inside
            ]
            bodies.add(gloss.short)
    if "(" in text or ", or " in text:
        bodies |= {match[1] for span in found if _is_believed(span) and (match := _SHORT.match(text, span.end))}
        bodies |= {short for span in found if _is_believed(span) and (short := _short_before(span, text))}
    things = {name for name in things if entry_of(name, gazetteer) is None}
    if not things and not bodies:
        return found
    return [_as_told(span, text[span.start : span.end], things, bodies) for span in found]


def _is_believed(span: Span) -> bool:
    """Whether a body is sure enough to be called by the word in brackets: "Kaimosi Friends College (Kafuco)"."""
    return span.kind == ORGANISATION and span.certainty > _LIKELY


def _short_before(span: Span, text: str) -> str | None:
    """ "TMC" of "TMC (Tidal Marsh Corporation)": the initials before what they stand for."""
    opens = text.endswith(("(", "(\n"), 0, span.start)
    before = _BEFORE.search(text, max(0, span.start - _WORD_BACK), span.start) if opens else None
    initials = "".join(part[0] for part in text[span.start : span.end].split() if part[0].isupper()) if before else ""
    return before[1] if before is not None and before[1] == initials else None


def _as_told(span: Span, name: str, things: set[str], bodies: set[str]) -> Span:
    if name in things:
        return span._replace(certainty=0.0)
    return span._replace(kind=ORGANISATION) if name in bodies and span.kind == PERSON else span


def _glosses(text: str, words: Words) -> Iterator[_Gloss]:
    for match in _GLOSS.finditer(text):
        full = _spelled(text, match.start(), match[1])
        if full is not None:
            is_thing = match[2] or match[1] in listed("nobody", "initials")
            is_body = False if is_thing else _is_body(text[full.start : full.end], words)
            yield _Gloss(match[1] + match[2], full, is_body)


def _spelled(text: str, end: int, letters: str) -> Span | None:
    """The words up to `end` whose capitals are these letters, small words between them."""
    at, left = end, len(letters)
    for _ in range(_LONGEST):
        start = text.rfind(" ", max(0, at - _WORD_BACK), at) + 1
        word = text[start:at]
        capitals = [part[0] for part in re.split("[-–]", word) if part]
        if not start or not word:
            return None
        if word in JOINING:
            pass
        elif capitals[0].isupper() and letters.endswith("".join(capitals).upper(), 0, left):
            left -= len(capitals)
        elif capitals[0].isupper() and letters[:left].endswith(capitals[0]):
            left -= 1
        else:
            return None
        if not left:
            return Span(start, end, ORGANISATION, _SURE) if " " in text[start:end] else None
        at = start - 1
    return None


def _is_body(name: str, words: Words) -> bool | None:
    """By the noun before "of" or "for", or the last of all."""
    parts = name.split()
    cut = next((i for i, part in enumerate(parts) if i and part in _OF), len(parts))
    mask = words.classes.get(parts[cut - 1], 0)
    if mask & (HEAD | TAKES_OF):  # a conference may be a party or a meeting
        return True if mask & HEAD else None
    return False if mask & (MISC_TAIL | PLACE_TAIL | OFFICE | TRADE) else None
