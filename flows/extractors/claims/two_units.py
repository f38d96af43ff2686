"""Ranges whose ends have units of their own, one a part of the other: between 900 g and 1.2 kg."""

from __future__ import annotations

from dataclasses import replace

from newstables.extractors.claims.ranges import DASHES, Pair
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers.resolve import times
from newstables.language.questions import clause_verb

# Unit → the smaller units in which the lower end may be told, and how many of each it has.
_PARTS: dict[str, dict[str, float]] = {
    "minute": {"second": 60},
    "hour": {"minute": 60, "second": 3600},
    "day": {"hour": 24},
    "week": {"day": 7},
    "year": {"month": 12},
    "decade": {"year": 10},
    "kilometre": {"metre": 1000},
    "metre": {"centimetre": 100, "millimetre": 1000},
    "centimetre": {"millimetre": 10},
    "mile": {"yard": 1760, "foot": 5280},
    "yard": {"foot": 3},
    "foot": {"inch": 12},
    "tonne": {"kilogram": 1000},
    "kilogram": {"gram": 1000},
    "gram": {"milligram": 1000},
    "pound": {"ounce": 16},
    "stone": {"pound": 14},
    "litre": {"millilitre": 1000},
    "gigawatt": {"megawatt": 1000},
    "megawatt": {"kilowatt": 1000},
    "gigabyte": {"megabyte": 1000},
    "terabyte": {"gigabyte": 1000},
}


def in_larger_unit(sentence: SentenceTokens, pair: Pair) -> Pair:
    """`between 40 minutes and two hours`, `90 cm to 2 metres`: both ends in the unit of the second, of which that of
    the first is a part; not "rose 40 minutes to two hours", nor "cut from 40 minutes to two hours", nor
    "raised the dam 90 cm to 12 metres".
    """
    first, second, unit, other = pair
    if unit is None or other is None or unit.unit == other.unit or unit.kind != other.kind or first.value is None:
        return pair
    size = _PARTS.get(other.unit or "", {}).get(unit.unit or "")
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


def _is_of_change(sentence: SentenceTokens, first: int, noun: int) -> bool:
    """`raised the dam 90 cm to 12 metres`, `pushed the deadline back 10 days to three weeks`: whether a verb of change,
    whose object or particle stands between, tells by how much and up to where.
    """
    parse = sentence.document.parse
    verb = clause_verb(parse, parse.token_at(sentence.starts[noun]))
    moved = parse.lower[verb] in LEX.trend_words or parse.lemmas[verb] in LEX.slight_trends
    moved = moved or parse.lower[verb] in LEX.trend_links_with_particle
    return moved and verb + 1 < parse.token_at(sentence.starts[first])
