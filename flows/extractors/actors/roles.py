"""The office or trade written next to a person's name, and what it says of sector and country."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from newstables.extractors.actors.gazetteer import COUNTRY, Gazetteer
from newstables.extractors.actors.lexicon import CLOSED, PORTFOLIO, Words, lexicon
from newstables.schemas.actors import Sector

_WINDOW = 100
_MENTIONS = 6  # a role is given where a person first appears
_LONGEST = 10  # words
# Up to the last break before a name: tried from the right, where it stands near.
_TO_LAST_BREAK = re.compile(
    r".*[;:!?\"“”()\[\],.\s—–]"
    r"(?: (?<=[;:!?\"“”()\[\]]) | (?<=[—–])(?=[A-Z]) | (?<=\n)\s*\n | (?<=,)(?=\s) | (?<=[^\W\dA-Z]{3}\.)\s"
    r" | (?<=\s)[-–—]+\s )",
    re.VERBOSE | re.DOTALL,
)
_AFTER = re.compile(
    r",\s(?:the |an? |his |her |its |their )?([^,.;:()\"“”\n]{3,90}?)(?=[,;)]|\.(?:\s|$)|\s(?:who|said|says|told)\b)"
)
_THE_OFFICE = re.compile(r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|([A-Z]\w+['’]s))\s((?:[\w-]+\s){0,5}[\w-]+)$")
_LIST = re.compile(r"(?:, [A-Z][\w&-]+)+,? and [A-Z][\w-]+(?![\w-]| [A-Z])")
_NO_APPOSITION = frozenset(
    [
        "and",
        "through",
        "via",
        "including",
        "like",
        "along",
        "among",
        "during",
        "despite",
        "since",
        "until",
        "because",
        "one",
    ]
)
_WHEN = frozenset({"now", "today", "currently", "later", "once", "also"})  # "now a teacher"
_NO_ROLE = frozenset(
    ["a", "an", "in", "but", "as", "when", "his", "her", "its", "their", "our", "my", "your", "this", "that"]
)
# Before "American" or "African": no country's.
_PARTS_OF_THE_WORLD = frozenset({"Central", "Latin", "South", "North", "Native", "African", "Inter", "Pan"})
_OF = frozenset({"of", "for", "at"})
# Verbs that are never part of a role.
_FINITE = frozenset(
    {"is", "are", "was", "were", "has", "had", "does", "did", "can", "could", "would", "should", "must"}
)
_UNITED = frozenset({"states", "kingdom", "nations", "arab"})  # no team's name
_SENT_TO = frozenset({"ambassador", "envoy", "consul", "emissary", "ambassadors", "representative", "attache"})
_JOINTS = frozenset({"of", "for", "and", "&", "the", "on", "to"})


@dataclass(slots=True)
class Role:
    """A role in the text's words; `owner` is whose it is where a possessive says so ("Iraq's prime minister")."""

    text: str
    owner: str = ""


def find_role(mentions: Sequence[tuple[int, int]], text: str, words: Words, ends: Sequence[int]) -> Role | None:
    """The role before or after one of the first mentions of a person; `ends` are where persons' names end, in order.

    What stands before another person's name is that person's: "Premier Aldo Ricci and President Luc Moreau".
    """
    for start, end in mentions[:_MENTIONS]:
        before = bisect_right(ends, start) - 1
        floor = ends[before] if before >= 0 else 0
        role = _before(start, max(floor, start - _WINDOW), text, words)
        if role is None and text.startswith(",", end):
            role = _after(end, text, words)
        if role is not None:
            return role
    return None


def sector_of(role: Role, words: Words, organisation_in: Callable[[str], tuple[bool, Sector | None]]) -> Sector | None:
    """The sector that a role tells: that of the body it is held in, else of the office itself.

    An office that companies, unions, clubs and states all have ("president", "secretary", "captain") tells a sector
    only where nothing but a country stands beside it.
    """
    named, sector = organisation_in(role.text)
    if sector is not None:
        return sector
    parts = [word.lower().rstrip(".,").removesuffix("'s").removesuffix("’s") for word in role.text.split()]
    if parts[0] in lexicon()["titles"]["kin"]:
        return None
    heads = [
        words.sectors[word]
        for word, following in zip_longest(parts, parts[1:])
        if word in words.sectors
        and not (word == "united" and following in _UNITED)
        and word not in words.role_sectors
        and not (word in words.role_words and following in words.offices)  # "Communications Minister"
    ]
    if heads:
        return heads[-1]
    told = {  # "justice reporter" is no judge
        words.role_sectors.get(word)
        for word, following in zip_longest(parts, parts[1:])
        if not (following and _is_office(following, words) and words.classes.get(word.capitalize(), 0) & PORTFOLIO)
    }
    if named or any(word in _OF for word in parts):
        told -= {words.role_sectors.get(word) for word in parts if word in words.shared_offices}
        if "of" in parts and not told - {None} and _names_a_country(role.text, words):
            told = {words.role_sectors.get(word) for word in parts}
    elif not role.text[0].isupper():
        told -= {words.role_sectors.get(word) for word in parts if word in words.shared_offices and len(parts) == 1}
    return next((sector for sector in words.sectors_in_order if sector in told), None)


def _names_a_country(text: str, words: Words) -> bool:
    return not words.country_openers.isdisjoint(text.split())


def country_of_role(role: Role, words: Words, gazetteer: Gazetteer) -> str | None:
    """The country that a role is held for; an ambassador's is not the one that he is sent to."""
    parts = role.text.split()
    if "to" in parts and not _SENT_TO.isdisjoint(part.lower() for part in parts[: parts.index("to")]):
        parts = parts[: parts.index("to")]
    return country_in([*role.owner.split(), *parts], words, gazetteer)


def country_in(parts: list[str], words: Words, gazetteer: Gazetteer) -> str | None:
    """The country that the first of `parts` names: "French President", "Bank of Japan"."""
    if words.country_openers.isdisjoint(parts):
        return None
    for size in (2, 1):
        for i in range(len(parts) - size + 1):
            if size == 1 and i and parts[i - 1] in _PARTS_OF_THE_WORLD:
                continue
            name = " ".join(parts[i : i + size])
            entry = gazetteer.adjectives.get(name) or gazetteer.names.get(name)
            if entry is not None and entry.kind == COUNTRY:
                return entry.country
    return None


def _before(start: int, floor: int, text: str, words: Words) -> Role | None:
    window = text[floor:start]
    if not window or window[-1] not in " \n\u00a0" or window.endswith("\n\n"):
        return None
    if window.endswith(", "):  # "the finance minister, Bodil Krag,"
        return _before_comma(window[:-2], words)
    word = window[:-1].rpartition(" ")[2]
    if word.isalpha() and not (word[0].isupper() or word in _JOINTS or word.lower() in words.role_words):
        return None  # most: "said", "when"
    stop = _TO_LAST_BREAK.match(window.rstrip())
    parts = window[stop.end() if stop else 0 :].split()
    i = len(parts)
    while i > 0 and len(parts) - i < _LONGEST:
        word = parts[i - 1]
        lower = word.lower().strip(".")
        if word.endswith(("'s", "’s")) or not (lower in words.role_words or word[0].isupper() or word in _JOINTS):
            break
        i -= 1
    owner = parts[i - 1] if i > 0 and parts[i - 1].endswith(("'s", "’s")) else ""
    chosen = _behind_joints(_behind_dates(parts[i:]), words)
    while chosen and (chosen[0].lower() in _JOINTS or chosen[0].lower() in _NO_ROLE):
        chosen = chosen[1:]
    while len(chosen) > 1 and chosen[-1].lower().strip(".") in words.addresses:
        chosen = chosen[:-1]  # "Deputy Health Minister Dr."
    last = chosen[-1].lower().strip(".") if chosen else ""
    if last not in words.role_words and not (len(chosen) > 2 and chosen[-2] in _JOINTS):
        return None
    if not any(_is_office(word, words) for word in chosen):
        return None
    role = " ".join(chosen)
    return Role(role, owner[:-2])


def _before_comma(window: str, words: Words) -> Role | None:
    """An office with "the" or its owner before it, then a comma and the name."""
    last = window.rpartition(" ")[2]
    if last.isalpha() and last.lower() not in words.offices:
        return None  # most: "On Monday, "
    match = _THE_OFFICE.search(window[-60:])
    if match is None or match[2].split()[-1].lower() not in words.offices:
        return None
    if not all(word.lower().strip(".") in words.role_words or word in _JOINTS for word in match[2].split()):
        return None
    return Role(match[2], (match[1] or "")[:-2])


def _after(end: int, text: str, words: Words) -> Role | None:
    match = _AFTER.match(text, end, end + _WINDOW)
    if match is None:
        return None
    parts = _whole_list(match, text).split()
    if parts[0] in _WHEN:
        parts = parts[2:] if parts[1:2] and parts[1] in ("a", "an", "the") else parts[1:]
    if not parts:
        return None
    owner = next((part[:-2] for part in parts[:3] if part.endswith(("'s", "’s"))), "")
    if len(parts) > _LONGEST or not any(_is_office(word, words) for word in parts[:6]):
        return None
    if any(part in _FINITE or part.endswith(("n't", "n’t")) for part in parts):
        return None  # "Ana Duarte, a student doesn't hide that, left"
    if words.classes.get(parts[0].capitalize(), 0) & CLOSED or parts[0] in _NO_APPOSITION or parts[0].endswith("ed"):
        return None
    return Role(" ".join(parts), owner)


def _whole_list(match: re.Match[str], text: str) -> str:
    """The words behind a name up to a comma, or to the end of a list: "head of Roads, Parks and Bridges"."""
    told = match[1]
    if not told.rpartition(" ")[2][:1].isupper():
        return told
    rest = _LIST.match(text, match.end())
    return told + rest[0] if rest is not None else told


def _behind_dates(parts: list[str]) -> list[str]:
    """The words without a day or a month and what stands before it: "Last Thursday Governor"."""
    calendar = lexicon()["misc"]["calendar"]
    dates = [i for i, part in enumerate(parts) if part.lower().rstrip(".") in calendar]
    return parts[dates[-1] + 1 :] if dates else parts


def _behind_joints(parts: list[str], words: Words) -> list[str]:
    """The office of the name alone: "US President" of "plans of the White House for US President"."""
    for i in reversed(range(1, len(parts))):
        if parts[i] in ("for", "to", "on") and _is_office(parts[-1], words) and not _is_office(parts[i - 1], words):
            return parts[i + 1 :]
        if parts[i] == "and" and not any(part.lower().strip(".,") in words.role_words for part in parts[:i]):
            return parts[i + 1 :]  # "Anton Vogt and Ostrava striker"
    return parts


def _is_office(word: str, words: Words) -> bool:
    lower = word.lower().rstrip(".")
    return lower in words.offices or lower in words.trades
