"""Datelines ("PARIS (AFP) -") at the head of a text."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from newstables.calendar_names import month_numbers, month_pattern
from newstables.lexicon import alternation, load

_LONGEST = 90  # characters; a longer run before the dash is a sentence
_FIRST_LINES = 4  # so many lines that are not empty may hold the dateline or the byline
_PROSE = 100  # characters; behind a line of that length the article has begun


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
    alone = rf"(?:{agencies})(?=\s*[—–])"  # New York CNN —
    region = rf"(?:,\s(?!(?:{months})\b){title}(?:[ ](?!{alone}){title}){{0,2}})"  # , Missouri  , Calif.  , DR Congo
    date = rf"(?:[,;]?\s*(?:(?:{months})\.?\s\d{{1,2}}|\d{{1,2}}\s(?:{months})\.?)\b(?:,?\s(?:19|20)\d\d)?)"
    return re.compile(
        rf"""
        \s* (?: (?P<capitals> {capitals}(?:[ /-](?!{alone})(?:{capitals}|{small}))* {region}? )
              | (?P<plain> {title}(?:[ -](?!{alone})(?:{title}|{small})){{0,3}} {region}? ) )
        (?P<date> {date} )?
        (?: [,;]?\s*[(\[]\s*(?P<agency>{agencies})\s*[)\]] | [,;]?\s*[(\[]\s*(?P<other>[A-Z][\w.&/ -]{{1,30}})\s*[)\]]
          | \.?\s*/\s*(?P<slashed>{agencies})\s*/ | ,\s(?P<bare>{agencies})(?=\s*[-–—_]) | \s(?P<alone>{alone}) )?
        (?P<late> {date} )?
        (?P<dash> \s*(?:--+|[–—_]+|-(?=\s))\s* | :\s+ | (?<=/)\.\s+ )?
        """,
        re.VERBOSE,
    )


def find_dateline(text: str) -> str | None:
    """The place that `text` says at its start that it is filed from, as written ("Paris", "NAIROBI, Kenya"); else None.

    Seen in the first lines: "PARIS (AFP) -", "Paris - ", "LONDON, May 3 --", "ISLAMABAD: "; "(Reuters) -" has none.
    A header ("GENEVA 1996-12-06") says so too.
    """
    for number, line in enumerate(first_lines(text)):
        if match := _HEADER.match(line):
            return match["place"]
        if found := _place(line, number == 0):
            return found
        if len(line) > _PROSE:
            return None
    return None


def find_day(text: str) -> tuple[int, int] | None:
    """Month and day in the dateline of `text` ("PARIS, March 4 (AFP) -")."""
    for line in first_lines(text):
        match = _dateline().match(line, 0, _LONGEST + 10)
        if match and (said := match["date"] or match["late"]) and _place(line, is_first=True):
            day, month = re.search(r"\d+", said), re.search(rf"(?i:{month_pattern()})", said)
            return (month_numbers()[month[0].lower()], int(day[0])) if day and month and 0 < int(day[0]) <= 28 else None
    return None


_YEAR = re.compile(r"(?:19|20)\d\d$")

# What agencies put over an item, or before its first words: where it was filed, and when ("GENEVA 1996-12-06").
_HEADER = re.compile(
    r"(?P<place>[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’]+(?:[ /-][A-ZÀ-ÖØ-Þ.'’]+){0,4}"
    r"(?:\s?,\s[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){0,3})?)"
    r"\s(?P<date>(?:19|20)\d\d-\d\d-\d\d)(?=\s*$|\s+(?:--?|[–—])\s)"
)


def find_header(text: str) -> tuple[str, str] | None:
    """Place and day in a header of an agency among the first lines of `text` ("GENEVA 1996-12-06"), as written.

    A dateline with a year is as good ("IZMIR, Oct. 6, 2018 (AFP) -").
    """
    for number, line in enumerate(first_lines(text)):
        if match := _HEADER.match(line):
            return match["place"], match["date"]
        match = _dateline().match(line, 0, _LONGEST + 10)
        date = (match["date"] or match["late"] or "") if match else ""
        if _YEAR.search(date) and (place := _place(line, number == 0)):
            return place, date.strip(" ,;")
        if len(line) > _PROSE:
            break
    return None


_VOWELS = frozenset("aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüý")

# Without one of these among its first characters a line has no dateline, which is sooner seen.
_SIGN = re.compile(r"[(\[/:_–—-]")


def _place(line: str, is_first: bool) -> str | None:
    if not _SIGN.search(line, 0, _LONGEST + 10):
        return None
    match = _dateline().match(line, 0, _LONGEST + 10)
    if match is None or match.end() >= _LONGEST:
        return None
    place = (match["capitals"] or match["plain"]).strip(" ,")
    dash = (match["dash"] or "").strip()
    signed = any(match[key] for key in ("agency", "slashed", "bare", "alone"))
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
    return None if _is_no_place(place) else place


def _is_no_place(name: str) -> bool:
    """Whether who speaks, a label or initials stand where a dateline's place would: "QUESTION:", "DW:", "UPDATE -"."""
    first = name.split(",")[0].lower().rstrip(".")
    is_initials = first.isalpha() and _VOWELS.isdisjoint(first)
    return is_initials or first in _words()["not_places"] or first.split()[0] in _words()["titles"]


def first_lines(text: str) -> list[str]:
    """The lines that may hold the dateline or the byline."""
    return [line.strip() for line in text[:600].split("\n") if line.strip()][:_FIRST_LINES]
