"""A place that the list of known ones lacks: a smaller town, a venue, a name that looks like one of a place."""

from __future__ import annotations

import re
from dataclasses import replace

from newstables.calendar_names import calendar_names
from newstables.language import Parse
from newstables.link.reading import ArticleReading
from newstables.link.towns import country_of_town, is_town
from newstables.link.tree import child, relation
from newstables.link.where.place_name import PlaceName, country_of, known_place
from newstables.link.where.regions import country_of_region
from newstables.link.where.spans import DESCRIBED, without_lead
from newstables.link.words import words

_STRAIGHT = frozenset(("in", "near", "across", "outside", "inside", "throughout", "around", "off", "within", "along"))
_OTHER = re.compile(r" and ((?:[A-Z][\w-]+ )*[A-Z][\w-]+ ?)")  # the other half of a name
_AT = frozenset(("at", "in", "inside", "outside", "near", "from"))
_UPON = frozenset(("on", "at"))  # … before what the model of names takes for a place: "on Malekula"


def unlisted(reading: ArticleReading, token: int, case: str, start: int, end: int) -> PlaceName | None:
    """A name that the list of known places lacks: a smaller town's, or one that looks like a place's."""
    parse, text = reading.parse, reading.text
    owner = known_place(text[start:end].replace("’", "'").partition("'s ")[0])  # Philadelphia's Italian Market
    bare = text[start:end].removeprefix("the ")
    region = country_of_region(bare.replace("’", "'").partition("'s ")[0], reading.country_namings)
    country = owner.country if owner is not None else country_of(bare) or region
    start = without_lead(reading, start, end)
    if not text[start:end][:1].isupper() and not text[start:end].startswith("the "):
        return _described(reading, token, case, start, end)
    name = text[start:end].removeprefix("the ")
    other = _OTHER.match(text, end) if text[start].islower() else None
    if other is not None and other[1].split()[-1].lower() in words("where", "parts"):
        return None  # "in the Dalin and Ostra Autonomous Region", torn by the tree
    is_bare = text[start].isupper() or reading.place_name(end - 1) is not None
    of_firm = words("people", "mouthpieces") | words("when", "accounts")
    if case == "at" and relation(parse, token) == "nmod" and parse.lemmas[parse.heads[token]].lower() in of_firm:
        return None  # analysts at Norbank, sales at Norbank
    is_rider = parse.lemmas[parse.heads[token]].lower() in words("where", "riders")
    if case == "in" and is_rider and relation(parse, token) == "nmod" and child(parse, token, "det") is not None:
        return None  # the passenger in the Camry; "drivers in Leogang" are in a town, which bears no article
    if case == "in" and _is_held(parse, token):
        return None  # shares in Norbank, whatever the tree hangs it on
    if _is_of_dateline(reading, name):
        return PlaceName(token, start, end, country, True)
    if is_bare and is_town(name) and name.lower() not in calendar_names()["months"] and not is_date(reading, token):
        is_the = text[start].islower() and region is None  # no town, but what bears its name: on the Alameda
        town = None if is_the else country_of_town(name, reading.country_namings)
        return PlaceName(token, start, end, country or town, not is_the)
    is_straight = case in _STRAIGHT or (case in _UPON and reading.place_name(end - 1) == (start, end))
    if (
        is_venue(text[start:end])
        or is_house(text[start:end], case)
        or (is_straight and _looks_like_place(reading, token, text[start:end]))
    ):
        return PlaceName(token, start, end, country or _of_court(name), False)
    return PlaceName(token, start, end, country, False) if _is_ground(reading, token, case, start) else None


def _is_ground(reading: ArticleReading, token: int, case: str, start: int) -> bool:
    """`beat them 2-1 in front of 52,000 at the Velodrome`: a name with an article where a match is played; "at the
    Lions" is at a team's.
    """
    if case != "at" or not reading.text.startswith("the ", start) or reading.parse.tags[token] != "NNP":
        return False
    sentence = reading.characters(reading.parse.sent_of[token])
    return any(claim.kind == "score" for claim in reading.claims_in(*sentence))


def _described(reading: ArticleReading, token: int, case: str, start: int, end: int) -> PlaceName | None:
    """`southeast Hale County`: what the model of names takes for a place, behind a word that describes it."""
    told = DESCRIBED.match(reading.text, start, end)
    if told is None or reading.place_name(reading.parse.starts[token]) is None:
        return None
    found = unlisted(reading, token, case, told.end(), end)
    return replace(found, start=start) if found is not None else None


def _of_court(name: str) -> str | None:
    """The country of the town whose court a name is: "Bristol Crown Court"."""
    town = known_place(name.split()[0]) if name.endswith(" Court") else None
    return town.country if town is not None else None


def _is_of_dateline(reading: ArticleReading, name: str) -> bool:
    """Whether a name is that of the dateline's town, which is a place whatever the lists know."""
    return reading.filed_from.split(",")[0].strip().lower() == name.lower()


def _is_held(parse: Parse, token: int) -> bool:
    before = parse.lemmas[parse.left_edge(token) - 1].lower()
    head = parse.lemmas[parse.heads[token]].lower()
    return before in words("where", "taken_up") or not {head, before}.isdisjoint(words("where", "held"))


def is_date(reading: ArticleReading, token: int) -> bool:
    """Whether a word is of a time expression: "in March" is no town."""
    return token in reading.dated


def _looks_like_place(reading: ArticleReading, token: int, name: str) -> bool:
    """Whether an unknown name may be a place: up to three words ("the" is one), no date, no acronym."""
    start = reading.parse.starts[token]
    is_named = reading.document.place_names is None or reading.place_name(start) is not None
    if is_date(reading, token) or not is_named:
        return False
    parts = name.split()
    if parts[-1].lower() in words("where", "studies"):
        return False  # a degree in Applied Mathematics
    return len(parts) <= 3 and not any(part.isupper() or any(c.isdigit() for c in part) for part in parts)


def is_house(name: str, case: str) -> bool:
    """Whether a name behind "at" or "in" is that of a hall, a ground or a town's court: "at the Vestby Arena"."""
    if case not in _AT:
        return False
    parts = name.removeprefix("the ").split()
    if len(parts) > 2 and parts[-1] == "Court":
        return known_place(parts[0]) is not None or is_town(parts[0])  # Bristol Crown Court
    halls = (words("where", "venues") | words("where", "hospitals")) - {"club", "center", "centre"}  # of bodies, too
    is_hall = parts[-1].lower() in halls
    return len(parts) > 1 and parts[-1].istitle() and is_hall


def is_venue(name: str) -> bool:
    """Whether the last word of a name says that it is a place: "Chaojhou Township", "Toronto Stock Exchange"."""
    last = name.split()[-1].lower() if name.split() else ""
    is_body = " of " in name and last == "interior"  # the Ministry of Interior
    return (last in words("where", "parts") and not is_body) or name.endswith("Stock Exchange")
