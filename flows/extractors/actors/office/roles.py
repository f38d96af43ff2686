"""The office or trade written next to a person's name, and what it says of sector and country."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from newstables.extractors.actors.lexicon import CLOSED, Words, listed
from newstables.extractors.actors.office.addressed import address_at_end, is_an_address, is_rank
from newstables.extractors.actors.office.before_comma import OWNERS, Role, role_before_comma, with_article, with_owner
from newstables.extractors.actors.office.role_after import role_after
from newstables.extractors.actors.office.role_starts import (
    JOINTS,
    LONGEST,
    after_a_stop,
    bare,
    behind_courtesy,
    behind_dates,
    behind_joints,
    ends_a_sentence,
    heads_a_body,
    in_what_body,
    is_body_beside,
    is_inside_a_name,
    is_office,
    is_possessive,
    may_be_of_a_role,
    owner_before,
)
from newstables.extractors.actors.who.people import AGE

_WINDOW = 100  # characters on either side of a name
_MENTIONS = 6  # a role is given where a person first appears
# Up to the last break before a name: tried from the right, where it stands near.
_TO_LAST_BREAK = re.compile(
    r".*[;:!?\"“”()\[\],.\s—–]"
    r"(?: (?<=[;:!?\"“”()\[\]]) | (?<=[—–])(?=[A-Z]) | (?<=\n)\s*\n | (?<=,)(?=\s) | (?<=[^\W\dA-Z]{3}\.)(?<!Brig\.)"
    r"(?<!Insp\.)\s"
    r" | (?<=\s)[-–—]+\s )",
    re.VERBOSE | re.DOTALL,
)
_ARTICLES = frozenset({"the", "a", "an"})
_PREPOSITIONS = frozenset({"of", "for", "to", "in", "at", "with", "under", "by", "from", "on"})
_OFFICES_OF = frozenset(
    {"chief of staff", "secretary of state", "minister of state", "head of state", "member of parliament"}
)
_FIRST_LADY = ["First", "Lady"]  # an office, where "Lady" alone is a form of address
_INITIAL = re.compile(r"[A-Z]\.")  # before an office it ends a sentence
_GLOSSED = re.compile(r"(?<=[A-Za-z]) \([A-Z][A-Za-z]{1,7}\) $")
_GLOSSED_BY_COMMAS = re.compile(r"(?<=[a-z]), [A-Z]{2,7}, $")
_BRACKETED = re.compile(r" \(([^\W\d][\w '’.-]{3,60})\)")
_AGE_BEFORE = re.compile(r", \d{1,3}-year-old $")
_HOUR = re.compile(r"\d\sPM $")
_FIRST_WORD = re.compile(r", ([\w-]+)")
_FOLLOWING = 24  # characters
_NO_ROLE = OWNERS | {
    "a",
    "an",
    "another",
    "either",
    "neither",
    "both",
    "in",
    "but",
    "as",
    "when",
    "your",
    "this",
    "that",
}


def find_role(mentions: Sequence[tuple[int, int]], text: str, words: Words, ends: Sequence[int]) -> Role | None:
    """The role before or after one of the first mentions of a person; `ends` are where persons' names end, in order.

    What stands before another person's name is that person's: "Premier Aldo Ricci and President Luc Moreau".
    """
    for start, end in mentions[:_MENTIONS]:
        before = bisect_right(ends, start) - 1
        floor = ends[before] if before >= 0 else 0
        role = _before(start, end, max(floor, start - _WINDOW), text, words)
        end = _behind_age(end, text, words)
        if role is None and text.startswith(" (", end):
            role = _in_brackets(end, text, words)
        if role is None and text.startswith(",", end):
            told = role_after(end, text, words)
            role = None if told is None or _is_of_the_next(told[0], end, text, ends) else Role(*told)
        if role is not None:
            return role
    return None


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
    is_role = first is not None and (first[1] in _ARTICLES or first[1].lower() in words.role_words)
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


def _before(start: int, end: int, floor: int, text: str, words: Words) -> Role | None:
    window = text[floor:start]
    if window.endswith(") "):
        window = _GLOSSED.sub(" ", window)  # "president of the Association of Ports (AP) Ana Duarte"
    elif window.endswith("-year-old ") and text.startswith((",", ".", ";"), end):
        window = _AGE_BEFORE.sub(", ", window)  # "the gunman, 23-year-old Ola Berg"
    elif window.endswith(", "):
        window = _GLOSSED_BY_COMMAS.sub(" ", window)  # "president of the Association of Ports, AP, Ana Duarte"
    if not window or window[-1] not in " \n\u00a0" or window.endswith("\n\n"):
        return None
    addressed = address_at_end().search(window)
    rank = window[:-1].rpartition(" ")[2] if addressed is not None else ""
    by_rank = rank in listed("titles", "ranks_of_police") or (rank != "" and is_rank(rank, words))
    if window.endswith(", ") or (addressed is not None and (not by_rank or text.startswith(",", end))):
        told = with_owner(window[: addressed.start() if addressed is not None else -2], floor, text)
        if addressed is not None:
            told = with_article(told, words)
        role = role_before_comma(told, text[end : end + _FOLLOWING], words)  # "the finance minister, Bodil Krag,"
        if role is not None or not by_rank:
            return role  # else "The bridge was lost, Capt. Ola Berg said"
    word = window[:-1].rpartition(" ")[2]
    if word.isupper() and word.lower() in listed("private", "letters"):
        return Role(word)
    if word == "PM" and _HOUR.search(window):
        return None
    may_tell = word[:1].isupper() or word in JOINTS or word.lower() in words.role_words
    if word.isalpha() and not may_tell and word not in listed("titles", "members"):
        return None  # most: "said", "when"
    stop = _TO_LAST_BREAK.match(window.rstrip())
    parts = window[stop.end() if stop else 0 :].split()
    parts = parts[after_a_stop(parts, words) if "." in window else 0 :]
    i = len(parts)
    while i > 0 and len(parts) - i < LONGEST:
        word = parts[i - 1]
        tells = may_be_of_a_role(word, words)
        if not (tells or is_inside_a_name(parts, i - 1)) or is_possessive(word, words):
            break
        i -= 1
    if i == len(parts):
        return None
    i = in_what_body(parts, i, words)
    owner = owner_before(parts, i)
    of_another = i > 0 and parts[i - 1].lower() in OWNERS
    chosen = behind_joints(behind_dates(parts[i:]), words)
    of_another = of_another or bool(chosen and chosen[0].lower() in OWNERS)
    if _is_picked(parts[max(0, i - 1) : i + 2]):
        return None
    while chosen and _is_before_a_role(chosen, words):
        chosen = chosen[1:]
    chosen = behind_courtesy(chosen)
    if chosen[-2:] == _FIRST_LADY:
        return Role(" ".join(chosen), owner, of_another)
    while len(chosen) > 1 and is_an_address(chosen[-1], words):
        chosen = chosen[:-1]  # "Deputy Health Minister Dr."
    return Role(" ".join(chosen), owner, of_another) if _is_role(chosen, words) else None


def _is_picked(parts: Sequence[str]) -> bool:
    """ "any coach Ola Berg signs": where he does something with one; not "Any Questions host Ola Berg"."""
    picking = listed("titles", "picking")
    return any(part.lower() in picking and following.islower() for part, following in pairwise(parts))


def _is_before_a_role(chosen: Sequence[str], words: Words) -> bool:
    """Whether the first word stands before a role and is no part of it: "the", "Unlike", an initial; not "Under
    Secretary".
    """
    first = chosen[0]
    if first.lower() == "under":
        return len(chosen) > 1 and not chosen[1].lower().startswith("secretar")  # "won under coach Rui Faria"
    if first.lower() in JOINTS or first.lower() in _NO_ROLE or _INITIAL.fullmatch(first):
        return True
    is_closed = first[0].isupper() and words.classes.get(first, 0) & CLOSED and first.lower() not in words.role_words
    return bool(is_closed) or first in listed("titles", "no_beginnings")


def _is_role(chosen: list[str], words: Words) -> bool:
    """Whether the words right before a name end as a role does, and have an office or a trade among them."""
    last = bare(chosen[-1]) if chosen else ""
    if chosen and chosen[-1].endswith(".") and ends_a_sentence(last, words):
        return False
    if last in _ARTICLES:
        return False  # "representative of the" before "Duarte administration"
    ends = (
        last in words.role_words
        or last in listed("titles", "members")
        or not listed("titles", "in_initials").isdisjoint(chosen[-1:])
    )
    if not ends and not (len(chosen) > 2 and chosen[-2] in JOINTS) and not heads_a_body(chosen, words):
        return False
    return any(is_office(word, words) for word in chosen) or _is_in_a_body(chosen, words)


def _is_in_a_body(parts: Sequence[str], words: Words) -> bool:
    """ "NEC member", "crew member": of which body stands before."""
    if len(parts) < 2 or parts[-1].lower() not in listed("titles", "members"):
        return False
    return parts[-2][:1].isupper() or is_body_beside(parts[-2], words)
