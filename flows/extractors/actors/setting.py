"""Which countries an article is about: what decides whose Supreme Court or Labour Party it names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from newstables.extractors.actors.gazetteer import COUNTRY, PLACE, Gazetteer
from newstables.extractors.actors.names.known import entry_of
from newstables.extractors.actors.spellings import Name

_LEAST, _SHARE = 2, 0.6  # mentions, and their share, that make one country the article's


class Setting:
    """The countries of one article, by how often they and their places are named."""

    def __init__(self, names: Iterable[Name], gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self.countries: Counter[str] = Counter()
        for name in names:
            entry = name.entry or (entry_of(name.text, gazetteer) if name.kind == PLACE else None)
            if entry is not None and entry.country and entry.kind in (COUNTRY, PLACE):
                self.countries[entry.country] += len(name.mentions)

    def main_country(self) -> str | None:
        """The country that most of the article's places lie in, if it is one."""
        if not self.countries:
            return None
        ((country, count),) = self.countries.most_common(1)
        return country if count >= _LEAST and count >= _SHARE * self.countries.total() else None

    def owner(self, text: str, start: int, end: int) -> str | None:
        """The country right before or after a name: "India's Supreme Court", "Supreme Court of India"."""
        before = text[max(0, start - 40) : start].split()
        for size in (2, 1):
            country = self._country(" ".join(before[-size:])) if len(before) >= size else None
            if country:
                return country
        after = text[end : end + 40]
        if after.startswith((" of ", " in ")):
            words = after[4:].removeprefix("the ").split()
            for size in (2, 1):
                country = self._country(" ".join(words[:size]).rstrip(".,;:"))
                if country:
                    return country
        return None

    def _country(self, words: str) -> str | None:
        words = words.removesuffix("'s").removesuffix("’s")
        entry = self._gazetteer.adjectives.get(words) or self._gazetteer.names.get(words)
        return entry.country if entry is not None and entry.kind == COUNTRY else None
