"""What the form of a name alone says: offices, many in one word, initials of things, what is taught, are nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, Gazetteer
from newstables.extractors.actors.lexicon import (
    COMMON,
    GIVEN,
    HEAD,
    HONORIFIC,
    MODIFIER,
    OFFICE,
    PORTFOLIO,
    STYLE,
    SURNAME,
    TITLE,
    Words,
    lexicon,
    listed,
)
from newstables.extractors.actors.names.tagger import SURE, Span
from newstables.extractors.actors.names.tokens import JOINING

_TITLES = TITLE | MODIFIER | PORTFOLIO | COMMON
_INITIAL = re.compile(r"(?:[A-Z]\.)+|\d+")
_MANY = re.compile(r"[A-Z]{2,5}s")  # "MPs", "NGOs"
_GIVEN_LAST = re.compile(r"[A-Z][a-z]+-[a-z]{1,6}")
_DIGIT = re.compile(r"\d")
_VERBS_TOO = ("Will", "May")  # given names
_COURTESY = ("Highness the ", "Majesty the ", "Excellency the ")


def surname_of(name: str) -> str:
    """ "Duarte" of "Ana Duarte", "Lo" of "Lo Wen-chih": a half in small letters ends a given name of East Asia."""
    parts = name.split()
    return parts[0] if len(parts) == 2 and _GIVEN_LAST.fullmatch(parts[1]) else parts[-1]


def is_held(parts: Sequence[str], words: Words) -> bool:
    """ "Minister of Health and Wellness", "State Commissioner of Police": an office, not a body."""
    if len(parts) > 2 and parts[2] in ("of", "for") and words.classes.get(parts[0], 0) & MODIFIER:
        parts = parts[1:]
    mask = words.classes.get(parts[0], 0)
    return bool(mask & OFFICE) and not mask & HEAD and len(parts) > 1 and parts[1] in ("of", "for")


def is_title_alone(name: str, words: Words) -> bool:
    """ "Ambassador", "First Lady", "President of the Republic", "C. S.": nobody's name."""
    if name in ("Jr.", "Jr", "Sr.", "Sr"):
        return True  # "Omar Haddad, Jr."
    parts = [part for part in name.split() if part.lower() not in JOINING]
    if not parts and name.lower() in listed("words", "surnames_too"):
        return False  # "Professor Delle"
    if all(map(_forms_of_address().__contains__, parts)):
        return True
    masks = [words.classes.get(part, 0) for part in parts]
    if not masks[-1] & _TITLES and not _INITIAL.fullmatch(parts[-1]):
        return False  # most: a surname
    given_too = len(parts) == 2 and (parts[0] in _VERBS_TOO or parts[0] in lexicon()["titles"]["given_too"])
    if given_too and masks[1] & SURNAME:
        return False  # "Dean Flood", "Will King"
    if any(mask & (OFFICE | STYLE) for mask in masks):
        return all(mask & _TITLES and not mask & HEAD for mask in masks) and not (
            len(parts) == 1 and masks[0] & (GIVEN | SURNAME)
        )
    if all(mask & HONORIFIC and not mask & (GIVEN | SURNAME) for mask in masks):
        return True  # "Ch" of "Det Ch Insp"
    return all(_INITIAL.fullmatch(part) for part in parts)


@cache
def _forms_of_address() -> frozenset[str]:
    """ "Highness", "Alhaji"."""
    return listed("nobody", "courtesies") | listed("titles", "forms_of_address")


def is_title_with_article(span: Span, name: str, text: str, words: Words) -> bool:
    """ "the King", "the Imam": surnames too, but no name of one word has an article."""
    if " " in name or span.kind != PERSON or not text.endswith((" the ", "The ", "\nthe "), 0, span.start):
        return False
    return bool(words.classes.get(name, 0) & (OFFICE | STYLE)) and not text.startswith(" famil", span.end)


def is_nobody(span: Span, name: str, words: Words, gazetteer: Gazetteer) -> bool:
    """Whether a name by its form is nobody's: "MPs", "Minister of Health", "Ngāti Porou", "Chile-Peru"."""
    if name in listed("nobody", "crudes", "coinages", "statuettes") or name.partition(" ")[0] in listed(
        "nobody", "descendants"
    ):
        return True
    if span.kind == PERSON:
        return _ends_in_office(name, words, gazetteer) or _DIGIT.search(name) is not None
    if span.kind != ORGANISATION:
        return False
    if " " not in name and name[:2].isupper():
        if len(name) == 1 or _MANY.fullmatch(name):
            return True
        return span.certainty < SURE and name in listed("nobody", "initials")
    if name.startswith("State for "):
        return True  # "Minister of State for Energy Affairs"
    parts = name.split()
    masks = [words.classes.get(part, 0) for part in parts]
    if len(parts) > 2 and parts[-1] in listed("titles", "held_by_one"):
        return True  # "Lagos State Governor": whoever that is has a name
    last = parts[-1].lower()
    if last in listed("nobody", "branches_of_business") and " of " not in name and " for " not in name:
        return not masks[-1] & HEAD
    if last in listed("nobody", "subjects"):
        kept = [mask for part, mask in zip(parts, masks, strict=True) if part not in JOINING]
        return all(mask & COMMON and not mask & (GIVEN | SURNAME) for mask in kept)
    lands = name.split("-")
    return len(lands) > 1 and all(land in gazetteer.names or land in gazetteer.adjectives for land in lands)


def _ends_in_office(name: str, words: Words, gazetteer: Gazetteer) -> bool:
    """ "NASA Administrator", "Highness the Amir": whoever holds it has another name; not "Anton Sergeant"."""
    if name.startswith(_COURTESY):
        return True
    start, _, last = name.rpartition(" ")
    if words.classes.get(start, 0) & GIVEN and start not in gazetteer.names:
        return False
    mask = words.classes.get(last, 0)
    return bool(start and mask & OFFICE) and not mask & (GIVEN | SURNAME)
