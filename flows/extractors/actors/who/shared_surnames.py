"""Persons of whom two share a surname that is written once: "Omar and Leila Haddad"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from newstables.extractors.actors.gazetteer import PERSON, Gazetteer
from newstables.extractors.actors.kind.forms import surname_of
from newstables.extractors.actors.lexicon import GIVEN, Words, listed
from newstables.extractors.actors.spellings import Name
from newstables.language.given_names import given_names

_JOINTS = (" and ", " & ", " y ")
_NEAR = 60  # characters before a name
# A single name that nothing with a capital goes before, but who the two are to each other.
_FIRST = re.compile(r"(?:(?<![\w.’'-])([A-Z]\w+) )?(?<![\w.’'-])([A-Z][\w’-]+) (?:and|&|y) $")
_BEFORE = re.compile(r"[A-Z][\w’'.-]*[ \u00a0]$")
Names = dict[tuple[str, str], Name]


def with_shared_surnames(names: Names, text: str, words: Words, gazetteer: Gazetteer) -> Names:
    """The names of an article, with the first of each such pair by the name in full; where it is written, it is no
    other's.
    """
    full = [name for name in names.values() if name.kind == PERSON and " " in name.text]
    found = [one for name in full for one in _sharing(name, text)]
    ends = {end for name in full for _, end in name.mentions} if found else set()
    found = [one for one in found if not (text.endswith(", ", 0, one[0]) and one[0] - 2 in ends)]  # one of three
    if not found:
        return names
    known = {name.text for name in full if name.text.partition(" ")[0] not in listed("titles", "kin_many")}
    given: dict[tuple[int, int], Name] = {}
    for start, first, second, surname in found:
        told = _are_kin(second, surname, text) or _is_behind_kin(text, start)
        if not _is_given(first, surname, known, text, words, gazetteer, told=told):
            continue
        whole = f"{first} {surname}"
        entry = gazetteer.names.get(whole)
        entry = entry if entry is not None and entry.kind == PERSON else None
        name = names.setdefault((whole, PERSON), Name(whole, PERSON, entry, certainty=1.0))
        given[start, start + len(first)] = name
    _taken_out(names, given, text)
    for at, name in given.items():
        name.mentions.append(at)
    return {key: name for key, name in names.items() if name.mentions}


def _taken_out(names: Names, places: Iterable[tuple[int, int]], text: str) -> None:
    """Take the mentions out of the names that stand in one of the places."""
    taken = bytearray(len(text))
    for start, end in places:
        taken[start:end] = b"\1" * (end - start)
    for name in names.values():
        name.mentions = [(start, end) for start, end in name.mentions if taken.find(1, start, end) < 0]


def _sharing(name: Name, text: str) -> Iterator[tuple[int, str, str, str]]:
    """Where a single name stands before "and" and a name in full, it, the given name behind it, and their surname."""
    parts = name.text.split()
    if surname_of(name.text) == parts[0] or "," in name.text:
        return  # "Bae Min-ho", "Haddad, Omar"
    surname = " ".join(parts[2 if parts[1].endswith(".") and len(parts) > 2 else 1 :])
    for start, _ in name.mentions:
        if not text.endswith(_JOINTS, 0, start):
            continue
        match = _FIRST.search(text, max(0, start - _NEAR), start)
        if match is None:
            continue
        begin = match.start(2)
        if _BEFORE.search(text, max(0, begin - _NEAR), begin) and match[1] not in listed("titles", "kin_many"):
            continue
        yield begin, match[2], parts[0], surname


def _is_given(
    first: str, surname: str, known: set[str], text: str, words: Words, gazetteer: Gazetteer, *, told: bool
) -> bool:
    """Whether a single name is a given name here, and no surname: of nobody in the article, of nobody known."""
    whole = f"{first} {surname}"
    if whole in known or whole in gazetteer.names:
        return True
    if first in gazetteer.names or any(first in name.split() for name in known):
        return False
    if words.classes.get(first, 0) & GIVEN or first in given_names():
        return told or _is_there_once(first, text)
    return told


@lru_cache(maxsize=16)  # one text may tell of the same two again and again
def _is_there_once(name: str, text: str) -> bool:
    found = re.escape(name)  # first in the pattern: so `re` skips to it
    return len(re.findall(rf"{found}(?<!\w{found})\b", text)) == 1


@lru_cache(maxsize=16)
def _are_kin(second: str, surname: str, text: str) -> bool:
    """Whether the text tells that two are kin: "the Haddads", "Mr Haddad" where the other is Leila."""
    if f"the {surname}s" in text or f"The {surname}s" in text:
        return True
    titles = {"she": ("Mr", "Mr."), "he": ("Mrs", "Mrs.", "Ms", "Ms.")}.get(given_names().get(second, ""), ())
    called = [re.escape(f"{title} {surname}") for title in titles if f"{title} {surname}" in text]
    return bool(called) and re.search(rf"\b(?:{'|'.join(called)})\b", text) is not None


def _is_behind_kin(text: str, start: int) -> bool:
    """ "the brothers [Omar and Ali Haddad]"."""
    before = text[max(0, start - _NEAR) : start].split()
    return not listed("titles", "kin_many").isdisjoint(word.strip(",.").capitalize() for word in before)
