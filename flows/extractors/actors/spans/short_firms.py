"""A firm by its name without its form, wherever the text has it: "Norlind" of "Norlind Corp"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, PLACE, Gazetteer
from newstables.extractors.actors.lexicon import (
    ADJECTIVE,
    CLOSED,
    COMMON,
    GIVEN,
    HEAD,
    MODIFIER,
    OFFICE,
    PLACE_TAIL,
    PORTFOLIO,
    SURNAME,
    Words,
    listed,
)
from newstables.extractors.actors.names.known import entry_of
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.names.tokens import NameTokens
from newstables.extractors.actors.spans.meeting import meeting

_EVERYDAY = COMMON | HEAD | OFFICE | MODIFIER | PORTFOLIO | ADJECTIVE | CLOSED | PLACE_TAIL
_SHORTEST = 4  # letters of a name of one word
_JOINED = "-/&’'"  # a name that goes on behind or before one of these is another


def short_firms(spans: list[Span], tokens: NameTokens, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans, with what firms are called once their names have been told in full.

    Nobody in the article may have that name, and it may be no everyday word: "Target Corp" has no "Target".
    """
    text = tokens.text
    shorts: dict[str, list[str]] = {}
    for short in _short_names(spans, text, words, gazetteer):
        own = shorts.setdefault(short.partition(" ")[0], [])
        if short not in own:
            own.append(short)
    if not shorts:
        return spans
    found = list(spans)
    for i in tokens.among(shorts):
        for short in shorts[tokens.words[i]]:
            start, end = tokens.starts[i], tokens.starts[i] + len(short)
            if not text.startswith(short, start) or not _stands_apart(start, end, i, tokens):
                continue
            where = meeting(found, start, end)
            inside = found[where]
            if all(start <= span.start and span.end <= end for span in inside) and not _is_told(inside, start, end):
                found[where] = [Span(start, end, ORGANISATION)]
    return found


def _is_told(inside: Sequence[Span], start: int, end: int) -> bool:
    return any(span.kind == ORGANISATION and (span.start, span.end) == (start, end) for span in inside)


def _short_names(spans: Sequence[Span], text: str, words: Words, gazetteer: Gazetteer) -> Iterator[str]:
    """What the firms of the text are called for short: their names without form, and without what they do."""
    forms = listed("organisations", "forms", "endings")
    people: set[str] | None = None
    for span in spans:
        if span.kind != ORGANISATION:
            continue
        parts = text[span.start : span.end].split()
        own = len(parts)
        while own > 1 and parts[own - 1].rstrip(".,") in forms:
            own -= 1
        if own == len(parts):
            continue
        if people is None:
            people = {part for one in spans if one.kind == PERSON for part in _full(text[one.start : one.end])}
        doing = len(list(takewhile(lambda part: words.classes.get(part, 0) & _EVERYDAY, reversed(parts[:own]))))
        for size in {own, own - doing}:
            if _may_be_short(parts[:size], people, words, gazetteer):
                yield " ".join(parts[:size])


def _full(name: str) -> list[str]:
    """A full name and its parts: whose they are nobody can tell."""
    parts = name.split()
    return [name, *parts] if len(parts) > 1 else []


def _may_be_short(parts: Sequence[str], people: set[str], words: Words, gazetteer: Gazetteer) -> bool:
    name = " ".join(parts)
    if not parts or name in people or not (parts[0][0].isupper() and parts[-1][0].isupper()):
        return False
    entry = entry_of(name, gazetteer)
    if entry is not None:
        return entry.kind == ORGANISATION
    if len(parts) > 1:
        first = entry_of(parts[0], gazetteer)
        return not all(words.classes.get(part, 0) & _EVERYDAY for part in parts) and (
            first is None or first.kind != PLACE
        )
    mask = words.classes.get(name, 0)
    return (
        len(name) >= _SHORTEST
        and name.isalpha()
        and not mask & _EVERYDAY
        and (not mask & GIVEN or bool(mask & SURNAME))
    )


def _stands_apart(start: int, end: int, i: int, tokens: NameTokens) -> bool:
    """Whether no other name goes on before or behind: "Norlind" of "Norlind Motors", "Marlow Norlind"."""
    text = tokens.text
    if text[end : end + 1].isalnum() or text[end : end + 1] in ("-", "/", "&"):
        return False
    if start and (text[start - 1] in _JOINED or text[start - 1].isalnum()):
        return False
    first, last = tokens.run(i)
    if i > first + 1 and tokens.capital[i - 1] and tokens.ends[i - 1] + 1 == start:
        return False
    following = i + 1
    while following < last and tokens.starts[following] < end:
        following += 1
    goes_on = following < last and tokens.capital[following] and tokens.starts[following] == end + 1
    return not goes_on or tokens.words[following][0].isdigit()
