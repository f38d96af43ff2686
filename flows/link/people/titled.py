"""Somebody whose role stands before the name, where trees take a part of it for the head: "founder and chairman N."."""

from __future__ import annotations

from newstables.language.questions import conjuncts
from newstables.link.mentions import Naming
from newstables.link.reading import ArticleReading
from newstables.link.tree import is_nominal

_LONGEST = 160  # characters of a role and a name
_ARTICLES = ("the ", "a ", "an ", "its ", "their ", "his ", "her ")


def titled(reading: ArticleReading, start: int) -> Naming | None:
    """The person before whose name all words from `start` on are the role: "candidate and co-chair Ana Duarte"."""
    for naming in reading.mentions.within(start, start + _LONGEST):
        role = naming[2].role if naming[2].kind == "person" else None
        if role is not None and naming[0] > start:
            before = " ".join(reading.text[start : naming[0]].removesuffix(", ").split())
            is_his = role in (before, _without_article(before)) and not _goes_on(reading, start, naming[1])
            return naming if is_his else None
    return None


def _goes_on(reading: ArticleReading, start: int, end: int) -> bool:
    """Whether another is joined to who is named, or something is his: "Sergeant Duarte's wife"."""
    parse = reading.parse
    if reading.text.startswith(("'", "’"), end):
        return True
    joined = {one for token in parse.tokens_in(start, end) for one in conjuncts(parse, token)}
    return any(parse.starts[one] >= end and is_nominal(parse, one) for one in joined)


def _without_article(role: str) -> str:
    low = role.lower()
    return next((role[len(article) :] for article in _ARTICLES if low.startswith(article)), role)
