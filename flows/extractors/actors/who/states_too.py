"""Countries that a state of another country shares its name with: which of both an article means."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from types import MappingProxyType

from newstables.extractors.actors.gazetteer import ORGANISATION, PLACE, Gazetteer
from newstables.extractors.actors.spellings import Name

_STATES_TOO = {"Georgia": "USA"}
# Niger State is one of Nigeria's, whose papers call it Niger for short.
_CALLED_STATE = re.compile(r"\bNiger [Ss]tate\b")
_CALLED_COUNTRY = re.compile(r"\b(?:Niger Republic|Republic of (?:the )?Niger|Nigerien)\b")
_NIGER = MappingProxyType({"NER": "NGA"})
# What Georgia has as a state; of the country, people and bodies are Georgian.
_PEOPLE = "man|woman|teen|teenager|couple|mother|father|family|deput(?:y|ies)|troopers?|students?|voters|residents?"
_OFFICES = (
    r"[Gg]ov\.|[Gg]overnor|[Ss]heriff|[Ll]awmakers?\b|[Ll]egislature|[Aa]ttorney [Gg]eneral|[Ss]ecretary of [Ss]tate"
)
_BODIES = r"[Ss]tate\b|General Assembly|House\b|Republicans?\b|Democrats?\b|[Cc]ounty|Bureau of Investigation"
_OF_STATE = re.compile(
    rf"\b(?:Atlanta|ATLANTA)\b|\b(?:[Ss]tate|[Gg]overnor|[Aa]ttorney [Gg]eneral) of Georgia\b|\bGeorgia (?:{_PEOPLE})\b"
    rf"|\bGeorgia(?:['’]s)?\s(?:Republican |Democratic |state )?(?:{_OFFICES}|{_BODIES})"
)
_TOWNS = "Tbilisi|Batumi|Kutaisi|Rustavi|Zugdidi|Telavi|Poti|Gori"  # in capitals too, as a dateline has them
_OF_COUNTRY = re.compile(
    rf"\b(?:Georgians?|Abkhazia|South Ossetia|South Caucasus|Caucasus|Republic of Georgia|{_TOWNS}|{_TOWNS.upper()})\b"
    r"|\b[Pp]rime [Mm]inister(?: [A-Z][\w-]+)* of Georgia\b|\bGeorgia['’]s [Pp]rime [Mm]inister\b"
)
_GEORGIA = MappingProxyType({"GEO": "USA"})
_NOTHING: Mapping[str, str] = MappingProxyType({})


def countries_meant(text: str) -> Mapping[str, str]:
    """Of a country whose name means another country's state in a text, that country: NER → NGA beside "Niger State",
    GEO → USA beside "Georgia Gov."."""
    if "Georgia" in text and _OF_STATE.search(text) is not None and _OF_COUNTRY.search(text) is None:
        return _GEORGIA
    if "Niger" not in text:
        return _NOTHING
    is_state = _CALLED_STATE.search(text) is not None and _CALLED_COUNTRY.search(text) is None
    return _NIGER if is_state else _NOTHING


class StatesToo:
    """What the names of one article say of it."""

    def __init__(self, names: Sequence[Name], text: str, gazetteer: Gazetteer) -> None:
        self._names, self._gazetteer = names, gazetteer
        self._meant = countries_meant(text)

    def is_state(self, name: Name) -> bool:
        """Whether Georgia is the state: places or bodies of the USA are named, and none of the country; or Niger."""
        if name.entry is not None and name.entry.country in self._meant:
            return True
        state = _STATES_TOO.get(name.text)
        if state is None or name.entry is None:
            return False
        return state in self._lands and name.entry.country not in self._lands

    def meant(self, country: str | None, parts: Sequence[str]) -> str | None:
        """The country that the words of a role or a body's name tell; where they tell it by "Georgia", the one that the
        article's other names speak for, if any does.
        """
        if country is not None and country in self._meant:
            return self._meant[country]
        for name, state in _STATES_TOO.items() if country is not None else ():
            known = self._gazetteer.names.get(name)
            if known is not None and known.country == country and name in parts:
                others = any(one.entry is known and one.text != name for one in self._names)  # "Georgian"
                if country in self._lands or others:
                    return country
                return state if state in self._lands else None
        return country

    @cached_property
    def _lands(self) -> set[str | None]:
        """The countries of the places and bodies that are named."""
        named = (self._gazetteer.names.get(one.text) for one in self._names if one.kind in (PLACE, ORGANISATION))
        return {entry.country for entry in named if entry is not None}
