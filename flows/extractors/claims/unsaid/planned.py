"""Numbers of which it is told what was meant to be: 310 nurses, fewer than the 400 planned; half of the 60 promised."""

from __future__ import annotations

from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import ELIDED, ELIDED_UNIT
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.shared_scales import FAR_APART
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_COUNTED = ("count", "measure", "duration")
_FARTHEST = 24  # tokens between a figure and what it is set against
_BE = frozenset(("is", "are", "was", "were", "has", "have", "had", "will"))
_DETERMINING = ("the", "its", "their", "his", "her")


def is_planned(sentence: SentenceTokens, number: Number) -> bool:
    """Whether a participle of a plan or a report ends a number's phrase: the 400 planned, the 60 first promised."""
    words = sentence.words
    after = number.right + (words[number.right] in LEX.wanted_adverbs)
    if words[number.left] not in _DETERMINING or words[after] not in LEX.wanted:
        return False
    before = words[number.left - 1]
    set_against = before in LEX.stops_prepositions or before in ("than", "not", "half")
    if sentence.tag(after) != "VBN" and not set_against:
        return False  # the 40 agreed
    goes_on = words[after + 1] in LEX.stops_prepositions or words[after + 1] in LEX.stops_conjunctions
    goes_on = goes_on or words[after + 1] in _BE or sentence.begins_date(after + 1)
    return goes_on or not words[after + 1].isalnum()


def of_plan(
    sentence: SentenceTokens, numbers: list[Number], measures: list[Measure | None], index: int
) -> Measure | None:
    """The measure of number `index`, of which so many were planned: that of a count before it, if they are alike."""
    number = numbers[index]
    if number.form not in ("digits", "words") or not is_planned(sentence, number):
        return None
    for other, found in zip(
        numbers[index - 1 :: -1] if index else [], measures[index - 1 :: -1] if index else [], strict=True
    ):
        if found is None or found.kind not in _COUNTED or found.attributive:
            continue
        far = number.left - found.after > _FARTHEST
        if far or not _are_alike(number, other):
            continue
        rule = ELIDED if found.kind == "count" else ELIDED_UNIT
        return Measure(found.kind, found.unit, rule, number.left + 1, number.right, found.modifiers)
    return None


def _are_alike(number: Number, other: Number) -> bool:
    """Whether two values are of one size: what was planned and what became of it."""
    ratio = (number.value or 0.0) / (other.value or 1.0)
    return 1 / FAR_APART < ratio < FAR_APART
