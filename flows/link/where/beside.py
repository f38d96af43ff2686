"""Places told by the characters beside a number: "Taranaki (1,539 hours)", "Peru 24 percent", "one in Bergen 3,000",
"Oslo had 42 fires, Bergen 30".
"""

from __future__ import annotations

import re

from newstables.calendar_names import calendar_names
from newstables.extractors.actors.gazetteer import COUNTRY
from newstables.extractors.claims.vocabulary import LEX
from newstables.link.reading import ArticleReading
from newstables.link.towns import country_of_town, is_town
from newstables.link.tree import relation
from newstables.link.where.names import places_in
from newstables.link.where.place_name import known_place
from newstables.link.where.ranked import ranked
from newstables.link.where.unlisted import is_date
from newstables.link.words import words
from newstables.records import Claim

Told = tuple[str, str | None]  # the place, and its country

_NAME = r"([A-Z][\w.’'-]+(?:\s(?:(?:of|de|del|la|el|al)\s)*[A-Z][\w.’'-]+){0,3})"
_IN_BRACKETS = re.compile(_NAME + r"\s\($")
_PAIRS = re.compile(_NAME + r"\s\(\d[\d,.]*(?: \w+)?\)")  # "Barpeta (3,440)"
_LISTED = re.compile(_NAME + r"(?: with)? (?:only |just |about )?$")
_JOINED = r"(?:,|and(?<!\wand)|but(?<!\wbut)|while(?<!\wwhile))"  # no \b before: `re` skips to their first letters
_OTHERS = frozenset(("one", "those", "that", "another"))
_ONE_IN = re.compile(rf"{_JOINED}\s(?:{'|'.join(sorted(_OTHERS))})\sin\s(?:the\s)?{_NAME}\s$")
_MOVED_THERE = re.compile(
    rf"\d[\d.,]*(?:%| percent| per cent| million| billion)? (?:in|for|across) (?:the )?{_NAME}, (?:up|down) $"
)
_LONGEST = 60  # characters of a list, or of what stands in brackets
_SHARES = ("percent",)
_COUNTED = ("count", "number")
_NEXT_HOST = re.compile(rf"(?:,|;|\band|\bwhile)\s{_NAME}\s$")


def told_beside(reading: ArticleReading, claim: Claim, *, is_placed: bool) -> tuple[Told, str] | None:
    """The place that the characters beside a number tell, and the rule: in brackets, in a list."""
    is_measure = claim.kind == "measure"
    told = in_brackets(reading, claim.start, is_measure=is_measure) if is_placed and claim.kind != "score" else None
    if told is None and claim.kind in _SHARES:
        told = _listed(reading, claim.start)
    if told is None and _is_of_weather(reading, claim):
        told = _measured_at(reading, claim.start)
    if told is not None:
        return told, "<place> (<number>)"
    told = _one_in(reading, claim.start) if is_placed else None
    if told is not None:
        return told, "one in <place> <number>"
    told = _moved_there(reading, claim) if is_placed and claim.trend is not None else None
    if told is not None:
        return told, "<number> in <place>"
    told = ranked(reading, claim) if is_placed else None
    if told is not None:
        return told, "<place> with <number>"
    told = _behind_host(reading, claim) if is_placed and claim.kind in _COUNTED else None
    return (told, "<place> <number>, <place> <number>") if told is not None else None


def in_brackets(reading: ArticleReading, start: int, *, is_measure: bool) -> Told | None:
    """The place that a number stands behind in brackets: "Taranaki (1,539 hours)"; not a bowler, Jones (3 for 28).

    A person may have votes there, but nobody's rain is measured: such a name is a town's.
    """
    if "(" not in reading.text[max(0, start - 2) : start]:
        return None
    match = _IN_BRACKETS.search(reading.text, _from(reading, start), start)
    if match is None:
        return None
    if match[1].lower() in calendar_names()["months"]:
        return None  # in March (40 million)
    if match[1].lower() in LEX.compass:
        is_region = reading.text.endswith("the ", 0, match.start())
        return (f"the {match[1]}", None) if is_region else None  # in the Northeast (+6 percent)
    named = reading.mentions.around(match.start(1))
    if named is not None and named[2].kind != "country" and not is_measure:
        return None
    known = known_place(match[1])
    if known is not None:
        return match[1], known.country
    if is_town(match[1]):
        return match[1], country_of_town(match[1], reading.country_namings)
    first = reading.parse.starts[reading.parse.sentence(reading.parse.token_at(start))[0]]
    before = _PAIRS.findall(reading.text, first, match.start())  # of a list all are places where one is
    return (match[1], None) if any(known_place(name) or is_town(name) for name in before) else None


def _from(reading: ArticleReading, start: int) -> int:
    """Where to begin to look for what stands before a number: in its sentence, and no longer ago than that."""
    parse = reading.parse
    first = parse.sents[parse.sent_of[parse.token_at(start)]][0]
    return max(parse.starts[first], start - _LONGEST)


def _listed(reading: ArticleReading, start: int) -> Told | None:
    """The place right before its share in a list: "France 24 percent, Britain 23 percent"."""
    match = _LISTED.search(reading.text, _from(reading, start), start)
    known = known_place(match[1]) if match is not None else None
    if match is None or known is None:
        return None
    parse = reading.parse
    token = parse.token_at(match.end(1) - 1)
    return (match[1], known.country) if relation(parse, token) not in ("obj", "iobj", "nsubj") else None


def _is_of_weather(reading: ArticleReading, claim: Claim) -> bool:
    """Whether a figure is of the weather: a temperature, or a length in a sentence on rain."""
    if claim.kind == "temperature":
        return True
    length = claim.kind == "measure" and LEX.dimensions.get(claim.unit or "") == "length"
    if not length:
        return False
    first, end = reading.parse.sents[reading.parse.sent_of[reading.token(claim)]]
    return not words("where", "of_rain").isdisjoint(reading.parse.lemmas[first:end])


def _measured_at(reading: ArticleReading, start: int) -> Told | None:
    """`Jammu 8.4mm, Banihal 5.4mm`: the name right before what was measured there, of a town known or not."""
    match = _LISTED.search(reading.text, _from(reading, start), start)
    token = reading.parse.token_at(match.end(1) - 1) if match is not None else 0
    if match is None or reading.parse.pos[token] != "PROPN" or is_date(reading, token):
        return None
    naming = reading.mentions.around(match.start(1))
    if naming is not None and naming[2].kind == "person":
        return None  # Hale 1.93m
    known = known_place(match[1])
    return match[1], known.country if known is not None else country_of_town(match[1], reading.country_namings)


def _one_in(reading: ArticleReading, start: int) -> Told | None:
    """`A march in Oslo drew 9,000 and one in Bergen 3,000`: the place before a number whose verb is left out."""
    parse = reading.parse
    is_told = not _OTHERS.isdisjoint(parse.words_of(parse.sent_of[parse.token_at(start)]))
    match = _ONE_IN.search(reading.text, _from(reading, start), start) if is_told else None
    known = known_place(match[1]) if match is not None else None
    if match is None or (known is None and not is_town(match[1])):
        return None
    return match[1], known.country if known is not None else country_of_town(match[1], reading.country_namings)


def _moved_there(reading: ArticleReading, claim: Claim) -> Told | None:
    """`cost £305,000 in England, up 2.4 percent, and £216,000 in Wales`: by how much a figure moved is where it is."""
    if not reading.text.endswith(("p ", "n "), 0, claim.start):
        return None
    match = _MOVED_THERE.search(reading.text, _from(reading, claim.start), claim.start)
    known = known_place(match[1]) if match is not None else None
    return (match[1], known.country) if match is not None and known is not None else None


def _behind_host(reading: ArticleReading, claim: Claim) -> Told | None:
    """`Oslo had 42 fires, Bergen 30`: the town right before a number whose verb is that of another town before."""
    before = reading.text[_from(reading, claim.start) : claim.start]
    match = _NEXT_HOST.search(before) if before[-2:-1].isalpha() else None
    if match is None:
        return None
    naming = reading.mentions.around(claim.start - 2)
    if naming is not None and naming[2].kind != COUNTRY:
        return None  # and Hale 40
    parse = reading.parse
    sentence = parse.sent_of[parse.token_at(claim.start)]
    start = claim.start - len(match[0]) + match.start(1) - match.start()
    before_it = (place for place in places_in(reading, sentence) if place.start < start)
    hosts = [host for host in before_it if parse.deps[host.token] == "nsubj" and parse.is_root(parse.heads[host.token])]
    if not hosts:
        return None
    known = known_place(match[1])
    if known is None and is_town(match[1]):
        return match[1], country_of_town(match[1], reading.country_namings)
    if known is None:  # "Vell district had 42 fires, Torva 30": as the first is, so is the next
        is_division = parse.lower[parse.token_at(hosts[0].end - 1)] in words("where", "divisions")
        is_division = is_division and parse.tags[parse.token_at(start)] != "NNPS"  # Hispanics 30
        return (match[1], hosts[0].country) if is_division or reading.place_name(start) is not None else None
    return (match[1], known.country) if known.kind != COUNTRY else None
