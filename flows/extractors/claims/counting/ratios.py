"""Shares put as one number in another, and multiples: one in five, two out of three, six times."""

from __future__ import annotations

from newstables.extractors.claims.measured.rates import rate
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import SO_MANY_TIMES
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import MULTIPLE, TIMES, Number

_NO_PARTS = ("fraction", "ordinal", MULTIPLE, TIMES)  # forms of which so many are never part of so many
# Wholes of which so many are a share: nine out of ten; seven out of 12 tests are so many tests.
_ROUND = frozenset((2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 20.0, 25.0, 50.0, 100.0, 500.0, 1e3, 1e4, 1e5, 1e6))
_LEVERED = frozenset(("leverage", "ratio", "ratios"))  # so many to one: leverage rose from 18 to 1 to 31 to 1
_BESIDE = 4  # tokens from a verb of more and fewer over its object to the figure
_RAREST = 1e9  # so many at most is one in: the jackpot's odds are 1 in 292 million


def ratio_link(sentence: SentenceTokens, number: Number, following: Number, right: int) -> bool:
    """Whether `number` and `following` make a share: "one in five", "nine out of every ten"."""
    if number.value is None or not following.value or number.value >= following.value:
        return False
    if number.form in _NO_PARTS or following.value % 1:
        return False  # third in 53.80; tripled in five years
    between = sentence.words[right : following.left + 1]
    if between in (["in"], ["in", "every"], ["in", "each"], ["-", "in", "-"]):
        return number.form == "words" or (
            number.value <= 10 and following.form in ("digits", "words") and following.value <= _RAREST
        )
    if between == ["times", "out", "of"]:  # 19 times out of 20
        return True
    if between == ["out", "of"]:
        return following.value in _ROUND or number.value == 1.0
    return between in (["out", "of", "every"], ["of", "every"], ["out", "of", "each"])


def is_share(sentence: SentenceTokens, one: Measure, following: Number, other: Measure | None) -> bool:
    """Whether `one` of a noun and the number after it make a share: "one child in four", "one voter out of six"."""
    if not one.head_noun or other is not None or not following.value or not 1 < following.value <= 1e6:
        return False
    return sentence.words[one.after : following.left + 1] in (["in"], ["in", "every"], ["out", "of"])


def read_multiple(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`6.5 times earnings`, `a tenfold rise`, `3x`: kind ratio, unit time."""
    start = right + 1 if sentence.words[right] == "-" else right
    word = sentence.words[start]
    if word not in LEX.times:
        return None
    if word in ("x", "×") and (sentence.starts[start] != number.end or sentence.words[start + 1][:1].isdigit()):
        return None  # 1920×1080 pixels
    if word == "time" and start == right and number.value != 1.0:
        return None
    if word == "time" and start > right:  # the two-time champion: how often
        return Measure("count", "time", "<number>-time", left + 1, start + 1, attributive=True)
    each = rate(sentence, start + 1) if word in ("time", "times") else None
    if each:
        return Measure("rate", f"time per {each[0]}", "<number> times per <unit>", left + 1, each[1])
    return Measure("ratio", "time", SO_MANY_TIMES, left + 1, start + 1, attributive=start > right)


def read_to_one(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`outnumbered by two to one`, `a margin of three-to-one`: so many for each of the others."""
    words = sentence.words
    to = right + (words[right] == "-")
    one = to + 1 + (words[to + 1] == "-")
    if words[to] != "to" or words[one] not in ("one", "1") or words[one + 1] in LEX.nouns_times:
        return None
    told = words[left] == "by" or (words[left] == "of" and words[left - 1] in LEX.of_many_to_one)
    told = told or not LEX.outnumbering.isdisjoint(words[max(0, left - _BESIDE) : left + 1])  # outnumber men two to one
    told = told or (words[right] == words[one - 1] == "-" and (number.value or 0.0) > 1.0)  # a rate of 85-to-one
    if not told and _LEVERED.isdisjoint(words):
        return None
    ends = not words[one + 1].isalpha() or words[one + 1] in LEX.stops
    return Measure("ratio", None, "<number> to one", left + 1, one + 1) if ends else None
