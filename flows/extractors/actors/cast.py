"""The names of one article → its actors, each with its identity, role, sector and country."""

from __future__ import annotations

import re
from functools import cached_property
from typing import cast as typed

from newstables.extractors.actors.gazetteer import COUNTRY, ORGANISATION, PERSON, PLACE, Gazetteer
from newstables.extractors.actors.lexicon import Words, listed
from newstables.extractors.actors.office.before_comma import Role
from newstables.extractors.actors.office.countries_told import (
    country_in,
    country_of_place,
    country_of_role,
    country_of_seat,
    is_of_congress,
    without_matter,
)
from newstables.extractors.actors.office.ranks import is_rank_of_police
from newstables.extractors.actors.office.role_tells import sector_of
from newstables.extractors.actors.office.roles import find_role
from newstables.extractors.actors.office.sector_beside import sector_beside
from newstables.extractors.actors.office.sectors import sector_of_name
from newstables.extractors.actors.spellings import Name
from newstables.extractors.actors.who.aliases import with_aliases
from newstables.extractors.actors.who.another import ages_of, is_another, is_of_police, is_private
from newstables.extractors.actors.who.bodies import Bodies
from newstables.extractors.actors.who.capitals_that_act import acts
from newstables.extractors.actors.who.doubt import LEAST_ALONE, LEAST_BY_A_NAME, Mentions, Namesake, is_doubtful
from newstables.extractors.actors.who.identity import Identities, Identity
from newstables.extractors.actors.who.letters_too import is_letters_of_a_thing
from newstables.extractors.actors.who.organisations import full_names, owned_names
from newstables.extractors.actors.who.people import people_of
from newstables.extractors.actors.who.setting import Setting
from newstables.extractors.actors.who.states_too import StatesToo
from newstables.language.annotate import Document
from newstables.records import Actor, Mention
from newstables.schemas.actors import ActorKind, Sector

_OF_A_TEAM = re.compile(r"(?:[A-Z][\w'’-]+ ){1,3}(?:assistant |interim |caretaker |vice[- ]|club )?(?:captain|manager)")


def actors_of(
    names: dict[tuple[str, str], Name], document: Document, words: Words, gazetteer: Gazetteer
) -> list[Actor]:
    """The actors of one article, in the order of first mention."""
    cast = _Cast(list(names.values()), document, words, gazetteer)
    cast.add_organisations()
    cast.add_people()
    cast.add_countries()
    return sorted(cast.actors(), key=lambda actor: (actor.mentions[0].start, actor.actor_id))


_CONGRESSES = ("congress", "national-congress")  # of India and others, parties
_OF_TOWNS = frozenset({"GOV", "COP", "JUD", "LEG", "EDU", "HLH"})  # sectors of bodies that a state or a town has


class _Cast:
    def __init__(self, names: list[Name], document: Document, words: Words, gazetteer: Gazetteer) -> None:
        self.names, self.document, self.words, self.gazetteer = names, document, words, gazetteer
        self.text = text = document.text
        self.setting = Setting(names, gazetteer)
        self.identities = Identities(text, words, gazetteer, self.setting)
        self.namesakes = StatesToo(names, text, gazetteer)
        self.members: dict[str, Namesake] = {}
        self.bodies = Bodies(self.members, text, words)
        self._sectors: dict[int, Sector | None] = {}
        self._roles: dict[tuple[tuple[int, int], ...], Role | None] = {}

    def add_people(self) -> None:
        """Persons, by all their spellings."""
        persons = people_of([name for name in self.names if name.kind == PERSON], self.text)
        for person in with_aliases(persons, self.text):
            known = next((name for name in person.spellings if name.entry is not None and " " in name.text), None)
            name = known or person.fullest
            certainty = max(spelling.certainty for spelling in person.spellings)
            self._add(name, self._who(name, sorted(set(person.mentions))), person.mentions, certainty)

    def _who(self, name: Name, mentions: Mentions) -> Identity:
        """Who a person is: not the one that is known under the name, where what the text tells speaks against it."""
        identity = self.identities.of(name)
        role = self._role(mentions)
        sector = self._sector(role, mentions) if role is not None else None
        entry = identity.entry
        if entry is not None:
            ages = ages_of(mentions, self.text)
            if not is_another(entry, role, sector, ages, self.words, self.gazetteer):
                return identity
        if role is not None and is_of_police(role, sector):
            return self.identities.of_police(name)
        is_of_here = entry is not None or (role is not None and is_private(role, self.words))
        return self.identities.of_here(name) if is_of_here else identity

    def _sector(self, role: Role, mentions: Mentions) -> Sector | None:
        if id(role) not in self._sectors:  # each role is kept
            self._sectors[id(role)] = self._find_sector(role, mentions)
        return self._sectors[id(role)]

    def _find_sector(self, role: Role, mentions: Mentions) -> Sector | None:
        sector = sector_of(role, self.words, self.bodies.sector_in)
        if sector == "MIL" and role.text.lower() == "captain" and self.bodies.are_of_sport:
            return "SPT"  # whatever begins a sentence has a capital
        if sector is None and _OF_A_TEAM.fullmatch(role.text) and self.bodies.are_of_sport:
            return "SPT"
        is_police = sector in ("MIL", None) and is_rank_of_police(role.text, sector, mentions, self.text)
        return "COP" if is_police else sector

    def _role(self, mentions: Mentions) -> Role | None:
        key = tuple(mentions)
        if key not in self._roles:
            self._roles[key] = find_role(mentions, self.document, self.words, self._ends)
        return self._roles[key]

    @cached_property
    def _ends(self) -> list[int]:
        """Where the names of persons end, in order."""
        persons = [name for name in self.names if name.kind == PERSON]
        least = {True: LEAST_BY_A_NAME, False: LEAST_ALONE[PERSON]}
        persons = [name for name in persons if name.certainty >= least[" " in name.text]]
        return sorted(end for name in persons for _, end in name.mentions)

    def add_organisations(self) -> None:
        """Organisations, an abbreviation with the name that it stands for."""
        names = [name for name in self.names if name.kind == ORGANISATION]
        full = full_names(names, self.text)
        owned = owned_names(names, self.words, self.gazetteer)
        for name in names:
            if name in owned and name not in full and self.identities.may_be(name, *owned[name]):
                full[name] = owned[name][0]
            chosen, steps = name, 0
            while chosen in full and steps < 3:
                chosen, steps = full[chosen], steps + 1
            if chosen is name or self.identities.is_of_another_country(name, chosen):
                for one in self.identities.by_owner(name):
                    self._add(one, self.identities.of(one), one.mentions, name.certainty)
            else:
                self._add(chosen, self.identities.of(chosen), name.mentions, name.certainty)

    def add_countries(self) -> None:
        """Countries, and capitals that act for theirs."""
        for name in self.names:
            if name.kind == COUNTRY and name.entry is not None and not self.namesakes.is_state(name):
                self._add(name, Identity(name.entry.actor_id, name.entry), name.mentions, name.certainty)
            elif name.kind == PLACE:
                seat = self.gazetteer.seats.get(name.text)
                acting = [mention for mention in name.mentions if self._acts(mention)] if seat else []
                if seat is not None and acting:
                    self._add(Name(seat.name, COUNTRY, seat), Identity(seat.actor_id, seat), acting)

    def _add(self, name: Name, identity: Identity, mentions: Mentions, certainty: float = 1.0) -> None:
        member = self.members.get(identity.actor_id)
        if member is None:
            self.members[identity.actor_id] = Namesake(name.kind, name, identity, list(mentions), certainty)
        else:
            member.mentions += mentions
            member.certainty = max(member.certainty, certainty)

    def _acts(self, mention: tuple[int, int]) -> bool:
        return acts(mention, self.text, self.names, self.words, self.gazetteer)

    def actors(self) -> list[Actor]:
        """The actors with all that is told of them."""
        members = (member for member in self.members.values() if not self._is_thing(member))
        found = ((member, self._actor(member)) for member in members)
        return [actor for member, actor in found if not is_doubtful(member, actor, self.text, self.words)]

    def _is_thing(self, member: Namesake) -> bool:
        entry, countries = member.identity.entry, self.setting.countries
        return entry is not None and is_letters_of_a_thing(entry, member.mentions, self.text, countries, self.words)

    def _actor(self, member: Namesake) -> Actor:
        text, entry, identity = self.text, member.identity.entry, member.identity
        mentions = sorted(set(member.mentions))
        rows = [Mention(start, end, text[start:end]) for start, end in mentions]
        name = entry.name if entry is not None else member.name.text
        actor = Actor(identity.actor_id, name, typed("ActorKind", member.kind), rows)
        if entry is not None:
            actor.sector, actor.country, actor.wikidata_id = entry.sector, entry.country, entry.wikidata_id
        elif member.kind == ORGANISATION:
            self._describe_organisation(actor, member, mentions)
        if member.kind == PERSON:
            self._describe_person(actor, mentions)
        return actor

    def _describe_organisation(self, actor: Actor, member: Namesake, mentions: Mentions) -> None:
        actor.sector = sector_of_name(member.name, self.words)
        if member.identity.actor_id.split(":")[1] in _CONGRESSES and member.identity.country in listed(
            "organisations", "congresses"
        ):
            actor.sector = "LEG"
        actor.sector = actor.sector or sector_beside(mentions, self.text)
        if actor.sector == "MIL" and any(self._is_rebel(start) for start, _ in mentions):
            actor.sector = "REB"
        actor.country = member.identity.country or country_of_seat(member.name, self.gazetteer)
        parts = without_matter(member.name.parts)
        actor.country = actor.country or country_in(parts, self.words, self.gazetteer)
        if actor.country is None and actor.sector in _OF_TOWNS:
            actor.country = country_of_place(parts, self.gazetteer)
        actor.country = self.namesakes.meant(actor.country, parts)

    def _describe_person(self, actor: Actor, mentions: Mentions) -> None:
        if is_of_congress(mentions, self.text):
            actor.sector, actor.country = actor.sector or "LEG", actor.country or "USA"
        role = self._role(mentions)
        if role is None:
            return
        actor.role = role.whole
        actor.sector = actor.sector or self._sector(role, mentions) or self.bodies.sector_behind(mentions)
        if actor.country is None:
            told = country_of_role(role, self.words, self.gazetteer)
            actor.country = self.namesakes.meant(told, f"{role.owner} {role.text}".split())

    def _is_rebel(self, start: int) -> bool:
        """ "the rebel Eastern Liberation Army": no state's."""
        before = self.text[max(0, start - 24) : start].split()
        return bool(before) and before[-1].lower() in self.words.rebels
