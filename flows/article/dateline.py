"""Datelines at the head of a text: where it was filed, when, and by whom ("PARIS, May 3 (AFP) - ").

One grammar for all who ask. A place in capitals or as names are written, what it lies in, a date, who filed it, a dash:

    place [, state | (country) | /country/] [, date] [(agency) | /agency/ | , agency] dash
    place year-month-day                       a header over an item
    (place, date) dash
    [date] (agency) dash                       filed from nowhere

The dash may be a colon, or missing behind an agency. What makes sure of a place is said in `_is_sure`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from newstables.calendar_names import calendar_names, month_numbers, month_pattern
from newstables.lexicon import alternation, load

_LONGEST = 90  # characters; a longer run before the dash is a sentence
_HEAD = 600  # characters of a text in which its first lines stand
_FIRST_LINES = 4  # so many lines that are not empty may hold the dateline or the byline
_PROSE = 100  # characters; a sentence of that length begins the article, or is the caption of a picture above it
_OPENING, _PARAGRAPHS = 2500, 8  # characters and lines of a text that may hold a dateline that nothing else looks like
_ENDS_SENTENCE = (".", "!", "?", "…", ":", ";", ",", '"', "”", "’", "'", "»", ")", "]")
_OPENING_MARKS = "\"“‘'«([/*#$€£₹¥"


class Dateline(NamedTuple):
    """A dateline, dash and all, from `start` to `end` of its text, where the story begins."""

    start: int
    end: int
    place: str | None  # as written, a country in brackets behind a comma; None where only an agency is told
    date: str | None  # as written


def read_dateline(text: str) -> Dateline | None:
    """The dateline at the head of `text`, which a headline, a byline and captions may precede; None without one."""
    below: list[Dateline] = []
    has_begun = False
    for number, (start, line) in enumerate(_paragraphs(text)):
        has_begun = has_begun or number >= _FIRST_LINES
        if (found := _in_line(line, is_first=number == 0, is_below=has_begun)) is not None:
            end = start + found.end
            end += len(text[end : end + _LONGEST]) - len(text[end : end + _LONGEST].lstrip())
            below.append(found._replace(start=start, end=end))
            if not has_begun:
                return below[0]
        has_begun = has_begun or (len(line) > _PROSE and line.endswith(_ENDS_SENTENCE))
    return below[0] if len(below) == 1 else None  # items with datelines of their own are no article


def find_dateline(text: str) -> str | None:
    """The place that `text` says at its start that it is filed from ("Paris", "NAIROBI, Kenya"); else None.

    "PARIS (AFP) -", "Paris - ", "LONDON, May 3 --", "ISLAMABAD: ", "GENEVA 1996-12-06"; "(Reuters) -" has none.
    """
    found = read_dateline(text)
    return found.place if found is not None else None


def after_dateline(text: str) -> int:
    """Where the story begins, behind the dateline; 0 where there is none."""
    found = read_dateline(text)
    return found.end if found is not None else 0


def find_day(text: str) -> tuple[int, int] | None:
    """Month and day in the dateline of `text` ("PARIS, March 4 (AFP) -"); None for a day that not every month has."""
    found = read_dateline(text)
    if found is None or found.place is None or found.date is None:
        return None
    day, month = re.search(r"\d+", found.date), re.search(rf"(?i:{month_pattern()})", found.date)
    return (month_numbers()[month[0].lower()], int(day[0])) if day and month and 0 < int(day[0]) <= 28 else None


_YEAR = re.compile(r"(?:19|20)\d\d")


def find_header(text: str) -> tuple[str, str] | None:
    """Place and whole date in the dateline of `text`, as written ("GENEVA 1996-12-06", "IZMIR, Oct. 6, 2018 -")."""
    found = read_dateline(text)
    if found is None or found.place is None or found.date is None or not _YEAR.search(found.date):
        return None
    return found.place, found.date


def first_lines(text: str) -> list[str]:
    """The lines that may hold a byline or the date of an article."""
    return [line.strip() for line in text[:_HEAD].split("\n") if line.strip()][:_FIRST_LINES]


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """The first lines that are not empty, with where they start."""
    start, seen = 0, 0
    while start < min(len(text), _OPENING) and seen < _PARAGRAPHS:
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = text[start:end]
        if stripped := line.strip():
            yield start + len(line) - len(line.lstrip()), stripped
            seen += 1
        start = end + 1


def agencies() -> frozenset[str]:
    """The names of agencies, as they stand in datelines and bylines."""
    return _words()["agencies"]


@cache
def _words() -> dict[str, frozenset[str]]:
    return {key: frozenset(words) for key, words in load("newstables.article", "dateline.toml").items()}


# Without one of these among its first characters a line has no dateline, which is sooner seen.
_SIGN = re.compile(r"[(\[/:_–—-]")


@cache
def _dateline() -> re.Pattern[str]:
    words: dict[str, Any] = load("newstables.article", "dateline.toml")
    months, agencies = rf"(?i:{month_pattern()})", alternation(words["agencies"])
    days = rf"(?:(?i:{alternation(calendar_names()['weekdays'])})\.?,?\s)?"
    small, within = alternation(words["inside_places"]), alternation(words["before_regions"])
    capitals = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’]+"  # KELSO
    title = r"[A-ZÀ-ÖØ-Þ][\w.'’]*(?:-\w[\w.'’]*)*"  # Kelso  India-administered
    names = rf"{title}(?:[ -](?:(?:{small})[ -]){{0,2}}{title}){{0,3}}"  # Port of Spain  Glasgow and Isle of Bute
    region = rf"(?!(?:{months})\b)(?:(?:{within})[ -])?{names}"  # Missouri  Calif.  occupied West Bank
    regions = rf"(?:\s?,\s{region}){{1,2}}"
    nth = r"\d{1,2}(?:st|nd|rd|th)?"
    day = rf"(?:(?:{months})\.?\s{nth}|{nth}\s(?:{months})\.?)\b(?:,?\s(?:19|20)\d\d)?"
    figures = r"(?:1[3-9]|2\d|3[01])[/.](?:0?[1-9]|1[0-2])[/.](?:19|20)\d\d"  # 23/11/2006, whose order is clear
    header = r"\s(?:19|20)\d\d-\d\d-\d\d(?=\s*$|\s+(?:--?|[–—])\s)"
    date = rf"(?:[,;:]?\s*(?:{days}{day}|{figures})|\s?\(\s*{day}\s*\)|{header})"
    return re.compile(
        rf"""
        (?: \(\s*(?P<within>{names}(?:{regions})?)(?P<when>,\s{day})\s*\)
          | (?:{day}\s)?
            (?P<unplaced>[(\[]\s*(?:{agencies}|[A-Z][^)\n]{{1,30}})[)\]](?=\s*[-–—_])|(?:{agencies})(?=\s+[–—_-]))
          | (?!By\s|{day})
            (?: (?P<capitals> {capitals}(?:[ /-](?:{capitals}|{small}))* ) | (?P<plain> {names}(?:/{names})? ) )
              (?: (?P<region> {regions}(?:/{names}{regions})? )
                | ,?\s[/(\[]\s*(?P<brackets>{region})\s*[/)\]](?=,|\s*[(\[/]|\s{day}) )?
            (?P<date> {date} )?
            (?: [,;]?\s*-{{0,2}}[(\[]\s*(?P<agency>{agencies})\s*[)\]]
              | [,;]?\s*[(\[]\s*(?P<other>[A-Z][\w.&/ -]{{1,30}})\s*[)\]]
              | [.,]?\s*/\s*(?P<slashed>{agencies})\.?(?:,\s[^/\n]{{2,40}})?\s*/
              | ,\s(?P<bare>{agencies})(?=\s*[-–—_]) )?
            (?P<late> {date} )?
        )
        (?P<dash> \s*(?:--+|[–—_]+|-\s-(?=\s)|-(?=\s))\s* | :\s+ | (?<=/)\.?\s*(?:[-–—]\s?)? )?
        """,
        re.VERBOSE,
    )


def _in_line(line: str, *, is_first: bool, is_below: bool) -> Dateline | None:
    """The dateline that a line begins with, by its offsets in the line; below the first lines only one that nothing
    else looks like."""
    if not _SIGN.search(line, 0, _LONGEST + 10):
        return None
    match = _dateline().match(line, 0, _LONGEST + 10)
    if match is None or match.end() >= _LONGEST:
        return None
    rest = line[match.end() :].lstrip(_OPENING_MARKS + " ")
    if not _is_sure(match, rest, is_first) or (rest[:1].islower() and not rest[1:2].isupper()):
        return None  # "GENEVA - and left"; but "eBay"
    if is_below and not _is_plain(match):
        return None
    town = match["capitals"] or match["plain"] or match["within"]
    if town is not None and _is_no_place(town):
        return None
    region = f", {match['brackets']}" if match["brackets"] else match["region"] or ""
    place = _trailing_agency().sub("", f"{(town or '').strip().rstrip('.')}{region}").strip(" ,")
    date = (match["date"] or match["late"] or match["when"] or "").strip(" ,;:()")
    return Dateline(0, match.end(), place or None, date or None)


def _is_sure(match: re.Match[str], rest: str, is_first: bool) -> bool:
    """Whether what was matched is a dateline, and no label, headline or sentence."""
    dash = (match["dash"] or "").strip()
    if match["unplaced"] or match["within"]:
        return bool(dash)
    signed = bool(match["agency"] or match["slashed"] or match["bare"] or (dash and _ends_with_agency(match)))
    date = match["date"] or match["late"]
    if date and date.startswith(":") and not match["capitals"]:
        return False  # "Note: May 3 - the deadline"
    if match["capitals"] and date and "-" in date:
        return True  # a header
    if not rest:
        return signed and bool(dash)  # a line of its own
    if signed or (dash and (date or match["other"])):
        return True
    if match["other"] or not dash:
        return False
    is_sentence = rest.endswith(_ENDS_SENTENCE) or len(rest) > _PROSE
    if match["capitals"]:
        # Capitals alone are a place only before a dash, or at the very start before a colon and a long sentence.
        return dash != ":" or (is_first and len(rest) > _PROSE and rest[:1].isupper())
    # A plain word needs room beside the dash, and a sentence behind it.
    return dash != ":" and is_sentence and any(mark.isspace() for mark in match["dash"])


def _ends_with_agency(match: re.Match[str]) -> bool:
    """Whether who filed it stands behind the place without brackets ("New York CNN —")."""
    return _trailing_agency().search(match["capitals"] or match["plain"] or "") is not None


@cache
def _trailing_agency() -> re.Pattern[str]:
    """Who filed it, behind a place without brackets ("London CNN", "Sydney, AAP"); not a state ("Scranton, PA")."""
    agencies = _words()["agencies"]
    long = alternation(name for name in agencies if len(name) > len("PA"))
    return re.compile(rf"(?:,\s+(?:{long})|(?<!,)\s+(?:{alternation(agencies)}))$")


def _is_plain(match: re.Match[str]) -> bool:
    """Whether it is a dateline wherever it stands: in capitals, signed by an agency, or with a state or country."""
    dash = (match["dash"] or "").strip()
    is_told = match["capitals"] or match["region"] or match["brackets"] or match["agency"] or match["slashed"]
    return bool(is_told) and dash not in ("", ":")


_VOWELS = frozenset("aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüý")


def _is_no_place(name: str) -> bool:
    """Whether who speaks, a label or initials stand where a dateline's place would: "QUESTION:", "DW:", "UPDATE -"."""
    first = name.lower().rstrip(".")
    is_initials = first.isalpha() and _VOWELS.isdisjoint(first)
    return is_initials or first in _words()["not_places"] or first.split()[0] in _words()["titles"]
