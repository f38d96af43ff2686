"""Datelines ("PARIS (AFP) -") and bylines ("By Jane Roe in Baghdad") at the head of a text."""

from __future__ import annotations

import re
from functools import cache

from flows.lexicon import alternation, load

_LONGEST = 90  # characters; a longer run before the dash is a sentence
_FIRST_LINES = 4  # non-empty lines that may stand before the dateline, or hold the byline


@cache
def _dateline() -> re.Pattern[str]:
    words = load("flows.page", "dateline.toml")
    months, agencies = alternation(words["months"]), alternation(words["agencies"])
    word = r"[^\W\d_][\w.'’-]*"
    capitals = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’-]+"
    small = alternation(words["inside_places"])
    return re.compile(
        rf"""
        \s*
        (?:
            (?P<place> (?:{capitals}|[A-Z]\.)(?:[ /-](?:{capitals}|{small}|[A-Z]\.))*      # KELSO FERRY, SAO PAULO, U.N.
                       (?:,\s(?:{word})(?:[ ]{word}){{0,3}})? )                            # , Kenya   , Calif.   , Conn.
          | (?P<plain> (?-i:[A-ZÀ-ÖØ-Þ])[\w.'’-]*(?:[ -](?:(?-i:[A-ZÀ-ÖØ-Þ])[\w.'’-]*|{small})){{0,3}}
                       (?:,\s(?:{word})(?:[ ]{word}){{0,2}})? )                            # Paris, New York, Goma, DR Congo
        )?
        (?P<date> [,;]?\s* (?:(?:{months})\.?\s\d{{1,2}}|\d{{1,2}}\s(?:{months})\.?)(?:,?\s(?:19|20)\d\d)? )?
        (?P<agency> [,;]?\s* [(\[] \s* (?:{agencies}|[A-Z][\w.&/ ]{{1,30}}) \s* [)\]] | \s*/\s*(?:{agencies})\s*/ | ,?\s+(?:{agencies})(?=\s*[-–—_]) )?
        (?P<date_> [,;]?\s* (?:(?:{months})\.?\s\d{{1,2}}|\d{{1,2}}\s(?:{months})\.?)(?:,?\s(?:19|20)\d\d)? )?
        (?P<dash> \s*(?:--+|[–—_]+|-(?=\s))\s* | \s*:\s+(?=[A-Z"“]) )?
        """,
        re.VERBOSE,
    )


def find_dateline(text: str) -> str | None:
    """The place that `text` says at its start that it is filed from, as written ("Paris", "NAIROBI, Kenya"); else None.

    Seen in the first lines: "PARIS (AFP) -", "Paris - ", "Sept 15 (Reuters) -" (no place: None), "LONDON, May 3 --".
    """
    for line in _first_lines(text):
        if found := _read(line[:_LONGEST]):
            return found
    return None


def _read(line: str) -> str | None:
    match = _dateline().match(line)
    if match is None or match.end() >= _LONGEST or match.end() == len(line.rstrip()):
        return None
    place, dash = match["place"] or match["plain"], match["dash"]
    if not place:
        return None
    signed = match["agency"] or match["date"] or match["date_"]
    capitals = match["place"] is not None
    if capitals:
        # CAPITALS alone are a place only before a dash, or with an agency or a date behind them.
        if not (dash and dash.strip() != ":") and not (match["agency"]):
            return None
    else:
        # "Paris - ": a plain word needs a dash with room around it and a sentence behind it; "Paris (AFP)" its agency.
        if match["agency"] is None and not (dash and dash.startswith(" ") and dash.strip() in "-–—--"):
            return None
        if not signed and not line[match.end() :].lstrip("\"“‘'")[:1].isupper():
            return None
        if not signed and not _is_place_like(place):
            return None
    place = place.strip(" ,.")
    return None if place.lower() in _not_places() else place


def _is_place_like(words: str) -> bool:
    return words.split(",")[0].lower() not in _not_places() and len(words.split()) <= 4


@cache
def _not_places() -> frozenset[str]:
    return frozenset(load("flows.page", "dateline.toml")["not_places"])


def _first_lines(text: str) -> list[str]:
    return [line.strip() for line in text[:600].split("\n") if line.strip()][:_FIRST_LINES]


_NAME = r"(?:(?:[A-ZÀ-ÖØ-ÞĀ-ŽƏ][\w’'.-]*|[A-Z]\.|(?:de|da|di|do|dos|du|del|van|von|der|den|ter|la|le|el|al|bin|ben|ibn|abu)(?=\s))\s*){2,5}"
_BYLINE = re.compile(
    rf"""
    ^\s* (?:(?:Written|Posted|Reported|Published|Story|Words|Article|Report|Analysis|Text|Review|Updated)\s+)?
    (?i:by)\s*[:|]?\s+ (?P<names> {_NAME}(?:\s*(?:,|\band\b|&|/|\|)\s*{_NAME})* ) (?P<rest>.*) $
    """,
    re.VERBOSE,
)
_IN_PLACE = re.compile(
    r"^[\s,;|·•–—-]*(?:in|at|from|for|of|is|was|has|with|AP|AFP|Reuters|PA|@|\||\d|$|[A-Z(\[])|^\s*[,;|·•(\[–—-]"
)
_BETWEEN_NAMES = re.compile(r"\s*(?:,|\band\b|&|/|\|)\s*")


def find_byline(text: str) -> list[str]:
    """The names in a byline among the first lines of `text` ("By Jane Roe and Sam Poe in Baghdad"), in order."""
    for line in _first_lines(text):
        if names := names_in_byline(line):
            return names
    return []


def names_in_byline(line: str) -> list[str]:
    """The names in one line that is a byline; empty where it is none."""
    if len(line) > 160:
        return []
    match = _BYLINE.match(line)
    if match is None:
        return []
    rest = match["rest"]
    if rest and not _IN_PLACE.match(rest):
        return []
    return split_names(match["names"])


def split_names(names: str) -> list[str]:
    """The persons in a list like "Jane Roe, Sam Poe and Ann Loe", without desks, agencies and titles."""
    words = load("flows.page", "dateline.toml")
    not_names = frozenset(words["not_names"])
    found: list[str] = []
    for name in _BETWEEN_NAMES.split(names):
        name = name.strip(" .,;:|-–—")
        name = re.sub(r"^(?:by|von|par|por|di)\s+", "", name, flags=re.IGNORECASE)
        if (
            name
            and name.lower() not in not_names
            and not re.search(r"\d|@|://", name)
            and name not in found
            and len(name) < 60
        ):
            found.append(name)
    return found
