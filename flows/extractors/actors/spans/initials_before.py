"""Given names in initials, which the model left before a surname: "J.D. Vance", "MS Dhoni", "A K Patil"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.actors.gazetteer import PERSON, Gazetteer
from newstables.extractors.actors.names.tagger import Span

_INITIALS = re.compile(r"(?<![\w.&])(?:((?:[A-Z]\. ?){1,3})|([A-Z]{2}) )$")
_LETTER = re.compile(r"[A-Z] (?=[A-Z][a-z])")  # "K Patil", before which "A" is no article
_LETTER_BEFORE = re.compile(r"(?<![\w.&'’-])[A-Z] $")
_NEAR = 12  # characters before a name
_LIKELY = 0.95
_PLACES = frozenset(
    {"D.C.", "N.Y.", "L.A.", "N.J.", "N.C.", "S.C.", "N.H.", "N.M.", "N.D.", "S.D.", "R.I.", "B.C.", "P.R."}
)


def with_initials(spans: Sequence[Span], text: str, gazetteer: Gazetteer) -> list[Span]:
    """The spans, persons with the initials before their surnames: with stops any, without only those who are known."""
    found: list[Span] = []
    for span in spans:
        if span.kind == PERSON and " " not in text[span.start : span.end]:
            span = _with_initials(span, text, gazetteer)
            while found and found[-1].end > span.start:
                found.pop()
        elif span.kind == PERSON and _LETTER.match(text, span.start, span.end):
            before = _LETTER_BEFORE.search(text, max(0, span.start - _NEAR), span.start)
            span = (
                span
                if before is None or (found and found[-1].end > before.start())
                else span._replace(start=before.start())
            )
        found.append(span)
    return found


def _with_initials(span: Span, text: str, gazetteer: Gazetteer) -> Span:
    before = _INITIALS.search(text, max(0, span.start - _NEAR), span.start)
    if before is None:
        return span
    letters = before[0].strip()
    whole = span._replace(start=before.start(), certainty=max(_LIKELY, span.certainty))
    if before[2]:
        entry = gazetteer.names.get(text[whole.start : whole.end])
        return whole if entry is not None and entry.kind == PERSON else span
    known = gazetteer.names.get(text[span.start : span.end])
    if known is not None and known.kind == PERSON:
        return span  # "J. Trump" of "donald J. Trump"
    is_name = letters.replace(" ", "") not in _PLACES and letters not in gazetteer.names
    return whole if is_name and letters.replace(".", "") not in gazetteer.names else span
