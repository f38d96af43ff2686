"""Datelines ("PARIS (AFP) -") and bylines ("By Jane Roe in Baghdad") at the head of a text."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from newstables.article.months import month_pattern
from newstables.lexicon import alternation, load

_LONGEST = 90  # characters; a longer run before the dash is a sentence
_FIRST_LINES = 4  # so many lines that are not empty may hold the dateline or the byline
_PROSE = 100  # characters; behind a line of that length the article has begun
_LONGEST_BYLINE = 160
_LONGEST_NAME = 60


@cache
def _words() -> dict[str, frozenset[str]]:
    return {key: frozenset(words) for key, words in load("newstables.article", "dateline.toml").items()}


@cache
def _dateline() -> re.Pattern[str]:
    words: dict[str, Any] = load("newstables.article", "dateline.toml")
    months, agencies = rf"(?i:{month_pattern()})", alternation(words["agencies"])
    small = alternation(words["inside_places"])
    capitals = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’-]+"  # KELSO
    title = r"[A-ZÀ-ÖØ-Þ][\w.'’-]*"  # Kelso
    region = rf"(?:,\s(?!(?:{months})\b){title}(?:[ ]{title}){{0,2}})"  # , Missouri  , Calif.  , DR Congo
    date = rf"(?:[,;]?\s*(?:(?:{months})\.?\s\d{{1,2}}|\d{{1,2}}\s(?:{months})\.?)\b(?:,?\s(?:19|20)\d\d)?)"
    return re.compile(
        rf"""
        \s* (?: (?P<capitals> {capitals}(?:[ /-](?:{capitals}|{small}))* {region}? )
              | (?P<plain> {title}(?:[ -](?:{title}|{small})){{0,3}} {region}? ) )
        (?P<date> {date} )?
        (?: [,;]?\s*[(\[]\s*(?P<agency>{agencies})\s*[)\]] | [,;]?\s*[(\[]\s*(?P<other>[A-Z][\w.&/ -]{{1,30}})\s*[)\]]
          | \s*/\s*(?P<slashed>{agencies})\s*/ | ,\s(?P<bare>{agencies})(?=\s*[-–—_]) )?
        (?P<late> {date} )?
        (?P<dash> \s*(?:--+|[–—_]+|-(?=\s))\s* | :\s+ )?
        """,
        re.VERBOSE,
    )


def find_dateline(text: str) -> str | None:
    """The place that `text` says at its start that it is filed from, as written ("Paris", "NAIROBI, Kenya"); else None.

    Seen in the first lines: "PARIS (AFP) -", "Paris - ", "LONDON, May 3 --", "ISLAMABAD: "; "(Reuters) -" has none.
    """
    for number, line in enumerate(_first_lines(text)):
        if found := _place(line, number == 0):
            return found
        if len(line) > _PROSE:
            return None
    return None


def _place(line: str, is_first: bool) -> str | None:
    match = _dateline().match(line, 0, _LONGEST + 10)
    if match is None or match.end() >= _LONGEST:
        return None
    place = (match["capitals"] or match["plain"]).strip(" ,")
    dash = (match["dash"] or "").strip()
    signed = bool(match["agency"] or match["slashed"] or match["bare"])
    dated = bool(match["date"] or match["late"])
    rest = line[match.end() :].lstrip("\"“‘'«(")
    if match["capitals"]:
        # Capitals alone are a place only before a dash, or at the very start before a colon and a long sentence.
        spoken = dash == ":" and is_first and len(rest) > _PROSE and rest[:1].isupper()
        known = signed or bool(dash and dash != ":") or spoken
    else:
        # A plain word needs its agency, or a dash with room around it and a sentence behind it.
        spaced = bool(match["dash"]) and match["dash"][0] == " " and dash != ":"
        known = signed or (spaced and rest[:1].isupper()) or (bool(dash) and (dated or bool(match["other"])))
    if not known or (match["other"] and not dash):
        return None
    if not rest and not (signed and dash):  # a line of its own
        return None
    first = place.split(",")[0].lower().rstrip(".")
    return None if first in _words()["not_places"] or first.split()[0] in _words()["titles"] else place


def _first_lines(text: str) -> list[str]:
    return [line.strip() for line in text[:600].split("\n") if line.strip()][:_FIRST_LINES]


_NAME_WORD = (
    r"(?:[A-ZÀ-ÖØ-ÞĀ-ŽƏ][\w’'.-]*|(?:de|da|di|do|dos|du|del|van|von|der|den|ter|la|le|el|al|bin|ben|ibn|abu)\b)"
)
_NAME = rf"{_NAME_WORD}(?:\s+{_NAME_WORD}){{1,4}}"
_AND = r"\s*(?:,|\b(?i:and)\b|&|/|\|)\s*"
_BYLINE = re.compile(
    rf"""
    ^\s* (?: (?:Written|Posted|Reported|Published|Story|Words|Article|Report|Analysis|Text|Review|Updated)\s+ )?
    (?i:by) \s*[:|]?\s+ (?P<names> {_NAME}(?:{_AND}{_NAME})* ) \s* (?P<rest> .* ) $
    """,
    re.VERBOSE,
)
# What may follow the names: a place, a desk, an address, a date; not the rest of a sentence.
_AFTER_NAMES = re.compile(r"^(?:in|at|from|for|on)\s+[A-Z]|^[\s,;|·•(\[–—@-]|^(?:AP|AFP|PA)\b|^\d")
_NAME_IN_PLACE = re.compile(
    rf"^(?P<names>{_NAME}(?:{_AND}{_NAME})?)\s+(?:in|at)\s+[A-Z][\w’'-]+(?:,?\s[A-Z][\w’'-]+){{0,3}}$"
)
_MOST_NAME_WORDS = 4
_WHOLE_NAME = re.compile(_NAME)
_SHORT_MONTH = "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"  # not May, which is a name
_SPLIT = re.compile(_AND)
_LEADING_BY = re.compile(r"^(?:by|von|par|por|di)\s+", re.IGNORECASE)
_NO_NAME = re.compile(r"\d|@|://")
_DEGREE = re.compile(r"^(?:[A-Z]{2,4}|Ph\.?D\.?|M\.?D\.?|Jr\.?|Sr\.?)$")


def find_byline(text: str) -> list[str]:
    """The names in a byline among the first lines of `text` ("By Jane Roe and Sam Poe in Baghdad"), in order."""
    for line in _first_lines(text):
        if names := names_in_byline(line):
            return names
    return []


def names_in_byline(line: str) -> list[str]:
    """The names in one line that is a byline ("By Jane Roe in Baghdad"); empty where it is none."""
    match = _BYLINE.match(line) if len(line) <= _LONGEST_BYLINE else None
    if match is None or (match["rest"] and not _AFTER_NAMES.match(match["rest"])):
        return []
    return split_names(match["names"])


def names_in_place(line: str) -> list[str]:
    """The names in a line like "Jane Roe in Baghdad". A heading may look so too: ask only above the article."""
    match = _NAME_IN_PLACE.match(line) if len(line) <= _LONGEST_NAME * 2 else None
    return split_names(match["names"]) if match else []


def is_name(text: str) -> bool:
    """Whether a text is the name of a person and nothing else: two to four capitalised words, "de" and "van" apart."""
    capitalised = sum(word[0].isupper() for word in text.split())
    return capitalised <= _MOST_NAME_WORDS and _WHOLE_NAME.fullmatch(text) is not None


@cache
def _trailing_agency() -> re.Pattern[str]:
    """What a byline adds to a name: its agency, or the month of its date."""
    words: dict[str, Any] = load("newstables.article", "dateline.toml")
    return re.compile(rf"\s+(?:{alternation(words['agencies'])}|{_SHORT_MONTH})\.?$")


def split_names(names: str) -> list[str]:
    """The persons in a list like "Jane Roe, Sam Poe and Ann Loe", each once, without desks, agencies and degrees."""
    words = _words()
    found: list[str] = []
    for part in _SPLIT.split(names):
        name = _trailing_agency().sub("", _LEADING_BY.sub("", part.strip(" .,;:|-–—")))
        lower = name.lower()
        if (
            name
            and len(name) < _LONGEST_NAME
            and name not in found
            and lower not in words["not_names"]
            and words["not_in_names"].isdisjoint(lower.split())
            and not _NO_NAME.search(name)
            and not _DEGREE.match(name)
        ):
            found.append(name)
    return found
