"""Teams that reports of matches call by their towns: "a 24-10 win over Delle", "Delle coach Ana Duarte"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, PLACE, Gazetteer
from newstables.extractors.actors.lexicon import ADJECTIVE, CLOSED, COMMON, HEAD, OFFICE, PLACE_TAIL, Words, listed
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.spans.listed import has_given_name
from newstables.extractors.actors.spans.meeting import meeting
from newstables.lexicon import alternation

_LIKELY = 0.9
_LONGEST_BEFORE = 20  # characters of a word of the same name
# It begins with a digit, to which `re` skips.
_SCORE = re.compile(r"[0-9](?<![0-9–-][0-9])[0-9]{0,2}[-–][0-9]{1,3}(?![0-9–-])")
_NAME = r"[A-Z][\w'-]+(?: (?:[A-Z][\w'-]+|d[aeo]|del))*"
# The outcome of a match and whom it was against; "at" is where it was.
_OUTCOME = re.compile(
    r"\d[-–]\d{1,3}(?: [a-z]+){0,2} (?:win|victory|triumph|defeat|loss|draw|success|drubbing|thrashing|rout|demolition)"
    rf" (?:over|against|to|by|of|with|for) (?:the )?(?P<team>{_NAME})"
)
_PLAYED = re.compile(
    rf"\b(?:lost|drew|won) \d{{1,3}}[-–]\d{{1,3}} (?:to|with|against|at home to) (?:the )?(?P<team>{_NAME})"
)
# A side is many, and in British English its name has a verb in the plural, which no town has.
_BEGUN = r"(?:(?<=[.!?] )|(?<=, while )|(?<=, but )|(?<=, with )|(?<= while )|(?<=\n)|^)"
_PLURAL = re.compile(
    rf"{_BEGUN}(?P<team>{_NAME}) (?:(?:lead|trail|top|sit|stay|remain|move|have|are|were|go)(?= [a-z])|travel to|visit"
    rf"|(?:host|face|entertain|welcome|take on) (?P<other>{_NAME}))\b",
    re.MULTILINE,
)
_WHERE = re.compile(r"\b(?:in|near|from|outside|around|across|through|at|of) $")
_BEFORE = re.compile(r"(?<![.!?] )\b(?!(?:The|But|And|While|When|As|With|Then|Yet|For|After|Before) )[A-Z][\w'’-]* $")
_GOES_ON = re.compile(r"-|,? (?!I\b)[A-Z][a-z]")


def teams_of_towns(spans: list[Span], text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans, with teams called by their towns wherever the article does not say that something is there."""
    if _SCORE.search(text) is None:
        return spans
    teams = {name for name in _told(text, words, gazetteer) if _may_be_a_team(name, words, gazetteer)}
    teams -= {text[span.start : span.end] for span in spans if span.kind == PERSON and span.certainty == 1}
    if not teams:
        return spans
    found = list(spans)
    for match in re.finditer(rf"\b(?:{alternation(teams)})\b", text):
        if _WHERE.search(text, max(0, match.start() - 10), match.start()) or not _stands_alone(match, text):
            continue
        where = meeting(found, *match.span())
        inside = found[where]
        if all(span[:2] == match.span() and span.kind in (PLACE, ORGANISATION, PERSON) for span in inside):
            certainty = max([_LIKELY, *(span.certainty for span in inside if span.kind == ORGANISATION)])
            found[where] = [Span(*match.span(), ORGANISATION, certainty)]
    return found


def _told(text: str, words: Words, gazetteer: Gazetteer) -> Iterator[str]:
    """What the article names as a side."""
    for pattern in (_OUTCOME, _PLAYED, _player()):
        for match in pattern.finditer(text):
            yield match["team"]
    for match in _PLURAL.finditer(text):
        town = gazetteer.names.get(match["team"])
        is_many = bool(words.classes.get(match["team"].rpartition(" ")[2], 0) & PLACE_TAIL)  # "Leeward Islands are"
        if town is not None and town.kind == PLACE and not is_many:
            yield match["team"]
            if match["other"] is not None:
                yield match["other"]


@cache
def _player() -> re.Pattern[str]:
    """ "Delle striker Ana Duarte", "Delle coach Ana Duarte": a town has neither."""
    plays = alternation(listed("organisations", "plays") | {"coach", "head coach", "fly-half", "scrum-half", "skipper"})
    return re.compile(rf"(?P<team>{_NAME}) (?:{plays}) (?=[A-Z])")


def _may_be_a_team(name: str, words: Words, gazetteer: Gazetteer) -> bool:
    """Whether a name may be a town's: it is known for one, or for nothing, and no everyday word or person."""
    entry = gazetteer.names.get(name)
    if entry is not None:
        return entry.kind == PLACE or entry.sector == "SPT"
    masks = [words.classes.get(part, 0) for part in name.split()]
    if name in gazetteer.adjectives or name in gazetteer.given_names or has_given_name(name, words):
        return False
    return not any(mask & (CLOSED | COMMON | HEAD | OFFICE | ADJECTIVE) for mask in masks)


def _stands_alone(match: re.Match[str], text: str) -> bool:
    """Whether it is no part of a longer name: "Delle Road", "Port Delle", "Delle-based", "Delle, Ontario"."""
    return _BEFORE.search(text, max(0, match.start() - 20), match.start()) is None and not _GOES_ON.match(
        text, match.end()
    )
