"""A unit that is said once for two figures set side by side: last year's 2.6, not more than 18 seats, perhaps 15."""

from __future__ import annotations

from dataclasses import replace

from newstables.calendar_names import calendar_names
from newstables.extractors.claims.nouns import counted_noun
from newstables.extractors.claims.plurals import singular
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import ELIDED_UNIT
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.compared import LEVELLED, is_alone
from newstables.extractors.claims.unsaid.implied import before_hedge
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_APART = 10.0  # times as much is not told of the same
_OWNERS = ("'s", "’s")
_LEAST = frozenset(("at_least", "more_than"))
_MOST = frozenset(("at_most", "less_than"))
_LONGEST_GUESS = 6  # tokens from a figure to the one that is put in


def said_once(
    sentence: SentenceTokens, numbers: list[Number], measures: list[Measure | None], index: int
) -> Measure | None:
    """The measure of number `index`, which has no unit of its own."""
    before = measures[index - 1] if index else None
    return (
        _of_time_beaten(sentence, numbers[: index + 1], before)
        or _between_bounds(sentence, numbers, measures, index)
        or _put_in(sentence, numbers, index)
    )


def _of_time_beaten(sentence: SentenceTokens, numbers: list[Number], before: Measure | None) -> Measure | None:
    """`2.9 tonnes a hectare beat last year's 2.6`: what is beaten is the same of another time."""
    number, words = numbers[-1], sentence.words
    if before is None or before.kind not in LEVELLED or before.attributive or not is_alone(sentence, number.right):
        return None
    time = next((words[number.left].removesuffix(end) for end in _OWNERS if words[number.left].endswith(end)), None)
    if time is None or (time not in LEX.duration_units and time not in calendar_names()["months"]):
        return None
    verb = next((token for token in (number.left - 1, number.left - 2) if words[token] in LEX.beating), None)
    near = numbers[-2].value and number.value and 1 / _APART < number.value / numbers[-2].value < _APART
    if verb is None or verb < before.after or not near:
        return None
    return replace(before, rule=ELIDED_UNIT, first=number.left + 1, after=number.right, factor=1.0, shared=0)


def _between_bounds(
    sentence: SentenceTokens, numbers: list[Number], measures: list[Measure | None], index: int
) -> Measure | None:
    """`not less than 12 and not more than 18 seats`: of two bounds the lower leaves the unit to the upper."""
    found = measures[index + 1] if index + 1 < len(numbers) else None
    number = numbers[index]
    if found is None or found.kind not in ("count", "measure", "percent", "duration"):
        return None
    lower = LEX.hedges.before(sentence.words, number.left)
    upper = LEX.hedges.before(sentence.words, numbers[index + 1].left)
    if lower is None or upper is None or lower[0] not in _LEAST or upper[0] not in _MOST:
        return None
    if sentence.words[number.right : upper[1]] not in (["and"], ["but"], [",", "but"], [",", "and"]):
        return None
    return replace(found, first=number.left + 1, after=number.right, shared=found.after, rule=ELIDED_UNIT)


def _put_in(sentence: SentenceTokens, numbers: list[Number], index: int) -> Measure | None:
    """`at least 11, perhaps 15, migrants`: the noun behind a second figure that is put in counts by both."""
    for inner in (index, index + 1):
        if not 0 < inner < len(numbers) or not _is_put_in(sentence, numbers[inner - 1], numbers[inner]):
            continue
        found = counted_noun(sentence, numbers[inner].right + 1, False)
        if found is not None and not _is_set_before(sentence, numbers[inner - 1], found[1]):
            number, unit = numbers[index], singular(sentence.words[found[1]])
            return Measure("count", unit, ELIDED_UNIT, number.left + 1, number.right, shared=found[1] + 1)
    return None


def _is_set_before(sentence: SentenceTokens, first: Number, noun: int) -> bool:
    """`at 40, perhaps 45, workers may retire`, `at mile 20, perhaps 21, runners slow down`: whether the figures belong
    to a phrase of their own before a subject, rather than count it.
    """
    parse = sentence.document.parse
    if not parse.deps[parse.token_at(sentence.starts[noun])].startswith("nsubj"):
        return False
    opener = before_hedge(sentence, first.left)
    return sentence.tag(opener) in ("IN", "TO", "NN", "NNS", "NNP")


def _is_put_in(sentence: SentenceTokens, first: Number, second: Number) -> bool:
    """Whether a figure stands between commas, or brackets, right behind another, as one that may be."""
    words, opener = sentence.words, before_hedge(sentence, second.left)
    told = words[first.right + 1 : second.left + 1]
    perhaps = not LEX.guessing.isdisjoint(told) or told[:1] == ["or"]
    closed = words[second.right] == {",": ",", "(": ")"}.get(words[first.right], "")
    return closed and perhaps and opener - first.right < _LONGEST_GUESS
