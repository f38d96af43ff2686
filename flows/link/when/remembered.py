"""Victims of long ago, who are remembered at a time: "gathered on Sunday to honour the 96 who died"."""

from __future__ import annotations

from newstables.link.reading import ArticleReading
from newstables.link.tree import is_under, is_verb, relation, way_up
from newstables.link.when.happening import is_victim_count
from newstables.link.when.timed import Timed
from newstables.link.words import words
from newstables.records import Claim


def remembrance(reading: ArticleReading, claim: Claim) -> int | None:
    """The word at the top of what is remembered, where those who are counted are in that: "marked 20 years since the
    quake that killed 40", "the anniversary of the fire that killed 40", "mourned the 40 dead"; None else.
    """
    if not is_victim_count(claim):
        return None
    parse = reading.parse
    token = reading.token(claim)
    for below, step in zip((token, *way_up(parse, token)), way_up(parse, token), strict=False):
        lemma = parse.lemmas[step].lower()
        if is_verb(parse, step) and lemma in words("when", "remembering") and relation(parse, below) == "obj":
            return below
        if parse.pos[step] == "NOUN" and lemma in words("when", "remembrances") and below != step != token:
            return below
    return None


def of_remembered(reading: ArticleReading, claim: Claim, times: list[Timed]) -> list[Timed]:
    """The times of a sentence without those at which the victims that a claim counts are remembered."""
    top = remembrance(reading, claim)
    return times if top is None else [time for time in times if is_under(reading.parse, time.token, top)]
