"""Co-operatives, whose hyphen parts their names: "Harlan Co-operative Bank", "Arvost Co-op"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.actors.gazetteer import ORGANISATION
from newstables.extractors.actors.lexicon import COMMON, HEAD, MODIFIER, PORTFOLIO, TRADE, Words
from newstables.extractors.actors.names.tagger import Span

_REST = re.compile(r"-op(?:erative|eratives|erated|s)?\b")
_NEXT = re.compile(r" ([A-Z][\w&]*\.?)")
_OF_BODIES = COMMON | HEAD | MODIFIER | PORTFOLIO | TRADE


def whole_cooperatives(spans: Sequence[Span], text: str, words: Words) -> list[Span]:
    """The spans; one that ends in the "Co" of "Co-operative" goes on to the end of the name."""
    if "Co-op" not in text:
        return list(spans)
    found: list[Span] = []
    for span in spans:
        if found and span.start < found[-1].end:
            continue  # now a part of it
        rest = _REST.match(text, span.end) if text.endswith("Co", span.start, span.end) else None
        if rest is not None:
            span = span._replace(end=_end(rest.end(), spans, text, words), kind=ORGANISATION, certainty=1.0)
        found.append(span)
    return found


def _end(end: int, spans: Sequence[Span], text: str, words: Words) -> int:
    """Where the name of a co-operative ends: behind the nouns that go on, or the body that begins right there."""
    for span in spans:
        if span.start == end + 1 and text[end] == " " and span.kind == ORGANISATION:
            return span.end
    following = _NEXT.match(text, end)
    while following is not None and words.classes.get(following[1], 0) & _OF_BODIES:
        end = following.end()
        following = _NEXT.match(text, end)
    return end
