"""A firm by who leads it, a person by the full name elsewhere: "the CEO of Alma Hughes", "Duarte" of Ana Duarte."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, Gazetteer
from newstables.extractors.actors.kind.forms import surname_of
from newstables.extractors.actors.lexicon import HEAD, HONORIFIC, OFFICE, PORTFOLIO, Words, listed
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.spans.listed import has_given_name

_NEAR = 48  # characters before a name
_FULL = 0.55  # so sure the model is of a full name that makes a surname its bearer's
_LED = re.compile(
    r"\b(?:C[EFOT]O|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Mm]anaging [Dd]irector|[Cc]hief [Ff]inancial [Oo]fficer"
    r"|[Cc]o-founder|shareholders?|subsidiary)(?: \([A-Z]+\))? (?:of|at) $"
)
_ITS_LEADER = re.compile(
    r"['’]s? (?:(?:new|former|then|current|group|outgoing) )?(?:chief executive|CEO|shareholders)\b"
)
_NOUN = re.compile(r"(?:['’]s?)? ([a-z]+)")


def of_their_leaders(spans: Sequence[Span], text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans; what has a chief executive is a body, and a surname alone is the person's whose full name is told."""
    names = [text[span.start : span.end] for span in spans]
    led = {
        name
        for name, span in zip(names, spans, strict=True)
        if name not in gazetteer.names and _is_led(span, name, text, words)
    }
    full = {
        name
        for name, span in zip(names, spans, strict=True)
        if span.kind == PERSON and name not in led and _is_full(name, span, text, words)
    }
    surnames = {surname_of(name) for name in full} | {name.partition(" ")[2] for name in full}
    firms = {name.partition(" ")[0] for name, span in zip(names, spans, strict=True) if _is_firm(name, span, words)}
    surnames -= firms | led
    return [
        span._replace(kind=ORGANISATION, certainty=1.0)
        if name in led
        else _as_bearer(span, name, text, surnames, words, gazetteer)
        for name, span in zip(names, spans, strict=True)
    ]


def _is_led(span: Span, name: str, text: str, words: Words) -> bool:
    if words.classes.get(name, 0) & PORTFOLIO:
        return False  # "Chief Executive of Tourism"
    if text.startswith(("'", "’"), span.end):
        noun = _NOUN.match(text, span.end)
        plays = noun is not None and noun[1] in listed("organisations", "plays")
        if plays or _ITS_LEADER.match(text, span.end) is not None:
            return True
    if not text.endswith((" of ", " at "), 0, span.start):  # most
        return False
    return _LED.search(text, max(0, span.start - _NEAR), span.start) is not None


def _is_full(name: str, span: Span, text: str, words: Words) -> bool:
    """Whether a name is a person's with a given name: by the model, an office before it, or a rule."""
    if " " not in name or words.classes.get(name.rpartition(" ")[2], 0) & HEAD:
        return False
    before = text[max(0, span.start - _NEAR) : span.start].rstrip().rpartition(" ")[2]
    if words.classes.get(before, 0) & (OFFICE | HONORIFIC):
        return True
    return span.certainty == 1 or (span.certainty >= _FULL and has_given_name(name, words))


def _is_firm(name: str, span: Span, words: Words) -> bool:
    """ "Duarte Holdings", and no "Duarte Cabinet"."""
    if span.kind != ORGANISATION or " " not in name:
        return False
    last = name.rpartition(" ")[2]
    return bool(words.classes.get(last, 0) & HEAD) and last.lower() not in _governments()


def _governments() -> frozenset[str]:
    return listed("organisations", "led")


def _as_bearer(span: Span, name: str, text: str, surnames: set[str], words: Words, gazetteer: Gazetteer) -> Span:
    """The span as a person where it is a surname, and no noun behind it makes it a firm's."""
    if span.kind == PERSON or name not in surnames or name in gazetteer.names or span.certainty == 1:
        return span
    noun = _NOUN.match(text, span.end)
    if noun is not None and (noun[1] in words.introducers or noun[1] in listed("organisations", "possessions")):
        return span
    before = text[max(0, span.start - _NEAR) : span.start].split()
    if before and (before[-1] in words.locatives or before[-1] in words.introducers):
        return span
    return span._replace(kind=PERSON, certainty=1.0)
