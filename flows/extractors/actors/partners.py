"""Firms called after partners, by papers that print "and" for "&": "Marks and Spencer", "Tate and Lyle" of "Tate and
Lyle PLC".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newstables.extractors.actors.gazetteer import ORGANISATION, Gazetteer
from newstables.extractors.actors.lexicon import HEAD, Words, listed
from newstables.extractors.actors.names.tagger import Span
from newstables.lexicon import alternation

_WORD = r"[A-Z][\w'’-]*\w"
_PAIR = re.compile(rf"\b({_WORD})((?: {_WORD})?) and ({_WORD})((?: {_WORD})?)")
_BOTH = " and "


def of_partners(spans: Sequence[Span], text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans, with firms of two partners whole: those that the gazetteer knows, and those told in full here."""
    told = {*_told(spans, text, words), *_told_again(text)}
    firms = [firm for pair in _PAIR.finditer(text) if (firm := _firm(pair, told, gazetteer)) is not None]
    for firm in firms:
        inside = [span for span in spans if span.start < firm.end and firm.start < span.end]
        if all(firm.start <= span.start and (span.end <= firm.end or span.kind == ORGANISATION) for span in inside):
            firm = firm._replace(end=max([firm.end, *(span.end for span in inside)]))  # "Lyle PLC"
            spans = sorted([*(span for span in spans if span not in inside), firm])
    return list(spans)


def _told(spans: Sequence[Span], text: str, words: Words) -> Iterator[str]:
    """ "Tate and Lyle" of "Tate and Lyle PLC"."""
    for span in spans:
        name = " ".join(text[span.start : span.end].split())
        short, _, last = name.rpartition(" ")
        is_firm = span.kind == ORGANISATION and last.rstrip(".") in _endings()
        if is_firm and _BOTH in short and not words.classes.get(short.rpartition(" ")[2], 0) & HEAD:
            yield short


def _told_again(text: str) -> Iterator[str]:
    """ "Carver and Thorne" where "Carver and Thorne Ltd" is told too, and neither of them alone."""
    for match in _in_full().finditer(text) if _BOTH in text else ():
        name, first, second = match.groups()
        times = text.count(name)
        if times > 1 and text.count(first) == times == text.count(second):
            yield name


@cache
def _endings() -> frozenset[str]:
    """What ends the full name of a firm, without its stop."""
    return listed("organisations", "endings") | listed("organisations", "forms")


@cache
def _in_full() -> re.Pattern[str]:
    return re.compile(rf"\b(({_WORD}) and ({_WORD})) (?:{alternation(_endings())})\b")


def _firm(pair: re.Match[str], told: set[str], gazetteer: Gazetteer) -> Span | None:
    """The longest of what stands on both sides of "and" that is a firm's name."""
    first, more, second, rest = pair.groups()
    starts = [(pair.start(), first + more), (pair.start(2) + 1, more[1:])] if more else [(pair.start(), first)]
    ends = [(pair.end(), second + rest), (pair.end(3), second)] if rest else [(pair.end(3), second)]
    for start, before in starts:
        for end, behind in ends:
            name = f"{before}{_BOTH}{behind}"
            entry = gazetteer.names.get(name)
            if name in told or (entry is not None and entry.kind == ORGANISATION):
                return Span(start, end, ORGANISATION, 1.0)
    return None
