"""Teams by their matches, where the model overlooked them: "Velten beat Brama 2-1", "Velten drew 1-1 with Brama"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, PLACE, Gazetteer
from newstables.extractors.actors.lexicon import CLOSED, COMMON, HONORIFIC, OFFICE, Words, calendar, listed
from newstables.extractors.actors.names.layout import is_distrusted
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.spans.listed import has_given_name
from newstables.lexicon import alternation

_LIKELY = 0.9
# No span of years. Each begins with its sign, to which `re` skips at once.
_SCORES = tuple(re.compile(rf"{sign}(?<=\d{sign})\d{{1,2}}(?![\d–-])") for sign in "-–")


def sides_of_matches(spans: Sequence[Span], text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans and the teams that a match of goals names, where both sides are no persons and no countries."""
    if not any(score.search(text) for score in _SCORES):
        return list(spans)
    found = list(spans)
    for match in _match().finditer(text):
        groups = ("one", "other" if match["other"] else "last")
        sides = [_side(*match.span(group), text, words) for group in groups]
        if not all(name for _, _, name in sides):
            continue
        if match["drawn"] is None and any(has_given_name(name, words) for _, _, name in sides):
            continue  # who plays for himself wins or loses
        for start, end, name in sides:
            entry = gazetteer.names.get(name) or gazetteer.adjectives.get(name)
            if entry is None or entry.kind == PLACE:
                found = _with(Span(start, end, ORGANISATION, _LIKELY), found)
    return sorted(found)


def _with(team: Span, spans: list[Span]) -> list[Span]:
    """The spans with a team, but where the model is sure of another name: "Brama City" and not the town in it."""
    here = [span for span in spans if span.start < team.end and span.end > team.start]
    if any(span.kind == ORGANISATION or span.start < team.start or span.end > team.end for span in here):
        return spans
    if any(span.kind == PERSON and span.certainty == 1 for span in here):
        return spans
    return [*(span for span in spans if span not in here), team]


def _side(start: int, end: int, text: str, words: Words) -> tuple[int, int, str]:
    """A side without the day before it; no name where it is an everyday word that begins the sentence."""
    parts = text[start:end].split(" ")
    while parts and (parts[0].lower() in calendar() or words.classes.get(parts[0], 0) & CLOSED):
        start += len(parts.pop(0)) + 1
    masks = [words.classes.get(part, 0) for part in parts]
    if any(mask & (OFFICE | HONORIFIC) for mask in masks):
        return start, end, ""
    if len(parts) == 1 and masks[0] & COMMON and is_distrusted(text, start):
        return start, end, ""
    return start, end, " ".join(parts)


@cache
def _match() -> re.Pattern[str]:
    """Two names, a verb of matches between them, goals behind or between; three sets are no goals."""
    name = r"[A-Z][\w&'-]*(?: (?:[A-Z][\w&'-]*|d[aeo]|del|du|al-[A-Z]\w+))*"
    verbs = alternation(listed("organisations", "matches") - {"v", "vs"})
    goals = r"\d{1,2}[-–]\d{1,2}(?![-–\d]|,? \(?\d)"
    won = rf"(?:{verbs}) (?:the )?(?P<other>{name}) {goals}"
    drew = rf"(?:(?P<drawn>drew)|lost|won) {goals} (?:with|to|against|at|over) (?:the )?(?P<last>{name})"
    return re.compile(rf"\b(?P<one>{name}) (?:{won}|{drew})")
