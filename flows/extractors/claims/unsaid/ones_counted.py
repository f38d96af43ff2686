"""Numbers of “ones”: 12 old ferries and four to six newer ones, 2,885 centres, among them 1,021 temporary ones."""

from __future__ import annotations

from dataclasses import replace

from newstables.extractors.claims.plurals import is_plural
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import ELIDED
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

ONES = "ones"
_MOST = 4  # words that describe the ones
_KNOWN = (
    "the",
    "its",
    "their",
    "those",
    "these",
)  # before what is no kind of thing: fires in the hills, and smaller ones


def share_ones(sentence: SentenceTokens, numbers: list[Number], measures: list[Measure | None]) -> None:
    """Give the numbers of “ones”, in place, the unit of what was counted last before them in the sentence."""
    if ONES not in sentence.vocabulary:
        return  # most
    for index in range(1, len(numbers)):
        number = numbers[index]
        if measures[index] is not None or not _counts_ones(sentence, number.right):
            continue
        counted = next((found for found in reversed(measures[:index]) if _is_count(found)), None)
        if counted is not None and not _names_other(sentence, counted.after, number.left, measures[:index]):
            measures[index] = replace(
                counted, rule=ELIDED, first=number.left + 1, after=number.right, modifiers=None, head_noun=False
            )


def _counts_ones(sentence: SentenceTokens, right: int) -> bool:
    """Whether “ones” stand behind a number with what describes them alone between: 40 smaller, newer ones."""
    words = sentence.words
    ones = next((at for at in range(right, min(sentence.size, right + _MOST + 1)) if words[at] == ONES), None)
    if ones is None or words[ones - 1] == "-":
        return False
    described = range(right, ones)
    return all(words[at] in (",", "-") or sentence.tag(at)[:2] in ("JJ", "VB", "NN", "RB") for at in described)


def _is_count(found: Measure | None) -> bool:
    return found is not None and found.kind == "count" and found.unit is not None and not found.attributive


def _names_other(sentence: SentenceTokens, first: int, after: int, measures: list[Measure | None]) -> bool:
    """Whether a plural that no number counts stands between those counted and the ones, who may be of it."""
    within = {at for found in measures if found for at in range(found.first, found.after)}
    names = (at for at in range(first, after) if at not in within and sentence.words[at] not in LEX.duration_units)
    return any(
        sentence.tag(at) == "NNS" and is_plural(sentence.words[at]) and sentence.words[at - 1] not in _KNOWN
        for at in names
    )
