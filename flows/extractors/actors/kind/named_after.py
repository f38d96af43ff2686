"""What is called by a person's name and is none: ships, storms, cases at law."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newstables.extractors.actors.gazetteer import PERSON
from newstables.extractors.actors.lexicon import listed
from newstables.extractors.actors.names.tagger import Span
from newstables.lexicon import alternation

_CASE_AHEAD = re.compile(r" v\. [A-Z]")  # "Roe v. Wade"; matches have no stop
_CASE_BEHIND = re.compile(r"[A-Z][\w'’.-]* v\. (?:the )?$")
_NEAR = 40  # characters before a name
_STORM = re.compile(
    r"\b(?:(?:[Tt]ropical|[Ss]ub-?tropical|[Ss]uper) )?"
    r"(?:[Ss]torm|[Hh]urricane|[Cc]yclone|[Tt]yphoon|TC)[ -]([A-Z]\w+)\b(?! [A-Z])"
)
_WEATHER = re.compile(
    r"\b(?:winds?|gusts?|rain(?:s|fall)?|flood(?:s|ed|ing)?|landfall|forecasters?|gales?|landslides?)\b"
)


def named_after_persons(spans: Sequence[Span], text: str) -> list[Span]:
    """The spans without ships, storms and cases at law that have the names of persons."""
    storms = _storms(spans, text)
    return [span for span in spans if not _is_ship_or_case(span, text) and not _is_storm(span, text, storms)]


def _storms(spans: Sequence[Span], text: str) -> frozenset[str]:
    """ "Debbie" of "Cyclone Debbie", where the article is about the weather and has nobody of the name."""
    if "torm" not in text and "clone" not in text and "cane" not in text and "hoon" not in text:
        return frozenset()
    names = {match[1] for match in _STORM.finditer(text)}
    if not names or _WEATHER.search(text) is None:
        return frozenset()
    people = [text[span.start : span.end] for span in spans if span.kind == PERSON]
    people = [name for name in people if " " in name and not _STORM.match(name)]
    return frozenset(names - {part for name in people for part in name.split()})


def _is_storm(span: Span, text: str, storms: frozenset[str]) -> bool:
    if not storms or span.kind != PERSON:
        return False
    name = text[span.start : span.end]
    told = _STORM.fullmatch(name)
    return name in storms or (told is not None and told[1] in storms)


def _is_ship_or_case(span: Span, text: str) -> bool:
    if text.endswith(("v. ", "v. the "), 0, span.start):
        return _CASE_BEHIND.search(text, max(0, span.start - _NEAR), span.start) is not None
    if text.startswith(" v. ", span.end) and _CASE_AHEAD.match(text, span.end):
        return True
    before = text[max(0, span.start - _NEAR) : span.start] if span.kind == PERSON else ""
    if not before.endswith(" ") or before[:-1].rpartition(" ")[2] not in _last_words():
        return False
    return _ship().search(before) is not None


@cache
def _last_words() -> frozenset[str]:
    """The last word of each, which few names have before them."""
    kinds = listed("nobody", "prefixes_of_ships", "kinds_of_ships")
    return frozenset(kind.rpartition(" ")[2] for kind in kinds)


@cache
def _ship() -> re.Pattern[str]:
    """What stands before a ship's name."""
    words = listed("nobody", "prefixes_of_ships", "kinds_of_ships")
    return re.compile(rf"\b(?:{alternation(words)}) $")
