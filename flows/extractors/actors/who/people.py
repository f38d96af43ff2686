"""The spellings of one person brought together: full name, surname alone, initials, capitals."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from newstables.extractors.actors.gazetteer import plain
from newstables.extractors.actors.lexicon import listed
from newstables.extractors.actors.spellings import Name
from newstables.extractors.actors.who.same_person import ENDINGS, is_same, words_of_name
from newstables.extractors.actors.who.spouses import spouses_apart
from newstables.language.given_names import given_names

# An age behind a name: "Ann Lee, 45, said", "Ann Lee (45)"; no "45,000".
AGE = re.compile(r"(?:,\s(?:aged\s)?|\s\()([1-9]\d?|1[01]\d)(?=[,.;)](?!\d))")
_APART = 2  # years between two ages that make two persons: a birthday may fall between two of one
_TITLE = 16  # characters before a name
_FAR = 40
_TOLD_ON = 80  # characters from a relative's name to what the text goes on to tell
_SAID = re.compile(r"\b(?:said|says|told|confirmed|announced|added|wrote|recalled|explained)\b")
_SPEAKS = re.compile(r",? (?:said|says|told|added|wrote|recalled|explained)\b")
_SPOKE = re.compile(r"\b(?:said|says|added|wrote|recalled|explained) $")
_KIN_OF = r"(?:son|daughter|brother|sister|nephew|niece|grandson|granddaughter) of (?:[A-Z][a-z]+\.? )?"
_AS_KIN = re.compile(rf", (?:(?:the|a|an|only|elder|younger) ){{0,2}}{_KIN_OF}$")
# Who is told before a name to be somebody's child; a first parent may stand between.
_PARENT = re.compile(
    r"\b(?:son|daughter|child|twins|one of \w+ children) of (?:[a-z-]+ ){0,4}"
    r"(?:[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)*,? and )?$"
)
_ARTICLES = ("al-", "el-", "al ", "el ")


@dataclass(slots=True, eq=False)
class Person:
    """One person of an article."""

    spellings: list[Name] = field(default_factory=list)
    mentions: list[tuple[int, int]] = field(default_factory=list)
    full_starts: list[int] = field(default_factory=list)  # where more than one word of the name is written

    @property
    def fullest(self) -> Name:
        """The spelling in full with the most letters, in small letters where there is one."""
        return max(
            self.spellings, key=lambda name: (" " in name.text, not name.text.isupper(), len(name.text), name.text)
        )

    def add(self, name: Name) -> None:
        """Take a spelling in with all its mentions."""
        self.spellings.append(name)
        self.mentions += name.mentions
        if " " in name.text:
            self.full_starts += [start for start, _ in name.mentions]


def people_of(names: Sequence[Name], text: str) -> list[Person]:
    """The persons that these names of `text` are."""
    names = [one for name in names for one in _namesakes(name, text)]
    people = _of_full_names(names)
    by_part: dict[str, list[Person]] = {}
    for person in people:
        for key in {key for name in person.spellings for key in _keys(name.text)}:
            by_part.setdefault(key, []).append(person)
    for name in names:
        if " " not in name.text:
            owners = [owner.fullest.text for owner in by_part.get(plain(name.text), ())]
            for one in (part for half in _fathers_apart(name, text) for part in spouses_apart(half, owners, text)):
                _add_single(one, by_part, people, text)
    return people


def _of_full_names(names: Sequence[Name]) -> list[Person]:
    """The persons whose names are told in full. Two words may be how a longer name begins, as Malay names go on: "Noor
    Hafiz" of "Noor Hafiz Mohd Tahir".
    """
    people: list[Person] = []
    by_last: dict[str, list[Person]] = {}  # one person's full names end alike
    by_first: dict[str, list[Person]] = {}  # of longer names, by their first two words
    for name in sorted((name for name in names if " " in name.text), key=lambda name: -len(name.text)):
        others = by_last.setdefault("".join(words_of_name(name.text)[-1:]), [])
        same = [person for person in others if any(_may_be_one(name, other) for other in person.spellings)]
        if not same and name.entry is None and not name.apart:
            same = by_first.get(name.text, [])
        if len(same) == 1:
            person = same[0]
        else:
            person = Person()
            people.append(person)
            others.append(person)
        person.add(name)
        first = name.text.split(" ", 2)[:-1]
        if len(first) > 1 and not name.apart:
            begun = by_first.setdefault(" ".join(first), [])
            if person not in begun:
                begun.append(person)
    return people


def _fathers_apart(name: Name, text: str) -> list[Name]:
    """The name, and apart who has it as whose son somebody of it is told: "Peter Arlen, the son of Captain Arlen"."""
    fathers = [at for at in name.mentions if _is_behind_child(name.text, at[0], text)]
    if not fathers:
        return [name]
    rest = [at for at in name.mentions if at not in fathers]
    found = [Name(name.text, name.kind, apart="kin", certainty=name.certainty)]
    found[0].mentions.extend(fathers)
    if rest:
        found.append(Name(name.text, name.kind, name.entry, certainty=name.certainty))
        found[1].mentions.extend(rest)
    return found


def _is_behind_child(name: str, start: int, text: str) -> bool:
    """Whether "Arlen, the son of Captain" stands before a name at `start`."""
    first = max(0, start - _TOLD_ON)
    told = _AS_KIN.search(text, first, start)
    # A pattern of the name is made only there: to make one takes longer than all else that is asked of it.
    return told is not None and re.compile(rf"\b{re.escape(name)}$").search(text, first, told.start()) is not None


def _namesakes(name: Name, text: str) -> list[Name]:
    """The name, once for each person of another age whom the text calls by it: "Omar Haddad, 34", "Omar Haddad, 61".

    A mention without an age is of whom the text named last.
    """
    if " " not in name.text or len(name.mentions) == 1:
        return [name]
    ages = [int(match[1]) if (match := AGE.match(text, end)) else None for _, end in name.mentions]
    told = [age for age in ages if age is not None]
    if not told or max(told) - min(told) < _APART:
        return [name]
    found: dict[int, Name] = {}
    age = told[0]
    for mention, told_age in zip(name.mentions, ages, strict=True):
        age = age if told_age is None else told_age
        one = found.setdefault(age, Name(name.text, name.kind, apart=str(age), certainty=name.certainty))
        one.mentions.append(mention)
    return list(found.values())


def _may_be_one(name: Name, other: Name) -> bool:
    return is_same(name.text, other.text) and not (name.apart and other.apart)


def _keys(text: str) -> Iterator[str]:
    """What of a full name may stand for it: first name, surname, the last two words, without the Arabic article."""
    parts = [part for part in text.split() if part.lower() not in ENDINGS]
    if not parts:
        return
    for key in (parts[0], parts[-1]):
        yield plain(key)
        if key.lower().startswith(_ARTICLES):
            yield plain(key[3:])
    for part in parts[1:-1]:
        if part[0].isupper() and len(part) > 2:
            yield plain(part)


def _add_single(name: Name, by_part: dict[str, list[Person]], people: list[Person], text: str) -> None:
    """A single word is the person of that name who was named last before it, else the first who is named at all; by a
    title, only one who may bear it.
    """
    key = plain(name.text)
    owners = by_part.get(key) or by_part.get(key.removeprefix("al-")) or []
    if not owners or name.apart:
        person = Person()
        person.add(name)
        people.append(person)
        by_part.setdefault(key, []).append(person)
        return
    if len(owners) == 1:
        owners[0].add(name)
        return
    for mention in name.mentions:
        fitting = _but_kin(_fitting(owners, mention[0], text), mention, text)
        named = sorted((start, index) for index, owner in enumerate(fitting) for start in owner.full_starts)
        last = bisect_left(named, (mention[0], -1)) - 1
        fitting[named[last][1] if last >= 0 else 0].mentions.append(mention)


def _fitting(owners: list[Person], start: int, text: str) -> list[Person]:
    """Those of one name whom the title before it may mean: of "Mr Haddad", none called Leila, of "Mayor Haddad" who is
    "Mayor Omar Haddad" elsewhere.
    """
    title = _title(text, start)
    for titles, other in (("of_men", "she"), ("of_women", "he")):
        if title.lower() in listed("titles", titles):
            return [one for one in owners if given_names().get(one.fullest.text.split()[0]) != other] or owners
    if not title[:1].isupper():
        return owners
    return [one for one in owners if any(_title(text, full) == title for full in one.full_starts)] or owners


def _but_kin(owners: list[Person], mention: tuple[int, int], text: str) -> list[Person]:
    """The one of a surname of whom the others are told as relatives: behind "His wife Mary Arlen came", "Arlen began in
    1960" tells of whom it has told before. Who speaks may be the relative; whom the text calls by his first name alone
    it does not call by the surname.
    """
    start, end = mention
    if len(owners) == 1:
        return owners
    if len(children := [one for one in owners if not _are_parents(one.full_starts, text)]) == 1:
        return children
    if _SPEAKS.match(text, end) or _SPOKE.search(text, max(0, start - _TITLE), start):
        return owners
    others = [one for one in owners if not all(_kin().search(text, max(0, at - _FAR), at) for at in one.full_starts)]
    if len(others) != 1 or len(others) == len(owners) or _title(text, start).lower() in _called():
        return owners
    kin = [at for one in owners if one is not others[0] for at in one.full_starts if at < start]
    if kin and start - max(kin) < _TOLD_ON and not _SAID.search(text, max(kin), start):
        return owners  # "His sister Clara Arlen appealed. Arlen lost."
    given = others[0].fullest.text.split()[0]
    return owners if _is_alone(given, text) else others


def _is_alone(given: str, text: str) -> bool:
    """Whether a text has a given name without a surname behind it."""
    name = re.escape(given)  # first in the pattern: so `re` skips to it
    return re.search(rf"{name}(?<!\w{name})\b(?! [A-Z])", text) is not None


def _are_parents(starts: list[int], text: str) -> bool:
    """Whether somebody is named as a parent alone: "was born in Delle, the daughter of the weaver Jan Arlen"."""
    return all(_PARENT.search(text, max(0, start - _TOLD_ON), start) for start in starts)


@cache
def _kin() -> re.Pattern[str]:
    """What says whose relative somebody is: "his wife", "Arlen's late brother"."""
    nouns = "|".join(listed("titles", "kin"))
    return re.compile(rf"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir)|['’]s?) (?:[a-z-]+ ){{0,2}}(?:{nouns}),? $")


@cache
def _called() -> frozenset[str]:
    return listed("titles", "honorifics", "of_men", "of_women")


def _title(text: str, start: int) -> str:
    """The word before a name."""
    return text[max(0, start - _TITLE) : start].rstrip(" ").rpartition(" ")[2].strip(".\n")
