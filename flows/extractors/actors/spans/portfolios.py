"""Names that go on: "Ministry of Farming, Forestry and Fisheries", "Mineradora Vela do Tinga"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, PLACE
from newstables.extractors.actors.lexicon import COMMON, GIVEN, HEAD, OFFICE, PORTFOLIO, SURNAME, TAKES_OF, TRADE, Words
from newstables.extractors.actors.names.tagger import Span

_WORDS = r"[A-Z][\w-]+(?: [A-Z][\w-]+){0,3}"
_REST = re.compile(rf"(?:, {_WORDS})*,? (?:and|&) ({_WORDS})")
_OF_ROMANCE = re.compile(r"(?: (?:de|do|da|dos|das|del|di|de la|de los|de las) [A-ZÀ-Þ][\w-]+)+")
# "Federation of Red Cross" before "and Red Crescent Societies": what a federation is of ends in the plural.
_FEDERATION = re.compile(
    r"(?:[A-Z][\w-]+ ){0,4}(?:Federation|Association|Confederation|Council|League|Union|Alliance|Conference|Forum) of "
    r"(?:[A-Z][\w-]+ ){0,3}[A-Z][\w-]+(?<![^s]s)$"
)
_SOCIETIES = re.compile(
    r" and (?:[A-Z][\w-]+ ){0,3}(?:Societies|Associations|Unions|Federations|Universities|Colleges|Schools|Chambers"
    r"|Clubs|Churches|Municipalities|Cities|Cooperatives|Banks|Companies|Workers|Teachers|Producers|Manufacturers|Exporters)\b"
)
_OVER_MATTERS = ("Minister", "Secretary", "Commissioner")
_MATTERS = re.compile(rf"\b(?:Ministers|{'|'.join(_OVER_MATTERS)}) (?:of|for) (?:[A-Z][\w-]*,? |and )+$")
_LIKELY = 0.9
_DERIVED = re.compile(r"[a-z](?:[aeiou]tic|ical|logy|graphy|ment|[st]ion|ity|ness)$")  # "Aquatic": no name ends so
# "Institute of Volcanology and Seismology"
_SCIENCE = r"[A-Z]\w+(?:logy|graphy|ics|nomy|metry|istry)"
_SCIENCES = re.compile(rf" (?:of|for) (?:[A-Z][a-z]+ )?{_SCIENCE}(?:(?:, {_SCIENCE})*,? and {_SCIENCE})?$")
_OPPOSITION = "of the Opposition "
_NEAR = 90  # characters of what a minister is for
_BEGUN = re.compile(r"(?:[A-Z][\w-]+ ){0,4}([A-Z][a-z]+) (?:of|for|on) (?:the )?[A-Z]")


def whole_portfolios(spans: Sequence[Span], text: str, words: Words) -> list[Span]:
    """The spans, those of bodies that are over a list of everyday things up to its end."""
    found: list[Span] = []
    for span in spans:
        if found and span.start < found[-1].end:
            continue  # now a part of it
        society = _SOCIETIES.match(text, span.end) if span.kind == ORGANISATION else None
        if society is not None and _FEDERATION.match(text, span.start, span.end):
            span = span._replace(end=society.end())  # of what follows, the second half is named
        begun = _BEGUN.match(text, span.start, span.end) if span.kind == ORGANISATION else None
        if begun is not None and words.classes.get(begun[1], 0) & HEAD and words.classes.get(begun[1], 0) & TAKES_OF:
            rest = _REST.match(text, span.end)
            if rest is not None and _are_everyday(rest[0], words) and " and " not in text[span.start : span.end]:
                span = span._replace(end=rest.end())
            name = text[span.start : span.end]
            if _SCIENCES.search(name) is not None:
                span = span._replace(certainty=max(_LIKELY, span.certainty))
            if ", " in name and " and " in name and _are_everyday(name[begun.end(1) - span.start :], words):
                span = span._replace(certainty=1.0)  # however seldom the model saw a name of such length
        if text[span.start : span.end].partition(" ")[0].lower() in words.openers:
            rest = _OF_ROMANCE.match(text, span.end)
            span = span._replace(end=rest.end()) if rest is not None else span
        found.append(span)
    return found


def without_portfolios(spans: Sequence[Span], text: str, words: Words) -> list[Span]:
    """The spans, those of persons that begin with what a minister is "for" without it: Justice of "Minister for Justice
    Ana Brand".
    """
    has_offices = any(office in text for office in _OVER_MATTERS)
    found: list[Span] = []
    for span in spans:
        if span.kind == PERSON and text.startswith(_OPPOSITION, span.start):
            span = span._replace(start=span.start + len(_OPPOSITION))  # behind "Leader"
        elif text.startswith("for ", span.start):
            span = _behind_portfolio(span, text, words)
        elif has_offices and text.startswith(" Minister", span.end) and span.kind == ORGANISATION:
            span = _land_of_a_matter(span, text, words)
        elif has_offices and text.count(" ", span.start, span.end) > 1:
            span = _behind_last_matter(span, text, words)
        found.append(span)
    return found


def _land_of_a_matter(span: Span, text: str, words: Words) -> Span:
    """ "Delle" of "Delle Energy" before "Minister": a land, and what the minister is over."""
    land, _, matters = text[span.start : span.end].partition(" ")
    parts = matters.split()
    if not parts or not all(part == "and" or words.classes.get(part, 0) & PORTFOLIO for part in parts):
        return span
    return span._replace(end=span.start + len(land), kind=PLACE)


def _behind_last_matter(span: Span, text: str, words: Words) -> Span:
    """The person behind the last of what a minister is for: "for Water and Climate Change Ana Brand"."""
    parts = text[span.start : span.end].split(" ")
    masks = [words.classes.get(part, 0) for part in parts]
    first = next((i for i, mask in enumerate(masks) if not mask & (COMMON | PORTFOLIO) or mask & GIVEN), 0)
    told = all(not mask or mask & (GIVEN | SURNAME) for mask in masks[first:])
    if not 0 < first < len(parts) - 1 or masks[first] & ~(GIVEN | SURNAME) or not told:
        return span
    if _MATTERS.search(text, max(0, span.start - _NEAR), span.start) is None:
        return span
    return span._replace(start=span.end - len(" ".join(parts[first:])), kind=PERSON)


def _behind_portfolio(span: Span, text: str, words: Words) -> Span:
    parts = text[span.start : span.end].split(" ")
    given = [bool(words.classes.get(part, 0) & GIVEN) for part in parts]
    first = 2 if len(parts) > 3 and given[1] and given[2] else 1  # "Justice" is a given name, too
    while first < len(parts) - 1 and not given[first]:
        first += 1
    return span._replace(start=span.end - len(" ".join(parts[first:])))


def _are_everyday(rest: str, words: Words) -> bool:
    """Whether nothing of the list is a name, a body or somebody."""
    parts = [part.strip(",") for part in rest.split() if part[0].isupper()]
    for part in parts:
        mask = words.classes.get(part, 0)
        if mask & (HEAD | OFFICE | TRADE) and not mask & PORTFOLIO and words.sectors.get(part.lower()) != "BUS":
            return False
        is_derived = not mask and _DERIVED.search(part) is not None
        if not mask & (COMMON | PORTFOLIO | HEAD) and (not mask or mask & (GIVEN | SURNAME)) and not is_derived:
            return False
    return True
