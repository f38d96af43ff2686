"""Days and months that the model holds for a part of a name: "Governor Ana Duarte Thursday", "in early May"."""

from __future__ import annotations

import re
from functools import cache

from newstables.calendar_names import calendar_names
from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, PLACE
from newstables.extractors.actors.names.tagger import Span

_MONTHS = ("April", "August", "June", "March", "May")  # surnames too
_WHEN_BEFORE = re.compile(
    r"(?:(?:^|[.?!:\n\"“] ?)(?:In|Since|By|During|Last|This)"
    r"|\b(?:months|year|quarter|half|period|weeks) (?:to|ended|ending|through)) $"
)
_IN_MONTH = re.compile(r"\b(?:in|since|until|early|late|mid|last|next|this)[ -]$")
_TRUST = re.compile(r"\b(?:confidence|faith|trust|belief|interest|hope|hopes) in $")  # in somebody
_FAR_BACK = 24  # characters
_DAY_BEHIND = re.compile(r" (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")
_ON_DAY = re.compile(r" (?:(?:on|early|late|last|this|next) )+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")
_GOES_ON = re.compile(r" (?!and\b|or\b|of\b)[a-z]|,? [A-Z][a-z]+\.? \d|,? \d")


def without_days(spans: list[Span], text: str) -> list[Span]:
    """Persons and bodies without the day behind their names, when they did what follows: "Governor Ana Duarte Thursday
    signed it".

    Two words stand before it: people are called Sunday, Monday and Friday too, clubs and chains "Ruby Tuesday". Behind
    a body nothing need follow: "near the Lincoln Houses Wednesday, police said".
    """
    acting = (PERSON, ORGANISATION)
    return [
        _without_day(span, text) if span.kind in acting and text.endswith("day", span.start, span.end) else span
        for span in spans
    ]


def places_without_days(spans: list[Span], text: str) -> list[Span]:
    """Places without the day on which something was there: "in Moss on Friday"."""
    if "day" not in text:
        return spans
    found = ((span, _ON_DAY.search(text, span.start, span.end) if span.kind == PLACE else None) for span in spans)
    return [span if day is None or day.start() <= span.start else span._replace(end=day.start()) for span, day in found]


def _without_day(span: Span, text: str) -> Span:
    day = _DAY_BEHIND.search(text, span.start, span.end)
    if day is None or text.count(" ", span.start, day.start()) == 0:
        return span
    if text.endswith(" on", span.start, day.start()):
        return span  # "Wales on Sunday"
    if "day " in text[span.start : day.start() + 1]:
        return span  # "Black Friday & Cyber Monday"
    if span.kind != ORGANISATION and not _GOES_ON.match(text, span.end):
        return span
    return span._replace(end=day.start())


def without_months(spans: list[Span], text: str) -> list[Span]:
    """The spans without the months that are held for somebody of that name, "in early May", "travels in May for", or
    for the first word of a name: "In June Vela Motors sold".
    """
    spans = [_without_month(span, text) if text.startswith(_months(), span.start) else span for span in spans]
    if not any(month in text for month in _MONTHS):
        return spans
    return [span for span in spans if text[span.start : span.end] not in _MONTHS or not _is_month(span.start, text)]


@cache
def _months() -> tuple[str, ...]:
    """The months as a name may begin with them: "June "."""
    return tuple(f"{month.capitalize()} " for month in calendar_names()["months"])


def _without_month(span: Span, text: str) -> Span:
    """The span behind the month that it begins with, where that tells when: behind "In" that begins a sentence, or what
    ends there, "in the year to May Vela Motors". Of a person two words are left.
    """
    rest = text.find(" ", span.start, span.end) + 1
    if not rest or not text[rest].isupper() or span.kind not in (ORGANISATION, PERSON):
        return span
    if span.kind == PERSON and " " not in text[rest : span.end]:
        return span
    told = _WHEN_BEFORE.search(text, max(0, span.start - _FAR_BACK), span.start)
    return span._replace(start=rest) if told else span


def _is_month(start: int, text: str) -> bool:
    before = text[max(0, start - _FAR_BACK) : start]
    return _IN_MONTH.search(before) is not None and _TRUST.search(before) is None
