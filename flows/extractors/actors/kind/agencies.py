"""News agencies that one word names, called like a person or a town: "Petra reported"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, PLACE
from newstables.extractors.actors.lexicon import Words, listed
from newstables.extractors.actors.names.tagger import Span

_NEAR = 32  # characters before a name
_BEFORE = re.compile(r"(?:\b[Aa]ccording to |[Nn]ews [Aa]gency,? \(?)$")
_REPORTS = re.compile(r",? (?:reported|reports|quoted|news agency)\b")


def agencies(spans: Sequence[Span], text: str, words: Words) -> list[Span]:
    """The spans; who reports and is called like an agency is one, where nobody in the article has the name in full."""
    names = [text[span.start : span.end] for span in spans]
    known = listed("beside", "agencies")
    told = {
        name
        for name, span in zip(names, spans, strict=True)
        if name in known and span.kind in (PERSON, PLACE) and _reports(span, text)
    }
    told -= {part for name, span in zip(names, spans, strict=True) if span.kind == PERSON for part in _parts(name)}
    if not told:
        return list(spans)
    return [
        span._replace(kind=ORGANISATION, certainty=1.0) if name in told and _is_agency(span, text, words) else span
        for name, span in zip(names, spans, strict=True)
    ]


def _parts(name: str) -> list[str]:
    return name.split() if " " in name else []


def _reports(span: Span, text: str) -> bool:
    return _REPORTS.match(text, span.end) is not None or (
        _BEFORE.search(text, max(0, span.start - _NEAR), span.start) is not None
    )


def _is_agency(span: Span, text: str, words: Words) -> bool:
    """Whether a mention is no place: "in Petra"."""
    before = text[max(0, span.start - _NEAR) : span.start].split()
    return not before or before[-1] not in words.locatives or before[-1] in ("by", "to")
