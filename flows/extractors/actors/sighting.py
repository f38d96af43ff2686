"""What one place in a text shows of a name, whatever else the text says: made once for each run of words."""

from __future__ import annotations

from dataclasses import dataclass

from newstables.extractors.actors.candidates import Run
from newstables.extractors.actors.evidence import is_acronym, name_features
from newstables.extractors.actors.features import bits
from newstables.extractors.actors.gazetteer import COUNTRY, ORGANISATION, PERSON, PLACE, Entry
from newstables.extractors.actors.model import NOTHING
from newstables.extractors.actors.tokens import Candidate
from newstables.extractors.actors.words import COMMON, GIVEN, OFFICE, SURNAME, Words

_MOST_PEOPLE = 5_000_000  # of a place that is no person's and no company's name


@dataclass(slots=True, eq=False)
class Sighting:
    """A name as it is written, and what its own words say of it."""

    text: str
    parts: list[str]  # its words, small ones too
    entry: Entry | None
    head: str | None
    is_bare: bool
    trusted: bool
    fixed: bool  # the gazetteer or the name itself says what it is
    kind: str
    evidence: int  # of its words; nothing where the kind is fixed
    before: int  # "title_before", or nothing


def sighting(candidate: Candidate, run: Run | None, words: Words) -> Sighting:
    """The sighting of `candidate`, found in `run`."""
    kind = None if candidate.is_bare else _fixed_kind(candidate, words)
    return Sighting(
        candidate.text,
        candidate.text.split(),
        candidate.entry,
        candidate.head,
        candidate.is_bare,
        candidate.trusted,
        candidate.is_bare or kind is not None,
        kind or NOTHING,
        0 if candidate.is_bare or kind or run is None else bits(*name_features(candidate, run)),
        bits("title_before") if candidate.has_title else 0,
    )


def _fixed_kind(candidate: Candidate, words: Words) -> str | None:
    """What needs no evidence: countries, known names of several words or in capitals, heads that say it all."""
    entry, text = candidate.entry, candidate.text
    mask = words.classes.get(text, 0)
    if entry is None:
        return ORGANISATION if candidate.head is not None and candidate.head not in words.unsure else None
    if entry.kind == COUNTRY:
        return COUNTRY
    if entry.kind == PLACE:
        return PLACE if entry.population >= _MOST_PEOPLE else None
    if entry.kind == ORGANISATION:
        single = " " not in text
        return (
            ORGANISATION if not single or is_acronym(text) or not mask & (GIVEN | SURNAME | COMMON | OFFICE) else None
        )
    return PERSON if " " in text or not mask & COMMON else None
