"""Which countries an article is about: what decides whose Supreme Court or Labour Party it names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable

from newstables.extractors.actors.gazetteer import COUNTRY, ORGANISATION, PLACE, Gazetteer
from newstables.extractors.actors.lexicon import listed
from newstables.extractors.actors.names.known import entry_of
from newstables.extractors.actors.spellings import Name

_NEAR = 48  # characters before a name
_OWNED = re.compile(r"\b([a-z]+)['’]s $")
_LARGE = 100_000  # people: a town that small is not known abroad
_OPENED = re.compile(r"\bIn ([A-Z]\w+(?: [A-Z]\w+)?),? (?:the )?$")
_LEAST, _SHARE = 2, 0.6  # mentions, and their share, that make one country the article's


class Setting:
    """The countries of one article, by how often they and their places are named."""

    def __init__(self, names: Iterable[Name], gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self.countries: Counter[str] = Counter()
        self._all: Counter[str] = Counter()  # with the people who are known to be of a country
        self.spellings: dict[str, set[str]] = {}  # of the bodies that the gazetteer knows
        for name in names:
            entry = name.entry or (entry_of(name.text, gazetteer) if name.kind == PLACE else None)
            if entry is None or not entry.country:
                continue
            if entry.kind == ORGANISATION:
                self.spellings.setdefault(entry.actor_id, set()).add(name.text)
            if entry.kind in (COUNTRY, PLACE):
                self.countries[entry.country] += len(name.mentions)
            if entry.kind != ORGANISATION:  # whose a body is, is what is asked
                self._all[entry.country] += len(name.mentions)

    def main_country(self) -> str | None:
        """The country that most of the article's places lie in and its people are of, if it is one."""
        if not self.countries:
            return None
        ((country, count),) = self.countries.most_common(1)
        if count < _LEAST or count < _SHARE * self.countries.total():
            return None
        return country if self._all[country] >= _SHARE * self._all.total() else None

    def first_country(self) -> str | None:
        """The country of the article's places and people that is named most, where no other is named as often."""
        most = self._all.most_common(2)
        if not most or most[0][0] not in self.countries or most[0][1] < _LEAST:
            return None
        return most[0][0] if len(most) == 1 or most[0][1] > most[1][1] else None

    def owner(self, text: str, start: int, end: int) -> str | None:
        """The country right before or after a name: "India's Supreme Court", "Supreme Court of India"."""
        country = self.before(text, start)
        if country is not None:
            return country
        opened = _OPENED.search(text, max(0, start - 40), start)  # "In Norway the Labour Party"
        if opened is not None and (country := self._country(opened[1])):
            return country
        after = text[end : end + 40]
        if after.startswith((" of ", " in ")):
            seat = self._place(after[4:], self._seat) if after[1] == "i" else None
            return self._place(after[4:], self._country) or seat
        return None

    def before(self, text: str, start: int) -> str | None:
        """The country right before a name."""
        before = text[max(0, start - 40) : start].split()
        told = (self._country(" ".join(before[-size:])) for size in (2, 1) if len(before) >= size)
        return next((country for country in told if country), None)

    def is_of_many(self, text: str, start: int) -> bool:
        """ "the OECD director for the Directorate of Skills": whether a body of many states is named before a name."""
        words = text[max(0, start - _NEAR) : start].rpartition(". ")[2].split()
        entries = (self._gazetteer.names.get(word.removesuffix("'s").removesuffix("’s").strip(",")) for word in words)
        return any(entry is not None and entry.sector == "IGO" for entry in entries)

    def is_owned(self, text: str, start: int) -> bool:
        """ "the union's Congress": whether a name is of what a noun before it is, and that no country."""
        owner = _OWNED.search(text, max(0, start - _NEAR), start)
        return owner is not None and owner[1] not in listed("one_a_state", "lands")

    def host(self, text: str, mentions: Iterable[tuple[int, int]], sender: str, in_town: bool) -> str | None:
        """Where an embassy is: the country that is told behind it, or the one other that the article is about; of a
        consulate the town.
        """
        for _, end in mentions:
            after = text[end : end + 40]
            if after.startswith((" in ", " at ")):
                found = self._place(after[4:], self._town if in_town else self._lies_in)
                if found is not None:
                    return found
        others = Counter({country: count for country, count in self.countries.items() if country != sender})
        return next(iter(others)) if len(others) == 1 and not in_town else None

    def _place(self, after: str, told: Callable[[str], str | None]) -> str | None:
        """What is told of the place whose name `after` begins with."""
        words = after.removeprefix("the ").split()
        found = (told(" ".join(words[:size]).rstrip(".,;:)")) for size in (3, 2, 1) if len(words) >= size)
        return next((one for one in found if one is not None), None)

    def _seat(self, name: str) -> str | None:
        """The country whose government sits in a town."""
        entry = self._gazetteer.seats.get(name.removesuffix("'s").removesuffix("’s"))
        return entry.country if entry is not None else None

    def _lies_in(self, name: str) -> str | None:
        name = name.removesuffix("'s").removesuffix("’s")
        entry = self._gazetteer.names.get(name)
        if entry is None or entry.kind not in (COUNTRY, PLACE):
            return None
        large = entry.kind == COUNTRY or entry.population >= _LARGE or name in self._gazetteer.seats
        return entry.country if large else None

    def _town(self, name: str) -> str | None:
        entry = self._gazetteer.names.get(name)
        return name.lower() if entry is not None and entry.kind == PLACE else None

    def _country(self, words: str) -> str | None:
        words = words.removesuffix("'s").removesuffix("’s")
        entry = self._gazetteer.adjectives.get(words) or self._gazetteer.names.get(words)
        return entry.country if entry is not None and entry.kind == COUNTRY else None
