"""Bodies of troops and courts that are told apart by a number: "103rd Guards Airborne Brigade", "9th Circuit Court"."""

from __future__ import annotations

import re

from newstables.extractors.actors.gazetteer import ORGANISATION
from newstables.extractors.actors.lexicon import calendar
from newstables.extractors.actors.names.tagger import Span

_LONGEST_MONTH = 12  # characters, with spaces
_LONGEST = 8  # characters of the number and the space behind it
_NUMBER = re.compile(r"(?<![\w.,-])[1-9][0-9]{0,2}(?:st|nd|rd|th) $")
# What is numbered in a name, one of a kind: at its end, or before its land, the formations of armies, navies and air
# forces; circuits of courts.
_NUMBERED = re.compile(
    r"\b(?:(?:Army|Armies|Corps|Division|Brigade|Regiment|Battalion|Squadron|Fleet|Wing|Flotilla|Battery|Company|Platoon"
    r"|Cavalry|Infantry|Airborne|Marines|Legion)(?:$| of\b)|Circuit\b)"
)


def numbered(spans: list[Span], text: str) -> list[Span]:
    """The spans, each such body with its ordinal in figures: "the 4th Infantry Division" is called so."""
    return [_with_number(span, text) if span.kind == ORGANISATION else span for span in spans]


def _with_number(span: Span, text: str) -> Span:
    if not text.startswith(("st ", "nd ", "rd ", "th "), max(0, span.start - 3)):
        return span
    number = _NUMBER.search(text, max(0, span.start - _LONGEST), span.start)
    if number is None or _NUMBERED.search(text, span.start, span.end) is None:
        return span
    before = text[max(0, number.start() - _LONGEST_MONTH) : number.start()].split()
    if before and before[-1].lower().rstrip(".") in calendar():
        return span  # on May 4th Infantry Division soldiers left
    return span._replace(start=number.start())
