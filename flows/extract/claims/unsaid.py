"""Claims without a numeral: "no casualties" is zero, "doubled" is two times."""

from __future__ import annotations

import re
from functools import cache

from flows.extract.claims.reading import Measure
from flows.extract.claims.sentence import Sentence
from flows.extract.claims.vocabulary import lexicon, trend_words, word_set
from flows.extract.numbers import Number
from flows.lexicon import alternation

NONE, MULTIPLE, TIMES = "none", "multiple", "times"  # forms of number that only this module makes


@cache
def _pattern() -> re.Pattern[str]:
    words = alternation(lexicon()["multiples"])
    nouns, verbs = alternation(word_set("none", "nouns")), alternation(lexicon()["multipliers"])
    return re.compile(
        rf"\b(?:(?P<none>no)(?=\s+(?:(?:further|more|other|civilian|new)\s+)?(?:{nouns})\b)|(?P<times>{verbs})\b"
        rf"|(?P<as>{words})(?=\s+(?:as|the|that|what|its|their|his|her)\b))"
    )


def find_unsaid(lower: str) -> list[Number]:
    """Numbers that words say without naming them, in order."""
    found: list[Number] = []
    for match in _pattern().finditer(lower):
        if match["none"]:
            found.append(Number(match.start(), match.end(), 0.0, NONE))
        elif match["as"]:
            found.append(Number(match.start(), match.end(), float(lexicon()["multiples"][match[0]]), TIMES))
        else:
            found.append(Number(match.start(), match.end(), float(lexicon()["multipliers"][match[0]]), MULTIPLE))
    return found


def read_multiplier(sentence: Sentence, left: int, right: int) -> Measure:
    """`sales doubled`: kind ratio, unit time."""
    return Measure("ratio", "time", "<multiplied>", left + 1, right)


def multiplied(number: Number) -> str | None:
    """The trend that a multiplier has in itself."""
    if number.form != MULTIPLE or number.value is None:
        return None
    return trend_words()["rise" if number.value > 1 else "fall"]
