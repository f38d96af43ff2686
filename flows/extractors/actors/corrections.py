"""What leaves no choice about a name's kind, whatever the model holds likelier: "the carmaker Anton Werke"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, PLACE, Gazetteer
from newstables.extractors.actors.lexicon import Words
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.names.tokens import Tokens

_BASED = re.compile(r", (?:\w+-)?(?:based|headquartered|listed)\b")
_SCORE = re.compile(r"(?: \d{1,3}[-–]\d{1,3}| v)\b")
_WINDOW = 32


def corrected(spans: list[Span], text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans with their kinds set right."""
    spellings = [" ".join(text[span.start : span.end].split()) for span in spans]
    firms = {name.partition(" ")[0] for name, span in zip(spellings, spans, strict=True) if _is_firm(name, span, words)}
    surnames = {
        part
        for name, span in zip(spellings, spans, strict=True)
        if span.kind == PERSON and " " in name
        for part in name.split()
    }
    found = []
    for name, span in zip(spellings, spans, strict=True):
        kind = span.kind
        if " " not in name and name not in surnames and kind in (PERSON, PLACE) and name in firms:
            kind = ORGANISATION
        elif kind == PERSON and " " not in name and name not in surnames and name in gazetteer.seats:
            kind = PLACE
        elif kind == PERSON and _is_introduced(text, span, words):
            kind = ORGANISATION
        found.append(span._replace(kind=kind))
    return found


def _is_firm(name: str, span: Span, words: Words) -> bool:
    """Whether an organisation's name is a word of its own and what sort of firm it is: "Hoffner AG", "Vane Motors"."""
    first, _, rest = name.partition(" ")
    if span.kind != ORGANISATION or not rest or " " in rest:
        return False
    return words.sectors.get(rest.lower()) == "BUS" and not words.classes.get(first, 0)


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
            last = i + 1
            while last + 1 < after and tokens.capital[last + 1] and tokens.starts[last + 1] not in taken:
                last += 1
            if tokens.capital[i + 1]:
                yield Span(tokens.starts[i + 1], tokens.ends[last], PERSON)
