"""Whom "the former" and "the latter" stand for: of two who are named right before."""

from __future__ import annotations

from newstables.link.reading import ArticleReading
from newstables.link.tree import child
from newstables.records import Actor

_FIRST, _SECOND = "former", "latter"


def one_of_two(reading: ArticleReading, head: int) -> Actor | None:
    """The first or the second of the two actors named before a word; None where there are others, or only one."""
    parse = reading.parse
    word = parse.lower[head]
    if word not in (_FIRST, _SECOND) or parse.deps[head] in ("amod", "compound") or child(parse, head, "det") is None:
        return None
    sentence = parse.sent_of[head]
    for earlier in (sentence, sentence - 1):
        if earlier < 0:
            return None
        start, end = reading.characters(earlier)
        end = min(end, parse.starts[head])
        named = {actor.actor_id: actor for _, _, actor in reading.mentions.within(start, end)}
        if named:
            return [*named.values()][0 if word == _FIRST else 1] if len(named) == 2 else None
    return None
