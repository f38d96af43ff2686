"""The organisations of one article, by where they stand and how they are spelled: what they tell of who is in them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from operator import itemgetter

from newstables.extractors.actors.gazetteer import ORGANISATION
from newstables.extractors.actors.lexicon import Words
from newstables.extractors.actors.office.sectors import sector_of_name
from newstables.extractors.actors.who.doubt import Namesake
from newstables.schemas.actors import Sector

_OF = re.compile(r",? (?:of|from|at|with) (?:the )?")
_WORDS = re.compile(r"[\w'’&.-]*\w")


class Bodies:
    """The organisations among the members of a cast. First asked when all of them are found."""

    def __init__(self, members: Mapping[str, Namesake], text: str, words: Words) -> None:
        self._members, self._text, self._words = members, text, words

    def sector_behind(self, mentions: Sequence[tuple[int, int]]) -> Sector | None:
        """ "Inspector Ana Duarte of Ostrava Police": the sector of the body right behind a name."""
        behind = {end + len(of[0]) for _, end in mentions if (of := _OF.match(self._text, end)) is not None}
        near = [self._by_place[start] for start in behind if start in self._by_place] if behind else []
        return self._sector(min(near, key=itemgetter(0))[1]) if near else None

    def sector_in(self, told: str) -> tuple[bool, Sector | None]:
        """Whether an organisation of the article is named in a role, and its sector."""
        named = {word.removesuffix("'s").removesuffix("’s") for word in _WORDS.findall(told)}
        near = [
            (at, member) for word in named for at, member, name in self._by_first_word.get(word, ()) if name in told
        ]
        if not near:
            return False, None
        return True, self._sector(min(near, key=itemgetter(0))[1])

    @cached_property
    def are_of_sport(self) -> bool:
        """Whether teams or their bodies are among them and no soldiers'."""
        sectors = {self._sector(member) for member in self._members.values() if member.kind == ORGANISATION}
        return "SPT" in sectors and "MIL" not in sectors

    def _sector(self, member: Namesake) -> Sector | None:
        entry = member.identity.entry
        return entry.sector if entry else sector_of_name(member.name, self._words)

    @cached_property
    def _by_place(self) -> dict[int, tuple[int, Namesake]]:
        """The organisation whose name begins at a place, with its number."""
        found: dict[int, tuple[int, Namesake]] = {}
        for number, member in enumerate(self._members.values()):
            if member.kind == ORGANISATION:
                for start, _ in member.mentions:
                    found.setdefault(start, (number, member))
        return found

    @cached_property
    def _by_first_word(self) -> dict[str, list[tuple[int, Namesake, str]]]:
        """The organisations by the first word of each of their spellings, in order."""
        found: dict[str, list[tuple[int, Namesake, str]]] = {}
        for number, member in enumerate(self._members.values()):
            if member.kind == ORGANISATION:
                spellings = {self._text[start:end] for start, end in member.mentions} | {member.name.text}
                for name in sorted(spellings):
                    first = _WORDS.search(name)
                    found.setdefault(first[0] if first else "", []).append((number, member, name))
        return found
