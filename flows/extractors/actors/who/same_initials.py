"""Bodies of the same initials: "RSF" is one in Sudan, and another elsewhere."""

from __future__ import annotations

from functools import cache
from typing import Any

from newstables.extractors.actors.gazetteer import Gazetteer, KnownName
from newstables.extractors.actors.lexicon import lexicon
from newstables.extractors.actors.who.setting import Setting


def of_same_initials(initials: str, text: str, setting: Setting, gazetteer: Gazetteer) -> KnownName | None:
    """Another body of these initials than the one known best, where the article is about its country or its matter."""
    for namesake in _namesakes().get(initials, ()):
        low = text.lower()
        if namesake.get("country") in setting.countries or any(word in low for word in namesake.get("words", ())):
            return gazetteer.names.get(namesake["name"])
    return None


@cache
def _namesakes() -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for one in lexicon()["namesakes"]:
        found.setdefault(one["initials"], []).append(one)
    return found
