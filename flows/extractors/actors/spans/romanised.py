"""Persons of East Asia as their names are romanised: "Lo Wen-chih", "Han Seo-yun"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON
from newstables.extractors.actors.lexicon import COMMON, HEAD, HONORIFIC, MODIFIER, OFFICE, Words
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.spans.meeting import meeting

# One syllable of Wade-Giles, of Pinyin or of Korean.
_SYLLABLE = r"(?:[bcdfghjklmnpqrstwxyz]|[cs]h|hs|ts|tz|kw|hw|kk)?[aeiouy]{1,3}(?:ng|[hklmnprt])?"
_FULL = re.compile(
    rf"[A-Z](?<!\w.)[a-z]{{1,6}} (?P<half>(?i:{_SYLLABLE}))-{_SYLLABLE}"
    r"(?!\w|[-’'][A-Za-rt-z]\b|-(?!(?:led|linked|backed|like|style|era)\b)[a-z])"
)
_HALF = re.compile(r"-[a-z]{1,6}(?![a-z])")  # cheap: a hyphen before a short word
_FAMILY = re.compile(r"(?<![\w-])[A-Z][a-z]{0,5} $")
_LONGEST = 16
_ENGLISH = ("long", "wide", "run", "old", "on", "up", "in", "out", "to")  # "Year-long", "Sun-run"


def romanised(spans: Sequence[Span], text: str, words: Words) -> list[Span]:
    """The spans and all names of a family and a given name of two halves, the second in small letters."""
    found = [_with_family(span, text) for span in spans] if " Thi " in text else list(spans)
    for half in _HALF.finditer(text) if "-" in text else ():
        match = _FULL.search(text, max(0, half.start() - _LONGEST), half.end() + _LONGEST)
        if match is not None and _is_name(match, words):
            found = _with(Span(match.start(), match.end(), PERSON), found, text, words)
    return found


def _with_family(span: Span, text: str) -> Span:
    """ "Do Thi Ha" of "Thi Ha": of Vietnam, where the family's name stands before what women are called."""
    is_woman = span.kind == PERSON and text.startswith("Thi ", span.start)
    family = _FAMILY.search(text, max(0, span.start - _LONGEST), span.start) if is_woman else None
    return span if family is None else span._replace(start=family.start())


def _is_name(match: re.Match[str], words: Words) -> bool:
    half, last = match["half"], match[0].rpartition("-")[2]
    if not half[0].isupper() or words.classes.get(half, 0) & words.classes.get(last.capitalize(), 0) & COMMON:
        return False  # "The Co-op"; not "Oh Se-hoon"
    family = match[0].partition(" ")[0]
    return last not in _ENGLISH or not words.classes.get(family, 0) & COMMON


def _with(person: Span, spans: list[Span], text: str, words: Words) -> list[Span]:
    """The spans with the person, and without what the model held for a part of another name there."""
    where = meeting(spans, person.start, person.end)
    kept = [person]
    for span in spans[where]:
        if span.start < person.start and span.kind == ORGANISATION:
            body = _without_office(text[span.start : person.start].split(" "), words)
            if body:
                kept.append(span._replace(end=span.start + len(body)))
    return [*spans[: where.start], *sorted(kept), *spans[where.stop :]]


def _without_office(parts: list[str], words: Words) -> str:
    """ "Tidal Council" of "Tidal Council Deputy Director": the body before whoever holds an office in it."""
    while parts and (not parts[-1] or _is_of_office(words.classes.get(parts[-1], 0))):
        parts.pop()
    return " ".join(parts)


def _is_of_office(mask: int) -> bool:
    return bool(mask & (OFFICE | HONORIFIC | MODIFIER)) and not mask & HEAD
