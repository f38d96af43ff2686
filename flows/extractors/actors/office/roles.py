"""The office or trade written next to a person's name, before it or behind it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from newstables.extractors.actors.lexicon import Words
from newstables.extractors.actors.office.before_comma import Role
from newstables.extractors.actors.office.behind_copula import COPULAS, role_behind_copula
from newstables.extractors.actors.office.role_after import role_after
from newstables.extractors.actors.office.role_before import ARTICLES, role_before
from newstables.extractors.actors.office.role_nouns import nouns_before
from newstables.extractors.actors.office.role_starts import (
    is_office,
    may_be_of_a_role,
)
from newstables.extractors.actors.office.shared_titles import role_shared
from newstables.extractors.actors.who.people import AGE
from newstables.language.annotate import Document

_WINDOW = 100  # characters on either side of a name
_MENTIONS = 6  # a role is given where a person first appears
_PREPOSITIONS = frozenset({"of", "for", "to", "in", "at", "with", "under", "by", "from", "on"})
_OFFICES_OF = frozenset(
    {"chief of staff", "secretary of state", "minister of state", "head of state", "member of parliament"}
)
_BRACKETED = re.compile(r" \(([^\W\d][\w '’.-]{3,60})\)")
_FIRST_WORD = re.compile(r", ([\w-]+)")


def find_role(
    mentions: Sequence[tuple[int, int]], document: Document, words: Words, ends: Sequence[int]
) -> Role | None:
    """The role before or after one of the first mentions of a person; `ends` are where persons' names end, in order.

    What stands before another person's name is that person's: "Premier Aldo Ricci and President Luc Moreau".
    """
    text = document.text
    for start, end in mentions[:_MENTIONS]:
        before = bisect_right(ends, start) - 1
        floor = ends[before] if before >= 0 else 0
        role = role_before(start, end, max(floor, start - _WINDOW), text, words)
        if role is not None:
            role.which = nouns_before(role.text, start, document, words)
        end = _behind_age(end, text, words)
        if role is None and text.startswith(" (", end):
            role = _in_brackets(end, text, words)
        if role is None and text.startswith(",", end):
            told = role_after(end, text, words)
            role = None if told is None or _is_of_the_next(told[0], end, text, ends) else Role(*told)
        if role is None:
            role = _told_apart(start, end, text, words)
        if role is not None:
            return role
    return None


def _told_apart(start: int, end: int, text: str, words: Words) -> Role | None:
    """What a copula tells, or one title of several."""
    told = role_behind_copula(end, text, words) if text.startswith(COPULAS, end) else None
    return Role(told) if told is not None else role_shared(start, text, words)


def _in_brackets(end: int, text: str, words: Words) -> Role | None:
    """ "Jan Vogt (former ferry captain)": nothing but an office or a trade and what goes with it."""
    match = _BRACKETED.match(text, end)
    parts = match[1].split() if match is not None else []
    if len(parts) < 2 or not is_office(parts[-1], words) or not parts[-1][0].islower():
        return None
    return Role(" ".join(parts)) if all(may_be_of_a_role(part, words) for part in parts) else None


def _behind_age(end: int, text: str, words: Words) -> int:
    """Where an age behind a name ends, if a role follows it: "Ana Duarte, 43, a teacher", "Ana Duarte (43), a teacher";
    not "Ana Duarte, 43, told the mayor".
    """
    age = AGE.match(text, end)
    if age is None:
        return end
    behind = age.end() + text.startswith(")", age.end())
    first = _FIRST_WORD.match(text, behind)
    is_role = first is not None and (first[1] in ARTICLES or first[1].lower() in words.role_words)
    return behind if is_role else end


def _is_of_the_next(role: str, end: int, text: str, ends: Sequence[int]) -> bool:
    """`Ana Duarte, Col Jan Novak and Ola Berg resigned`, `Ana Duarte, chief of staff Jan Novak and others`: behind the
    comma the next of a list begins with his title; not "Ana Duarte, spokeswoman for Jan Novak".
    """
    at = bisect_right(ends, end)
    last = end + len(", ") + len(role)
    if at == len(ends) or not text.startswith(f", {role}", end) or ends[at] > last:
        return False
    if text[ends[at] : ends[at] + 1] in ("'", "’"):
        return False
    told = text[end + 2 : ends[at]].split()
    while told and told[-1][0].isupper():
        told.pop()
    goes_on = text.startswith(" and ", ends[at]) and ends[at] < last
    is_title = _PREPOSITIONS.isdisjoint(told) or " ".join(told) in _OFFICES_OF
    return not told or (goes_on and is_title)
