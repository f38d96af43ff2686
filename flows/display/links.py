"""Where the words stand that a claim was linked to: who says it, who did it, whom it is about, where, when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from newstables.display.lookup import Rows
from newstables.display.marks import Mark

# What a link is called, by the letter that its key begins with.
ROLES = {"s": "said by", "g": "who did it", "w": "about", "p": "where", "d": "when"}


def links(rows: Rows) -> list[Mark]:
    """The words that each claim is linked to. The key of a mark: the letter of its role, the number of its claim."""
    [article] = rows["articles"]
    mentions = {actor["actor_id"]: [(m["start"], m["end"]) for m in actor["mentions"]] for actor in rows["actors"]}
    found = []
    for number, claim in enumerate(rows["claims"]):
        for role, span in _linked(claim, article["text"], mentions):
            if span is not None:
                found.append((*span, f"{role}{number}"))
    return found


def _linked(
    claim: dict[str, Any], text: str, mentions: dict[str, list[tuple[int, int]]]
) -> Iterator[tuple[str, tuple[int, int] | None]]:
    if claim["speech_start"] is not None:
        yield "s", (claim["speech_start"], claim["speech_end"])
    place = (claim["char_start"], claim["char_end"])
    if claim["agent"] is not None:
        yield "g", nearest(text, _words(claim["agent"], text), place)
    elif claim["agent_actor_id"] is not None:
        yield "g", nearest(text, mentions.get(claim["agent_actor_id"], []), place)
    if claim["about_actor_id"] is not None:
        yield "w", nearest(text, mentions.get(claim["about_actor_id"], []), place)
    if claim["place"] is not None:
        yield "p", nearest(text, _words(claim["place"], text), place)


def _words(words: str, text: str) -> list[tuple[int, int]]:
    """Where words stand in the text as words of their own."""
    return [match.span() for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)]


def nearest(text: str, spans: list[tuple[int, int]], place: tuple[int, int]) -> tuple[int, int] | None:
    """The span that is nearest to a place: in its own paragraph, if one is there; None of none."""

    def distance(span: tuple[int, int]) -> tuple[bool, int]:
        between = slice(min(span[1], place[1]), max(span[0], place[0]))
        return "\n" in text[between], max(between.stop - between.start, 0)

    return min(spans, key=distance, default=None)
