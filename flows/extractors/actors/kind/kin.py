"""Persons told by what they are to somebody: "his wife, Ana Duarte,", "two sons, Anton and Jan, a daughter, Ana"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newstables.extractors.actors.gazetteer import PERSON
from newstables.extractors.actors.lexicon import listed
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.spans.listed import rows
from newstables.language import Parse
from newstables.language.lemma import plural
from newstables.lexicon import alternation

_CERTAIN = 0.95
_NEAR = 60  # characters before a name
_WHOSE = (
    r"(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Yy]our|\S+['’]s?|[Aa]n?|[Tt]he|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|"
    r"[Ss]ix)"
)
_CLOSED = (",", ".", ";", ")", " and ")


@cache
def _kin() -> frozenset[str]:
    return listed("titles", "kin") | _many()


@cache
def _many() -> frozenset[str]:
    return frozenset((*map(plural, listed("titles", "kin")), "wives", "children"))


@cache
def _told() -> re.Pattern[str]:
    """Whose kin, up to the comma before a name: "their two young sons, "."""
    return re.compile(rf"(?<![\w’'-]){_WHOSE} (?:[a-z][\w-]* ){{0,2}}({alternation(_kin())}), $")


def persons_of_kin(spans: list[Span], parse: Parse) -> list[Span]:
    """The spans, those that a comma sets behind what they are to somebody as persons, whatever the model held."""
    if _kin().isdisjoint(parse.lower):
        return spans  # most
    told = {span for row in rows(spans, parse.text) for span in _of_kin(row, parse.text)}
    if not told:
        return spans
    return [span._replace(kind=PERSON, certainty=_CERTAIN) if span in told else span for span in spans]


def _of_kin(row: Sequence[Span], text: str) -> Sequence[Span]:
    """The names of a list that are told so: all behind "sons", the first behind "a son"."""
    before = _told().search(text, max(0, row[0].start - _NEAR), row[0].start)
    if before is None:
        return ()
    named = row if before[1] in _many() else row[:1]
    return named if text.startswith(_CLOSED, named[-1].end) else ()
