"""Embassies: each is one by who sends it and where it is, as "the US Embassy in Kabul" and "in Nairobi" are two."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.actors.gazetteer import ORGANISATION, Gazetteer, plain
from newstables.extractors.actors.lexicon import Words, listed
from newstables.extractors.actors.office.countries_told import country_in
from newstables.extractors.actors.spellings import Name
from newstables.extractors.actors.who.setting import Setting

_SENT = re.compile(r"(?i:embass|consulate|high commission)")
_HIGH = re.compile(r"\bHigh Commission\b")


def mission_of(
    name: Name, mentions: Sequence[tuple[int, int]], text: str, setting: Setting, words: Words, gazetteer: Gazetteer
) -> tuple[str, str, str | None] | None:
    """The kind of an embassy ("embassy"), who sends it, and where it is (None: not told); None of any other body."""
    if not _SENT.search(name.text):
        return None  # most
    low = {part.lower() for part in name.parts}
    nouns = low & listed("organisations", "missions")
    if not nouns and not (_HIGH.search(name.text) and "refugees" not in low):
        return None
    senders = {setting.before(text, start) for start, _ in mentions} - {None}
    sender = country_in(name.parts, words, gazetteer) or (senders.pop() if len(senders) == 1 else None)
    if sender is None:
        return None
    kind = "consulate" if any(noun.startswith("consulate") for noun in nouns) else "embassy"
    host = setting.host(text, mentions, sender, in_town=kind == "consulate")
    return kind, sender, host


def mission_id(kind: str, sender: str, where: str) -> str:
    """The id of an embassy, however it is written: "US Embassy", "Embassy of the United States"."""
    return f"{ORGANISATION}:{kind}-of-{sender.lower()}:{plain(where) if where.islower() else where}"
