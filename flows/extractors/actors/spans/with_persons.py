"""A person and a body that stand in one span: "Ana Duarte of the Fishers Council", "Fishers Council Ana Duarte"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, Gazetteer
from newstables.extractors.actors.lexicon import COMMON, GIVEN, HEAD, OFFICE, POSSESSOR, SURNAME, TRADE, Words, listed
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.spans.personal import is_personal

_OF = re.compile(r" (?:of|and) (?:the )?")
_HELD = re.compile(r"\b([A-Za-z][\w-]+) (?:of|for|at|in|to) (?:the )?$")  # an office, then what it is held over
_BEFORE_HELD = (" of ", " for ", " at ", " in ", " to ", " the ", "\n")  # with which that ends: most have none
_NEAR = 40  # characters
_LED = re.compile(r"(?:(.+)['’]s|(.+)) (\w+)")
_INITIALS = re.compile(r"[A-Z]{2,6}")
_LONGEST = 4  # words of a person's name


def persons_apart(span: Span, text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The span, or the person and the body in it each for itself."""
    name = text[span.start : span.end]
    if " " not in name or "\n" in name:
        return [span]
    if span.kind == ORGANISATION:
        of = _OF.search(name)
        goes_on = of is not None and (of[0] != " and " or " " in name[of.end() :])
        if of is not None and goes_on and _is_of_no_body(name[: of.start()], words, gazetteer):
            person = span._replace(end=span.start + of.start(), kind=PERSON)
            return [person, span._replace(start=span.start + of.end())]
        leader = _leader(name, words, gazetteer)
        if leader is not None:
            return [span._replace(end=span.start + len(leader), kind=PERSON)]
    if span.kind in (ORGANISATION, PERSON):
        is_over = text.endswith(_BEFORE_HELD, 0, span.start)
        held = _HELD.search(text, max(0, span.start - _NEAR), span.start) if is_over else None
        if held is not None and words.classes.get(held[1].capitalize(), 0) & (OFFICE | TRADE):
            return _holder(span, name.split(" "), words, gazetteer)
    return [span]


def _is_of_no_body(name: str, words: Words, gazetteer: Gazetteer) -> bool:
    """Whether words before "of" are a person's name: a body's has a noun there that is of a class."""
    parts = name.split()
    masks = [words.classes.get(part, 0) for part in parts]
    if not 2 <= len(parts) < _LONGEST or any(mask & ~(GIVEN | SURNAME) for mask in masks):
        return False
    return any(mask & (GIVEN | SURNAME) for mask in masks) and is_personal(parts, words, gazetteer)


def _leader(name: str, words: Words, gazetteer: Gazetteer) -> str | None:
    """ "Vogt" of "Vogt's Government" and "the Vogt Cabinet": a government is called by a country or by who leads it."""
    if name.rpartition(" ")[2].lower() not in listed("organisations", "led"):
        return None  # most
    match = _LED.fullmatch(name)
    if match is None:
        return None
    who = match[1] or match[2]
    parts = who.split()
    if who in gazetteer.names or who in gazetteer.adjectives or not is_personal(parts, words, gazetteer):
        return None
    if any(words.classes.get(part, 0) & (POSSESSOR | COMMON) for part in parts):
        return None
    return who if match[1] or words.classes.get(parts[-1], 0) & (GIVEN | SURNAME) else None


def _holder(span: Span, parts: Sequence[str], words: Words, gazetteer: Gazetteer) -> list[Span]:
    """ "[secretary of the] Fishers Council Ana Duarte", "[head of] FCA Ana Duarte": the body, and whoever it is."""
    for size in (2, 3, 4):
        body, person = parts[:-size], parts[-size:]
        if not body:
            break
        ends = words.classes.get(body[-1], 0)
        known = (bool(ends & HEAD) or _is_headed(body, words)) and bool(words.classes.get(person[0], 0) & GIVEN)
        short = len(body) == 1 and _INITIALS.fullmatch(body[0]) and not _is_everyday(person, words)
        if (known or short) and is_personal(person, words, gazetteer):
            end = span.start + len(" ".join(body))
            return [span._replace(end=end, kind=ORGANISATION), span._replace(start=end + 1, kind=PERSON, certainty=1.0)]
    return [span]


def _is_headed(parts: Sequence[str], words: Words) -> bool:
    """ "Tidal Forum for Anglers": a noun of bodies, and what it is for."""
    cut = next((i for i, part in enumerate(parts) if part in ("of", "for")), 0)
    return 0 < cut < len(parts) - 1 and bool(words.classes.get(parts[cut - 1], 0) & HEAD)


def _is_everyday(parts: Sequence[str], words: Words) -> bool:
    masks = [words.classes.get(part, 0) for part in parts]
    return any(mask & COMMON and not mask & (GIVEN | SURNAME) for mask in masks)
