"""What leaves no choice about a name's kind, whatever the model holds likelier: "the carmaker Anton Werke"."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from newstables.extractors.actors.gazetteer import COUNTRY, ORGANISATION, PERSON, PLACE, Gazetteer, plain
from newstables.extractors.actors.kind.bearers import bearers, is_named_before
from newstables.extractors.actors.kind.clubs import is_at_home
from newstables.extractors.actors.kind.fighters import is_of_fighters
from newstables.extractors.actors.kind.introduced import is_introduced, is_somebody_too
from newstables.extractors.actors.kind.told import is_behind_office
from newstables.extractors.actors.lexicon import (
    BODY,
    COMMON,
    GIVEN,
    HEAD,
    HONORIFIC,
    PAPER,
    PLACE_HEAD,
    PLACE_TAIL,
    SURNAME,
    Words,
    listed,
)
from newstables.extractors.actors.names.tagger import SURE, Span
from newstables.extractors.actors.spans.listed import has_given_name
from newstables.extractors.actors.spans.titles import untitled

_OWNER = re.compile(r"['’]s? (?:(?:majority|former|new|current|ultimate) )?(?:owner|parent|maker|operator) $")
_LEADER_OF = re.compile(
    r"\b(?:chair|chair(?:wo)?man|chairperson|chief executive|CEO|president|subsidiary|unit|employees|shareholders) of $"
)
_NEAR_PLACES = (" near ", " outside ", " throughout ")
_OPENING_IN = re.compile(r"(?:^|[.!?\n]['\"”’]?\s*)In $")  # which opens a sentence
_BRANCH = re.compile(r"[A-Z]{3,6}-[A-Z][a-z]\w+")  # initials and where it is
_GAELIC = re.compile(r"\b(?:GAA|hurling|hurlers?|camogie|All-Ireland|Croke Park|Gaelic (?:football|games))\b")
_ROYALS = frozenset({"King", "Queen", "Prince", "Princess"})
_AREA = re.compile(r"(?:Local Government|Council Development) Area\b")  # as Nigeria calls its districts
_MILLIONS = 1_000_000
_WINDOW = 32  # characters on either side of a name
_SHORTEST_DATELINE = 3


def corrected(spans: list[Span], text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans with their kinds set right."""
    spans = [_without_owner(span, text, gazetteer) if span.kind == ORGANISATION else span for span in spans]
    spans = untitled(spans, text, words, gazetteer)
    named = [(" ".join(text[span.start : span.end].split()), span) for span in spans]
    firms = {name.partition(" ")[0] for name, span in named if span.kind == ORGANISATION and _is_firm(name, words)}
    surnames = {part for name, span in named if span.kind == PERSON and " " in name for part in name.split()}
    known = cache(lambda: bearers(named))  # asked for of few names
    found = []
    for name, span in named:
        kind, certainty = span.kind, span.certainty
        if " " not in name and name not in surnames and kind in (PERSON, PLACE) and name in firms:
            kind = ORGANISATION
        elif kind == PERSON and " " not in name and _is_place(name, gazetteer) and _is_nobodys(name, surnames):
            kind = PLACE
        elif kind == PERSON and " " in name and _is_land(name, gazetteer):
            kind = PLACE  # Madhya Pradesh, Sierra Leone
        elif name in surnames and is_somebody_too(span, text):
            kind = PERSON  # "the importer Hall" where Tom Hall is
        elif _is_organisation(name, span, text, words, gazetteer):
            kind, certainty = ORGANISATION, 1.0
        elif _is_known_body(name, span, words, gazetteer):
            is_person = name in surnames and is_named_before(name, span, known()[name], text)
            is_addressed = _is_addressed(span, text, words)
            kind = PERSON if is_addressed or is_person else ORGANISATION
            certainty = certainty if is_person and not is_addressed else 1.0
        elif kind == PERSON and _is_owner(name, span, text, words):
            kind = ORGANISATION
        elif kind == PERSON and certainty < SURE and not has_given_name(name, words) and " " in name:
            kind = _kind_behind(span, text)
        elif kind == ORGANISATION and _is_royal(name, words):
            kind = PERSON
        elif kind == ORGANISATION and (_is_called(text, span, words) or _is_national(name, words, gazetteer)):
            certainty = 1.0
        if kind != PLACE and _is_surely_a_place(name, kind, span, text, gazetteer):
            kind, certainty = PLACE, 1.0
        if kind != PLACE and (certainty < SURE or kind == PERSON) and _is_called_a_place(name, words, gazetteer):
            kind = kind if is_behind_office(span, text, words) else PLACE
        found.append(Span(span.start, span.end, kind, certainty))
    return found


def _is_surely_a_place(name: str, kind: str, span: Span, text: str, gazetteer: Gazetteer) -> bool:
    """ "Co Mayo", "NSW", "Delle Local Government Area", and a side's name where it is at home there."""
    if kind == ORGANISATION and is_at_home(name, span, text, gazetteer):
        return True
    return (
        _is_county(name, text)
        or _is_state_in_short(name, gazetteer)
        or ("Area" in name and _AREA.search(name) is not None)
    )


def _is_county(name: str, text: str) -> bool:
    """ "Co Mayo", and "Mayo" where the text has that too, or tells of the games that counties play."""
    county = name.removeprefix("Co ")
    if county not in listed("places", "counties_of_ireland"):
        return False
    return f"Co {county}" in text or _tells_of_their_games(text)


@lru_cache(maxsize=1)  # for each county that a text names
def _tells_of_their_games(text: str) -> bool:
    return _GAELIC.search(text) is not None


def _is_royal(name: str, words: Words) -> bool:
    """ "Queen Camilla": a given name alone behind what kings and queens are called."""
    style, _, given = name.partition(" ")
    return style in _ROYALS and bool(words.classes.get(given, 0) & GIVEN)


def _is_state_in_short(name: str, gazetteer: Gazetteer) -> bool:
    """ "NSW": letters by which a state is known, and no body."""
    entry = gazetteer.names.get(name) if name.isupper() else None
    return entry is not None and entry.kind == PLACE


def _without_owner(span: Span, text: str, gazetteer: Gazetteer) -> Span:
    """ "Norway's Channel Nine": the country whose body it is, is no part of its name."""
    owner, _, rest = text[span.start : span.end].partition(" ")
    if not rest[:1].isupper() or not owner.endswith(("'s", "’s")):
        return span
    entry = gazetteer.names.get(owner[:-2])
    return span._replace(start=span.end - len(rest)) if entry is not None and entry.kind == COUNTRY else span


def _is_firm(name: str, words: Words) -> bool:
    """Whether a body is a firm by its last word and begins with a word of its own: "Hoffner AG", "Vane Motors"."""
    first, _, rest = name.partition(" ")
    last = rest.rpartition(" ")[2].lower()
    return words.sectors.get(last) == "BUS" and not words.classes.get(first, 0) & ~SURNAME


def _is_organisation(name: str, span: Span, text: str, words: Words, gazetteer: Gazetteer) -> bool:
    """Whether the name or what stands before it leaves no other choice."""
    if span.kind != ORGANISATION and name not in gazetteer.names:
        first, _, rest = name.partition(" ")
        if _has_head(name, words) or (span.kind == PERSON and _ends_as_a_body(name, words)):
            return True
        if rest and first.lower() in words.openers:
            return span.certainty < SURE or not words.classes.get(first, 0) & (GIVEN | SURNAME)
    if span.kind == PLACE:
        return name not in gazetteer.names and is_of_fighters(text, span)
    return is_introduced(text, span, words, gazetteer)


def _is_land(name: str, gazetteer: Gazetteer) -> bool:
    """Whether a name of several words is that of a country, a region or a city of millions, and so nobody's."""
    known = gazetteer.names.get(name)
    return known is not None and (known.kind == COUNTRY or (known.kind == PLACE and known.population >= _MILLIONS))


def _is_owner(name: str, span: Span, text: str, words: Words) -> bool:
    """ "Vestberg's owner Norvik": who owns a firm and is called by one word that is no person's name, is a firm."""
    if " " in name or words.classes.get(name, 0) & (GIVEN | SURNAME):
        return False
    return _OWNER.search(text, max(0, span.start - _WINDOW), span.start) is not None


def _kind_behind(span: Span, text: str) -> str:
    """What a doubtful person is behind a preposition: who has a chair is a body, "near Jurf al-Nasr" is a place, and so
    is "In Cabo Delgado, 12 villages burned".
    """
    before = text[max(0, span.start - _WINDOW) : span.start]
    if text.startswith(("'s", "’s"), span.end):
        return PERSON
    if _LEADER_OF.search(before) or before.endswith("published by "):
        return ORGANISATION
    opens = _OPENING_IN.search(before) is not None and text.startswith(",", span.end)
    return PLACE if opens or before.endswith(_NEAR_PLACES) else PERSON


def _has_head(name: str, words: Words) -> bool:
    """Whether only names of organisations end so: "Belmont Resorts", "Belmont High Court", "ITF-Belmont"."""
    start, _, last = name.rpartition(" ")
    if not start:
        return _BRANCH.fullmatch(name) is not None
    if last == "Court" and start.rpartition(" ")[2].lower() in listed("organisations", "courts"):
        return " " in start
    if last.lower() not in words.sectors:
        return False
    return last.lower() not in words.unsure or (" " in start and last.lower() not in listed("organisations", "sites"))


def _ends_as_a_body(name: str, words: Words) -> bool:
    """ "A. G. Jeeto Hospital": no person's surname."""
    start, _, last = name.rpartition(" ")
    mask = words.classes.get(last, 0)
    return bool(start) and bool(mask & HEAD) and not mask & (GIVEN | SURNAME)


def _is_called(text: str, span: Span, words: Words) -> bool:
    """ "the Iraq Road Watch group": what it is stands behind it."""
    following = text[span.end : span.end + _WINDOW].split(maxsplit=1)
    return bool(following) and text[span.end] == " " and following[0].rstrip(".,;") in words.introducers


def _is_national(name: str, words: Words, gazetteer: Gazetteer) -> bool:
    """ "Statistics Norway", "Toronto Star": a body or a newspaper beside the name of a place."""
    first, _, rest = name.partition(" ")
    start, _, last = name.rpartition(" ")
    if words.classes.get(first, 0) & BODY and rest in gazetteer.names:
        return True
    return bool(words.classes.get(last, 0) & PAPER) and start in gazetteer.names


def _is_called_a_place(name: str, words: Words, gazetteer: Gazetteer) -> bool:
    """ "Lal Chowk", "Klong Tan", "Port Talbot": a word for what a place is, of other languages too."""
    first, _, rest = name.partition(" ")
    masks = words.classes.get(first, 0), words.classes.get(rest.rpartition(" ")[2], 0)
    opens = first in listed("places", "openers") and not masks[1] & COMMON  # not "Loch Fyne Oysters", "Cape Air"
    is_head = masks[0] & PLACE_HEAD and not masks[0] & (GIVEN | SURNAME | COMMON | HEAD)
    is_tail = masks[1] & PLACE_TAIL and not masks[1] & (GIVEN | SURNAME)
    if not rest or not (opens or is_head or is_tail) or name in gazetteer.names:
        return False
    return not any(words.classes.get(part, 0) & HEAD for part in name.split())


def _is_known_body(name: str, span: Span, words: Words, gazetteer: Gazetteer) -> bool:
    """Whether the gazetteer knows a body of this name; of one word, one that is nothing else: "Sonatrach"."""
    entry = gazetteer.names.get(name)
    if entry is None or entry.kind != ORGANISATION:
        return False
    return " " in name or (span.certainty < SURE and not words.classes.get(name, 0))


def _is_addressed(span: Span, text: str, words: Words) -> bool:
    """ "Mr Henkel": no firm."""
    before = text[max(0, span.start - _WINDOW) : span.start].split(" ")[-2:]
    return len(before) > 1 and not before[1] and bool(words.classes.get(before[0], 0) & HONORIFIC)


def _is_nobodys(name: str, surnames: set[str]) -> bool:
    """Whether nobody in the article has a name, with accents or without."""
    return plain(name) not in map(plain, surnames)


def _is_place(name: str, gazetteer: Gazetteer) -> bool:
    """Whether a word is a seat of government, a country, or a place in the capitals of a dateline."""
    if name in gazetteer.seats:
        return True
    whole = gazetteer.names.get(name)
    if whole is not None and whole.kind == COUNTRY:
        return True  # "Jordan", where nobody of that name is in the article
    entry = gazetteer.names.get(name.title()) if name.isupper() and len(name) > _SHORTEST_DATELINE else None
    return entry is not None and entry.kind == PLACE
