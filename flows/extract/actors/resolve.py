"""Names of one article → its actors: the kind of each name, names of one actor brought together, roles."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from flows.extract.actors.candidates import Reader
from flows.extract.actors.evidence import context_features, introduced_acronym, is_acronym, name_features
from flows.extract.actors.gazetteer import COUNTRY, ORGANISATION, PERSON, PLACE, Entry, Gazetteer, actor_id
from flows.extract.actors.model import NOTHING, best_kind
from flows.extract.actors.roles import country_in, find_role, sector_of
from flows.extract.actors.tokens import Candidate
from flows.extract.actors.words import COMMON, GIVEN, OFFICE, SURNAME, Words
from flows.records import Actor, Mention

_LOWER_WORDS = re.compile(r"\b[a-z]+")

_PLACE_SIDE = frozenset({"match", "known_place"})  # "Ipswich v Oldham"
_PLAYING = frozenset({"match", "deed_after"})  # "Harbour City beat Ravensby"
_ROLES = frozenset({"title_before", "trade_before", "last_of_person"})
_PERSONS = _ROLES | {"given+", "+surname"}
# What speaks against taking the first word of an organisation's name for that organisation.
_NO_SHORT_NAME = frozenset(
    {
        "common",
        "known_place",
        "title_before",
        "trade_before",
        "age_after",
        "apposition_person",
        "misc_tail",
        "in_before",
    }
)


@dataclass(slots=True)
class Name:
    """One spelling in one article, with all its mentions and all that speaks for a kind."""

    text: str
    mentions: list[Candidate]
    features: set[str] = field(default_factory=set)
    kind: str = NOTHING
    fixed: bool = False  # the gazetteer or the name itself says so
    entry: Entry | None = None
    head: str | None = None
    is_bare: bool = False

    @property
    def words(self) -> list[str]:
        """The words of the name, small ones too."""
        return self.text.split()


def gather(candidates: list[Candidate], reader: Reader, text: str, words: Words) -> dict[str, Name]:
    """Mentions by their spelling, with their evidence; evidence at a distrusted place counts only for what it says."""
    names: dict[str, Name] = {}
    for candidate in candidates:
        name = names.get(candidate.text)
        if name is None:
            name = names[candidate.text] = Name(candidate.text, [])
            name.entry, name.head = candidate.entry, candidate.head
            name.is_bare = name.fixed = candidate.is_bare
            if not name.is_bare:
                fix(name, words)
            if not name.fixed:
                name.features.update(name_features(candidate, reader))
        name.mentions.append(candidate)
        if not name.fixed:
            name.features.update(context_features(candidate, text, words))
    for text_in_capitals in [text_ for text_ in names if len(text_) > 4 and text_.isupper()]:
        same = names.get(text_in_capitals.title())  # a headline's BORIS JOHNSON is Boris Johnson
        if same is not None:
            same.mentions += names.pop(text_in_capitals).mentions
    lower: set[str] | None = None
    for name in names.values():
        if name.fixed:
            continue
        if not any(candidate.trusted for candidate in name.mentions):
            name.features.add("untrusted")
            if lower is None:
                lower = set(_LOWER_WORDS.findall(text))
            if name.text.partition(" ")[0].lower() in lower:
                name.features.add("lower_elsewhere")
        elif "common" in name.features:
            if lower is None:
                lower = set(_LOWER_WORDS.findall(text))
            if name.text.lower() in lower:
                name.features.add("lower_too")
        if len(name.mentions) > 1:
            name.features.add("repeated")
    return names


def fix(name: Name, words: Words) -> None:
    """What needs no evidence: countries, known names of several words or in capitals, heads that say it all."""
    entry, mask = name.entry, words.classes.get(name.text, 0)
    if entry is None:
        if name.head is not None and name.head not in words.unsure:
            name.kind, name.fixed = ORGANISATION, True
    elif entry.kind == COUNTRY:
        name.kind, name.fixed = COUNTRY, True
    elif entry.kind == PLACE:
        if entry.population >= 5_000_000:
            name.kind, name.fixed = PLACE, True
    elif entry.kind == ORGANISATION:
        single = " " not in name.text
        if not single or is_acronym(name.text) or not mask & (GIVEN | SURNAME | COMMON | OFFICE):
            name.kind, name.fixed = ORGANISATION, True
    elif " " in name.text or not mask & COMMON:
        name.kind, name.fixed = PERSON, True


def decide(names: dict[str, Name], text: str) -> None:
    """Give each name its kind: long names first, then the single words that may be parts of them."""
    singles: list[Name] = []
    lasts: set[str] = set()
    firsts: set[str] = set()
    heads: set[str] = set()
    openers: set[str] = set()
    acronyms: set[str] = set()
    for name in names.values():
        parts = name.words
        if len(parts) == 1:
            singles.append(name)
            continue
        if not name.fixed:
            name.kind = _kind(name.features)
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
            for mention in name.mentions:
                acronym = introduced_acronym(mention.end, text)
                if acronym:
                    acronyms.add(acronym)
    for name in singles:
        if name.fixed:
            continue
        if name.text in acronyms:
            name.kind = ORGANISATION
            continue
        if name.text in lasts:
            name.features.add("last_of_person")
        elif name.text in firsts:
            name.features.add("first_of_person")
        elif name.text in openers and name.features.isdisjoint(_NO_SHORT_NAME):
            name.kind = ORGANISATION  # "Brandt" is Brandt Motoren
            continue
        elif name.text in heads:
            name.features.add("part_of_org")
        name.kind = _kind(name.features)


def _kind(features: set[str]) -> str:
    """The kind by the model, but for what leaves no choice."""
    if "result" in features or ("introducer_before" in features and features.isdisjoint(_ROLES)):
        return ORGANISATION  # "the carmaker Brandt Motoren"
    if "based_after" in features and features.isdisjoint(_PERSONS):
        return ORGANISATION
    if "in_before" not in features and (features >= _PLACE_SIDE or ("team_tail" in features and features & _PLAYING)):
        return ORGANISATION
    return best_kind(features)


def actors_of(names: dict[str, Name], text: str, words: Words, gazetteer: Gazetteer) -> list[Actor]:
    """The actors of one article, in the order of first mention."""
    return Cast(names, text, words, gazetteer).actors()


@dataclass(slots=True)
class Member:
    """An actor in the making."""

    kind: str
    entry: Entry | None
    spellings: list[Name] = field(default_factory=list)
    mentions: list[Candidate] = field(default_factory=list)
    full_starts: list[int] = field(default_factory=list)  # of a person: where more than the surname is written


class Cast:
    """Brings the names of one article together."""

    def __init__(self, names: dict[str, Name], text: str, words: Words, gazetteer: Gazetteer) -> None:
        self.names, self.text, self.words, self.gazetteer = names, text, words, gazetteer
        self.members: dict[str, Member] = {}

    def actors(self) -> list[Actor]:
        """Actors with their mentions."""
        acronyms, shortened = self._acronyms(), self._shortened()
        persons = [name for name in self.names.values() if name.kind == PERSON]
        by_part: dict[str, list[Member]] = {}
        for name in persons:
            if len(name.words) > 1:
                member = self._member(name)
                member.mentions += name.mentions
                member.full_starts += [mention.start for mention in name.mentions]
                self._index(name, member, by_part)
        for name in persons:
            if len(name.words) == 1:
                self._single_person(name, by_part)
        for name in self.names.values():
            if name.kind == COUNTRY:
                self._member(name).mentions += name.mentions
            elif name.kind == ORGANISATION:
                full = acronyms.get(name.text) or shortened.get(name.text)
                if full is not None and full.kind == ORGANISATION:
                    member = self._member(full)
                    member.spellings.append(name)
                else:
                    member = self._member(name)
                member.mentions += name.mentions
            elif name.kind == PLACE:
                self._seat(name)
        for name in self.names.values():
            if name.is_bare:
                self._bare_head(name)
        found = [self._actor(key, member) for key, member in self.members.items() if member.mentions]
        return sorted(found, key=lambda actor: (actor.mentions[0].start, actor.actor_id))

    def _acronyms(self) -> dict[str, Name]:
        """Acronym → the organisation that the text says it stands for."""
        found: dict[str, Name] = {}
        for name in self.names.values():
            if name.kind != ORGANISATION or " " not in name.text:
                continue
            for mention in name.mentions:
                acronym = introduced_acronym(mention.end, self.text)
                if acronym:
                    found.setdefault(acronym, name)
            initials = "".join([word[0] for word in name.words if word[0].isupper()])
            if len(initials) > 2 and initials in self.names:
                entry = self.names[initials].entry
                if entry is None or name.entry is None:
                    found.setdefault(initials, name)
        return found

    def _shortened(self) -> dict[str, Name]:
        """ "Halvorsen" → "Halvorsen AB", where only one organisation of the text begins so."""
        found: dict[str, list[Name]] = {}
        for name in self.names.values():
            if name.kind == ORGANISATION and name.entry is None and not name.is_bare:
                parts = name.words
                for size in range(1, len(parts)):
                    found.setdefault(" ".join(parts[:size]), []).append(name)
        return {
            text: max(names, key=lambda name: len(name.text))
            for text, names in found.items()
            if text in self.names
            and self.names[text].entry is None
            and all(max(names, key=lambda name: len(name.text)).text.startswith(name.text) for name in names)
        }

    def _member(self, name: Name) -> Member:
        entry = name.entry if name.entry is not None and name.entry.kind == name.kind else None
        key = entry.actor_id if entry else actor_id(name.kind, name.text.removesuffix("."))
        member = self.members.get(key)
        if member is None:
            member = self.members[key] = Member(name.kind, entry)
        if name not in member.spellings:
            member.spellings.append(name)
        return member

    def _index(self, name: Name, member: Member, by_part: dict[str, list[Member]]) -> None:
        parts = name.words
        keys = {parts[-1], parts[0], " ".join(parts[-2:])}
        keys |= {part for part in parts[1:] if part[:3].lower() == "al-"}
        keys |= {key[3:] for key in keys if key[:3].lower() == "al-"}
        for key in keys:
            listed = by_part.setdefault(key, [])
            if member not in listed:
                listed.append(member)

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
            last = bisect_left(starts, mention.start) - 1
            owners[named[last][1] if last >= 0 else 0].mentions.append(mention)

    def _bare_head(self, name: Name) -> None:
        """ "the Ministry" is the one ministry that the text has named, if it is one."""
        owners = [
            member
            for member in self.members.values()
            if member.kind == ORGANISATION and any(spelling.head == name.head for spelling in member.spellings)
        ]
        if len(owners) == 1 and owners[0].mentions:
            first = min(mention.start for mention in owners[0].mentions)
            owners[0].mentions += [mention for mention in name.mentions if mention.start > first]

    def _seat(self, name: Name) -> None:
        """A capital that speaks, fights or is supported is its country."""
        country = self.gazetteer.seats.get(name.text)
        if country is None:
            return
        acting = [mention for mention in name.mentions if self._acts(mention)]
        if acting:
            member = self.members.get(country.actor_id)
            if member is None:
                member = self.members[country.actor_id] = Member(COUNTRY, country)
            member.mentions += acting

    def _acts(self, mention: Candidate) -> bool:
        before = self.text[max(0, mention.start - 24) : mention.start].split()
        after = self.text[mention.end : mention.end + 24].split(maxsplit=1)
        previous = before[-1].lower() if before else ""
        following = after[0].lower() if after else ""
        if previous in self.words.locatives or previous in ("from", "to", "of"):
            return False
        return following in self.words.speech or previous in self.words.governments

    def _is_rebel(self, mention: Candidate) -> bool:
        """ "the rebel Eastern Liberation Army": no state's."""
        before = self.text[max(0, mention.start - 24) : mention.start].split()
        return bool(before) and before[-1].lower() in self.words.rebels

    def _actor(self, key: str, member: Member) -> Actor:
        mentions = sorted({(m.start, m.end): m for m in member.mentions}.values(), key=lambda m: m.start)
        entry = member.entry
        longest = max(member.spellings, key=lambda name: (len(name.text), name.text), default=None)
        name = entry.name if entry else longest.text if longest else key
        actor = Actor(
            entry.actor_id if entry else key,
            name,
            member.kind,
            [Mention(m.start, m.end, self.text[m.start : m.end]) for m in mentions],
        )
        if entry is not None:
            actor.sector, actor.country, actor.wikidata_id = entry.sector, entry.country, entry.wikidata_id
        elif member.kind == ORGANISATION and longest is not None:
            actor.sector = self.words.sectors.get(longest.head or "")
            if actor.sector == "MIL" and any(self._is_rebel(mention) for mention in mentions):
                actor.sector = "REB"
            actor.country = country_in(longest.words, self.gazetteer)
        if member.kind == PERSON:
            role = find_role(mentions, self.text, self.words)
            if role is not None:
                words = role.text.split()
                actor.role = role.text
                actor.sector = actor.sector or sector_of(words, self.words)
                actor.country = actor.country or country_in([*role.owner.split(), *words], self.gazetteer)
        return actor
