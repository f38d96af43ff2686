"""The names of one article: every spelling with its mentions, what speaks for which kind, and the kind of each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from newstables.extractors.actors.context import Context, introduced_acronym
from newstables.extractors.actors.features import bits
from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, Entry
from newstables.extractors.actors.model import best_kind
from newstables.extractors.actors.reader import Found

_LOWER_WORDS = re.compile(r"\b[a-z]+")
_SEARCHES = 40  # words looked for one by one, before all words of a text are gathered

_UNTRUSTED, _LOWER_ELSEWHERE, _LOWER_TOO, _REPEATED, _COMMON = (
    bits(feature) for feature in ("untrusted", "lower_elsewhere", "lower_too", "repeated", "common")
)
_LAST, _FIRST, _PART = bits("last_of_person"), bits("first_of_person"), bits("part_of_org")
_RESULT, _INTRODUCED, _BASED, _IN, _TEAM = (
    bits(feature) for feature in ("result", "introducer_before", "based_after", "in_before", "team_tail")
)
_PLACE_SIDE = bits("match", "known_place")  # "Ipswich v Oldham"
_PLAYING = bits("match", "deed_after")  # "Harbour City beat Ravensby"
_ROLES = bits("title_before", "trade_before", "last_of_person")
_PERSONS = _ROLES | bits("given+", "+surname")
# What speaks against taking the first word of an organisation's name for that organisation.
_NO_SHORT_NAME = bits(
    "common",
    "known_place",
    "title_before",
    "trade_before",
    "age_after",
    "apposition_person",
    "misc_tail",
    "in_before",
)


@dataclass(slots=True, eq=False)
class Name:
    """One spelling in one article, with all its mentions and all that speaks for a kind."""

    text: str
    parts: list[str]  # the words of the name, small ones too
    mentions: list[tuple[int, int]]  # (start, end)
    kind: str
    fixed: bool  # the gazetteer or the name itself says so
    entry: Entry | None = None
    head: str | None = None
    is_bare: bool = False
    trusted: bool = False  # some mention has its capital not only from its place
    evidence: int = 0  # features, as bits


class LowerWords:
    """Which words the text writes in lower case: a few are looked for one by one, for more all are gathered."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._left = _SEARCHES
        self._words: set[str] | None = None

    def __contains__(self, word: str) -> bool:
        if not (word.isascii() and word.isalpha()):
            return False
        text, at = self.text, -1
        while self._words is None:
            self._left -= 1
            if not self._left:
                self._words = set(_LOWER_WORDS.findall(text))
                break
            at = text.find(word, at + 1)
            if at < 0:
                return False
            before, after = text[at - 1 : at], text[at + len(word) : at + len(word) + 1]
            if not (before.isalnum() or before == "_" or "a" <= after <= "z"):
                return True
        return word in self._words


def gather(found: Iterable[Found], text: str, context: Context) -> dict[str, Name]:
    """Mentions by their spelling, with their evidence; evidence at a distrusted place counts only for what it says."""
    names: dict[str, Name] = {}
    for start, end, seen in found:
        spelling = seen.text
        name = names.get(spelling)
        if name is None:
            name = names[spelling] = Name(
                spelling,
                seen.parts,
                [(start, end)],
                seen.kind,
                seen.fixed,
                seen.entry,
                seen.head,
                seen.is_bare,
                seen.trusted,
                seen.evidence,
            )
        else:
            name.mentions.append((start, end))
            if seen.trusted:
                name.trusted = True
        if not name.fixed:
            name.evidence |= seen.before | context.features(text, start, end)
    for in_capitals in [spelling for spelling in names if spelling.isupper() and len(spelling) > 4]:
        same = names.get(in_capitals.title())  # a headline's BORIS JOHNSON is Boris Johnson
        if same is not None:
            other = names.pop(in_capitals)
            same.mentions += other.mentions
            same.trusted |= other.trusted
    lower = LowerWords(text)
    for name in names.values():
        if name.fixed:
            continue
        if not name.trusted:
            name.evidence |= _UNTRUSTED
            if name.text.partition(" ")[0].lower() in lower:
                name.evidence |= _LOWER_ELSEWHERE
        elif name.evidence & _COMMON and name.text.lower() in lower:
            name.evidence |= _LOWER_TOO
        if len(name.mentions) > 1:
            name.evidence |= _REPEATED
    return names


def decide(names: dict[str, Name], text: str) -> None:
    """Give each name its kind: long names first, then the single words that may be parts of them."""
    singles: list[Name] = []
    lasts: set[str] = set()
    firsts: set[str] = set()
    heads: set[str] = set()
    openers: set[str] = set()
    acronyms: set[str] = set()
    for name in names.values():
        parts = name.parts
        if len(parts) == 1:
            singles.append(name)
            continue
        if not name.fixed:
            name.kind = _kind(name.evidence)
        if name.kind == PERSON:
            lasts.add(parts[-1])
            lasts.update(part for part in parts[1:] if part.startswith(("al-", "Al-")))
            if parts[-1].startswith(("al-", "Al-")):
                lasts.add(parts[-1][3:])
            firsts.add(parts[0])
            if len(parts) > 2:
                lasts.add(" ".join(parts[-2:]))
        elif name.kind == ORGANISATION:
            heads.update(parts[:2])
            if name.entry is None:
                openers.add(parts[0])
            for _, end in name.mentions:
                acronym = introduced_acronym(end, text)
                if acronym:
                    acronyms.add(acronym)
    for name in singles:
        if name.fixed:
            continue
        if name.text in acronyms:
            name.kind = ORGANISATION
            continue
        if name.text in lasts:
            name.evidence |= _LAST
        elif name.text in firsts:
            name.evidence |= _FIRST
        elif name.text in openers and not name.evidence & _NO_SHORT_NAME:
            name.kind = ORGANISATION  # "Brandt" is Brandt Motoren
            continue
        elif name.text in heads:
            name.evidence |= _PART
        name.kind = _kind(name.evidence)


def _kind(evidence: int) -> str:
    """The kind by the model, but for what leaves no choice."""
    if evidence & _RESULT or (evidence & _INTRODUCED and not evidence & _ROLES):
        return ORGANISATION  # "the carmaker Brandt Motoren"
    if evidence & _BASED and not evidence & _PERSONS:
        return ORGANISATION
    if not evidence & _IN and (evidence & _PLACE_SIDE == _PLACE_SIDE or (evidence & _TEAM and evidence & _PLAYING)):
        return ORGANISATION
    return best_kind(evidence)
