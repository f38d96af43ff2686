"""What leaves no choice about a name's kind, whatever the model holds likelier: "the carmaker Anton Werke"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, PLACE, Gazetteer
from newstables.extractors.actors.lexicon import (
    ADJECTIVE,
    GIVEN,
    HONORIFIC,
    MODIFIER,
    OFFICE,
    PORTFOLIO,
    STYLE,
    SURNAME,
    Words,
)
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.names.tokens import Tokens

_BASED = re.compile(r", (?:\w+-)?(?:based|headquartered|listed)\b")
_SCORE = re.compile(r"(?: \d{1,3}[-–]\d{1,3}| v)\b")
_WINDOW = 32
_BEFORE_NAMES = OFFICE | HONORIFIC | ADJECTIVE | MODIFIER | PORTFOLIO
_SHORTEST_DATELINE = 3


def corrected(spans: list[Span], text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans with their kinds set right."""
    spans = [_without_office(span, text, words) for span in spans]
    named = [(" ".join(text[span.start : span.end].split()), span) for span in spans]
    firms = {name.partition(" ")[0] for name, span in named if _is_firm(name, span, words)}
    surnames = {part for name, span in named if span.kind == PERSON and " " in name for part in name.split()}
    found = []
    for name, span in named:
        kind = span.kind
        if " " not in name and name not in surnames and kind in (PERSON, PLACE) and name in firms:
            kind = ORGANISATION
        elif kind == PERSON and " " not in name and name not in surnames and _is_place(name, gazetteer):
            kind = PLACE
        elif kind == PERSON and _is_introduced(text, span, words):
            kind = ORGANISATION
        found.append(span._replace(kind=kind))
    return found


def _without_office(span: Span, text: str, words: Words) -> Span:
    """A person without the office or the people before the name: "Interior Minister Anton Vogt"."""
    start = span.start
    while span.kind == PERSON:
        word, _, rest = text[start : span.end].partition(" ")
        mask = words.classes.get(word, 0)
        if not rest[:1].isupper() or not mask & _BEFORE_NAMES or mask & (GIVEN | SURNAME | STYLE):
            break
        start += len(word) + 1
    return span._replace(start=start)


def _is_firm(name: str, span: Span, words: Words) -> bool:
    """Whether a name is a firm's by its last word and begins with a word of its own: "Hoffner AG", "Vane Motors"."""
    first, _, rest = name.partition(" ")
    last = rest.rpartition(" ")[2].lower()
    return span.kind == ORGANISATION and words.sectors.get(last) == "BUS" and not words.classes.get(first, 0) & ~SURNAME


def _is_place(name: str, gazetteer: Gazetteer) -> bool:
    """Whether a word is a seat of government, or a place in the capitals of a dateline."""
    if name in gazetteer.seats:
        return True
    entry = gazetteer.names.get(name.title()) if name.isupper() and len(name) > _SHORTEST_DATELINE else None
    return entry is not None and entry.kind == PLACE


def _is_introduced(text: str, span: Span, words: Words) -> bool:
    """ "the carmaker X", "X, based in Bergen", "X v Y"."""
    before = text[max(0, span.start - _WINDOW) : span.start].split()
    if before and text[span.start - 1 : span.start] == " " and before[-1] in words.introducers:
        return True
    return _BASED.match(text, span.end) is not None or _SCORE.match(text, span.end) is not None


def titled(tokens: Tokens, spans: list[Span], words: Words) -> Iterator[Span]:
    """Persons whom the model overlooked though they are addressed as such: "Mr Thorsby"."""
    taken = {i for span in spans for i in range(span.start, span.end)}
    for first, after in tokens.runs:
        for i in range(first, after - 1):
            if tokens.words[i].lower().rstrip(".") not in words.honorifics or tokens.starts[i + 1] in taken:
                continue
            if not tokens.capital[i + 1] or tokens.words[i + 1].lower().rstrip(".") in words.honorifics:
                continue
            last = i + 1
            while last + 1 < after and tokens.capital[last + 1] and tokens.starts[last + 1] not in taken:
                if tokens.words[last + 1].lower().rstrip(".") in words.honorifics:
                    break
                last += 1
            yield Span(tokens.starts[i + 1], tokens.ends[last], PERSON)
            taken.update(range(tokens.starts[i + 1], tokens.ends[last]))
