"""Who a name is: the gazetteer's actor where all agrees, else an id of its own that no namesake shares."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, Gazetteer, KnownName, actor_id
from newstables.extractors.actors.lexicon import (
    COMMON,
    GIVEN,
    HEAD,
    MODIFIER,
    OFFICE,
    PORTFOLIO,
    SURNAME,
    Words,
    listed,
)
from newstables.extractors.actors.names.tokens import JOINING
from newstables.extractors.actors.office.countries_told import country_in, without_country
from newstables.extractors.actors.office.sectors import sector_of_name
from newstables.extractors.actors.spellings import Name, head_of
from newstables.extractors.actors.who.missions import mission_id, mission_of
from newstables.extractors.actors.who.one_body import body_id
from newstables.extractors.actors.who.same_initials import of_same_initials
from newstables.extractors.actors.who.setting import Setting

# Bodies that every country has under the same name. A company's name is everyday words too, and its own all the same.
_OF_STATES = frozenset({"GOV", "LEG", "JUD", "MIL", "COP", "PTY", "SPY", "HLH", None})
_FEW = 2  # words of a body of no known sector: "Constitutional Commission", not "World Organisation Against Torture"
_OF_MANY = re.compile(
    r"\b(?:\w+-led|\w+-backed|[Ii]nternational|[Gg]lobal|[Mm]ultinational)(?: \w+){0,2} [Cc]oalition\b"
)
# Countries as their bodies' names in the gazetteer have them.
_WRITTEN_BEFORE = (("US", "USA"), ("UK", "GBR"), ("British", "GBR"), ("Indian", "IND"), ("Israeli", "ISR"))
_OF_A_TOWN = frozenset({"hospital", "clinic", "infirmary"})  # "Jamaica Hospital" is none of a country
_MANY = 5  # words of a name that one body has: "Centers for Disease Control and Prevention"
_EVERYDAY = COMMON | HEAD | OFFICE | MODIFIER | PORTFOLIO


@dataclass(slots=True, frozen=True)
class Identity:
    """The id of an actor, what the gazetteer knows of it, and the country that the id is told apart by."""

    actor_id: str
    entry: KnownName | None = None
    country: str | None = None


class Identities:
    """Gives the names of one article their identities."""

    def __init__(self, text: str, words: Words, gazetteer: Gazetteer, setting: Setting) -> None:
        self.text, self.words, self.gazetteer, self.setting = text, words, gazetteer, setting
        self._mark = f"{zlib.crc32(text.encode()):08x}"  # of this article: for who cannot be told apart beyond it

    def of(self, name: Name) -> Identity:
        """The identity of a name."""
        entry = of_same_initials(name.text, self.text, self.setting, self.gazetteer) or name.entry
        if name.kind == PERSON:
            if entry is not None and (" " in name.text or self._fits(entry)):
                return Identity(entry.actor_id, entry)
            return Identity(self._own(name))
        if name.kind == ORGANISATION:
            found = self._of_mission(name) or self._of_owner(name)
            if found is not None:
                return found
            if self.is_generic(name):
                return self._generic(name)
        if entry is not None and not self._may_be(name, entry):
            return Identity(self._own(name))
        return Identity(entry.actor_id, entry) if entry is not None else Identity(self._own(name))

    def of_here(self, name: Name) -> Identity:
        """The identity of somebody whom no other article need tell of: a namesake, a private person."""
        return Identity(f"{actor_id(name.kind, name.text)}:{self._mark}")

    def of_police(self, name: Name) -> Identity:
        """The identity of somebody of the police: the same in each article that tells the rank, and nobody else's."""
        return Identity(f"{actor_id(name.kind, name.text)}:cop" if " " in name.text else self._own(name))

    def is_generic(self, name: Name) -> bool:
        """Whether many countries have a body of this name: "Supreme Court", "Labour Party", "Ministry of Health"."""
        entry = name.entry
        if entry is not None and len(name.parts) >= _MANY:
            return False
        sector = entry.sector if entry is not None else sector_of_name(name, self.words)
        is_army = sector == "REB" and name.head == "army"  # "National Liberation Army"
        if (sector not in _OF_STATES and not is_army) or (sector is None and len(name.parts) > _FEW):
            return False
        owner = self.gazetteer.names.get(" ".join(name.parts[:2]))
        if owner is not None and owner.sector == "IGO" and entry is None:  # "United Nations Human Rights Council"
            return False
        if country_in(name.parts, self.words, self.gazetteer) is not None:  # "US Geological Survey" says whose it is
            return False
        return all(part.lower() in JOINING or self._is_everyday(part) for part in name.parts)

    def _main_country(self, name: Name) -> str | None:
        """The country that the article is about; a coalition of several is none's, where it may fight."""
        of_many = name.head == "coalition" and _OF_MANY.search(self.text) is not None
        of_many = of_many or any(
            self.setting.is_of_many(self.text, start)
            or self.setting.is_owned(self.text, start)
            or self.text.endswith(" state ", 0, start)  # "the state Supreme Court"
            for start, _ in name.mentions
        )
        return None if of_many else self.setting.main_country()

    def may_be(self, name: Name, owned: Name, country: str) -> bool:
        """Whether nothing tells that a body is another than that of this country: "Red Cross", "American Red Cross"."""
        entry = name.entry
        if entry is not None and not self.is_generic(name) and (entry.country is not None or owned.entry is None):
            return False
        owners = {self.setting.owner(self.text, *mention) for mention in name.mentions} - {None}
        return owners <= {country} and self._main_country(name) in (None, country)

    def is_of_another_country(self, name: Name, fuller: Name) -> bool:
        """ "the Health Ministry in Beirut" beside "Health Ministry of Jordan": its short name, and another's."""
        country = country_in(fuller.parts, self.words, self.gazetteer)
        if country is None:
            return False
        owners = {self.setting.owner(self.text, *mention) for mention in name.mentions} - {None}
        return bool(owners) and country not in owners

    def by_owner(self, name: Name) -> list[Name]:
        """The name, once for each country whose body the text calls by it: "Kenya's Senate", "Ghana's Senate".

        A mention that tells no country is of whose body the text named last.
        """
        if len(name.mentions) == 1 or not (self.is_generic(name) or self._mission(name, name.mentions) is not None):
            return [name]
        owners = [self._owner(name, mention) for mention in name.mentions]
        told = [owner for owner in owners if owner is not None]
        if len(set(told)) < 2:
            return [name]
        found: dict[str, Name] = {}
        last = told[0]
        for mention, owner in zip(name.mentions, owners, strict=True):
            last = last if owner is None else owner
            one = Name(name.text, name.kind, name.entry, name.head, certainty=name.certainty)
            found.setdefault(last, one).mentions.append(mention)
        return list(found.values())

    def _owner(self, name: Name, mention: tuple[int, int]) -> str | None:
        mission = self._mission(name, [mention])
        return mission[2] if mission is not None else self.setting.owner(self.text, *mention)

    def _mission(self, name: Name, mentions: list[tuple[int, int]]) -> tuple[str, str, str | None] | None:
        return mission_of(name, mentions, self.text, self.setting, self.words, self.gazetteer)

    def _of_mission(self, name: Name) -> Identity | None:
        """An embassy's, by who sends it and where it is; where that is not told, of this article alone."""
        mission = self._mission(name, name.mentions)
        if mission is None or name.entry is not None:
            return None
        kind, sender, host = mission
        return Identity(mission_id(kind, sender, host or self._mark), None, sender)

    def _of_owner(self, name: Name) -> Identity | None:
        """ "Italian Senate", "Supreme Court of Ghana": whose a body is that every country has stands in its name."""
        if name.entry is not None or self.words.country_openers.isdisjoint(name.parts):
            return None
        bare = without_country(name.parts, self.gazetteer)
        if bare is None:
            return None
        country, rest = bare
        if " " not in rest and not self._is_one_a_state(rest):
            return None  # "Finns Party"
        known = self.gazetteer.names.get(rest)
        known = known if known is not None and known.kind == ORGANISATION else None
        body = Name(rest, ORGANISATION, known, head_of(rest.split(), self.words))
        if (known is None and (body.head is None or body.head in _OF_A_TOWN)) or not self.is_generic(body):
            return None
        if known is not None and known.country == country:
            return Identity(known.actor_id, known)
        if rest.lower() in listed("organisations", "led"):  # "Government" alone may be another's, in an article of two
            rest = f"{rest} of"
        return Identity(f"{body_id(rest)}:{country}", None, country)

    def _known_with(self, body: str, country: str) -> KnownName | None:
        """The gazetteer's "US Supreme Court" for the Supreme Court of that country."""
        owners = [owner for owner, code in _WRITTEN_BEFORE if code == country]
        known = (self.gazetteer.names.get(f"{owner} {body}") for owner in owners)
        return next((entry for entry in known if entry is not None and entry.kind == ORGANISATION), None)

    def _is_one_a_state(self, noun: str) -> bool:
        """ "Senate", "Army": a noun that alone names the body of a state."""
        alone = noun == "Government" or noun in listed("one_a_state", "alone", "with_the")
        return alone or self.words.sectors.get(noun.lower()) in ("LEG", "MIL")

    def _is_everyday(self, part: str) -> bool:
        low = part.lower().removesuffix("'s").removesuffix("’s").rstrip("'’")
        if low in self.words.shared_names:
            return True
        mask = self.words.classes.get(part, 0)
        return bool(mask & HEAD) or (bool(mask & _EVERYDAY) and not mask & (GIVEN | SURNAME))

    def _generic(self, name: Name) -> Identity:
        owners = {self.setting.owner(self.text, *mention) for mention in name.mentions} - {None}
        country = owners.pop() if len(owners) == 1 else None if owners else self._main_country(name)
        entry = name.entry
        is_nowhere = not owners and name.text == "Senate" and country not in listed("one_a_state", "senates")
        if is_nowhere and country is not None:
            country = "USA" if "USA" in self.setting.countries else None  # Russia has none
        if not owners and entry is not None and entry.country != country and self._is_meant(name, entry):
            return Identity(entry.actor_id, entry)
        if country is not None:
            if entry is None or entry.country != country:
                entry = self._known_with(name.text, country)
            if entry is not None:
                return Identity(entry.actor_id, entry)
            return Identity(f"{body_id(name.text)}:{country}", None, country)
        return Identity(f"{body_id(name.text)}:{self._mark}")

    def _is_meant(self, name: Name, entry: KnownName) -> bool:
        """Whether a body of whose country nothing tells beside it is the gazetteer's: no other is called so, or the
        article's actors are of its country more than of another, or calls it by a name that no other has ("Lib Dems").
        """
        others = self.setting.spellings.get(entry.actor_id, set()) - {name.text}
        others = {other for other in others if not other.isupper()}  # whose initials they are is asked too
        if any(not all(self._is_everyday(part) for part in other.split()) for other in others):
            return True
        if name.text in listed("one_a_state", "known_by_name"):
            return entry.country in self.setting.countries
        return entry.country is not None and entry.country == self.setting.first_country()

    def _may_be(self, name: Name, entry: KnownName) -> bool:
        """Whether initials mean the gazetteer's body: another country has others of them ("EPA", "BSP")."""
        initials = name.text.isupper() and " " not in name.text
        if not initials or entry.sector not in _OF_STATES or entry.sector is None or not self.setting.countries:
            return True
        return self._fits(entry)

    def _fits(self, entry: KnownName) -> bool:
        """Whether the article speaks of the country of a person whom it names by one word."""
        return entry.country is None or entry.country in self.setting.countries

    def _own(self, name: Name) -> str:
        own = actor_id(name.kind, name.text.removesuffix("."))
        if name.apart:
            return f"{own}-{name.apart}:{self._mark}"
        return own if " " in name.text or name.kind != PERSON else f"{own}:{self._mark}"  # a surname is many people's
