"""Time expressions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from flows.annotate import Document
from flows.extract.dates.other_languages import find_explicit
from flows.extract.dates.resolve import Reading
from flows.extract.dates.rules import grammar
from flows.extract.dates.rules.rule import Found, Rule
from flows.extract.dates.scene import Scene
from flows.records import DateMention


def find_dates(document: Document, published: datetime | None, language: str | None = "en") -> list[DateMention]:
    """Every time expression, in order, never overlapping, resolved against `published` where it is relative."""
    if language not in (None, "en"):
        return [
            _mention(document.text, start, end, reading, f"explicit date ({language})")
            for start, end, reading in find_explicit(document, language)
        ]
    scene = Scene(document, published)
    text, lower = document.text, document.lower
    trigger, nearest, by_trigger = grammar()
    search = trigger.search
    mentions: list[DateMention] = []
    position = 0
    while (core := search(lower, position)) is not None:
        start = core.start()
        taken = _read(by_trigger[core.lastgroup or ""], scene, start)
        if taken is None:
            near = nearest.match(lower, start)
            if near is not None and near.lastgroup != core.lastgroup:
                taken = _read(by_trigger[near.lastgroup or ""], scene, start)
        if taken is None:
            position = _next_word(lower, start)
            continue
        position, name, found = taken
        for first, last, reading in found:
            position = max(position, last)
            mentions.append(_mention(text, first, last, reading, name))
    return mentions


def _read(rules: tuple[Rule, ...], scene: Scene, start: int) -> tuple[int, str, Sequence[Found]] | None:
    """What the first of `rules` that applies at `start` makes of it: end of its words, its name, its readings."""
    for rule in rules:
        match = rule.pattern.match(scene.lower, start)
        if match is not None:
            found = rule.read(match, scene)
            if found is not None:
                return match.end(), rule.name, found
    return None


def _mention(text: str, start: int, end: int, reading: Reading, name: str) -> DateMention:
    return DateMention(
        start,
        end,
        text[start:end],
        reading.timex_type,
        reading.value,
        reading.mod,
        reading.quant,
        reading.freq,
        reading.starts_at,
        reading.ends_at,
        reading.granularity,
        reading.anchor,
        name,
    )


def _next_word(text: str, position: int) -> int:
    """The end of the word at `position`: where the search goes on when nothing was found there."""
    end = position + 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return end
