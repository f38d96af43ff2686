"""Towns of the USA that share the name of a country: "Lebanon, Pennsylvania", "Jordan, Montana"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newstables.extractors.actors.gazetteer import COUNTRY, PLACE, STATE, Gazetteer
from newstables.extractors.actors.lexicon import listed
from newstables.extractors.actors.names.known import entry_of
from newstables.extractors.actors.names.tagger import Span

# A name between commas, with none behind it that goes on with a list: "Mexico, Texas and Ohio", "Mexico, Texas, and".
_BEHIND = re.compile(r", ([A-Z]\.[A-Z][a-z]*\.|[A-Z][a-z]+(?: [A-Z][a-z]+)?\.?)(?=[,.;)]|\s*\Z)(?!, (?:and|or)\b)")
_OF_THE_STATES = "USA"


def towns_of_states(spans: Iterable[Span], text: str, gazetteer: Gazetteer) -> frozenset[str]:
    """The names among the spans that are a country's and here a town's, as the state behind one of them tells.

    Georgia is none of these states: it is a country too, and stands beside others.
    """
    found = set()
    for span in spans:
        behind = _BEHIND.match(text, span.end) if text.startswith(", ", span.end) else None
        if behind is None:
            continue
        name = text[span.start : span.end]
        entry = entry_of(name, gazetteer) if _is_state(behind[1], gazetteer) else None
        if entry is not None and entry.kind == COUNTRY:
            found.add(name)
    return frozenset(found)


def _is_state(name: str, gazetteer: Gazetteer) -> bool:
    """Whether a name is that of a state, in full or shortened: Missouri, Mo."""
    state = gazetteer.names.get(name.rstrip("."))
    known = state is not None and (state.kind, state.country, state.population) == (PLACE, _OF_THE_STATES, STATE)
    return known or name in listed("states", "in_print")
