"""Clubs that news calls by the name of their town alone."""

from __future__ import annotations

import re

from newstables.extractors.actors.gazetteer import Gazetteer
from newstables.extractors.actors.lexicon import listed
from newstables.extractors.actors.names.tagger import Span

_AT_HOME = re.compile(r"\b(?:([a-z]+) in|near|outside|throughout|around|across) $")
_WINDOW = 32  # characters before a name


def is_at_home(name: str, span: Span, text: str, gazetteer: Gazetteer) -> bool:
    """Whether the town is meant, and not the club: "twelve people in Porto"; but "a stake in Porto"."""
    entry = gazetteer.names.get(name)
    if entry is None or entry.sector != "SPT" or " " in name:
        return False
    before = _AT_HOME.search(text, max(0, span.start - _WINDOW), span.start)
    return before is not None and before[1] not in listed("organisations", "possessions")
