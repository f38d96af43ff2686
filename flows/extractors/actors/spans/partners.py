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
from newstables.extractors.actors.spans.meeting import meeting
from newstables.lexicon import alternation

_WORD = r"[A-Z][\w'’-]*\w"
_BOTH = " and "
_JOIN = re.compile(r" and (?=[A-Z])(?<=\w and )")  # few, and found at once: the words around are read there alone
_BEFORE = re.compile(rf"\b({_WORD})((?: {_WORD})?)$")
_BEHIND = re.compile(rf"({_WORD})((?: {_WORD})?)")
_LONGEST = 80  # characters before "and" in which both words stand

Pair = tuple[re.Match[str], re.Match[str]]  # what stands before "and", and behind it


def of_partners(spans: Sequence[Span], text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans, with firms of two partners whole: those that the gazetteer knows, and those told in full here."""
    pairs = list(_pairs(text))
    if not pairs:
        return list(spans)
    told = {*_told(spans, text, words), *_told_again(text, pairs)}
    firms = [firm for pair in pairs if (firm := _firm(*pair, told, gazetteer)) is not None]
    found = list(spans)
    for firm in firms:
        where = meeting(found, firm.start, firm.end)
        inside = found[where]
        if all(firm.start <= span.start and (span.end <= firm.end or span.kind == ORGANISATION) for span in inside):
            firm = firm._replace(end=max([firm.end, *(span.end for span in inside)]))  # "Lyle PLC"
            found[where] = [firm]
    return found


def _told(spans: Sequence[Span], text: str, words: Words) -> Iterator[str]:
    """ "Tate and Lyle" of "Tate and Lyle PLC"."""
    for span in spans:
        name = " ".join(text[span.start : span.end].split())
        short, _, last = name.rpartition(" ")
        is_firm = span.kind == ORGANISATION and last.rstrip(".") in _endings()
        if is_firm and _BOTH in short and not words.classes.get(short.rpartition(" ")[2], 0) & HEAD:
            yield short


def _pairs(text: str) -> Iterator[Pair]:
    """What stands on both sides of "and" between capitals: one word or two each."""
    after = 0
    for join in _JOIN.finditer(text):
        behind = _BEHIND.match(text, join.end())
        before = _BEFORE.search(text, max(after, join.start() - _LONGEST), join.start()) if behind is not None else None
        if before is not None and behind is not None:
            after = behind.end()
            yield before, behind


def _told_again(text: str, pairs: Sequence[Pair]) -> Iterator[str]:
    """ "Carver and Thorne" where "Carver and Thorne Ltd" is told too, and neither of them alone."""
    for before, behind in pairs:
        if _full().match(text, behind.start()) is None:
            continue
        first, second = before[0].rpartition(" ")[2], behind[1]
        name = f"{first}{_BOTH}{second}"
        times = text.count(name)
        if times > 1 and text.count(first) == times == text.count(second):
            yield name


@cache
def _endings() -> frozenset[str]:
    """What ends the full name of a firm, without its stop."""
    return listed("organisations", "endings", "forms")


@cache
def _full() -> re.Pattern[str]:
    return re.compile(rf"{_WORD} (?:{alternation(_endings())})\b")


def _firm(before: re.Match[str], behind: re.Match[str], told: set[str], gazetteer: Gazetteer) -> Span | None:
    """The longest of what stands on both sides of "and" that is a firm's name."""
    (first, more), (second, rest) = before.groups(), behind.groups()
    starts = [(before.start(), first + more), (before.start(2) + 1, more[1:])] if more else [(before.start(), first)]
    ends = [(behind.end(), second + rest), (behind.end(1), second)] if rest else [(behind.end(1), second)]
    for start, left in starts:
        for end, right in ends:
            name = f"{left}{_BOTH}{right}"
            entry = gazetteer.names.get(name)
            if name in told or (entry is not None and entry.kind == ORGANISATION):
                return Span(start, end, ORGANISATION, 1.0)
    return None
