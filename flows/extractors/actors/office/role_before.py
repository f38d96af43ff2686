"""The office or trade right before a name: "Deputy Health Minister Ana Duarte", "the finance minister, Bodil Krag,"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from newstables.extractors.actors.lexicon import CLOSED, COMMON, HEAD, MODIFIER, PORTFOLIO, Words, listed
from newstables.extractors.actors.office.addressed import address_at_end, is_an_address, is_rank
from newstables.extractors.actors.office.before_comma import OWNERS, Role, role_before_comma, with_article, with_owner
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

# Up to the last break before a name: tried from the right, where it stands near.
_TO_LAST_BREAK = re.compile(
    r".*[;:!?\"“”()\[\],.\s—–]"
    r"(?: (?<=[;:!?\"“”()\[\]]) | (?<=[—–])(?=[A-Z]) | (?<=\n)\s*\n | (?<=,)(?=\s) | (?<=[^\W\dA-Z]{3}\.)(?<!Brig\.)"
    r"(?<!Insp\.)\s"
    r" | (?<=\s)[-–—]+\s )",
    re.VERBOSE | re.DOTALL,
)
ARTICLES = frozenset({"the", "a", "an"})
_FIRST_LADY = ["First", "Lady"]  # an office, where "Lady" alone is a form of address
_INITIAL = re.compile(r"[A-Z]\.")  # before an office it ends a sentence
_GLOSSED = re.compile(r"(?<=[A-Za-z]) \([A-Z][A-Za-z]{1,7}\) $")
_GLOSSED_BY_COMMAS = re.compile(r"(?<=[a-z]), [A-Z]{2,7}, $")
_SECRETARIES = frozenset({"CS", "PS", "CAS"})
_AGE_BEFORE = re.compile(r", \d{1,3}-year-old $")
# "Education CS": cabinet and principal secretaries, who are called so by what they are over.
_OVER_MATTERS = re.compile(r"\b((?:[A-Z][a-z]+(?:,| and| &)? )+)(?:CS|PS|CAS) $")
_HOUR = re.compile(r"\d\sPM $")
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


def role_before(start: int, end: int, floor: int, text: str, words: Words) -> Role | None:
    """The role in what stands between `floor` and a name [start, end); None where nothing there is one."""
    window = _without_gloss(text[floor:start], end, text)
    if not window or window[-1] not in " \n\u00a0" or window.endswith("\n\n"):
        return None
    addressed = address_at_end().search(window)
    rank = window[:-1].rpartition(" ")[2] if addressed is not None else ""
    by_rank = rank in listed("titles", "ranks_of_police") or (rank != "" and is_rank(rank, words))
    if window.endswith(", ") and text.startswith(("'s", "’s"), end):
        return None  # "The mayor, Ola Berg's brother, left"
    if window.endswith(", ") or (addressed is not None and (not by_rank or text.startswith(",", end))):
        told = with_owner(window[: addressed.start() if addressed is not None else -2], floor, text)
        told = with_article(told, words)
        role = role_before_comma(told, text[end : end + _FOLLOWING], words)  # "the finance minister, Bodil Krag,"
        if role is not None or not by_rank:
            return role  # else "The bridge was lost, Capt. Ola Berg said"
    word = window[:-1].rpartition(" ")[2]
    if word.isupper() and word.lower() in listed("private", "letters"):
        return Role(word)
    if word == "PM" and _HOUR.search(window):
        return None
    if word in _SECRETARIES and (over := _over_matters(window, words)):
        return Role(over)
    may_tell = word[:1].isupper() or word in JOINTS or word.lower() in words.role_words
    if word.isalpha() and not may_tell and word not in listed("titles", "members"):
        return None  # most: "said", "when"
    parts = _parts_before(window, words)
    i = _first_of_a_role(parts, words)
    if i == len(parts):
        return None
    i = in_what_body(parts, i, words)
    owner = owner_before(parts, i)
    of_another = i > 0 and parts[i - 1].lower() in OWNERS
    chosen = behind_joints(behind_dates(parts[i:]), words)
    of_another = of_another or bool(chosen and chosen[0].lower() in OWNERS)
    if _is_picked(parts[max(0, i - 1) : i + 2]):
        return None
    chosen = _without_beginnings(chosen, words)
    if chosen[-2:] == _FIRST_LADY:
        return Role(" ".join(chosen), owner, of_another)
    while len(chosen) > 1 and is_an_address(chosen[-1], words):
        chosen = chosen[:-1]  # "Deputy Health Minister Dr."
    return Role(" ".join(chosen), owner, of_another) if _is_role(chosen, words) else None


def _over_matters(window: str, words: Words) -> str | None:
    """ "Education CS" at the end of `window`; of "the Fund and Treasury CS" the last matter alone."""
    match = _OVER_MATTERS.search(window)
    if match is None:
        return None
    parts = match[0].split()
    if any(words.classes.get(part, 0) & HEAD and not words.classes.get(part, 0) & PORTFOLIO for part in parts[:-2]):
        parts = parts[-2:]
    told = all(_is_matter(part.strip(","), words) for part in parts[:-1])
    return " ".join(parts) if told else None


def _is_matter(word: str, words: Words) -> bool:
    mask = words.classes.get(word, 0)
    return word in ("and", "&") or bool(mask & (PORTFOLIO | MODIFIER | COMMON) and not mask & CLOSED)


def _without_gloss(window: str, end: int, text: str) -> str:
    """What stands before a name that ends at `end`, without what explains a body's name or tells an age there."""
    if window.endswith(") "):
        return _GLOSSED.sub(" ", window)  # "president of the Association of Ports (AP) Ana Duarte"
    if window.endswith("-year-old ") and text.startswith((",", ".", ";"), end):
        return _AGE_BEFORE.sub(", ", window)  # "the gunman, 23-year-old Ola Berg"
    if window.endswith(", "):
        return _GLOSSED_BY_COMMAS.sub(" ", window)  # "president of the Association of Ports, AP, Ana Duarte"
    return window


def _parts_before(window: str, words: Words) -> list[str]:
    """The words right before a name, from the last break or stop on."""
    stop = _TO_LAST_BREAK.match(window.rstrip())
    parts = window[stop.end() if stop else 0 :].split()
    if not stop and window.startswith(" of ") and "and" in parts:
        parts = parts[parts.index("and") + 1 :]  # "Governor Ana Duarte | of Delle State and Vice President Jan Vogt"
    return parts[after_a_stop(parts, words) if "." in window else 0 :]


def _first_of_a_role(parts: Sequence[str], words: Words) -> int:
    """Where the words begin that may all be of the role at the end of `parts`; their number where none may."""
    i = len(parts)
    while i > 0 and len(parts) - i < LONGEST:
        word = parts[i - 1]
        tells = may_be_of_a_role(word, words)
        if not (tells or is_inside_a_name(parts, i - 1)) or is_possessive(word, words):
            break
        i -= 1
    return i


def _without_beginnings(chosen: list[str], words: Words) -> list[str]:
    """The words of a role without those before it that are no part of it."""
    while chosen and _is_before_a_role(chosen, words):
        chosen = chosen[1:]
    return behind_courtesy(chosen)


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
    is_short = first.isupper() and len(first) > 1 and not "".join(chosen[1:]).isupper()  # "WHO chief"; not "SAID PM"
    is_closed = is_closed and not is_short
    return bool(is_closed) or first in listed("titles", "no_beginnings")


def _is_role(chosen: list[str], words: Words) -> bool:
    """Whether the words right before a name end as a role does, and have an office or a trade among them."""
    last = bare(chosen[-1]) if chosen else ""
    if chosen and chosen[-1].endswith(".") and ends_a_sentence(last, words):
        return False
    if last in ARTICLES:
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
