"""Surnames with a small word before them, behind a title: "Dr *van Hoorn*", "Judge *ter Horst*"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newstables.extractors.actors.gazetteer import PERSON, Gazetteer
from newstables.extractors.actors.lexicon import HONORIFIC, OFFICE, Words, listed
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.spans.titles import is_personal
from newstables.language import Parse
from newstables.lexicon import alternation

_LIKELY = 0.95


_WA = re.compile(r" wa [A-Z][\w-]*(?:[’'][a-zA-Z]\w*)?")  # behind a name of East Africa: "Ngina wa Karanja"


def _with_wa(spans: Sequence[Span], text: str) -> list[Span]:
    """The spans, a person's with the name of whose child he is."""
    found: list[Span] = []
    for span in spans:
        whole = _WA.match(text, span.end) if span.kind == PERSON else None
        if found and found[-1].end > span.start:
            continue  # the second half of the name
        found.append(span if whole is None else span._replace(end=whole.end()))
    return found


@cache
def _titled() -> re.Pattern[str]:
    particles = alternation(listed("words", "particles"))
    return re.compile(rf"\b([A-Z][a-z]+)\.? ((?:(?:{particles}) ){{1,3}})([A-Z][\w-]*(?:[’'][A-Z][\w-]+)?)(?! [A-Z])")


def with_particles(spans: Sequence[Span], parse: Parse, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans, with the persons whom a title and a small word announce, whatever the model saw of their names."""
    text = parse.text
    found = _with_wa(spans, text) if " wa " in text else list(spans)
    if listed("words", "particles").isdisjoint(parse.lower):  # of most texts, and sooner seen than by the pattern
        return sorted(found)
    for match in _titled().finditer(text):
        if not words.classes.get(match[1], 0) & (HONORIFIC | OFFICE) or not is_personal([match[3]], words, gazetteer):
            continue
        start, end = match.start(2), match.end(3)
        inside = [span for span in found if span.start < end and match.start() < span.end]
        if all(match.start() <= span.start and span.end <= end for span in inside):
            found = [span for span in found if span not in inside]
            found.append(Span(start, end, PERSON, _LIKELY))
    return sorted(found)
