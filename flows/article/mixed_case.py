"""Names of persons that are printed in capitals, with the capitals that names have elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newstables.article.byline import is_of_the_press
from newstables.article.dateline import agencies

# In a name and not at its ends; "Ben" and "Do" are names too, but begin or end it then.
# fmt: off
_SMALL = frozenset((
    "de", "da", "das", "di", "do", "dos", "du", "del", "della", "van", "von", "der", "den", "ter", "ten", "zu", "la",
    "le", "el", "al", "bin", "ibn", "ben", "abu", "y", "e", "ould", "ap",
))
# fmt: on
_NUMBERS = frozenset(("II", "III", "IV"))
_BEFORE_APOSTROPHE = frozenset(("O", "D", "L", "N", "T"))  # O'Dea, D'Souza; but "Ma'mun"
_VOWELS = frozenset("AEIOUY")
_SCOTS = re.compile(r"Mc([a-z])(?=[a-z]{2})")
_PARTS = re.compile(r"([’'‘-])")


def in_mixed_case(name: str) -> str:
    """ "ANA DE LA CRUZ" → "Ana de la Cruz", "J.R. O'DEA" → "J.R. O'Dea".

    A name that has small letters stays as it is, and so does one of a single word, or of an agency or a desk.
    """
    words = name.split()
    if len(words) < 2 or name != name.upper() or name == name.lower():
        return name
    if is_of_the_press(name) or not agencies().isdisjoint(words[1:]):
        return name
    last = len(words) - 1
    return " ".join(_recased(word, is_first=at == 0, is_last=at == last) for at, word in enumerate(words))


def each_once(names: Iterable[str]) -> list[str]:
    """The names, each once, whatever letters it is printed in: "jane roe" and "Jane Roe" are one, with its capitals."""
    found: dict[str, str] = {}
    for name in names:
        key = name.casefold()
        if key not in found or found[key].islower():
            found[key] = name
    return list(found.values())


def _recased(word: str, *, is_first: bool, is_last: bool) -> str:
    if not (is_first or is_last) and word.lower() in _SMALL:
        return word.lower()
    if word in _NUMBERS or "." in word[:-1] or (not is_last and _is_of_initials(word)):
        return word
    parts = _PARTS.split(word)
    for at in range(0, len(parts), 2):
        before = (parts[at - 2], parts[at - 1]) if at else ("", "")
        if at == 0 and parts[1:2] == ["-"] and not is_first and parts[at].lower() in _SMALL:
            parts[at] = parts[at].lower()  # "al-Masri"
        elif at == 0 or before[1] == "-" or before[0] in _BEFORE_APOSTROPHE:
            parts[at] = _SCOTS.sub(lambda mac: f"Mc{mac[1].upper()}", parts[at].capitalize())
        else:
            parts[at] = parts[at].lower()
    return "".join(parts)


def _is_of_initials(word: str) -> bool:
    """ "JD Salt", "AJ Roe": no name is so short without a vowel, and none of two letters ends with J."""
    return len(word) == 2 and (word[1] == "J" or _VOWELS.isdisjoint(word))
