"""What recurs, by units: "every two weeks", "each month", "twice a year"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules import counting
from newstables.extractors.dates.rules.rule import EVERY, DateRule, Found, nothing, rule, whole
from newstables.extractors.dates.rules.spans import PARTS_OF_DAY
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import (
    END,
    GAP,
    HYPHEN,
    JOIN,
    SPACE,
    number,
    ordinals,
    read_number,
    table,
    trie,
    units,
    words,
)


def rules() -> list[DateRule]:
    """The rules of this family; two guards first."""
    nth = trie(word for word, value in ordinals().items() if 2 <= value <= 10)
    return [
        *_guards(),
        rule(
            "every <number> <unit>",
            "unit units quarter",
            rf"(?:almost{GAP}|nearly{GAP})?(?P<x>(?P<quant>every|each){GAP}(?:(?:single|full){GAP})?(?:(?P<other>other|{nth}){GAP})?"
            rf"(?:(?P<number>{number()}|half(?={GAP}(?:hour|year)))(?:(?:{HYPHEN}|{GAP}(?:to|or){GAP}){number()})?{GAP})?(?:(?:school|working|trading){GAP})?{counting.unit()})",
            _every,
            needs=EVERY,
        ),
        rule(
            "<number> times a <unit>",
            "unit",
            rf"(?P<freq>once|twice|thrice|(?P<number>{number()}){GAP}times){GAP}(?P<quant>a|an|per|each|every){GAP}"
            rf"{counting.singular()}",
            _times,
            needs=r"\b(?:once|twice|thrice|times)\b",
        ),
        rule(
            "twice <period>",
            "word",
            rf"(?P<freq>once|twice|thrice|(?P<number>{number()}){GAP}times){GAP}(?P<word>{words('periods')})",
            _times_daily,
            needs=r"\b(?:once|twice|thrice|times)\b",
        ),
    ]


def _guards() -> list[DateRule]:
    """What is no time: an age, and what never shuts."""
    return [
        rule(
            "<number>-year-old",
            "unit units",
            rf"(?:(?:the|his|her|their|its|an?|this|that|one|another){GAP})?{counting.hedge()}"
            rf"(?:(?:{number()})|an?|several|few|many){JOIN}(?:{trie(units())})(?:{JOIN}(?:olds?|older|younger)|{GAP}of{GAP}age){END}",
            nothing,
            needs=counting.any_number(),
            after=rf"{SPACE}(?:old|young|of{SPACE}age)",
        ),
        rule(
            "24 hours a day",
            "unit units",
            rf"(?:24|twenty-four){GAP}hours{GAP}(?:a|per){GAP}day{END}(?:,?{GAP}(?:and{GAP})?(?:seven|7){GAP}days{GAP}(?:a|per){GAP}week{END})?",
            nothing,
            needs=counting.any_number(),
        ),
    ]


def _every(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    count, readable = counting.read_count(match)
    if not readable:
        return None
    unit = counting.letter(match)
    if counting.is_ordinal(match, scene):
        return None  # "every second Tuesday"
    if match["other"]:
        count = Fraction(ordinals().get(match["other"], 2))
    value = resolve.period(count or Fraction(1), unit)
    if unit in PARTS_OF_DAY and not (count or match["other"]):  # "every morning"
        value = f"XXXX-XX-XX{unit}"
    return whole(match, resolve.every(value, unit, match["quant"].upper()))


def _times(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    times = _how_often(match)
    if times is None:
        return None
    unit = counting.letter(match)
    quant = match["quant"].upper() if match["quant"] in ("each", "every") else None
    return whole(match, resolve.every(resolve.period(Fraction(1), unit), unit, quant, f"{times}X"))


def _times_daily(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    times, value = _how_often(match), table("periods")[match["word"]]
    if times is None:
        return None
    return whole(match, resolve.every(value, value[-1] if "T" not in value else "TH", None, f"{times}X"))


def _how_often(match: re.Match[str]) -> Fraction | int | None:
    return {"once": 1, "twice": 2, "thrice": 3}.get(match["freq"]) or read_number(match["number"] or "")
