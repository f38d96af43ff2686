"""Somebody told by what he is before a comma and his name: "a French journalist, Luc Moreau, on Monday"."""

from __future__ import annotations

import re

from newstables.extractors.actors.lexicon import CLOSED, COMMON, Words, listed
from newstables.extractors.actors.office.role_starts import JOINTS, is_of_a_role
from newstables.language.people import nouns_of_people

_WINDOW = 100  # characters before the comma
# What he is, of which kind, and where: "a retired teacher", "another aid worker from Chile".
_TOLD = re.compile(
    r"(?:^|[^\w'’-])([Aa]n?(?:other)?) ((?:[\w'’&.-]+ ){0,5}?[\w-]+)"
    r"( (?:of|for|at|from|with|in) (?:[\w&'’-]+ ){0,5}[\w&'’-]+)?$"
)
_ADJECTIVES = ("al", "ic", "ary", "ous", "ive")  # "political", "strategic", "military", "religious"
_OPENED = re.compile(r"(?:^|[.!?\n”\"] ?)([A-Z][a-z]+),$")
_ARTICLES = ("a ", "an ", "nother ", "A ", "An ")
_ENDS = (".", ";", ":", ")", "\n", "!", "?")
# Behind the name a list would go on so: "a doctor, Ana Duarte, and a nurse", "a doctor, Ana Duarte, a nurse".
_GOES_ON = re.compile(
    r", (?:and|or|as well|plus|an?|the|his|her|their|its|two|three|four|several|some|[A-Z]\w*)\b|,? and\b"
)


def apposed_before(window: str, following: str, words: Words) -> str | None:
    """The role that ends at the comma before a name, `window` what stands before the comma and `following` what
    stands behind the name; None where there may be two: in a list, or where the name before has the role.
    """
    window = window[-_WINDOW:]
    if not following.startswith((",", *_ENDS)) or not any(article in window for article in _ARTICLES):
        return None  # most
    if goes_on(following):
        return None
    match = _TOLD.search(window)
    while match is not None:
        if (role := _role_of(match, window, following, words)) is not None:
            return role
        match = _TOLD.search(window, match.start(1) + 1)  # "a threat against another captive, Ana Duarte"
    return None


def goes_on(following: str) -> bool:
    """Whether a list may go on behind a name: "the owner, Ana Duarte, and a waiter"."""
    return _GOES_ON.match(following) is not None


def _role_of(match: re.Match[str], window: str, following: str, words: Words) -> str | None:
    before = window[: match.start(1)].rstrip(" ")
    opened = _OPENED.search(before)
    if opened is not None and opened[1] in listed("titles", "opening"):
        before = ""  # "However, a doctor, Ana Duarte, said"
    if before.endswith((",", " and", " or", "&")) or (match[3] and not following.startswith(",")):
        return None  # "Jan Vogt, a doctor, Ana Duarte"; "a man from the club, Ana Duarte."
    parts = match[2].split()
    if not _is_what_somebody_is(parts[-1].lower(), words):
        return None
    if not all(may_stand_before(part, words) for part in parts[:-1]):
        return None
    return " ".join([*parts, *(match[3] or "").split()])


def _is_what_somebody_is(noun: str, words: Words) -> bool:
    """An office, a trade or what else somebody is called by; not "woman"."""
    known = noun in words.offices or noun in words.trades or noun in nouns_of_people()
    return known and noun not in listed("titles", "anybody")


def may_stand_before(part: str, words: Words) -> bool:
    """Whether a word may stand between "a", "its" and what somebody is: an adjective, a country's, a noun of roles."""
    if part in JOINTS or words.classes.get(part.capitalize(), 0) & CLOSED:
        return part in ("and", "&")  # not "a gift to the Emir of Qatar, Karim Haddad"
    if part in words.country_openers or is_of_a_role(part, words):
        return True
    if part[:1].isupper():
        return part.isalpha()  # "a Reuters photographer"
    is_known = bool(words.classes.get(part.capitalize(), 0) & COMMON) or part.endswith(_ADJECTIVES)
    return part.isalpha() and (is_known or "-" in part)
