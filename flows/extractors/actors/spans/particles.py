"""Surnames with a small word before them, behind a title: "Dr *van Hoorn*", "Judge *ter Horst*"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newstables.extractors.actors.gazetteer import PERSON, PLACE, Gazetteer
from newstables.extractors.actors.lexicon import HONORIFIC, OFFICE, Words, listed
from newstables.extractors.actors.names.tagger import SURE, Span
from newstables.extractors.actors.spans.personal import is_personal
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
    given = r"(?:[A-Z][\w-]+ )?"
    return re.compile(
        rf"\b([A-Z][a-z]+)\.? ({given}(?:(?:{particles}) ){{1,3}})([A-Z][\w-]*(?:[’'][A-Z][\w-]+)?)(?! [A-Z])"
    )


@cache
def _given() -> re.Pattern[str]:
    particles = alternation(listed("words", "particles") - _OF_PLACES)
    return re.compile(rf"([A-Z]\w+)(?: [A-Z]\w+)?(?: (?:{particles})){{1,3}} [A-Z][\w-]*(?:[’'][A-Z][\w-]+)?")


def _is_of_given_name(span: Span, text: str, gazetteer: Gazetteer) -> bool:
    """`met Pieter de Vries`: a given name and a surname with a small word before it, of which the model makes a body or
    a place, as of "Rio de Janeiro", and is not sure; a place only where somebody does something "with" it or "by" it.
    """
    if span.certainty >= SURE or (span.kind == PLACE and not text.endswith(_BY_WHOM, 0, span.start)):
        return False
    name = text[span.start : span.end]
    match = _given().fullmatch(name) if " " in name else None
    return match is not None and match[1] in gazetteer.given_names and name not in gazetteer.names


_OF_PLACES = frozenset(("del", "la", "las", "los", "el"))  # as often as of persons: "Magdalena del Mar"
_BY_WHOM = (" with ", " by ", " against ")


def _as_person(span: Span) -> Span:
    return span._replace(kind=PERSON, certainty=_LIKELY)


def with_particles(spans: Sequence[Span], parse: Parse, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans, with the persons whom a title and a small word announce, whatever the model saw of their names."""
    text = parse.text
    found = _with_wa(spans, text) if " wa " in text else list(spans)
    if listed("words", "particles").isdisjoint(parse.lower):  # of most texts, and sooner seen than by the pattern
        return sorted(found)
    found = [_as_person(span) if _is_of_given_name(span, text, gazetteer) else span for span in found]
    for match in _titled().finditer(text):
        if not words.classes.get(match[1], 0) & (HONORIFIC | OFFICE) or not is_personal([match[3]], words, gazetteer):
            continue
        start, end = match.start(2), match.end(3)
        inside = [span for span in found if span.start < end and match.start() < span.end]
        if all(span.end <= end and (match.start() <= span.start or span.certainty < SURE) for span in inside):
            found = [span for span in found if span not in inside]
            found.append(Span(start, end, PERSON, _LIKELY))
    return sorted(found)
