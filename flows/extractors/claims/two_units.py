"""Ranges whose ends have units of their own, one a part of the other: between 900 g and 1.2 kg."""

from __future__ import annotations

from dataclasses import replace

from newstables.extractors.claims.ranges import DASHES, Pair
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers.resolve import times
from newstables.language.questions import clause_verb


def in_larger_unit(sentence: SentenceTokens, pair: Pair) -> Pair:
    """`between 40 minutes and two hours`, `90 cm to 2 metres`: both ends in the unit of the second, of which that of
    the first is a part; not "rose 40 minutes to two hours", nor "cut from 40 minutes to two hours", nor
    "raised the dam 90 cm to 12 metres".
    """
    first, second, unit, other = pair
    if unit is None or other is None or unit.unit == other.unit or unit.kind != other.kind or first.value is None:
        return pair
    size = _parts(unit.unit or "", other.unit or "")
    if size is None or second.value is None or first.scale != 1.0:
        return pair
    opener, link = sentence.words[unit.first - 1], sentence.words[second.left]
    apart = link == "to" or link in DASHES
    apart = apart and opener != "from" and opener != "by" and opener not in LEX.trend_words
    if not apart and (opener, link) != ("between", "and"):
        return pair
    if link == "to" and _is_of_change(sentence, unit.first, unit.after - 1):
        return pair
    value = times(first.value * unit.factor, 1 / (size * other.factor))
    if value >= second.value:
        return pair
    return Pair(replace(first, value=value), second, replace(unit, unit=other.unit), other)


def _parts(small: str, large: str) -> float | None:
    """How many of one unit the other has, where it has more than one and both measure the same."""
    if LEX.dimensions.get(small) is None or LEX.dimensions.get(small) != LEX.dimensions.get(large):
        return None
    parts = LEX.factors[large] / LEX.factors[small]
    return parts if parts > 1.0 else None


def _is_of_change(sentence: SentenceTokens, first: int, noun: int) -> bool:
    """`raised the dam 90 cm to 12 metres`, `pushed the deadline back 10 days to three weeks`: whether a verb of change,
    whose object or particle stands between, tells by how much and up to where.
    """
    parse = sentence.document.parse
    verb = clause_verb(parse, parse.token_at(sentence.starts[noun]))
    moved = parse.lower[verb] in LEX.trend_words or parse.lemmas[verb] in LEX.slight_trends
    moved = moved or parse.lower[verb] in LEX.trend_links_with_particle
    return moved and verb + 1 < parse.token_at(sentence.starts[first])
