"""Whether a name of one word is a firm's or a person's: what leaves no doubt beside it, wherever the text has it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, PLACE, Gazetteer
from newstables.extractors.actors.kind.forms import surname_of
from newstables.extractors.actors.lexicon import HONORIFIC, OFFICE, STYLE, Words, listed
from newstables.extractors.actors.names.tagger import Span

_WINDOW = 60  # characters after a name in which a pronoun takes it up

# "Vestberg, which", "Vestberg, founded in 1968", "Vestberg, a maker of".
_FIRM_AFTER = re.compile(r", (?:which|(?:\w+-)?(?:based|headquartered|listed)|founded in|owned by|part of)\b")
_AGED = re.compile(r", (?:aged )?\d{1,2}[,.;)](?!\d)")
_POSSESSION = re.compile(r"['’]s? (\w+)")
# "Vestberg said it", "Vestberg reported that its", "Vestberg said he".
_PRONOUN = re.compile(r" (\w+)\b(?:.*?) (its?|he|she)\b")
_LED_NOUN = re.compile(r"(?:['’]s?)? ([a-z]+)")
_NEXT_NAME = re.compile(r"(?<=[^\w.])[A-Z]|[.;:\n\"“”]")  # who comes next may be meant


def firms_and_persons(spans: Sequence[Span], text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans, those of one word with the kind that more of what is beside them tells; the rest as they were."""
    people = [text[span.start : span.end] for span in spans if span.kind == PERSON]
    surnames = {part for name in people for part in name.split()[1:]}
    surnames |= {surname_of(name) for name in people if " " in name}  # "Bae" of "Bae Min-ho"
    places = {text[span.start : span.end] for span in spans if span.kind == PLACE}  # a town has a government too
    told: dict[str, Counter[str]] = {}
    for span in spans:
        name = text[span.start : span.end]
        entry = gazetteer.names.get(name)
        is_somebody = entry is not None and entry.kind == PERSON
        is_other = not is_somebody and (entry is not None or name in places)
        if " " in name or is_other or name.isupper():
            continue
        if name not in surnames and name in gazetteer.adjectives:
            continue  # "the Syrian government" is led by nobody called so
        if name not in surnames and is_somebody:
            told.setdefault(name, Counter())[PERSON] += _told(span, text, words).count(PERSON)
        elif name not in surnames:
            told.setdefault(name, Counter()).update(_told(span, text, words))
        elif _leads(text[span.end : span.end + _WINDOW]):
            told.setdefault(name, Counter())[PERSON] += 1
    return [_decided(span, told.get(text[span.start : span.end])) for span in spans]


def _decided(span: Span, told: Counter[str] | None) -> Span:
    if not told or told[PERSON] == told[ORGANISATION]:
        return span
    kind = PERSON if told[PERSON] > told[ORGANISATION] else ORGANISATION
    return span._replace(kind=kind, certainty=1.0)


def _told(span: Span, text: str, words: Words) -> list[str]:
    """What the words beside one mention tell, each kind as often as they do."""
    after = text[span.end : span.end + _WINDOW]
    before = text[max(0, span.start - _WINDOW) : span.start].split()
    found = _told_behind(after)
    if _leads(after):
        found.append(PERSON)
    if _owns(after) or _is_owned(before):
        found.append(ORGANISATION)
    if before and _is_title(before[-1], words):
        found.append(PERSON)
    if not found:
        stop = _NEXT_NAME.search(after)
        told = _PRONOUN.match(after[: stop.start()] if stop else after)
        if told is not None and told[1] in words.speech:
            found.append(ORGANISATION if told[2].startswith("it") else PERSON)
    return found


def _told_behind(after: str) -> list[str]:
    """What leaves no doubt right behind a name."""
    if not after.startswith(","):
        return []  # most
    if _FIRM_AFTER.match(after):
        return [ORGANISATION]
    return [PERSON] if _AGED.match(after) else []


def _leads(after: str) -> bool:
    """ "the Ostrava government", "Ostrava's cabinet"."""
    noun = _LED_NOUN.match(after)
    return noun is not None and noun[1] in listed("organisations", "led")


def _owns(after: str) -> bool:
    """ "Vestberg's shares" (not "Operating profit"): what a company has and a person has not."""
    noun = _POSSESSION.match(after) if after.startswith(("'", "’")) else None
    return noun is not None and noun[1] in listed("organisations", "possessions")


def _is_owned(before: Sequence[str]) -> bool:
    """ "shares of Vestberg", "the chief executive of Vestberg", "a spokesman for Vestberg"."""
    if len(before) < 2 or before[-1] not in ("of", "in", "at", "for"):
        return False
    return before[-2] in (listed("organisations", "possessions") if before[-1] != "for" else ()) or (
        before[-2] in listed("organisations", "held") and (before[-1] != "for" or before[-2].startswith("spokes"))
    )


def _is_title(word: str, words: Words) -> bool:
    """ "Mayor Vogt"; a firm may be what "Publisher Vela" is."""
    if word.lower() in listed("organisations", "trades"):
        return False
    return word[0].isupper() and bool(words.classes.get(word, 0) & (HONORIFIC | OFFICE | STYLE))
