"""Names that the model cut short or overlooked: what stands beside them or elsewhere completes them."""

from __future__ import annotations

from collections.abc import Iterator

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON
from newstables.extractors.actors.lexicon import COMMON, SIDE, Words
from newstables.extractors.actors.names.layout import is_distrusted
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.names.tokens import Tokens


def joined_firms(spans: list[Span], text: str) -> Iterator[Span]:
    """ "Adler & Zonen" is one organisation, not two of anything; the rest as it was."""
    before: Span | None = None
    for span in spans:
        if before is None:
            before = span
        elif text[before.end : span.start] == " & " and " " not in text[span.start : span.end]:
            before = Span(before.start, span.end, ORGANISATION)
        else:
            yield before
            before = span
    if before is not None:
        yield before


def sides(spans: list[Span], tokens: Tokens, words: Words) -> list[Span]:
    """ "Ravensby" before "United" is the team."""
    at = {start: i for i, start in enumerate(tokens.starts)}
    found: list[Span] = []
    for span in spans:
        following = at.get(span.end + 1)
        if following is not None and words.classes.get(tokens.words[following], 0) & SIDE:
            span = Span(span.start, tokens.ends[following], ORGANISATION)
        if not found or found[-1].end <= span.start:
            found.append(span)
    return found


def surnames_alone(tokens: Tokens, spans: list[Span], words: Words) -> Iterator[Span]:
    """A person's surname where no name was seen. At the start of a sentence an everyday word is none."""
    text = tokens.text
    surnames = {
        text[span.start : span.end].split()[-1]
        for span in spans
        if span.kind == PERSON and " " in text[span.start : span.end]
    }
    taken = {place for span in spans for place in range(span.start, span.end)}
    for first, after in tokens.runs:
        for i in range(first, after):
            word, start = tokens.words[i], tokens.starts[i]
            if word not in surnames or start in taken or (i + 1 < after and tokens.capital[i + 1]):
                continue
            if not (words.classes.get(word, 0) & COMMON and is_distrusted(text, start)):
                yield Span(start, tokens.ends[i], PERSON)
