"""Time expressions."""

from __future__ import annotations

from datetime import datetime

from flows.annotate import Document
from flows.extract.dates.rules import grammar
from flows.extract.dates.scene import Scene
from flows.records import DateMention


def find_dates(document: Document, published: datetime | None, language: str | None = "en") -> list[DateMention]:
    """Every time expression, in order, never overlapping, resolved against `published` where it is relative."""
    if language not in (None, "en"):
        return []
    scene = Scene(document, published)
    text, lower = document.text, document.lower
    trigger, by_trigger = grammar()
    search = trigger.search
    mentions: list[DateMention] = []
    position = 0
    while (core := search(lower, position)) is not None:
        start = core.start()
        position = 0
        for rule in by_trigger[core.lastgroup or ""]:
            match = rule.pattern.match(lower, start)
            if match is None:
                continue
            found = rule.read(match, scene)
            if found is None:
                continue
            position = match.end()
            for first, last, reading in found:
                position = max(position, last)
                mentions.append(
                    DateMention(
                        first,
                        last,
                        text[first:last],
                        reading.timex_type,
                        reading.value,
                        reading.mod,
                        reading.quant,
                        reading.freq,
                        reading.starts_at,
                        reading.ends_at,
                        reading.granularity,
                        reading.anchor,
                        rule.name,
                    )
                )
            break
        if not position:
            position = _next_word(lower, start)
    return mentions


def _next_word(text: str, position: int) -> int:
    """The end of the word at `position`: where the search goes on when nothing was found there."""
    end = position + 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return end
