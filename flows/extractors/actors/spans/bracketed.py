"""Given names that an editor put into what somebody said: "President [Sauli] Niinisto", "(Rep. Mark) Meadows"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newstables.extractors.actors.gazetteer import COUNTRY, PERSON, PLACE, Gazetteer
from newstables.extractors.actors.lexicon import (
    ADJECTIVE,
    CLOSED,
    GIVEN,
    HONORIFIC,
    MODIFIER,
    OFFICE,
    PORTFOLIO,
    STYLE,
    SURNAME,
    Words,
)
from newstables.extractors.actors.names.tagger import Span

_SURNAME = r"(?:(?:al|el|bin|de|van|von)[- ])?[A-Z][\w-]*(?:['’][A-Z]\w+)?"
_GIVEN = re.compile(rf"[\[(]((?:[A-Z][\w’'.-]* |of )*)([A-Z][\w’'-]+(?: [A-Z]\.)?)[\])] ({_SURNAME}(?: [A-Z][\w-]+)?)")
_BRACKET = re.compile(r"[\[(]?([^\[\]()]+)[\])] (?=\S)")
_TITLES = HONORIFIC | OFFICE | STYLE | MODIFIER | PORTFOLIO | ADJECTIVE


def with_bracketed(spans: Sequence[Span], text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans, a given name in brackets and the surname behind it as one person."""
    found = list(spans)
    if "] " not in text and ") " not in text:
        return found
    ends = {span.end for span in spans if span.kind == PERSON}
    for person in _persons(text, words, gazetteer):
        if person.start - 1 in ends:
            continue  # "Marco (Ana) Duarte": another name of his
        inside = [span for span in found if span.start < person.end and person.start < span.end]
        found = sorted([*(span for span in found if span not in inside), person])
    return found


def without_brackets(name: str) -> str:
    """ "Sauli Niinisto" of "[Sauli] Niinisto" and of what remains of "(Mr Sauli) Niinisto"."""
    match = _BRACKET.match(name)
    return name if match is None else f"{match[1]} {name[match.end() :]}"


def _persons(text: str, words: Words, gazetteer: Gazetteer) -> Iterator[Span]:
    for match in _GIVEN.finditer(text):
        titles, given, surname = match.groups()
        end = match.end()
        first, _, more = surname.partition(" ")
        if more and words.classes.get(more, 0) & SURNAME == 0:  # "[Leila] de Lima"; not "[Sauli] Niinisto On"
            surname, end = first, end - len(more) - 1
        entry = gazetteer.names.get(given)
        is_land = entry is not None and entry.kind == COUNTRY
        is_town = entry is not None and entry.kind == PLACE and not titles and text[match.start()] == "("
        if is_land or is_town:
            continue  # "Fermata (Austin) Partners"
        known = gazetteer.names.get(f"{given} {surname}")
        is_known = known is not None and known.kind == PERSON
        if (is_known or _is_pair(given, surname, words)) and _are_titles(titles, words, gazetteer):
            yield Span(match.start(2) if titles else match.start(), end, PERSON, 1.0)


def _is_pair(given: str, surname: str, words: Words) -> bool:
    """Whether two words are somebody's: a given name that is no office, and behind it no everyday word."""
    first = words.classes.get(given.partition(" ")[0], 0)
    last = words.classes.get(surname.rpartition(" ")[2], 0)
    if surname.isupper() or not first & GIVEN or first & (OFFICE | HONORIFIC | STYLE | ADJECTIVE) or last & CLOSED:
        return False
    return bool(last & (GIVEN | SURNAME)) or not last


def _are_titles(titles: str, words: Words, gazetteer: Gazetteer) -> bool:
    """ "US President": nothing but offices, and countries that they are of."""
    for word in titles.split():
        entry = gazetteer.names.get(word.rstrip("."))
        is_land = entry is not None and entry.kind == COUNTRY
        if word != "of" and not is_land and not words.classes.get(word, 0) & _TITLES:
            return False
    return True
