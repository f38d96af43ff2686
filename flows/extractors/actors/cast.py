"""The names of one article → its actors: names of one actor brought together, seats of governments, roles."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import cast

from newstables.extractors.actors.context import introduced_acronym
from newstables.extractors.actors.gazetteer import COUNTRY, ORGANISATION, PERSON, PLACE, Entry, Gazetteer, actor_id
from newstables.extractors.actors.model import NOTHING
from newstables.extractors.actors.names import Name
from newstables.extractors.actors.roles import country_in, find_role, sector_of
from newstables.extractors.actors.words import Words
from newstables.records import Actor, Mention
from newstables.schemas.actors import ActorKind


def actors_of(names: dict[str, Name], text: str, words: Words, gazetteer: Gazetteer) -> list[Actor]:
    """The actors of one article, in the order of first mention."""
    return Cast(names, text, words, gazetteer).actors()


@dataclass(slots=True, eq=False)
class Member:
    """An actor in the making."""

    kind: str
    entry: Entry | None
    spellings: list[Name]
    mentions: list[tuple[int, int]]
    full_starts: list[int]  # of a person: where more than the surname is written


class Cast:
    """Brings the names of one article together."""

    def __init__(self, names: dict[str, Name], text: str, words: Words, gazetteer: Gazetteer) -> None:
        self.names, self.text, self.words, self.gazetteer = names, text, words, gazetteer
        self.members: dict[str, Member] = {}

    def actors(self) -> list[Actor]:
        """Actors with their mentions."""
        persons: list[Name] = []
        organisations: list[Name] = []
        others: list[Name] = []
        for name in self.names.values():
            if name.kind == PERSON:
                persons.append(name)
            elif name.kind != NOTHING:
                others.append(name)
                if name.kind == ORGANISATION:
                    organisations.append(name)
        if persons:
            self._persons(persons)
        acronyms, shortened = self._acronyms(organisations), self._shortened(organisations)
        for name in others:
            if name.kind == PLACE:
                self._seat(name)
                continue
            full = acronyms.get(name.text) or shortened.get(name.text) if name.kind == ORGANISATION else None
            member = self._member(full or name)
            if full is not None:
                member.spellings.append(name)
            member.mentions += name.mentions
        for name in self.names.values():
            if name.is_bare:
                self._bare_head(name)
        found = [self._actor(key, member) for key, member in self.members.items() if member.mentions]
        found.sort(key=_first_mention)
        return found

    def _acronyms(self, organisations: list[Name]) -> dict[str, Name]:
        """Acronym → the organisation that the text says it stands for."""
        found: dict[str, Name] = {}
        for name in organisations:
            if len(name.parts) == 1:
                continue
            for _, end in name.mentions:
                acronym = introduced_acronym(end, self.text)
                if acronym:
                    found.setdefault(acronym, name)
            if len(name.parts) > 2:
                initials = "".join([word[0] for word in name.parts if word[0].isupper()])
                if len(initials) > 2 and initials in self.names:
                    entry = self.names[initials].entry
                    if entry is None or name.entry is None:
                        found.setdefault(initials, name)
        return found

    def _shortened(self, organisations: list[Name]) -> dict[str, Name]:
        """ "Halvorsen" → "Halvorsen AB", where only one organisation of the text begins so."""
        found: dict[str, list[Name]] = {}
        for name in organisations:
            if name.entry is None:
                for size in range(1, len(name.parts)):
                    short = self.names.get(" ".join(name.parts[:size]))
                    if short is not None and short.entry is None:
                        found.setdefault(short.text, []).append(name)
        longest = {text: max(names, key=lambda name: len(name.text)) for text, names in found.items()}
        return {
            text: longest[text]
            for text, names in found.items()
            if all(longest[text].text.startswith(name.text) for name in names)
        }

    def _member(self, name: Name) -> Member:
        entry = name.entry if name.entry is not None and name.entry.kind == name.kind else None
        key = entry.actor_id if entry else actor_id(name.kind, name.text.removesuffix("."))
        member = self.members.get(key)
        if member is None:
            member = self.members[key] = Member(name.kind, entry, [name], [], [])
        elif name not in member.spellings:
            member.spellings.append(name)
        return member

    def _persons(self, persons: list[Name]) -> None:
        by_part: dict[str, list[Member]] = {}
        for name in persons:
            if len(name.parts) > 1:
                member = self._member(name)
                member.mentions += name.mentions
                member.full_starts += [start for start, _ in name.mentions]
                _index(name, member, by_part)
        for name in persons:
            if len(name.parts) == 1:
                self._single_person(name, by_part)

    def _single_person(self, name: Name, by_part: dict[str, list[Member]]) -> None:
        """A surname alone is the person of that surname named last before it, else named in the article at all."""
        owners = by_part.get(name.text) or by_part.get(name.text[3:] if name.text[:3].lower() == "al-" else name.text)
        if not owners:
            self._member(name).mentions += name.mentions
            return
        if len(owners) == 1:
            owners[0].mentions += name.mentions
            return
        named = sorted((start, index) for index, owner in enumerate(owners) for start in owner.full_starts)
        starts = [start for start, _ in named]
        for mention in name.mentions:
            last = bisect_left(starts, mention[0]) - 1
            owners[named[last][1] if last >= 0 else 0].mentions.append(mention)

    def _bare_head(self, name: Name) -> None:
        """ "the Ministry" is the one ministry that the text has named, if it is one."""
        owners = [
            member
            for member in self.members.values()
            if member.kind == ORGANISATION and any(spelling.head == name.head for spelling in member.spellings)
        ]
        if len(owners) == 1 and owners[0].mentions:
            first = min(owners[0].mentions)
            owners[0].mentions += [mention for mention in name.mentions if mention > first]

    def _seat(self, name: Name) -> None:
        """A capital that speaks, fights or is supported is its country."""
        country = self.gazetteer.seats.get(name.text)
        if country is None:
            return
        acting = [mention for mention in name.mentions if self._acts(*mention)]
        if acting:
            member = self.members.get(country.actor_id)
            if member is None:
                member = self.members[country.actor_id] = Member(COUNTRY, country, [], [], [])
            member.mentions += acting

    def _acts(self, start: int, end: int) -> bool:
        before = self.text[max(0, start - 24) : start].split()
        after = self.text[end : end + 24].split(maxsplit=1)
        previous = before[-1].lower() if before else ""
        following = after[0].lower() if after else ""
        if previous in self.words.locatives or previous in ("from", "to", "of"):
            return False
        return following in self.words.speech or previous in self.words.governments

    def _is_rebel(self, start: int) -> bool:
        """ "the rebel Eastern Liberation Army": no state's."""
        before = self.text[max(0, start - 24) : start].split()
        return bool(before) and before[-1].lower() in self.words.rebels

    def _actor(self, key: str, member: Member) -> Actor:
        text, entry, spellings = self.text, member.entry, member.spellings
        mentions = member.mentions
        mentions.sort()
        kind = cast("ActorKind", member.kind)  # places and what is nobody's name have no member
        rows = [Mention(start, end, text[start:end]) for start, end in mentions]
        if entry is not None:
            name, sector, country = entry.name, entry.sector, entry.country
            actor = Actor(entry.actor_id, name, kind, rows, sector, country, None, entry.wikidata_id)
        else:
            longest = max(spellings, key=_longest) if len(spellings) > 1 else spellings[0]
            actor = Actor(key, longest.text, kind, rows)
            if member.kind == ORGANISATION:
                actor.sector = self.words.sectors.get(longest.head or "")
                if actor.sector == "MIL" and any(self._is_rebel(start) for start, _ in mentions):
                    actor.sector = "REB"
                actor.country = country_in(longest.parts, self.words, self.gazetteer)
        if member.kind == PERSON:
            role = find_role(mentions, text, self.words)
            if role is not None:
                words = role.text.split()
                actor.role = role.text
                actor.sector = actor.sector or sector_of(words, self.words)
                actor.country = actor.country or country_in([*role.owner.split(), *words], self.words, self.gazetteer)
        return actor


def _index(name: Name, member: Member, by_part: dict[str, list[Member]]) -> None:
    """Put a person's member under each part of the name that may stand for it."""
    parts = name.parts
    keys = {parts[0], parts[-1], name.text if len(parts) == 2 else " ".join(parts[-2:])}
    if "-" in name.text:
        keys |= {part for part in parts[1:] if part[:3].lower() == "al-"}
        keys |= {key[3:] for key in keys if key[:3].lower() == "al-"}
    for key in keys:
        listed = by_part.setdefault(key, [])
        if member not in listed:
            listed.append(member)


def _first_mention(actor: Actor) -> tuple[int, str]:
    return actor.mentions[0].start, actor.actor_id


def _longest(name: Name) -> tuple[int, str]:
    return len(name.text), name.text
