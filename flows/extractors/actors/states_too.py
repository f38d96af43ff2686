"""Countries that a state of another country shares its name with: which of both an article means."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from newstables.extractors.actors.gazetteer import ORGANISATION, PLACE, Gazetteer
from newstables.extractors.actors.spellings import Name

_STATES_TOO = {"Georgia": "USA"}


class StatesToo:
    """What the names of one article say of it."""

    def __init__(self, names: Sequence[Name], gazetteer: Gazetteer) -> None:
        self._names, self._gazetteer = names, gazetteer

    def is_state(self, name: Name) -> bool:
        """Whether Georgia is the state: places or bodies of the USA are named, and none of the country."""
        state = _STATES_TOO.get(name.text)
        if state is None or name.entry is None:
            return False
        return state in self._lands and name.entry.country not in self._lands

    def meant(self, country: str | None, parts: Sequence[str]) -> str | None:
        """The country that the words of a role or a body's name tell; where they tell it by "Georgia", the one that the
        article's other names speak for, if any does.
        """
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
