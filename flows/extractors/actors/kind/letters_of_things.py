"""Letters in capitals that stand for no body: "target groups (TG)", "the Management Act (FMA)", "(NASDAQ: NRLD)"."""

from __future__ import annotations

import re

from newstables.extractors.actors.lexicon import HEAD, MISC_TAIL, TAKES_OF, Words, listed
from newstables.extractors.actors.names.tokens import JOINING

_GLOSS = re.compile(r" \(((?:[A-Z][a-z]+ )+[A-Z][a-z]+)\)")
_SPELLED = re.compile(r"(?:[A-Z][\w-]+ (?:(?:of|for|and|the) )*)+(?=(?:(?:of )?(?:1[89]|20)\d\d )?\($)")
# "(NASDAQ: NRLD)": the letters under which a share is traded are no name, where the exchange stands before them.
_TICKER = re.compile(r"[(;,/] ?([A-Z][\w-]+(?: [A-Z]\w+)?): ?$")
_BEHIND_TICKER = (")", ",", ";")


def is_ticker(before: str, after: str) -> bool:
    """Whether letters are those under which a share is traded: "NRLD" of "(NASDAQ: NRLD)"."""
    sign = _TICKER.search(before) if after[:1] in _BEHIND_TICKER else None
    return sign is not None and sign[1] in listed("nobody", "exchanges")


def are_letters_of_a_thing(name: str, before: str, words: Words) -> bool:
    """Whether letters are of a thing, "target groups (TG)": in brackets behind what is no body."""
    noun = before.rstrip("( ").rpartition(" ")[2]
    if _is_office_spelled(name, before, words) or _is_thing_spelled(before, words):
        return True
    return noun.islower() and noun not in words.sectors and noun not in words.introducers


def _is_office_spelled(name: str, before: str, words: Words) -> bool:
    """ "the deputy inspector of mines (DIM": letters of an office that is written in small letters."""
    parts = [part for part in before.rstrip("( ").split() if part not in JOINING][-len(name) :]
    initials = "".join(part[0] for part in parts).upper()
    return initials == name and all(part.islower() for part in parts) and not words.offices.isdisjoint(parts)


def _is_thing_spelled(before: str, words: Words) -> bool:
    """ "the Tidal Cup of Nations (TCON": letters of a name that a noun makes a thing's."""
    said = _SPELLED.search(before)
    masks = [words.classes.get(part, 0) for part in said[0].split()] if said is not None else []
    if masks and masks[-1] & MISC_TAIL and not masks[-1] & TAKES_OF:
        return True  # "the Finance Management Act (FMA"
    return any(mask & MISC_TAIL for mask in masks) and not any(mask & (HEAD | TAKES_OF) for mask in masks)


def is_glossed_as_a_thing(name: str, after: str, words: Words) -> bool:
    """Whether a name is explained as what is no body: "TMA (Tidal Monitoring Appraisal)"."""
    gloss = _GLOSS.match(after)
    parts = gloss[1].split() if gloss is not None else []
    if "".join(part[0] for part in parts) != name:
        return False
    if parts[-1].lower() in listed("nobody", "subjects"):
        return True
    return not any(words.classes.get(part, 0) & HEAD for part in parts)
