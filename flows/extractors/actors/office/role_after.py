"""The role behind a name and a comma: "Ana Duarte, head of the Harbour Office"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from newstables.extractors.actors.lexicon import CLOSED, GIVEN, HEAD, HONORIFIC, MODIFIER, OFFICE, Words, listed
from newstables.extractors.actors.office.role_starts import (
    FINITE,
    JOINTS,
    LONGEST,
    is_body_beside,
    is_office,
    may_be_of_a_role,
    owner_before,
)
from newstables.extractors.numbers.resolve import words as number_words

_WINDOW = 170  # characters behind a name
_LONGEST_TEXT = 90  # characters of what is told in everyday words
_LONGEST_CHAIN = 16  # words of an office and the names of what it is held in
# A stop within it stands behind what is cut short: "a teacher in St. Ansgar", "a senior U.S. official".
_AFTER = re.compile(
    r",\s(?:the |an? |his |her |its |their )?"
    r"((?:[^,.;:()\"“”\n]|(?:(?<=\bSt)|(?<=\bMt)|(?<=\bFt)|(?<=\b[A-Z])(?=\.[A-Z])|(?<=\b[A-Z]\.[A-Z]))\.){3,140}?)"
    r"(?=[,;)]|\s\([^()]{1,40}\)(?:[,.;]|\s(?:who|which|whose|said|says|told|has|had|is|was)\b)|\s[–—-]\s(?=[a-z])|(?<!\bSt)(?<!\bMt)(?<!\bFt)(?<!\b[A-Z]\.[A-Z])\.(?:\s|$)|\s(?:who|which|whose|said|says|told)\b)"
)
_INITIAL = re.compile("[A-Z]")
_CUT_NAME = re.compile(r"\b([A-Z][a-z]+) [A-Z]$")  # "Speaker Ana B"
_LAST_NAME = re.compile(r"\. [A-Z][\w'’-]+(?=[.,;]|$)")
_LIST = re.compile(r"(?:, [A-Z][\w&-]+)+,? and [A-Z][\w-]+(?![\w-]| [A-Z])")
_WHERE = frozenset({"in", "at", "with", "from", "on", "under"})
_HELD = frozenset({"held", "born", "kept", "shot", "caught", "known"})  # "a refugee held | on the island"
_IN, _OVER = frozenset({"in", "at"}), frozenset({"of", "for"})
_HOW_WELL, _KNOWN_BY = frozenset({"best", "better", "well", "widely"}), frozenset({"for", "as", "from", "to"})
_ARTICLES = frozenset({"a", "an", "the"})
_SAYS_BEHIND = (" said", " says", " told")
_SELF = ("himself", "herself", "themselves")  # "a supporter of Delle himself"
_FIRST_PARTS = 5  # words of a role, of which one is "member"
_LONGEST_OFFICE = 9  # words: "executive vice president and chief financial officer of"
_BODY_FROM = 6  # the words of an office itself, "vice president of small business development", are fewer


def role_after(end: int, text: str, words: Words) -> tuple[str, str] | None:
    """What somebody is whose name ends at `end`, and whose that is ("Iraq" of "Iraq's prime minister", else "")."""
    match = _AFTER.match(text, end, end + _WINDOW)
    if match is None:
        return None
    parts = (_whole_list(match, text) + _rest_of_name(match, text, words)).split()
    is_chain = LONGEST < len(parts) <= _LONGEST_CHAIN and _is_chain(parts, words)
    if not is_chain and len(match[1]) > _LONGEST_TEXT:
        return None
    parts = parts if is_chain else _up_to_a_place(parts)
    is_told = text.startswith((", a ", ", an ", ", the "), end)  # "Ana Duarte, a retired teacher"
    if not parts or parts[0] == "whose" or _is_paper(parts, words):
        return None  # "Ana Duarte, in Oslo": where alone; "Ana Duarte, whose father was a mayor"
    if not is_chain and len(match[1].split()) > LONGEST and not is_told and parts[0].lower() not in words.role_words:
        return None  # "Ana Duarte, met with the ambassador at the tower"
    if parts[0] == "another" and len(parts) > 1:
        parts = parts[1:]
    if parts[0] in listed("titles", "of_when"):
        parts = parts[2:] if parts[1:2] and parts[1] in ("a", "an", "the") else parts[1:]
    if not parts or _is_of_kin(parts, match[1], match.end(1), text):
        return None
    owner = next((owner_before(parts, i + 1) for i, part in enumerate(parts[:3]) if part.endswith(("'s", "’s"))), "")
    first = words.classes.get(parts[0], 0)
    if first & GIVEN and not first & (OFFICE | HONORIFIC | MODIFIER | HEAD) and parts[1:2] and parts[1][0].isupper():
        return None  # the next of a list: ", Frank Price and Joy Bishop"
    if (len(parts) > LONGEST and not is_chain) or not (
        _has_office(parts[:6], words, is_told=is_told) or _is_member_of(parts, words) or _is_fellow_at(parts)
    ):
        return None
    parts = parts[: _before_verb(parts)]
    if len(parts) > 1 and parts[-1] in _SELF:
        parts = parts[:-1]
    if len(parts) > 1 and _INITIAL.fullmatch(parts[-1]) and is_office(parts[-2], words):
        parts = parts[:-1]  # "daughter of the minister K[. Rao]"
    while len(parts) > 1 and parts[-1].endswith("ly") and text.startswith(_SAYS_BEHIND, match.end(1)):
        parts = parts[:-1]  # "Ana Duarte, their spokesperson reportedly said"
    if any(part in FINITE or part.endswith(("n't", "n’t")) for part in parts):
        return None  # "Ana Duarte, a student doesn't hide that, left"
    is_closed = words.classes.get(parts[0].capitalize(), 0) & CLOSED or parts[0] in listed("titles", "no_apposition")
    if is_closed or (parts[0].endswith("ed") and not is_told):
        return None
    return " ".join(parts), owner


def _is_of_kin(parts: Sequence[str], told: str, end: int, text: str) -> bool:
    """ "Mr Vogt, a father of four", which is no office, and "Anton, a daughter, Ana": what is told of the next one."""
    kin = listed("titles", "kin")
    of = parts[2] if len(parts) > 2 and parts[1] == "of" else ""
    if parts[0] in kin and (of.isdigit() or of in number_words("cardinals")):
        return True
    is_next = text.startswith(", ", end) and text[end + 2 : end + 3].isupper()
    return is_next and told.rpartition(" ")[2] in kin


def _rest_of_name(match: re.Match[str], text: str, words: Words) -> str:
    """The ". Duarte" of "a spokesman for Speaker Ana B. Duarte", whose name the stop behind an initial cuts."""
    cut, rest = _CUT_NAME.search(match[1]), _LAST_NAME.match(text, match.end(1))
    is_name = cut is not None and bool(words.classes.get(cut[1], 0) & GIVEN)
    return rest[0] if is_name and rest is not None else ""


def _is_paper(parts: Sequence[str], words: Words) -> bool:
    """ "Ana Duarte, The Larkhill Star", below a picture; not "Ana Duarte, The Star's editor"."""
    return parts[0] == "The" and not any(part.islower() and is_office(part, words) for part in parts)


def _has_office(parts: Sequence[str], words: Words, *, is_told: bool) -> bool:
    """Whether an office or a trade is among the words; not "major" of "who found a major fault"."""
    if is_told or not parts or parts[0].lower() in words.role_words:
        return any(is_office(word, words) for word in parts)
    return any(
        is_office(word, words) and not (word in listed("titles", "adjectives") and before in _ARTICLES)
        for before, word in pairwise(("", *parts))
    )


def _is_chain(parts: Sequence[str], words: Words) -> bool:
    """Whether a long role goes on in names: "deputy head of the Commission for Ports at the Ministry of Sea Trade"."""
    held = [
        i
        for i, (part, following) in enumerate(pairwise(parts[:_LONGEST_OFFICE]))
        if is_office(part, words) and (following in _IN or following in _OVER)
    ]
    if not held or _names_another(parts[held[-1] + 1 :], words):
        return False
    return all(may_be_of_a_role(part, words) or part in _IN for part in parts[max(held[-1], _BODY_FROM) :])


def _names_another(parts: Sequence[str], words: Words) -> bool:
    """ "[Head of] the Operations Department Colonel-General Anton Vogt": of whom this is the role."""
    return any(
        is_office(part, words) and before not in JOINTS and following[:1].isupper()
        for before, part, following in zip(parts, parts[1:], parts[2:], strict=False)
    )


def _up_to_a_place(parts: list[str]) -> list[str]:
    """The words of a long role without where it is: "prosecutor for crimes against migrants | in the south of"."""
    if len(parts) <= LONGEST:
        return parts
    last = next((i for i in range(LONGEST, 2, -1) if parts[i] in _WHERE), len(parts))
    if "to" in parts[:last] and listed("titles", "sent_to").isdisjoint(parts):
        last = parts.index("to")  # "on a visit of Ana Duarte, Prime Minister of Chile | to Peru in March"
    return parts[: last - (parts[last - 1] in _HELD or parts[last - 1].endswith("ed"))]


def _whole_list(match: re.Match[str], text: str) -> str:
    """The words behind a name up to a comma, or to the end of a list: "head of Roads, Parks and Bridges"."""
    told = match[1]
    rest = _LIST.match(text, match.end()) if told.rpartition(" ")[2][:1].isupper() else None
    return told + rest[0] if rest is not None else told


def _before_verb(parts: Sequence[str]) -> int:
    """How many of the words stand before a verb that goes on about the person: "a resident of Delle got hurt",
    "an actor best known for a show".
    """
    deeds = listed("organisations", "deeds")
    for i, (part, following) in enumerate(pairwise(parts)):
        if i > 1 and (part == "got" or (part in deeds and following != "by")):
            return i
        if i and ((part in _HOW_WELL and following == "known") or (part == "known" and following in _KNOWN_BY)):
            return i
    return len(parts)


def _is_fellow_at(parts: Sequence[str]) -> bool:
    """ "[a] senior fellow at the Tide Institute"; a fellow senator is none of an institute."""
    return any(part.lower() == "fellow" and following in _WHERE | _OVER for part, following in pairwise(parts[:5]))


def _is_member_of(parts: Sequence[str], words: Words) -> bool:
    """ "[a] member of the council", "cabinet member for ports", "a school board member"."""
    near = [part.lower() for part in parts[:_FIRST_PARTS]]
    at = near.index("member") if "member" in near else 0
    if at == 0:
        return near[:2] == ["member", "of"]
    return near[at + 1 : at + 2] == ["of"] or is_body_beside(near[at - 1], words)
